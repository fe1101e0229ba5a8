/**
 * Fits the two nets of src/claims/model.ts by Adagrad, one example after the other, half of the features hidden each time.
 * Deterministic: order and hiding come from a seeded generator.
 * @see Duchi, Hazan and Singer 2011 (Adagrad); Srivastava et al. 2014 (dropout).
 */
import { bend, featureShare, LEAK, type Net, outputSum, SHOWN, sumUnits } from '../../claims/model';

export interface TopicExample {
  readonly rows: Int32Array;
  readonly candidates: readonly { readonly topic: number; readonly own: Int32Array; readonly target: number }[];
}

export interface MannerExample {
  readonly rows: Int32Array;
  readonly topic: number;
  /** Right output of each group of choices. */
  readonly choices: readonly number[];
}

export interface FitOptions {
  readonly units: number;
  readonly epochs: number;
  /** Step size at the start; it falls to a tenth. */
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
}

/** Weights with what Adagrad remembers of each. */
class Weights {
  readonly squares: Float32Array;
  constructor(readonly values: Float32Array) {
    this.squares = new Float32Array(values.length).fill(1e-3);
  }
  step(index: number, gradient: number, rate: number): void {
    const square = (this.squares[index] ?? 0) + gradient * gradient;
    this.squares[index] = square;
    this.values[index] = (this.values[index] ?? 0) - (rate * gradient) / Math.sqrt(square);
  }
}

/** A net while it learns, with what one example after the other makes of its units. */
class Layer implements Net {
  readonly units: number;
  /** The rows as they are used: rounded once rounding has begun. The finer ones behind them go on learning. */
  readonly rows: Float32Array;
  /** The units' errors; through the bend once {@link learnRows} has run. */
  readonly back: Float32Array;
  readonly #rows: Weights;
  readonly #unitBias: Weights;
  readonly #out: Weights;
  readonly #outBias: Weights;
  readonly #sums: Float32Array;
  readonly #bent: Float32Array;
  #shown: Shown = { rows: new Int32Array(), count: 0 };
  /** @param roundRow - Rounds one weight of a row; null while rows are used as they are learned. */
  constructor(
    net: Net,
    readonly decay: number,
    readonly roundRow: ((weight: number) => number) | null,
  ) {
    this.units = net.units;
    this.#rows = new Weights(net.rows);
    this.rows = roundRow ? net.rows.map(roundRow) : net.rows;
    this.#unitBias = new Weights(net.unitBias);
    this.#out = new Weights(net.out);
    this.#outBias = new Weights(net.outBias);
    this.#sums = new Float32Array(net.units);
    this.#bent = new Float32Array(net.units);
    this.back = new Float32Array(net.units);
  }
  get unitBias() {
    return this.#unitBias.values;
  }
  get out() {
    return this.#out.values;
  }
  get outBias() {
    return this.#outBias.values;
  }
  /** Begin an example: the rest asks of the features shown here. `extra` as for {@link sumUnits}. */
  see(shown: Shown, extra: Float32Array | null, at: number): void {
    this.#shown = shown;
    sumUnits(this, shown.rows, shown.count, featureShare(shown.count, 1), extra, at, this.#sums);
    for (let u = 0; u < this.units; u++) this.#bent[u] = bend(this.#sums[u] ?? 0);
    this.back.fill(0);
  }
  sumOf(output: number): number {
    return outputSum(this, output, this.#bent);
  }
  /** One output's error goes back to the units and mends the output's weights. */
  learnOutput(output: number, error: number, rate: number): void {
    this.#outBias.step(output, error, rate);
    for (let u = 0; u < this.units; u++) {
      const at = output * this.units + u;
      const weight = this.out[at] ?? 0;
      this.back[u] = (this.back[u] ?? 0) + error * weight;
      this.#out.step(at, error * (this.#bent[u] ?? 0) + this.decay * weight, rate);
    }
  }
  /** The units' error goes through the bend and mends the rows of the features shown. */
  learnRows(rate: number): void {
    const { units, back, decay } = this;
    const { rows, count } = this.#shown;
    const share = featureShare(count, 1);
    for (let u = 0; u < units; u++) back[u] = (back[u] ?? 0) * ((this.#sums[u] ?? 0) > 0 ? 1 : LEAK);
    for (let u = 0; u < units; u++) this.#unitBias.step(u, back[u] ?? 0, rate);
    for (let i = 0; i < count; i++) {
      const row = (rows[i] ?? 0) * units;
      for (let u = 0; u < units; u++) {
        this.#rows.step(row + u, (back[u] ?? 0) * share + decay * (this.#rows.values[row + u] ?? 0), rate);
        if (this.roundRow) this.rows[row + u] = this.roundRow(this.#rows.values[row + u] ?? 0);
      }
    }
  }
}

/** An example this surely right teaches nothing more. */
const SETTLED = 0.003;

export function startNet(features: number, outputs: number, options: FitOptions, outBias: number): Net {
  const random = seeded(options.seed);
  const around = (size: number, width: number) => Float32Array.from({ length: size }, () => (random() - 0.5) * width);
  return {
    units: options.units,
    rows: around(features * options.units, 0.2),
    unitBias: new Float32Array(options.units),
    out: around(outputs * options.units, 0.4),
    outBias: new Float32Array(outputs).fill(outBias),
  };
}

/** What the topic net has besides its layer. */
export interface OwnWeights {
  readonly count: number;
  readonly shared: Float32Array;
  readonly byTopic: Float32Array;
}

/**
 * @param families - Output of each topic's family; -1 where it has none. A topic's sum is its own output's and its family's: topics of one family
 *   ("helps a condition") differ in little but the condition, and few examples a topic would starve them.
 * @param roundRow - With it, rows are used rounded and learn behind the rounding, so that what ships is what was fitted.
 * @see Courbariaux, Bengio and David 2015 (BinaryConnect).
 */
export function fitTopics(
  net: Net,
  own: OwnWeights,
  families: readonly number[],
  examples: readonly TopicExample[],
  options: FitOptions,
  roundRow: ((weight: number) => number) | null = null,
): void {
  const layer = new Layer(net, options.decay, roundRow);
  const shared = new Weights(own.shared);
  const byTopic = new Weights(own.byTopic);
  eachEpoch(examples, options, (example, rate, hide) => {
    layer.see(hide(example.rows), null, 0);
    let learned = false;
    for (const { topic, own: names, target } of example.candidates) {
      const family = families[topic] ?? -1;
      let sum = layer.sumOf(topic) + (family < 0 ? 0 : layer.sumOf(family));
      for (const name of names)
        sum +=
          (own.shared[name] ?? 0) +
          (own.byTopic[topic * own.count + name] ?? 0) +
          (family < 0 ? 0 : (own.byTopic[family * own.count + name] ?? 0));
      const error = 1 / (1 + Math.exp(-sum)) - target;
      if (Math.abs(error) < SETTLED) continue;
      learned = true;
      layer.learnOutput(topic, error, rate);
      if (family >= 0) layer.learnOutput(family, error, rate);
      for (const name of names) {
        shared.step(name, error, rate);
        byTopic.step(topic * own.count + name, error, rate / 2);
        if (family >= 0) byTopic.step(family * own.count + name, error, rate / 2);
      }
    }
    if (learned) layer.learnRows(rate);
  });
}

/** @param groups - Where each group of choices begins and ends among the outputs. */
export function fitManner(
  net: Net,
  topicUnits: Float32Array,
  groups: readonly (readonly [number, number])[],
  examples: readonly MannerExample[],
  options: FitOptions,
  roundRow: ((weight: number) => number) | null = null,
): void {
  const layer = new Layer(net, options.decay, roundRow);
  const topics = new Weights(topicUnits);
  eachEpoch(examples, options, (example, rate, hide) => {
    const at = example.topic * net.units;
    layer.see(hide(example.rows), topicUnits, at);
    for (const [group, [from, to]] of groups.entries()) {
      const right = example.choices[group] ?? -1;
      if (right < 0) continue;
      const raised: number[] = [];
      for (let output = from; output < to; output++) raised.push(Math.exp(layer.sumOf(output)));
      const all = raised.reduce((a, b) => a + b, 0);
      for (let output = from; output < to; output++) {
        const error = (raised[output - from] ?? 0) / all - (output === right ? 1 : 0);
        if (Math.abs(error) >= SETTLED) layer.learnOutput(output, error, rate);
      }
    }
    layer.learnRows(rate);
    for (let u = 0; u < net.units; u++) topics.step(at + u, layer.back[u] ?? 0, rate);
  });
}

/** The features of an example that are shown this time: the first `count` of `rows`. */
interface Shown {
  readonly rows: Int32Array;
  readonly count: number;
}

type Hide = (rows: Int32Array) => Shown;

function eachEpoch<T>(examples: readonly T[], options: FitOptions, learn: (example: T, rate: number, hide: Hide) => void): void {
  const random = seeded(options.seed + 1);
  const order = examples.map((_, i) => i);
  const shown = new Int32Array(4096);
  const hide: Hide = (rows) => {
    let count = 0;
    for (const row of rows) if (random() < SHOWN && count < shown.length) shown[count++] = row;
    return { rows: shown, count };
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      if (example !== undefined) learn(example, rate, hide);
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}

/** Mulberry32: small and good enough for shuffling. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

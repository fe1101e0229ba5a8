/**
 * Fits the two nets of src/claims/model.ts by Adagrad, one example after the other, half of the features hidden each time.
 * Deterministic: order and hiding come from a seeded generator.
 * @see Duchi, Hazan and Singer 2011 (Adagrad); Srivastava et al. 2014 (dropout).
 */
import { bend, featureShare, LEAK, type Net, SHOWN, sumUnits } from '../../claims/model';

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

class Layer implements Net {
  readonly units: number;
  /** The rows as they are used: rounded once rounding has begun. The finer ones behind them go on learning. */
  readonly rows: Float32Array;
  readonly #rows: Weights;
  readonly #unitBias: Weights;
  readonly #out: Weights;
  readonly #outBias: Weights;
  /** @param roundRow - Rounds one weight of a row; null while rows are used as they are learned. */
  constructor(
    net: Net,
    readonly roundRow: ((weight: number) => number) | null,
  ) {
    this.units = net.units;
    this.#rows = new Weights(net.rows);
    this.rows = roundRow ? net.rows.map(roundRow) : net.rows;
    this.#unitBias = new Weights(net.unitBias);
    this.#out = new Weights(net.out);
    this.#outBias = new Weights(net.outBias);
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
  outputSum(output: number, bent: Float32Array): number {
    const { units, out } = this;
    let sum = this.outBias[output] ?? 0;
    for (let u = 0; u < units; u++) sum += (out[output * units + u] ?? 0) * (bent[u] ?? 0);
    return sum;
  }
  /** One output's error goes back to the units (into `back`) and mends the output's weights. */
  learnOutput(output: number, error: number, bent: Float32Array, back: Float32Array, rate: number, decay: number): void {
    this.#outBias.step(output, error, rate);
    for (let u = 0; u < this.units; u++) {
      const at = output * this.units + u;
      const weight = this.out[at] ?? 0;
      back[u] = (back[u] ?? 0) + error * weight;
      this.#out.step(at, error * (bent[u] ?? 0) + decay * weight, rate);
    }
  }
  /** The units' error mends the rows of the features shown. `back` is already through the bend. */
  learnRows(features: Int32Array, count: number, share: number, back: Float32Array, rate: number, decay: number): void {
    for (let u = 0; u < this.units; u++) this.#unitBias.step(u, back[u] ?? 0, rate);
    for (let i = 0; i < count; i++) {
      const row = (features[i] ?? 0) * this.units;
      for (let u = 0; u < this.units; u++) {
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
  const layer = new Layer(net, roundRow);
  const shared = new Weights(own.shared);
  const byTopic = new Weights(own.byTopic);
  const sums = new Float32Array(net.units);
  const bent = new Float32Array(net.units);
  const back = new Float32Array(net.units);
  eachEpoch(examples, options, (example, rate, hide) => {
    const { shown, count } = hide(example.rows);
    const share = featureShare(count, 1);
    sumUnits(layer, shown, count, share, null, 0, sums);
    for (let u = 0; u < net.units; u++) bent[u] = bend(sums[u] ?? 0);
    back.fill(0);
    let learned = false;
    for (const { topic, own: names, target } of example.candidates) {
      const family = families[topic] ?? -1;
      let sum = layer.outputSum(topic, bent) + (family < 0 ? 0 : layer.outputSum(family, bent));
      for (const name of names)
        sum +=
          (own.shared[name] ?? 0) +
          (own.byTopic[topic * own.count + name] ?? 0) +
          (family < 0 ? 0 : (own.byTopic[family * own.count + name] ?? 0));
      const error = 1 / (1 + Math.exp(-sum)) - target;
      if (Math.abs(error) < SETTLED) continue;
      learned = true;
      layer.learnOutput(topic, error, bent, back, rate, options.decay);
      if (family >= 0) layer.learnOutput(family, error, bent, back, rate, options.decay);
      for (const name of names) {
        shared.step(name, error, rate);
        byTopic.step(topic * own.count + name, error, rate / 2);
        if (family >= 0) byTopic.step(family * own.count + name, error, rate / 2);
      }
    }
    if (!learned) return;
    for (let u = 0; u < net.units; u++) back[u] = (back[u] ?? 0) * ((sums[u] ?? 0) > 0 ? 1 : LEAK);
    layer.learnRows(shown, count, share, back, rate, options.decay);
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
  const layer = new Layer(net, roundRow);
  const topics = new Weights(topicUnits);
  const sums = new Float32Array(net.units);
  const bent = new Float32Array(net.units);
  const back = new Float32Array(net.units);
  eachEpoch(examples, options, (example, rate, hide) => {
    const { shown, count } = hide(example.rows);
    const share = featureShare(count, 1);
    const at = example.topic * net.units;
    sumUnits(layer, shown, count, share, topicUnits, at, sums);
    for (let u = 0; u < net.units; u++) bent[u] = bend(sums[u] ?? 0);
    back.fill(0);
    for (const [group, [from, to]] of groups.entries()) {
      const right = example.choices[group] ?? -1;
      if (right < 0) continue;
      const raised: number[] = [];
      for (let output = from; output < to; output++) raised.push(Math.exp(layer.outputSum(output, bent)));
      const all = raised.reduce((a, b) => a + b, 0);
      for (let output = from; output < to; output++) {
        const error = (raised[output - from] ?? 0) / all - (output === right ? 1 : 0);
        if (Math.abs(error) >= SETTLED) layer.learnOutput(output, error, bent, back, rate, options.decay);
      }
    }
    for (let u = 0; u < net.units; u++) back[u] = (back[u] ?? 0) * ((sums[u] ?? 0) > 0 ? 1 : LEAK);
    for (let u = 0; u < net.units; u++) topics.step(at + u, back[u] ?? 0, rate);
    layer.learnRows(shown, count, share, back, rate, options.decay);
  });
}

type Hide = (rows: Int32Array) => { readonly shown: Int32Array; readonly count: number };

function eachEpoch<T>(examples: readonly T[], options: FitOptions, learn: (example: T, rate: number, hide: Hide) => void): void {
  const random = seeded(options.seed + 1);
  const order = examples.map((_, i) => i);
  const shown = new Int32Array(4096);
  const hide: Hide = (rows) => {
    let count = 0;
    for (const row of rows) if (random() < SHOWN && count < shown.length) shown[count++] = row;
    return { shown, count };
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

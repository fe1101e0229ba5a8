/**
 * Logistic regression over sparse named features, several tables summed (a topic's own and its family's), by FTRL-Proximal.
 * Deterministic: examples are shuffled by a seeded generator.
 */

export interface Example {
  /** Feature indices, already made unique over tables. */
  readonly features: Int32Array;
  readonly target: boolean;
}

/** Names ↔ indices. */
export class Vocabulary {
  readonly #indices = new Map<string, number>();
  readonly names: string[] = [];

  index(name: string): number {
    let index = this.#indices.get(name);
    if (index === undefined) {
      index = this.names.push(name) - 1;
      this.#indices.set(name, index);
    }
    return index;
  }
}

export interface FitOptions {
  readonly epochs: number;
  /** Step size. */
  readonly alpha: number;
  /** L1 strength: what keeps most weights at nought, so that the file stays small. */
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
}

/** @see McMahan et al. 2013, "Ad click prediction: a view from the trenches", algorithm 1 (FTRL-Proximal). */
export function fitWeights(examples: readonly Example[], size: number, options: FitOptions): Float64Array {
  const { alpha, l1, l2 } = options;
  const z = new Float64Array(size);
  const squares = new Float64Array(size);
  const weights = new Float64Array(size);
  const order = examples.map((_, i) => i);
  const random = seeded(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      let sum = 0;
      for (const f of example.features) sum += weights[f] ?? 0;
      const gradient = 1 / (1 + Math.exp(-sum)) - (example.target ? 1 : 0);
      if (Math.abs(gradient) < SETTLED) continue;
      for (const f of example.features) {
        const square = squares[f] ?? 0;
        const next = square + gradient * gradient;
        const zf = (z[f] ?? 0) + gradient - ((Math.sqrt(next) - Math.sqrt(square)) / alpha) * (weights[f] ?? 0);
        z[f] = zf;
        squares[f] = next;
        weights[f] = Math.abs(zf) <= l1 ? 0 : -(zf - Math.sign(zf) * l1) / ((1 + Math.sqrt(next)) / alpha + l2);
      }
    }
  }
  return weights;
}

/** An example this surely right teaches nothing more. */
const SETTLED = 0.002;

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

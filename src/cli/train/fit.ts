/**
 * Logistic regression over sparse named features, several tables summed (a topic's own and its family's), by AdaGrad with L2.
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
  readonly rate: number;
  /** L2 strength per visit of a feature. */
  readonly l2: number;
  readonly seed: number;
  /** Weight of positive examples. */
  readonly positive: number;
}

export function fit(examples: readonly Example[], size: number, options: FitOptions): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const order = examples.map((_, i) => i);
  const random = seeded(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const a = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = a;
    }
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      let sum = 0;
      for (const f of example.features) sum += weights[f] ?? 0;
      const error = (1 / (1 + Math.exp(-sum)) - (example.target ? 1 : 0)) * (example.target ? options.positive : 1);
      for (const f of example.features) {
        const w = weights[f] ?? 0;
        const gradient = error + options.l2 * w;
        const square = (squares[f] ?? 0) + gradient * gradient;
        squares[f] = square;
        weights[f] = w - (options.rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return weights;
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

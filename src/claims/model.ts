/**
 * The learned part: linear decisions over the features of a sentence. Takes features, gives sums and the weight of each feature.
 * Weights come from `npm run train`; weights.json says from what and with which settings.
 */

/** weights.json: what `npm run train` writes. */
export interface WeightsFile {
  readonly about: Readonly<Record<string, unknown>>;
  /** Names of the decisions: `claim`, `any`, a family, a topic, `stance=denies`, `stance=denies/<topic>`, `force=…`, `basis=…`. */
  readonly decisions: readonly string[];
  /** Least sureness to mark a topic: where the sentence names the drug itself, and where that is carried over from the text before. */
  readonly thresholds: Thresholds;
  /** Share of the best topic's sureness that a further topic of the same sentence needs. */
  readonly runnerUp: number;
  /** Feature → decision index, weight in tenths, and so on in pairs. */
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** Weights are kept in tenths: finer ones change no figure of the eval and double the file. */
export const UNITS_PER_WEIGHT = 10;

export interface Thresholds {
  readonly named: number;
  readonly carried: number;
}

export interface Model {
  readonly thresholds: Thresholds;
  readonly runnerUp: number;
  /** Index of a decision in the sums; -1 where nothing was learned for it. */
  indexOf(decision: string): number;
  /** One sum a decision. Linear in the number of features. */
  sums(features: readonly string[]): Float64Array;
  /** The weight of one feature for some decisions together. */
  weight(feature: string, decisions: readonly number[]): number;
}

export function loadModel(file: WeightsFile): Model {
  const indices = new Map(file.decisions.map((name, index) => [name, index]));
  const table = new Map(Object.entries(file.features));
  return {
    thresholds: file.thresholds,
    runnerUp: file.runnerUp,
    indexOf: (decision) => indices.get(decision) ?? -1,
    sums(features) {
      const sums = new Float64Array(file.decisions.length);
      for (const feature of features) {
        const pairs = table.get(feature) ?? [];
        for (let i = 0; i < pairs.length; i += 2) {
          const index = pairs[i] ?? 0;
          sums[index] = (sums[index] ?? 0) + (pairs[i + 1] ?? 0) / UNITS_PER_WEIGHT;
        }
      }
      return sums;
    },
    weight(feature, decisions) {
      const pairs = table.get(feature) ?? [];
      let sum = 0;
      for (let i = 0; i < pairs.length; i += 2) if (decisions.includes(pairs[i] ?? -1)) sum += (pairs[i + 1] ?? 0) / UNITS_PER_WEIGHT;
      return sum;
    },
  };
}

/** Sum of chosen decisions; what was not learned adds nothing. */
export function total(sums: Float64Array, decisions: readonly number[]): number {
  return decisions.reduce((sum, index) => sum + (sums[index] ?? 0), 0);
}

export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

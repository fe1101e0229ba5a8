/**
 * The learned part: linear decisions over the features of a sentence. Takes features, gives a probability and the features that carried it.
 * Weights come from `npm run train`; weights.json says from what, with which seed and how well.
 */

/** Decision → feature → weight in thousandths. A decision is `family` or `topic` for topics, `stance=denies` and so on for manner. */
export interface Weights {
  readonly thresholds: Readonly<Record<string, number>>;
  readonly decisions: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const UNIT = 1000;

/** Sum of the weights of several decisions (a topic and its family share one sum) as a probability. */
export function probability(weights: Weights, decisions: readonly string[], features: readonly string[]): number {
  let sum = 0;
  for (const decision of decisions) {
    const table = weights.decisions[decision];
    if (table) for (const feature of features) sum += table[feature] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum / UNIT));
}

/** The words and concepts that spoke most for a decision, strongest first. */
export function carriers(weights: Weights, decisions: readonly string[], features: readonly string[], most: number): readonly string[] {
  const scored = features.map((feature) => ({
    feature,
    weight: decisions.reduce((sum, decision) => sum + (weights.decisions[decision]?.[feature] ?? 0), 0),
  }));
  return scored
    .filter((one) => one.weight > 0 && /^[cwb]:/.test(one.feature))
    .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
    .slice(0, most)
    .map((one) => one.feature);
}

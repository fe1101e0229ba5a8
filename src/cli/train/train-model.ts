/** Examples → weights as they ship: fitted, pruned, quantised. */
import { UNITS_PER_WEIGHT, type WeightsFile } from '../../claims/model';
import type { Heads, RawExample } from './examples';
import { fitWeights, Vocabulary } from './fit';

/** Chosen by sweeps over the dev set's totals, never over single sentences; thresholds so that precision comes first. */
export const settings = {
  epochs: 8,
  alpha: 0.1,
  l1: 5,
  l2: 0,
  seed: 1,
  leastSentences: 4,
  leastPairSentences: 8,
  thresholds: { named: 0.58, carried: 0.78 },
  runnerUp: 0.9,
};

export function trainModel(heads: Heads, about: Readonly<Record<string, unknown>>): WeightsFile {
  const frequent = frequentFeatures(heads.claim);
  const features: Record<string, number[]> = {};
  const decisions: string[] = [];
  const indexOf = new Map<string, number>();
  for (const head of [heads.claim, heads.topics, heads.manner])
    for (const [name, weight] of fitHead(head, frequent)) {
      const quantised = Math.round(weight * UNITS_PER_WEIGHT);
      if (!quantised) continue;
      const bar = name.indexOf('|');
      const decision = name.slice(0, bar);
      let index = indexOf.get(decision);
      if (index === undefined) {
        index = decisions.push(decision) - 1;
        indexOf.set(decision, index);
      }
      const feature = name.slice(bar + 1);
      features[feature] ??= [];
      features[feature].push(index, quantised);
    }
  const sorted = Object.fromEntries(Object.entries(features).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { about: { ...about, settings }, decisions, thresholds: settings.thresholds, runnerUp: settings.runnerUp, features: sorted };
}

/** Features seen in enough sentences to be worth a weight; what is asked of every topic is always kept. */
function frequentFeatures(sentences: readonly RawExample[]): (feature: string) => boolean {
  const seen = new Map<string, number>();
  for (const { features } of sentences) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return (feature) =>
    feature.startsWith('own:') ||
    (seen.get(feature) ?? 0) >= (feature.startsWith('b:') ? settings.leastPairSentences : settings.leastSentences);
}

/** One name a weight: `decision|feature`. */
function fitHead(examples: readonly RawExample[], keep: (feature: string) => boolean): readonly (readonly [string, number])[] {
  const vocabulary = new Vocabulary();
  const indexed = examples.map(({ decisions, features, target }) => {
    const kept = features.filter(keep);
    return {
      features: Int32Array.from(decisions.flatMap((decision) => kept.map((feature) => vocabulary.index(`${decision}|${feature}`)))),
      target,
    };
  });
  const weights = fitWeights(indexed, vocabulary.names.length, settings);
  return vocabulary.names.map((name, i) => [name, weights[i] ?? 0] as const);
}

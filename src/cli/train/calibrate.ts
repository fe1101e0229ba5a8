/**
 * From which sum on is a topic marked? Chosen for each topic on pages that the weights did not learn from, with precision before reach.
 * A topic with few examples leans on all topics together.
 */
import { loadModel, type Rows, type WeightsFile } from '../../claims/model';
import type { SentenceExample } from './examples';

/** One candidate of a page held back: what the model said, and what the label says; null where the label only questions it, which counts neither way. */
export interface HeldBack {
  readonly topic: string;
  readonly sum: number;
  readonly holds: boolean | null;
}

/** Precision weighs four times as much as recall: a wrong mark costs more than a missed one. */
const BETA_SQUARED = 0.25;
/** How many examples of all topics together are lent to each topic. */
const LENT = 25;
const GRID = Array.from({ length: 36 }, (_, i) => -1.2 + i * 0.1);

export function judgeHeldBack(file: WeightsFile, examples: readonly SentenceExample[]): readonly HeldBack[] {
  const model = loadModel(file);
  const features: Rows = { rows: new Int32Array(4096), count: 0 };
  return examples.flatMap((example) => {
    features.count = 0;
    for (const name of example.features) {
      const [kind = '', first = '', second = ''] = name.split(' ');
      const row = model.rowOf(kind, first, second);
      if (row >= 0) features.rows[features.count++] = row;
    }
    model.read(features);
    return example.candidates.flatMap(({ topic, own, holds }) => {
      const index = model.topics.get(topic);
      const label = example.claims.find((claim) => claim.topic === topic);
      return index === undefined ? [] : [{ topic, sum: model.topicSum(index, own), holds: label?.stance === 'questions' ? null : holds }];
    });
  });
}

/** @returns Least sum by topic, and for all together. */
export function chooseThresholds(judged: readonly HeldBack[]): { readonly all: number; readonly byTopic: ReadonlyMap<string, number> } {
  const counted = judged.filter(({ holds }) => holds !== null);
  const overall = GRID.map((least) => countAt(counted, least));
  const claims = counted.filter(({ holds }) => holds).length || 1;
  const topics = [...new Set(counted.map(({ topic }) => topic))].sort();
  const byTopic = topics.map((topic) => {
    const own = counted.filter((one) => one.topic === topic);
    const scores = GRID.map((least, i) => {
      const here = countAt(own, least);
      const lent = overall[i] ?? here;
      return score(here.map((count, k) => count + ((lent[k] ?? 0) * LENT) / claims));
    });
    return [topic, GRID[scores.indexOf(Math.max(...scores))] ?? 0] as const;
  });
  const scores = overall.map(score);
  return { all: GRID[scores.indexOf(Math.max(...scores))] ?? 0, byTopic: new Map(byTopic) };
}

/** Hits, false ones, missed ones. */
function countAt(judged: readonly HeldBack[], least: number): readonly number[] {
  let [hit, extra, missed] = [0, 0, 0];
  for (const { sum, holds } of judged)
    if (sum >= least) {
      if (holds) hit++;
      else extra++;
    } else if (holds) missed++;
  return [hit, extra, missed];
}

/** @see van Rijsbergen's F measure. */
function score([hit = 0, extra = 0, missed = 0]: readonly number[]): number {
  return ((1 + BETA_SQUARED) * hit) / ((1 + BETA_SQUARED) * hit + BETA_SQUARED * missed + extra || 1);
}

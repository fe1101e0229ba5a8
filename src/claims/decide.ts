/**
 * One sentence → the claims it makes: candidates from the lexicon, decided by the model, each with its stance, force and basis.
 * Where the model is unsure, nothing is marked.
 */
import { candidateFeatures } from './candidate-features';
import type { Basis, Force, Stance } from './claim';
import { giveFeatures, negatedConcepts, type Surroundings } from './features';
import { findCandidates } from './find-candidates';
import type { Candidacy } from './lexicon';
import { type Model, mannerChoices, type Rows } from './model';
import type { SentenceView } from './sentence-view';

export interface Decision {
  readonly candidacy: Candidacy;
  readonly stance: Stance;
  readonly force: Force;
  readonly basis: Basis;
  /** How sure the model is of the topic, 0 to 1. */
  readonly sureness: number;
}

export const stances: readonly Stance[] = ['asserts', 'denies', 'questions'];
export const forces: readonly Force[] = ['hedged', 'plain', 'absolute'];
export const bases: readonly Basis[] = ['study', 'anecdote', 'authority', 'none'];

/** Most topics one sentence may carry. */
const MOST_TOPICS = 5;
/** Features of one sentence that are looked at; a longer one is a list, not prose. */
const MOST_FEATURES = 1024;

/** One buffer for all sentences: they are decided one after the other. */
const features: Rows = { rows: new Int32Array(MOST_FEATURES), count: 0 };

export function decide(view: SentenceView, around: Surroundings, candidacies: readonly Candidacy[], model: Model): readonly Decision[] {
  const candidates = findCandidates(view, candidacies);
  if (!candidates.length) return [];
  features.count = 0;
  giveFeatures(view, around, (kind, name, second) => {
    const row = model.rowOf(kind, name, second);
    if (row >= 0 && features.count < MOST_FEATURES) features.rows[features.count++] = row;
  });
  model.read(features);
  const negated = negatedConcepts(view);
  const decided: Decision[] = [];
  for (const candidacy of candidates) {
    const topic = model.topics.get(candidacy.topic);
    if (topic === undefined) continue;
    const sum = model.topicSum(topic, candidateFeatures(view, around, candidacy, candidates, negated));
    if (sum < model.threshold) continue;
    const sums = model.mannerSums(topic);
    const stance = best(sums, stances);
    decided.push({
      candidacy,
      stance,
      force: stance === 'questions' ? 'hedged' : best(sums, forces),
      basis: best(sums, bases),
      sureness: 1 / (1 + Math.exp(-sum)),
    });
  }
  return decided.sort((a, b) => b.sureness - a.sureness).slice(0, MOST_TOPICS);
}

function best<T extends (typeof mannerChoices)[number]>(sums: Float32Array, choices: readonly T[]): T {
  const score = (choice: T) => sums[mannerChoices.indexOf(choice)] ?? 0;
  return choices.reduce((a, b) => (score(b) > score(a) ? b : a));
}

/**
 * One sentence → the claims it makes: candidates from the lexicon, decided by the model, each with its stance, force and basis.
 * Where the model is unsure, nothing is marked.
 */
import { candidateFeatures, countRivalry } from './candidate-features';
import type { Basis, Force, Stance } from './claim';
import { giveFeatures, negatedConcepts, type Surroundings } from './features';
import { findCandidates } from './find-candidates';
import type { Candidacy } from './lexicon';
import { type Model, mannerChoices, type Rows } from './model';
import type { SentenceView } from './sentence-view';

export interface Decision {
  readonly candidacy: Candidacy;
  readonly stance: Stance;
  /** The concept that made a denial of what the model took for an assertion; null where the model decided. */
  readonly deniedBy: string | null;
  readonly force: Force;
  readonly basis: Basis;
  /** How sure the model is of the topic, 0 to 1. */
  readonly sureness: number;
}

export const stances: readonly Stance[] = ['asserts', 'denies', 'questions'];
export const forces: readonly Force[] = ['hedged', 'plain', 'absolute'];
export const bases: readonly Basis[] = ['study', 'anecdote', 'authority', 'none'];

/** Sentences after the last drug name, under a heading that names none, from which on it may well not be meant any more; and how much surer the sum must be then. */
const NEAR = 4;
const FAR_DOUBT = 1;

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
  const rivalry = countRivalry(view, candidates);
  const far = !view.named.size && !around.heading?.named.size && around.sinceNamed > NEAR ? FAR_DOUBT : 0;
  const decided: Decision[] = [];
  for (const candidacy of candidates) {
    const topic = model.topics.get(candidacy.topic);
    if (topic === undefined) continue;
    const sum = model.topicSum(topic, candidateFeatures(view, around, candidacy, rivalry, negated));
    if (sum < model.threshold + far) continue;
    const sums = model.mannerSums(topic);
    const deniedBy = denyingConcept(view, candidacy, negated);
    const read = readStance(view, sums);
    const stance = read === 'asserts' && deniedBy ? 'denies' : read;
    decided.push({
      candidacy,
      stance,
      deniedBy: stance === read ? null : deniedBy,
      force: stance === 'questions' ? 'hedged' : best(sums, forces),
      basis: best(sums, bases),
      sureness: 1 / (1 + Math.exp(-sum)),
    });
  }
  return decided.sort((a, b) => b.sureness - a.sureness).slice(0, MOST_TOPICS);
}

/** The first of the candidacy's denying concepts that the sentence holds as it must: under a negation where `neg:` asks for one, else free of any. */
function denyingConcept(view: SentenceView, { denies = [] }: Candidacy, negated: ReadonlySet<string>): string | null {
  for (const name of denies) {
    const concept = name.replace(/^neg:/, '');
    if (view.matches.has(concept) && negated.has(concept) === name.startsWith('neg:')) return concept;
  }
  return null;
}

/** Signs that a sentence leaves open what it raises. */
const OPEN = [
  'asks',
  'wh-question',
  'force-hedged',
  'hedge-theory',
  'hedge-early',
  'unclear-mechanism',
  'few-trials',
  'mixed-result',
  'negation',
];

/** What ends in a question mark asks (nine in ten on labelled pages), and what bears no sign of doubt does not. */
function readStance(view: SentenceView, sums: Float32Array): Stance {
  if (view.text.endsWith('?')) return 'questions';
  return best(sums, OPEN.some((concept) => view.matches.has(concept)) ? stances : stances.slice(0, 2));
}

function best<T extends (typeof mannerChoices)[number]>(sums: Float32Array, choices: readonly T[]): T {
  const score = (choice: T) => sums[mannerChoices.indexOf(choice)] ?? 0;
  return choices.reduce((a, b) => (score(b) > score(a) ? b : a));
}

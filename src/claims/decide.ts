/**
 * One sentence → the claims it makes: candidates from the lexicon, decided by the model, each with its stance, force and basis.
 * Where the model is unsure, nothing is marked.
 */
import { candidateFeatures, countRivalry } from './candidate-features';
import type { Basis, Force, Stance } from './claim';
import { giveFeatures, negatedConcepts, type Surroundings } from './features';
import { type Candidate, findCandidates } from './find-candidates';
import type { Candidacy } from './lexicon';
import { type Model, mannerChoices, type Rows } from './model';
import type { NameBits } from './name-bits';
import { holdsAny, type SentenceView } from './sentence-view';

export interface Decision {
  readonly candidacy: Candidacy;
  readonly stance: Stance;
  /** The concept that turned what the model took for the opposite; null where the model decided. */
  readonly turnedBy: string | null;
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

/** How much less sure the sum may be where unmistakable words speak of the topic: a warning may hang on them. */
const UNMISTAKABLE = 5;

/** Most topics one sentence may carry. */
const MOST_TOPICS = 5;
/** Features of one sentence that are looked at; a longer one is a list, not prose. */
const MOST_FEATURES = 1024;

/** One buffer for all sentences: they are decided one after the other. */
const features: Rows = { rows: new Int32Array(MOST_FEATURES), count: 0 };

/** @param known - Every candidate there is. */
export function decide(
  view: SentenceView,
  around: Surroundings,
  known: readonly Candidate[],
  names: NameBits,
  model: Model,
): readonly Decision[] {
  const candidates = findCandidates(view, known);
  if (!candidates.length) return [];
  const negated = negatedConcepts(view);
  features.count = 0;
  giveFeatures(view, around, negated, (kind, name, second) => {
    const row = model.rowOf(kind, name, second);
    if (row >= 0 && features.count < MOST_FEATURES) features.rows[features.count++] = row;
  });
  model.read(features);
  const negatedBits = names.of(negated);
  const rivalry = countRivalry(view, candidates);
  const far = !view.named.size && !around.heading?.named.size && around.sinceNamed > NEAR ? FAR_DOUBT : 0;
  const certain = view.matches.has(CERTAIN) && !negated.has(CERTAIN) && !view.matches.has(HEDGED);
  const decided: Decision[] = [];
  for (const candidate of candidates) {
    const { candidacy } = candidate;
    const topic = model.topics.get(candidacy.topic);
    if (topic === undefined) continue;
    const sum = model.topicSum(topic, candidateFeatures(view, around, candidate, rivalry, negatedBits));
    const turn = unmistakable(view, candidacy, negated);
    if (sum < model.threshold + (turn && view.named.size ? -UNMISTAKABLE : far)) continue;
    const sums = model.mannerSums(topic);
    const read = readStance(view, sums);
    const stance = turn && read !== 'questions' ? turn.stance : read;
    decided.push({
      candidacy,
      stance,
      turnedBy: turn && stance !== read ? turn.concept : null,
      force: stance === 'questions' ? 'hedged' : readForce(view, sums, certain),
      basis: best(sums, certain && !holdsAny(view.matches, TOLD) ? UNTOLD : bases),
      sureness: 1 / (1 + Math.exp(-sum)),
    });
  }
  return decided.sort((a, b) => b.sureness - a.sureness).slice(0, MOST_TOPICS);
}

/**
 * What unmistakable words say of the candidacy: the first of its denying concepts that the sentence holds free of any negation,
 * or else of its asserting ones.
 */
function unmistakable(
  view: SentenceView,
  { denies = [], asserts = [] }: Candidacy,
  negated: ReadonlySet<string>,
): { readonly stance: Stance; readonly concept: string } | null {
  const holds = (concept: string) => view.matches.has(concept) && !negated.has(concept);
  const denying = denies.find(holds);
  if (denying) return { stance: 'denies', concept: denying };
  const asserting = asserts.find(holds);
  return asserting ? { stance: 'asserts', concept: asserting } : null;
}

/** Words that make a claim absolute whatever the model says, unless the sentence also hedges. */
const CERTAIN = 'force-certain';
const HEDGED = 'force-hedged';
/** Signs of doubt, of degree or of passing on; where a sentence bears none, nothing in it hedges. */
const HEDGES = [
  HEDGED,
  'hedge-degree',
  'hedge-early',
  'hedge-hearsay',
  'hedge-often',
  'hedge-opinion',
  'hedge-some',
  'hedge-theory',
  'few-trials',
  'mixed-result',
  'asks',
];
const UNHEDGED = forces.filter((force) => force !== 'hedged');

/** @param certain - Whether words of certainty stand in the sentence: they decide. */
function readForce(view: SentenceView, sums: Float32Array, certain: boolean): Force {
  if (certain) return 'absolute';
  return best(sums, holdsAny(view.matches, HEDGES) ? forces : UNHEDGED);
}

/** Signs that somebody tells of themselves or of another: without one, what is said of all is nobody's story. */
const TOLD = ['first-person', 'third-person', 'basis-anecdote', 'anecdote-others', 'anecdote-clinic'];
const UNTOLD = bases.filter((basis) => basis !== 'anecdote');

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
  return best(sums, holdsAny(view.matches, OPEN) ? stances : stances.slice(0, 2));
}

function best<T extends (typeof mannerChoices)[number]>(sums: Float32Array, choices: readonly T[]): T {
  const score = (choice: T) => sums[mannerChoices.indexOf(choice)] ?? 0;
  return choices.reduce((a, b) => (score(b) > score(a) ? b : a));
}

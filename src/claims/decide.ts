/**
 * One sentence → the claims it makes: candidates from the lexicon, decided by the model, each with its stance, force and basis.
 * Two questions must both be answered yes: is there a claim in this sentence, and does it speak of this topic. Where the model is unsure, nothing is marked.
 */
import type { Basis, Force, Stance } from './claim';
import { candidateFeatures } from './candidate-features';
import { featuresOf, type Surroundings } from './features';
import { type Candidate, findCandidates } from './find-candidates';
import type { Candidacy } from './lexicon';
import { type Model, probability, total } from './model';
import type { SentenceView } from './sentence-view';

export interface Decision {
  readonly candidate: Candidate;
  readonly stance: Stance;
  readonly force: Force;
  readonly basis: Basis;
  /** How sure the model is, 0 to 1. */
  readonly sureness: number;
  readonly features: readonly string[];
}

export const stances: readonly Stance[] = ['asserts', 'denies', 'questions'];
export const forces: readonly Force[] = ['hedged', 'plain', 'absolute'];
export const bases: readonly Basis[] = ['study', 'anecdote', 'authority', 'none'];

/** Most topics one sentence may carry. */
const MOST_TOPICS = 5;

/** Names of the decisions whose sum decides a topic: what all topics share, what its family shares, its own. */
export function topicDecisions(candidacy: Candidacy): readonly string[] {
  return candidacy.family ? ['any', candidacy.family, candidacy.topic] : ['any', candidacy.topic];
}

/** Names of the decisions whose sum decides one part of the manner. Stance depends on the topic ("no addiction" asserts one and denies another). */
export function mannerDecisions(part: string, choice: string, topic: string): readonly string[] {
  return part === 'stance' ? [`stance=${choice}`, `stance=${choice}/${topic}`] : [`${part}=${choice}`];
}

export function decide(view: SentenceView, around: Surroundings, candidacies: readonly Candidacy[], model: Model): readonly Decision[] {
  const candidates = findCandidates(view, candidacies);
  if (!candidates.length) return [];
  const features = featuresOf(view, around);
  const sums = model.sums(features);
  const claims = probability(sums[model.indexOf('claim')] ?? 0);
  const namedDrugs: ReadonlySet<string> = view.named;
  const decided: Decision[] = [];
  for (const candidate of candidates) {
    const { topic } = candidate.candidacy;
    const indices = topicDecisions(candidate.candidacy).map((name) => model.indexOf(name));
    const own = candidateFeatures(view, around, candidate.candidacy, candidates);
    const speaks = probability(total(sums, indices) + own.reduce((sum, feature) => sum + model.weight(feature, indices), 0));
    // The geometric mean: either doubt alone can keep a mark away.
    const sureness = Math.sqrt(claims * speaks);
    const named = candidate.candidacy.drug.some((drug) => namedDrugs.has(drug));
    if (sureness < (named ? model.thresholds.named : model.thresholds.carried)) continue;
    const best = <T extends string>(part: string, choices: readonly T[], fallback: T): T => {
      const score = (choice: T) =>
        total(
          sums,
          mannerDecisions(part, choice, topic).map((name) => model.indexOf(name)),
        );
      return choices.reduce((a, b) => (score(b) > score(a) ? b : a), choices[0] ?? fallback);
    };
    const stance = best('stance', stances, 'asserts');
    const force = stance === 'questions' ? 'hedged' : best('force', forces, 'plain');
    decided.push({ candidate, stance, force, basis: best('basis', bases, 'none'), sureness, features });
  }
  decided.sort((a, b) => b.sureness - a.sureness);
  const least = (decided[0]?.sureness ?? 0) * model.runnerUp;
  return decided.filter((one) => one.sureness >= least).slice(0, MOST_TOPICS);
}

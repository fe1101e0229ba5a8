/**
 * One sentence → the claims it makes: candidates from the lexicon, decided by the model, each with its stance, force and basis.
 * Thresholds lean to precision: where the model is unsure, nothing is marked.
 */
import type { Basis, Force, Stance } from './claim';
import { featuresOf, type Surroundings } from './features';
import { type Candidate, findCandidates } from './find-candidates';
import type { Candidacy } from './lexicon';
import { probability, type Weights } from './model';
import type { SentenceView } from './sentence-view';

export interface Decision {
  readonly candidate: Candidate;
  readonly stance: Stance;
  readonly force: Force;
  readonly basis: Basis;
  /** How sure the model is that the sentence speaks of the topic, 0 to 1. */
  readonly sureness: number;
  readonly features: readonly string[];
}

export const stances = ['asserts', 'denies', 'questions'] as const;
export const forces = ['hedged', 'plain', 'absolute'] as const;
export const bases = ['study', 'anecdote', 'authority', 'none'] as const;

/** Most topics one sentence may carry. */
const MOST_TOPICS = 5;

export function decisionsFor(candidacy: Candidacy): readonly string[] {
  return candidacy.family ? ['any', candidacy.family, candidacy.topic] : ['any', candidacy.topic];
}

/** Features of a candidate: the sentence's, and how the candidate's condition comes into it. */
export function candidateFeatures(view: SentenceView, candidate: Candidate, features: readonly string[]): readonly string[] {
  const slot = candidate.candidacy.needs.find((need) => need.startsWith('~'))?.split('|')[0]?.slice(1);
  if (!slot) return features;
  const here = view.matches.has(slot);
  const others = [...view.matches.keys()].filter((concept) => concept.startsWith('condition-') && concept !== slot).length;
  return [...features, here ? 'slot:here' : view.subjects.has(slot) ? 'slot:before' : 'slot:none', `slot:others${Math.min(others, 3)}`];
}

export function decide(view: SentenceView, around: Surroundings, candidacies: readonly Candidacy[], weights: Weights): readonly Decision[] {
  const candidates = findCandidates(view, candidacies);
  if (!candidates.length) return [];
  const features = featuresOf(view, around);
  const decided: Decision[] = [];
  for (const candidate of candidates) {
    const { topic } = candidate.candidacy;
    const own = candidateFeatures(view, candidate, features);
    const sureness = probability(weights, decisionsFor(candidate.candidacy), own);
    if (sureness < (weights.thresholds[topic] ?? weights.thresholds['any'] ?? 1)) continue;
    const best = <T extends string>(part: string, choices: readonly T[]): T =>
      choices.reduce((a, b) => (manner(weights, part, b, topic, own) > manner(weights, part, a, topic, own) ? b : a));
    const stance = best('stance', stances);
    decided.push({ candidate, stance, force: stance === 'questions' ? 'hedged' : best('force', forces), basis: best('basis', bases), sureness, features: own });
  }
  return decided.sort((a, b) => b.sureness - a.sureness).slice(0, MOST_TOPICS);
}

function manner(weights: Weights, part: string, choice: string, topic: string, features: readonly string[]): number {
  return probability(weights, mannerDecisions(part, choice, topic), features);
}

/** Stance depends on the topic ("no addiction" asserts one and denies another); force and basis do not. */
export function mannerDecisions(part: string, choice: string, topic: string): readonly string[] {
  return part === 'stance' ? [`stance=${choice}`, `stance=${choice}/${topic}`] : [`${part}=${choice}`];
}

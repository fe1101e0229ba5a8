/** Labelled documents → what the two nets learn from: sentences with their candidate topics, and claims with their manner. */
import { candidateFeatureNames, candidateFeatures, countRivalry } from '../../claims/candidate-features';
import type { Basis, Force, Stance } from '../../claims/claim';
import { giveFeatures, negatedConcepts } from '../../claims/features';
import { findCandidates, prepareCandidates } from '../../claims/find-candidates';
import type { Lexicon } from '../../claims/lexicon';
import { indexPhrases } from '../../claims/match-phrases';
import { readViews } from '../../claims/read-views';
import type { GoldDocument } from './gold';

/** A feature by name: kind, name and second name, joined by spaces. */
export type FeatureName = string;

export interface SentenceExample {
  readonly document: string;
  readonly features: readonly FeatureName[];
  readonly candidates: readonly { readonly topic: string; readonly own: readonly string[]; readonly holds: boolean }[];
  readonly claims: readonly { readonly topic: string; readonly stance: Stance; readonly force: Force; readonly basis: Basis }[];
}

export function examplesOf(documents: readonly GoldDocument[], lexicon: Lexicon): readonly SentenceExample[] {
  const phrases = indexPhrases(lexicon.concepts);
  const candidates = prepareCandidates(lexicon.candidacies, phrases.names);
  const examples: SentenceExample[] = [];
  for (const document of documents) {
    const split = (block: { readonly id: number }) => (document.sentences.get(block.id) ?? []).map((sentence) => sentence.span);
    for (const { block, view, around } of readViews(document.page, phrases, split)) {
      const labels = document.sentences.get(block.id)?.find((sentence) => sentence.span.start === view.span.start)?.labels ?? [];
      const found = findCandidates(view, candidates);
      if (!found.length && !labels.length) continue;
      const negated = negatedConcepts(view);
      const negatedBits = phrases.names.of(negated);
      const features: FeatureName[] = [];
      giveFeatures(view, around, negated, (kind, name, second) => features.push(second ? `${kind} ${name} ${second}` : `${kind} ${name}`));
      const rivalry = countRivalry(view, found);
      const asked = found.map((candidate) => ({
        topic: candidate.candidacy.topic,
        own: candidateFeatures(view, around, candidate, rivalry, negatedBits).map((feature) => candidateFeatureNames[feature] ?? ''),
        holds: labels.some((label) => label.topic === candidate.candidacy.topic),
      }));
      examples.push({ document: document.id, features, candidates: asked, claims: labels });
    }
  }
  return examples;
}

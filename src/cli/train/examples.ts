/** Labelled documents → examples for each head of the model: is there a claim, which topics, stance, force, basis. */
import { candidateFeatures } from '../../claims/candidate-features';
import { bases, forces, mannerDecisions, stances, topicDecisions } from '../../claims/decide';
import { featuresOf } from '../../claims/features';
import { findCandidates } from '../../claims/find-candidates';
import type { Lexicon } from '../../claims/lexicon';
import { indexPhrases } from '../../claims/match-phrases';
import { readViews } from '../../claims/read-views';
import type { GoldDocument } from './gold';

/** One yes/no example: the decisions whose sum is to answer it, and what it is seen by. */
export interface RawExample {
  readonly decisions: readonly string[];
  readonly features: readonly string[];
  readonly target: boolean;
}

export interface Heads {
  readonly claim: readonly RawExample[];
  readonly topics: readonly RawExample[];
  readonly manner: readonly RawExample[];
}

export function examplesOf(documents: readonly GoldDocument[], lexicon: Lexicon): Heads {
  const phrases = indexPhrases(lexicon.concepts);
  const claim: RawExample[] = [];
  const topics: RawExample[] = [];
  const manner: RawExample[] = [];
  for (const document of documents)
    for (const { block, view, around } of readViews(document.page, phrases, (b) =>
      (document.sentences.get(b.id) ?? []).map((s) => s.span),
    )) {
      const labels = document.sentences.get(block.id)?.find((s) => s.span.start === view.span.start)?.labels ?? [];
      const candidates = findCandidates(view, lexicon.candidacies);
      if (!candidates.length) continue;
      const features = featuresOf(view, around);
      claim.push({ decisions: ['claim'], features, target: labels.length > 0 });
      for (const candidate of candidates) {
        const { topic } = candidate.candidacy;
        const own = [...features, ...candidateFeatures(view, around, candidate.candidacy, candidates)];
        topics.push({
          decisions: topicDecisions(candidate.candidacy),
          features: own,
          target: labels.some((label) => label.topic === topic),
        });
      }
      for (const label of labels) {
        for (const choice of stances)
          manner.push({ decisions: mannerDecisions('stance', choice, label.topic), features, target: label.stance === choice });
        if (label.stance !== 'questions')
          for (const choice of forces)
            manner.push({ decisions: mannerDecisions('force', choice, label.topic), features, target: label.force === choice });
        for (const choice of bases)
          manner.push({ decisions: mannerDecisions('basis', choice, label.topic), features, target: label.basis === choice });
      }
    }
  return { claim, topics, manner };
}

/**
 * Text blocks → claims. Sentence by sentence: what is in it, which topics that makes, how sure it sounds, what it leans on.
 * Pure and deterministic; every claim names the words that decided it. Whether a claim is true is src/appraisal.
 */
import type { PageText } from '../text/text-block';
import type { Claim } from './claim';
import compiled from './compiled.json';
import { decide } from './decide';
import { explain } from './explain';
import { type Candidate, prepareCandidates } from './find-candidates';
import type { Lexicon } from './lexicon';
import { indexPhrases, type PhraseIndex } from './match-phrases';
import { loadModel, type Model, type WeightsFile } from './model';
import { readViews } from './read-views';
import weights from './weights.json';

export interface ClaimReader {
  readonly phrases: PhraseIndex;
  readonly candidates: readonly Candidate[];
  readonly model: Model;
}

export function makeClaimReader(lexicon: Lexicon, file: WeightsFile): ClaimReader {
  const phrases = indexPhrases(lexicon.concepts);
  return { phrases, candidates: prepareCandidates(lexicon.candidacies, phrases.names), model: loadModel(file) };
}

/** Made at the first page that names a drug: most pages never need it. */
let shipped: ClaimReader | null = null;

/**
 * Read every claim of a page.
 *
 * @returns Claims in reading order; at most one a sentence and topic. A post takes the thread's title and opening and nothing else from the text around it.
 */
export function readClaims(page: PageText): readonly Claim[] {
  shipped ??= makeClaimReader(compiled, weights);
  return readClaimsWith(shipped, page);
}

/** The same with another lexicon or other weights: for training and its figures. */
export function readClaimsWith({ phrases, candidates, model }: ClaimReader, page: PageText): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { block, view, around } of readViews(page, phrases)) {
    const decisions = decide(view, around, candidates, phrases.names, model);
    const reasons = explain(view, decisions, model);
    for (const [at, { candidacy, stance, force, basis }] of decisions.entries())
      claims.push({
        id: `${block.id}:${view.span.start}-${view.span.end}:${candidacy.topic}`,
        topic: candidacy.topic,
        stance,
        force,
        basis,
        block: block.id,
        span: view.span,
        why: reasons[at] ?? [],
      });
  }
  return claims;
}

/**
 * Which topics could a sentence be about? Takes the sentence's view and the candidacies of seeds/cues.
 * Generous on purpose; the model (model.ts) decides.
 */
import type { Candidacy } from './lexicon';
import { type Bits, meet, type NameBits } from './name-bits';
import type { SentenceView } from './sentence-view';

/** A candidacy with its names as bits: made once, not for each sentence. */
export interface Candidate {
  readonly candidacy: Candidacy;
  readonly needs: readonly Need[];
  readonly core: Bits;
  readonly drug: Bits;
  /** The condition the topic is about; undefined where it is about none. */
  readonly condition: string | undefined;
}

/** One need: some of these concepts stand in the sentence, or some of those drugs and conditions are what the text is about. */
interface Need {
  readonly here: Bits;
  readonly spokenOf: Bits;
}

export function prepareCandidates(candidacies: readonly Candidacy[], names: NameBits): readonly Candidate[] {
  return candidacies.map((candidacy) => ({
    candidacy,
    needs: candidacy.needs.map((need) => parseNeed(need, names)),
    core: names.of(candidacy.core),
    drug: names.of(candidacy.drug),
    condition: candidacy.core.find((concept) => concept.startsWith('condition-')),
  }));
}

export function findCandidates({ held, context }: SentenceView, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ needs }) => needs.every(({ here, spokenOf }) => meet(held, here) || meet(context.aboutBits, spokenOf)));
}

/** `@` before a drug spoken of so far, `~` before what stands in the sentence or is spoken of so far, nothing before what stands in the sentence. */
function parseNeed(need: string, names: NameBits): Need {
  const choices = need.split('|').map((choice) => ({ sign: /^[@~]?/.exec(choice)?.[0] ?? '', name: choice.replace(/^[@~]/, '') }));
  return {
    here: names.of(choices.flatMap(({ sign, name }) => (sign === '@' ? [] : name))),
    spokenOf: names.of(choices.flatMap(({ sign, name }) => (sign === '' ? [] : name))),
  };
}

/**
 * Which topics could a sentence be about? Takes the sentence's view and the candidacies of seeds/cues.
 * Generous on purpose; the model (model.ts) decides.
 */
import type { Candidacy } from './lexicon';
import { holdsAny, type SentenceView } from './sentence-view';

export function findCandidates(view: SentenceView, candidacies: readonly Candidacy[]): readonly Candidacy[] {
  const found: Candidacy[] = [];
  for (const candidacy of candidacies) if (needsOf(candidacy).every((need) => holds(view, need))) found.push(candidacy);
  return found;
}

/** One need: some of these concepts stand in the sentence, or some of those drugs and conditions are what the text is about. */
interface Need {
  readonly here: readonly string[];
  readonly spokenOf: readonly string[];
}

function holds(view: SentenceView, { here, spokenOf }: Need): boolean {
  return holdsAny(view.about, spokenOf) || holdsAny(view.matches, here);
}

/** Needs come apart once, not for each sentence. */
const known = new WeakMap<Candidacy, readonly Need[]>();

function needsOf(candidacy: Candidacy): readonly Need[] {
  let needs = known.get(candidacy);
  if (!needs) {
    needs = candidacy.needs.map(parseNeed);
    known.set(candidacy, needs);
  }
  return needs;
}

/** `@` before a drug spoken of so far, `~` before what stands in the sentence or is spoken of so far, nothing before what stands in the sentence. */
function parseNeed(need: string): Need {
  const choices = need.split('|').map((choice) => ({ sign: /^[@~]?/.exec(choice)?.[0] ?? '', name: choice.replace(/^[@~]/, '') }));
  return {
    here: choices.flatMap(({ sign, name }) => (sign === '@' ? [] : name)),
    spokenOf: choices.flatMap(({ sign, name }) => (sign === '' ? [] : name)),
  };
}

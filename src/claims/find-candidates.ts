/**
 * Which topics could a sentence be about? Takes the sentence's view and the candidacies of seeds/cues.
 * Generous on purpose; the model (model.ts) decides.
 */
import type { Candidacy } from './lexicon';
import type { SentenceView } from './sentence-view';

export function findCandidates(view: SentenceView, candidacies: readonly Candidacy[]): readonly Candidacy[] {
  return candidacies.filter(({ needs }) => needs.every((need) => holds(view, need)));
}

/** One of the alternatives stands in the sentence, or is what the text before it is about. */
function holds(view: SentenceView, need: string): boolean {
  return choicesOf(need).some(({ sign, name }) => (sign !== '@' && view.matches.has(name)) || (sign !== '' && view.about.has(name)));
}

interface Choice {
  /** `@` drug spoken of so far, `~` in the sentence or spoken of so far, none: in the sentence. */
  readonly sign: string;
  readonly name: string;
}

/** Needs come apart once, not for each sentence. */
const known = new Map<string, readonly Choice[]>();

function choicesOf(need: string): readonly Choice[] {
  let choices = known.get(need);
  if (!choices) {
    choices = need.split('|').map((choice) => ({ sign: /^[@~]?/.exec(choice)?.[0] ?? '', name: choice.replace(/^[@~]/, '') }));
    known.set(need, choices);
  }
  return choices;
}

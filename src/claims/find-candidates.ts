/**
 * Which topics could a sentence be about? Takes the sentence's view and the candidacies of seeds/cues.
 * Generous on purpose; the model (model.ts) decides.
 */
import type { Candidacy } from './lexicon';
import { isDrug, type SentenceView } from './sentence-view';

export function findCandidates(view: SentenceView, candidacies: readonly Candidacy[]): readonly Candidacy[] {
  return candidacies.filter(({ needs }) => needs.every((need) => holds(view, need)));
}

/** One of the alternatives stands in the sentence, or is what the text before it is about. */
function holds(view: SentenceView, need: string): boolean {
  for (const choice of need.split('|')) {
    const name = choice.replace(/^[@~]/, '');
    if (choice.startsWith('@') ? isDrug(name) && view.about.has(name) : view.matches.has(name)) return true;
    if (choice.startsWith('~') && view.about.has(name)) return true;
  }
  return false;
}

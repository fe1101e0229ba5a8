/**
 * Which topics could a sentence be about? Takes the sentence's view and the candidacies of seeds/cues/topics.
 * Generous on purpose; the model (model.ts) decides.
 */
import type { Candidacy } from './lexicon';
import type { Match } from './match-phrases';
import { type Drug, drugs, type SentenceView } from './sentence-view';

export interface Candidate {
  readonly candidacy: Candidacy;
  /** Words that made it one, in sentence order; empty where all came from the text before. */
  readonly matches: readonly Match[];
}

export function findCandidates(view: SentenceView, candidacies: readonly Candidacy[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const candidacy of candidacies) {
    const matches = meets(view, candidacy.needs);
    if (matches) candidates.push({ candidacy, matches });
  }
  return candidates;
}

function meets(view: SentenceView, needs: readonly string[]): readonly Match[] | null {
  const carried: Match[] = [];
  for (const need of needs) {
    const held = holds(view, need);
    if (!held) return null;
    if (held !== true) carried.push(held);
  }
  return carried.sort((a, b) => a.start - b.start);
}

/** The match behind a need, `true` where the text before bears it, null where nothing does. */
function holds(view: SentenceView, need: string): Match | true | null {
  for (const choice of need.split('|')) {
    const name = choice.replace(/^[@~]/, '');
    const match = view.matches.get(name)?.[0];
    if (choice.startsWith('@')) {
      if (isDrug(name) && view.about.has(name)) return drugMatch(view, name) ?? true;
    } else if (match) return match;
    else if (choice.startsWith('~') && view.about.has(name)) return true;
  }
  return null;
}

function isDrug(name: string): name is Drug {
  return (drugs as readonly string[]).includes(name);
}

function drugMatch(view: SentenceView, drug: Drug): Match | undefined {
  const names =
    drug === 'ldn' ? ['drug-ldn', 'drug-naltrexone'] : drug === 'naltrexone' ? ['drug-naltrexone', 'drug-full-dose'] : [`drug-${drug}`];
  return names.flatMap((name) => view.matches.get(name) ?? [])[0];
}

/** Looks up what stands behind notes. Imports the whole base: for the background and the command line, not for pages. */
import { evidenceOn, mainStudies, studyById } from '../evidence/base';
import type { TopicId } from '../topics/topic';
import type { FullNote, Note, TopicDetails } from './note';

/** How many studies a card has room for before it becomes a list nobody reads. */
const STUDIES_SHOWN = 5;

/** @returns Null for `other` and for a topic without a record. */
export function detailsOn(topic: TopicId): TopicDetails | null {
  const evidence = evidenceOn(topic);
  if (!evidence) return null;
  // The study whose figure the card gives comes first, whatever its rank.
  const first = evidence.effect && studyById(evidence.effect.study);
  const others = mainStudies(topic, STUDIES_SHOWN).filter(({ id }) => id !== first?.id);
  return { evidence, studies: [...(first ? [first] : []), ...others].slice(0, STUDIES_SHOWN) };
}

export function fillNotes(notes: readonly Note[]): readonly FullNote[] {
  return notes.map((note) => {
    const details = detailsOn(note.topic.id);
    return { ...note, evidence: details?.evidence ?? null, studies: details?.studies ?? [] };
  });
}

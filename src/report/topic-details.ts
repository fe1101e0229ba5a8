/** Looks up what stands behind notes. Imports the whole base: for the background and the command line, not for pages. */
import { type ClaimContext, makeContextOf } from '../appraisal/claim-context';
import { evidenceOn, mainStudies, studyById } from '../evidence/base';
import type { PageText } from '../text/text-block';
import type { TopicId } from '../topics/topic';
import { findLeaning } from './find-leaning';
import type { FullNote, Note, TopicDetails } from './note';

/** How many studies a card has room for before it becomes a list nobody reads. */
const STUDIES_SHOWN = 5;

/**
 * @param context - What stands around the claim: the study that it leans on comes first. Null where only the topic is asked for.
 * @returns Null for `other` and for a topic without a record.
 */
export function detailsOn(topic: TopicId, context: ClaimContext | null = null): TopicDetails | null {
  const evidence = evidenceOn(topic);
  if (!evidence) return null;
  const found = context && findLeaning(topic, context);
  // The study that the page leans on comes first, then the one whose figure the card gives, whatever its rank.
  const first = evidence.effect && studyById(evidence.effect.study);
  const studies = [...(found ? [found.study] : []), ...(first ? [first] : []), ...mainStudies(topic, STUDIES_SHOWN)];
  return {
    evidence,
    studies: studies.filter(({ id }, at) => studies.findIndex((other) => other.id === id) === at).slice(0, STUDIES_SHOWN),
    leaning: found?.leaning ?? null,
  };
}

export function fillNotes(page: PageText, notes: readonly Note[]): readonly FullNote[] {
  const contextOf = makeContextOf(page);
  return notes.map((note) => {
    const details = detailsOn(note.topic.id, contextOf(note.claim));
    return { ...note, evidence: details?.evidence ?? null, studies: details?.studies ?? [], leaning: details?.leaning ?? null };
  });
}

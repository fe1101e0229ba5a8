/** The evidence base as it ships, and look-ups by topic. Made from seeds by `npm run data`. */
import type { TopicId } from '../topics/topic';
import compiled from './compiled.json';
import type { Evidence, EvidenceBase, Study } from './evidence';
import { MAIN_STUDIES, pickMainStudies } from './main-studies';

export const base: EvidenceBase = compiled as unknown as EvidenceBase;

/** Null for `other` and for a topic without a record. */
export function evidenceOn(topic: TopicId): Evidence | null {
  return base.evidence[topic] ?? null;
}

/** Null for a study that no card shows; the library has them all. */
export function studyById(id: string): Study | null {
  return base.studies[id] ?? null;
}

/** Every study that a page may lean on. */
export function studiesToName(): readonly Study[] {
  return [...Object.values(base.studies), ...Object.values(base.further)];
}

/** The studies that say most about a topic, most telling first, each trial once. At most {@link MAIN_STUDIES}: no more ship. */
export function mainStudies(topic: TopicId, limit: number): readonly Study[] {
  const evidence = evidenceOn(topic);
  return evidence ? pickMainStudies(evidence, studyById, Math.min(limit, MAIN_STUDIES)) : [];
}

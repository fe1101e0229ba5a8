/** What every page carries of the base: its stamp, and what a verdict needs. Imported by name, so that bundlers leave the rest of the file out. */
import type { TopicId } from '../topics/topic';
import { date, version, weighing } from './compiled.json';
import type { EvidenceBase, Weighing } from './evidence';

export const stamp: Pick<EvidenceBase, 'version' | 'date'> = { version, date };

const byTopic = weighing as unknown as EvidenceBase['weighing'];

/** Null for `other` and for a topic without a record. */
export function weighingOn(topic: TopicId): Weighing | null {
  return byTopic[topic] ?? null;
}

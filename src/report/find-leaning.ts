/** Claim → the study on file that it leans on, over the base that ships. For the background and the command line, not for pages. */
import type { ClaimContext } from '../appraisal/claim-context';
import { compareFigures } from '../appraisal/compare-figures';
import { findStudy } from '../appraisal/find-study';
import { type IndexedStudy, indexStudies } from '../appraisal/study-index';
import { evidenceOn, studiesToName } from '../evidence/base';
import type { Study } from '../evidence/evidence';
import type { TopicId } from '../topics/topic';
import { type LeaningNote, leaningNote } from './leaning';

/** Made when it is first needed. */
let shipped: readonly IndexedStudy[] | null = null;
const filed = new Map<TopicId, ReadonlySet<string>>();

/** @returns The note on it and the study to show first: the main record of the trial, whichever of its records the page has. */
export function findLeaning(topic: TopicId, context: ClaimContext): { readonly leaning: LeaningNote; readonly study: Study } | null {
  shipped ??= indexStudies(studiesToName());
  const found = findStudy(context, shipped, filedUnder(topic));
  if (!found) return null;
  const records = shipped.filter(({ trial }) => trial === found.trial);
  const main = records.find(({ study }) => study.id === found.trial) ?? found.record;
  return { leaning: leaningNote(found, main.study, compareFigures(context.sentence, found, records)), study: main.study };
}

function filedUnder(topic: TopicId): ReadonlySet<string> {
  const known = filed.get(topic);
  if (known) return known;
  const sides = evidenceOn(topic)?.studies;
  const ids = new Set(sides ? [...sides.for, ...sides.against, ...sides.neutral] : []);
  filed.set(topic, ids);
  return ids;
}

/**
 * Notes on the same words share one mark and one card. Takes the placed notes of a page, gives its passages in reading order;
 * within one, the most pressing note first.
 */
import { orderNotes } from '../report/order-notes';
import type { Note } from '../report/note';
import type { HighlightKind } from './highlight-css';

export interface PlacedNote {
  readonly note: Note;
  /** Made as late as possible; null once the words are gone. */
  readonly range: () => Range | null;
}

export interface Passage {
  /** Block and span: the same words keep their passage when the page is read again. */
  readonly key: string;
  /** Never empty. */
  readonly notes: readonly [Note, ...Note[]];
  readonly kind: HighlightKind;
  readonly range: Range;
}

/** @returns What can be marked: notes that were assessed and whose words are still there. */
export function toPassages(placed: readonly PlacedNote[]): readonly Passage[] {
  const groups = new Map<string, { notes: Note[]; range: () => Range | null }>();
  for (const { note, range } of placed) {
    if (note.appraisal.verdict === 'not-assessed') continue;
    const { block, span } = note.claim;
    const key = `${block}:${span.start}-${span.end}`;
    const group = groups.get(key);
    if (group) group.notes.push(note);
    else groups.set(key, { notes: [note], range });
  }
  return [...groups].flatMap(([key, group]) => {
    const range = group.range();
    const [first, ...rest] = orderNotes(group.notes);
    if (!range || !first) return [];
    const { verdict, safety } = first.appraisal;
    if (verdict === 'not-assessed') return [];
    return [{ key, notes: [first, ...rest] as const, kind: safety ? ('safety' as const) : verdict, range }];
  });
}

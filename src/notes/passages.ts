/**
 * Notes on the same words share one mark and one card. Takes the placed notes of a page in reading order, gives its passages in that order;
 * within one, the most pressing note first.
 */
import type { Note } from '../report/note';
import { orderNotes } from '../report/order-notes';
import type { HighlightKind } from './highlight-css';

export interface PlacedNote {
  readonly note: Note;
  /** Made as late as possible; null once the words are gone. */
  readonly range: () => Range | null;
  /** To the exact words; null where the page has no address to share. */
  readonly link: () => string | null;
}

export interface Passage {
  /** The words and which occurrence of them: it survives a new reading, where ids of blocks may shift. */
  readonly key: string;
  /** Never empty. */
  readonly notes: readonly [Note, ...Note[]];
  readonly kind: HighlightKind;
  readonly range: Range;
  linkOf(note: Note): string | null;
}

interface Placed {
  readonly note: Note;
  readonly range: Range;
  readonly link: PlacedNote['link'];
}

/** @returns What can be marked: notes that were assessed and whose words are still there. Notes whose words overlap are one passage. */
export function toPassages(placed: readonly PlacedNote[]): readonly Passage[] {
  const seen = new Map<string, number>();
  return groupOverlaps(placed).flatMap((group) => {
    const [first, ...rest] = orderNotes(group.map(({ note }) => note));
    const range = spanAll(group);
    if (!first || !range || first.appraisal.verdict === 'not-assessed') return [];
    const { verdict, safety } = first.appraisal;
    const words = range.toString();
    const occurrence = seen.get(words) ?? 0;
    seen.set(words, occurrence + 1);
    return [
      {
        key: `${words}#${occurrence}`,
        notes: [first, ...rest] as const,
        kind: safety ? ('safety' as const) : verdict,
        range,
        linkOf: (note: Note) => group.find((placedNote) => placedNote.note === note)?.link() ?? null,
      },
    ];
  });
}

function groupOverlaps(placed: readonly PlacedNote[]): readonly Placed[][] {
  const groups: Placed[][] = [];
  let block = -1;
  let end = -1;
  for (const { note, range: makeRange, link } of placed) {
    if (note.appraisal.verdict === 'not-assessed') continue;
    const range = makeRange();
    if (!range) continue;
    const { claim } = note;
    const group = groups.at(-1);
    if (group && claim.block === block && claim.span.start < end) {
      group.push({ note, range, link });
      end = Math.max(end, claim.span.end);
    } else {
      groups.push([{ note, range, link }]);
      block = claim.block;
      end = claim.span.end;
    }
  }
  return groups;
}

/** From the first word of the group to its last. Reading order makes the first note the one that begins first. */
function spanAll(group: readonly Placed[]): Range | null {
  const [first, ...rest] = group;
  if (!first) return null;
  let last = first;
  for (const each of rest) if (each.note.claim.span.end > last.note.claim.span.end) last = each;
  if (last === first) return first.range;
  const whole = first.range.cloneRange();
  whole.setEnd(last.range.endContainer, last.range.endOffset);
  return whole;
}

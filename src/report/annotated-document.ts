/** What every export takes: one document that was read, and its notes in reading order. */
import type { EvidenceBase } from '../evidence/evidence';
import { blockOffsets, type PageText, type Span } from '../text/text-block';
import type { FullNote } from './note';

export interface AnnotatedDocument {
  /** The file's name without its ending, the post's id, or the page's address. */
  readonly id: string;
  readonly url: string | null;
  readonly page: PageText;
  readonly notes: readonly FullNote[];
}

/** Which base an export was made from. */
export type BaseStamp = Pick<EvidenceBase, 'version' | 'date'>;

/** Each note with its span in the joined text (DESIGN.md section 5). */
export function placeNotes({ page, notes }: AnnotatedDocument): readonly { readonly note: FullNote; readonly span: Span }[] {
  const offsets = blockOffsets(page.blocks);
  return notes.map((note) => {
    const at = offsets.get(note.claim.block) ?? 0;
    return { note, span: { start: at + note.claim.span.start, end: at + note.claim.span.end } };
  });
}

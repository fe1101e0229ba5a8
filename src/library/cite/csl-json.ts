/** CSL-JSON 1.0: the record's own citation, less the "et al." that stands for authors not on file, plus the note that every export carries. */
import type { LibraryStudy } from '../../evidence/library';
import type { Reference } from './reference';

export function toCslJson(studies: readonly { readonly study: LibraryStudy; readonly reference: Reference }[]): string {
  const items = studies.map(({ study, reference }) => ({
    id: study.id,
    ...study.citation,
    author: study.citation.author.filter((each) => !('literal' in each && each.literal === 'et al.')),
    note: reference.note,
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** CSL-JSON 1.0: the record's own citation, less the "et al." that stands for authors not on file, plus the note that every export carries. */
import type { LibraryStudy } from '../../evidence/library';
import type { Reference } from './reference';

/** @param before - Items that come first. */
export function toCslJson(
  studies: readonly { readonly study: LibraryStudy; readonly reference: Reference }[],
  before: readonly object[] = [],
): string {
  const items = studies.map(({ study, reference }) => ({
    id: study.id,
    ...study.citation,
    author: study.citation.author.filter((each) => !('literal' in each && each.literal === 'et al.')),
    note: reference.note,
  }));
  return `${JSON.stringify([...before, ...items], null, 2)}\n`;
}

/** A web page as an item. */
export function pageItem({ id, title, people, groups, container, date, accessed, url, note }: Reference): object {
  return {
    id,
    type: 'webpage',
    title,
    author: [...people, ...groups.map((literal) => ({ literal }))],
    ...(container === null ? {} : { 'container-title': container }),
    ...(date ? { issued: dateParts(date) } : {}),
    ...(accessed ? { accessed: dateParts(accessed) } : {}),
    ...(url === null ? {} : { URL: url }),
    note,
  };
}

function dateParts(date: string): object {
  return { 'date-parts': [date.split('-').map(Number)] };
}

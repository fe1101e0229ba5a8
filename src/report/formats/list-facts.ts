/** What a page is, as rows of name, value and place. */
import type { FactPlace } from '../page-about';
import { formatDate } from '../../words/say';
import { reportWords } from '../report-words';
import type { SourceReport } from '../source-report';

export interface FactRow {
  readonly name: string;
  /** Null where it was not found. */
  readonly value: string | null;
  readonly place: FactPlace | null;
}

export function listFacts({ about, readOn }: SourceReport): readonly FactRow[] {
  const { title, authors, published, modified, publisher, url } = about;
  const row = (name: string, found: { readonly value: string; readonly place: FactPlace } | null): FactRow => ({
    name,
    value: found?.value ?? null,
    place: found?.place ?? null,
  });
  const dated = (found: typeof published) => found && { ...found, value: formatDate(found.value) };
  const [first] = authors;
  return [
    row(reportWords.title, title),
    row(reportWords.author, first ? { value: authors.map(({ value }) => value).join(', '), place: first.place } : null),
    row(reportWords.published, dated(published)),
    row(reportWords.modified, dated(modified)),
    row(reportWords.publisher, publisher),
    { name: reportWords.address, value: url, place: null },
    { name: reportWords.readOn, value: formatDate(readOn), place: null },
  ];
}

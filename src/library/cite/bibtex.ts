/** BibTeX: names in braces where they are not people, capitals in titles kept, the characters that TeX would act on escaped. */
import type { Reference } from './reference';

const TYPES: Readonly<Record<Reference['type'], string>> = {
  'article-journal': 'article',
  article: 'misc',
  report: 'techreport',
  webpage: 'misc',
  'paper-conference': 'inproceedings',
  chapter: 'incollection',
  book: 'book',
  thesis: 'phdthesis',
  dataset: 'misc',
};

export function toBibtex(references: readonly Reference[]): string {
  return `${references.map(toEntry).join('\n\n')}\n`;
}

function toEntry(reference: Reference): string {
  const { type, container, publisher, page } = reference;
  const kind = TYPES[type];
  const names = [
    ...reference.people.map(({ family, given }) => (given ? `${escapeTex(family)}, ${escapeTex(given)}` : `{${escapeTex(family)}}`)),
    ...reference.groups.map((group) => `{${escapeTex(group)}}`),
    ...(reference.isShortened ? ['others'] : []),
  ];
  const venue = kind === 'article' ? 'journal' : kind === 'inproceedings' || kind === 'incollection' ? 'booktitle' : 'howpublished';
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', names.join(' and ')],
    ['title', `{${escapeTex(reference.title)}}`],
    [venue, container && escapeTex(container)],
    ['volume', reference.volume],
    ['number', reference.issue],
    ['pages', page?.replace(/[-–]/g, '--') ?? null],
    [kind === 'techreport' ? 'institution' : 'publisher', publisher && escapeTex(publisher)],
    ['year', reference.year === null ? null : String(reference.year)],
    ['urldate', reference.accessed ?? null],
    // Addresses are read verbatim, so nothing in them is escaped.
    ['doi', reference.doi],
    ['pmid', reference.pmid],
    ['url', reference.url],
    ['note', escapeTex(reference.note)],
  ];
  const filled = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${kind}{${reference.id},\n${filled.join(',\n')}\n}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}

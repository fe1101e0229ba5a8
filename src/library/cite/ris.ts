/** RIS, as reference managers read it: two letters, two blanks, a hyphen, a blank; one tag a line; `ER` ends a record. */
import type { Reference } from './reference';

const TYPES: Readonly<Record<Reference['type'], string>> = {
  'article-journal': 'JOUR',
  article: 'GEN',
  report: 'RPRT',
  webpage: 'ELEC',
  'paper-conference': 'CPAPER',
  chapter: 'CHAP',
  book: 'BOOK',
  thesis: 'THES',
  dataset: 'DATA',
};

export function toRis(references: readonly Reference[]): string {
  return `${references.map(toRecord).join('\r\n')}\r\n`;
}

function toRecord(reference: Reference): string {
  const { type, people, groups, page } = reference;
  const [first, last] = (page ?? '').split(/[-–]/);
  const lines: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', TYPES[type]],
    ['ID', reference.id],
    ...people.map(({ family, given }) => ['AU', given ? `${family}, ${given}` : family] as const),
    ...groups.map((group) => ['AU', group] as const),
    ['PY', reference.year === null ? null : String(reference.year)],
    ['DA', reference.date?.replaceAll('-', '/')],
    ['Y2', reference.accessed?.replaceAll('-', '/')],
    ['TI', reference.title],
    [type === 'article-journal' ? 'JO' : 'T2', reference.container],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', first],
    ['EP', last],
    ['PB', reference.publisher],
    ['DO', reference.doi],
    ['AN', reference.pmid === null ? null : `PMID ${reference.pmid}`],
    ['UR', reference.url],
    ['N1', reference.note],
  ];
  const filled = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...filled, 'ER  - '].join('\r\n');
}

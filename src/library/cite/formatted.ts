/** References as text for a list at the end of a paper: APA (7th edition) in the order of names, Vancouver numbered in the order given. */
import type { Person, Reference } from './reference';

/** APA names up to twenty authors, Vancouver up to six. */
const APA_MOST = 20;
const VANCOUVER_MOST = 6;

export function toApa(references: readonly Reference[]): string {
  const lines = references.map((reference) => ({ line: apaEntry(reference), by: apaSortKey(reference) }));
  return `${lines
    .toSorted((a, b) => a.by.localeCompare(b.by, 'en'))
    .map(({ line }) => line)
    .join('\n\n')}\n`;
}

export function toVancouver(references: readonly Reference[]): string {
  return `${references.map((reference, i) => `${i + 1}. ${vancouverEntry(reference)}`).join('\n')}\n`;
}

export function apaEntry(reference: Reference): string {
  const { title, container, volume, issue, page, publisher, year, doi, url } = reference;
  const names = apaNames(reference);
  const head = names ? `${stop(names)} (${year}). ${stop(title)}` : `${stop(title)} (${year}).`;
  const numbers = [volume === null ? (issue === null ? '' : `(${issue})`) : `${volume}${issue === null ? '' : `(${issue})`}`, dash(page)];
  const venue = [container, ...numbers].filter(Boolean).join(', ');
  const maker = publisher && !reference.groups.includes(publisher) ? stop(publisher) : '';
  const link = doi ? `https://doi.org/${doi}` : url;
  return [head, venue && stop(venue), maker, link].filter(Boolean).join(' ');
}

export function vancouverEntry(reference: Reference): string {
  const { title, container, volume, issue, page, publisher, year, doi, pmid, url, type } = reference;
  const isOnline = type !== 'article-journal' && doi === null;
  const names = vancouverNames(reference);
  const numbers = `${volume ?? ''}${issue === null ? '' : `(${issue})`}`;
  const where = [numbers && `;${numbers}`, page && `:${shorten(page)}`].filter(Boolean).join('');
  const venue = container ?? publisher;
  const joint = type === 'article-journal' ? '.' : ';';
  return [
    names && stop(names),
    isOnline ? `${title} [Internet].` : stop(title),
    venue ? `${venue}${joint} ${year}${where}.` : `${year}${where}.`,
    doi && `doi:${doi}${pmid ? '' : '.'}`,
    pmid && `PubMed PMID: ${pmid}.`,
    isOnline && url && `Available from: ${url}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function apaSortKey({ people, groups, title, year }: Reference): string {
  return `${people.map(({ family }) => family).join(' ') || groups[0] || title} ${year}`;
}

function apaNames({ people, groups, isShortened }: Reference): string {
  const names = [...people.map(apaName), ...groups];
  const [last] = names.slice(-1);
  if (last === undefined) return '';
  if (isShortened) return `${names.join(', ')}, et al.`;
  if (names.length === 1) return last;
  if (names.length > APA_MOST) return `${names.slice(0, APA_MOST - 1).join(', ')}, . . . ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** "de Paula, T. M. H.": given names as initials. */
function apaName({ family, given }: Person): string {
  return given ? `${family}, ${initials(given).join(' ')}` : family;
}

function vancouverNames({ people, groups, isShortened }: Reference): string {
  const names = [
    ...people.map(({ family, given }) => (given ? `${family} ${initials(given).join('').replace(/[.-]/g, '')}` : family)),
    ...groups,
  ];
  const shown = names.slice(0, VANCOUVER_MOST);
  return [...shown, ...(isShortened || names.length > shown.length ? ['et al.'] : [])].join(', ');
}

/** Small words between names ("de") are no initials. */
function initials(given: string): readonly string[] {
  return given
    .split(' ')
    .filter((name) => /^\p{Lu}/u.test(name))
    .map((name) =>
      name
        .split('-')
        .map((part) => `${part.charAt(0)}.`)
        .join('-'),
    );
}

function stop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function dash(page: string | null): string {
  return (page ?? '').replace(/-/g, '–');
}

/** "2928-2935" → "2928–35". */
function shorten(page: string): string {
  const [first = '', last] = page.split(/[-–]/);
  if (last === undefined || first.length !== last.length) return dash(page);
  let same = 0;
  while (same < last.length - 1 && first[same] === last[same]) same++;
  const rest = /^\D/.test(first) ? last.slice(Math.max(same, 1)) : last.slice(same);
  return `${first}–${rest}`;
}

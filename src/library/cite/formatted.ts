/** References as text for a list at the end of a paper: APA (7th edition) in the order of names, Vancouver numbered in the order given. */
import type { Person, Reference } from './reference';

/** APA names up to twenty authors, Vancouver up to six. */
const APA_MOST = 20;
const VANCOUVER_MOST = 6;

export function toApa(references: readonly Reference[]): string {
  const sorted = references.toSorted((a, b) => apaSortKey(a).localeCompare(apaSortKey(b), 'en'));
  return `${sorted.map((reference) => apaEntry(reference, letterOf(reference, sorted))).join('\n\n')}\n`;
}

export function toVancouver(references: readonly Reference[]): string {
  return `${references.map((reference, i) => `${i + 1}. ${vancouverEntry(reference)}`).join('\n')}\n`;
}

/** @param letter - After the year, where the list has several of these authors in that year. */
export function apaEntry(reference: Reference, letter = ''): string {
  const { type, title, container, volume, issue, page, publisher, doi, url } = reference;
  const names = apaNames(reference);
  const when = apaDate(reference, letter);
  const head = names ? `${stop(names)} (${when}). ${stop(title)}` : `${stop(title)} (${when}).`;
  const isPart = type === 'chapter' || type === 'report';
  const number = isPart && volume === null ? (issue === null ? '' : ` (Issue ${issue})`) : '';
  const numbers = [number ? '' : `${volume ?? ''}${issue === null ? '' : `(${issue})`}`, dash(page)];
  const venue = [container && `${isPart ? 'In ' : ''}${container}${number}`, ...numbers].filter(Boolean).join(', ');
  const maker = publisher && !reference.groups.includes(publisher) ? stop(publisher) : '';
  const link = doi ? `https://doi.org/${doi}` : url;
  return [...[head, venue && stop(venue), maker].map((part) => curl(part ?? '')), link].filter(Boolean).join(' ');
}

export function vancouverEntry(reference: Reference): string {
  const { title, container, volume, issue, page, publisher, doi, pmid, ownUrl, type } = reference;
  const year = vancouverDate(reference);
  const isArticle = type === 'article-journal';
  const online = doi === null && ownUrl !== null ? ' [Internet]' : '';
  const names = vancouverNames(reference);
  const numbers = `${volume ?? ''}${issue === null ? '' : `(${issue})`}`;
  const where = isArticle ? [numbers && `;${numbers}`, page && `:${shorten(page)}`].filter(Boolean).join('') : '';
  const isPart = type === 'chapter' || type === 'paper-conference';
  const venue = [container && `${isPart ? 'In: ' : ''}${container}`, isArticle ? null : publisher].filter(Boolean).join('. ');
  return [
    curl(names && stop(names)),
    curl(online && !isArticle ? `${title}${online}.` : stop(title)),
    venue ? `${curl(venue)}${isArticle ? `${online}.` : ';'} ${year}${where}.` : `${year}${where}.`,
    doi && `doi:${doi}`,
    pmid && `PubMed PMID: ${pmid}.`,
    online && `Available from: ${ownUrl}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2019a"; for a web page "2019, May 3" or "n.d." */
function apaDate({ year, date, accessed }: Reference, letter: string): string {
  if (year === null) return 'n.d.';
  const [, month, day] = (date ?? '').split('-');
  const name = MONTHS[Number(month) - 1];
  return accessed === undefined || !name ? `${year}${letter}` : `${year}${letter}, ${name}${day ? ` ${Number(day)}` : ''}`;
}

/** "2019"; for a web page with the day on which it was read: "2019 [cited 2026 Nov 24]". */
function vancouverDate({ year, accessed }: Reference): string {
  const known = year === null ? '[date unknown]' : String(year);
  if (accessed === undefined) return known;
  const [y = '', month, day] = accessed.split('-');
  return `${known} [cited ${y} ${(MONTHS[Number(month) - 1] ?? '').slice(0, 3)} ${Number(day)}]`;
}

/** "a", "b", … in the order of the list; '' where the authors have one entry of that year. */
function letterOf(reference: Reference, sorted: readonly Reference[]): string {
  const key = (each: Reference) => `${apaNames(each)} ${each.year}`;
  const alike = sorted.filter((other) => key(other) === key(reference));
  return alike.length < 2 ? '' : String.fromCharCode('a'.charCodeAt(0) + alike.indexOf(reference));
}

function curl(text: string): string {
  return text.replace(/'/g, '’');
}

function apaSortKey({ people, groups, title, year }: Reference): string {
  return [people.map(({ family, given }) => `${family} ${given}`).join(' ') || groups[0] || '', year, title].filter(Boolean).join(' ');
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
    ...people.map(({ family, given }) =>
      given
        ? `${family} ${initials(given)
            .filter((name) => name.endsWith('.'))
            .join('')
            .replace(/[.-]/g, '')}`
        : family,
    ),
    ...groups,
  ];
  const shown = names.slice(0, VANCOUVER_MOST);
  return [...shown, ...(isShortened || names.length > shown.length ? ['et al.'] : [])].join(', ');
}

/** Small words between names ("de") stay whole. */
function initials(given: string): readonly string[] {
  return given.split(' ').map((name) =>
    /^\p{Ll}/u.test(name)
      ? name
      : name
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

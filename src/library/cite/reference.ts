/** One study's citation, made ready for every format: the author list without its "et al.", pages apart, what must be told beside it. Pure. */
import { linkOf, yearOf } from '../catalogue';
import type { LibraryStudy } from '../../evidence/library';
import { sayIn } from '../../words/say';
import { wordsIn } from '../../words/tables';

export interface Person {
  readonly family: string;
  /** "K. M.": initials apart, or names written out; '' where unknown. */
  readonly given: string;
}

export interface Reference {
  readonly id: string;
  readonly type: LibraryStudy['citation']['type'];
  readonly title: string;
  readonly people: readonly Person[];
  /** Agencies and groups. */
  readonly groups: readonly string[];
  /** More authors than are on file. */
  readonly isShortened: boolean;
  readonly container: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly page: string | null;
  readonly publisher: string | null;
  /** Null for a web page without a date. */
  readonly year: number | null;
  /** ISO date, where more than the year is known. */
  readonly date?: string | null;
  /** ISO day on which a web page was read. */
  readonly accessed?: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  /** Where to read it: DOI, PubMed or its own page. */
  readonly url: string | null;
  /** Its own page, where the record names one. */
  readonly ownUrl: string | null;
  /** Base, date, disclaimer, and the record's doubt: what every export carries. */
  readonly note: string;
}

export interface Stamp {
  readonly version: string;
  readonly date: string;
}

export function makeReference(study: LibraryStudy, stamp: Stamp): Reference {
  const { citation, confidence, retracted } = study;
  const isShortened = citation.author.some((each) => 'literal' in each && each.literal === ET_AL);
  const known = citation.author.filter((each) => !('literal' in each && each.literal === ET_AL));
  return {
    id: study.id,
    type: citation.type,
    title: citation.title,
    people: known.flatMap((each) => ('family' in each ? [{ family: each.family, given: spaceInitials(each.given ?? '') }] : [])),
    groups: known.flatMap((each) => ('literal' in each ? [each.literal] : [])),
    isShortened,
    container: citation['container-title'] ?? null,
    volume: citation.volume ?? null,
    issue: citation.issue ?? null,
    page: citation.page ?? null,
    publisher: citation.publisher ?? null,
    year: yearOf(study),
    doi: citation.DOI ?? null,
    pmid: citation.PMID ?? null,
    url: linkOf(study),
    ownUrl: citation.URL ?? null,
    note: [
      stampLine(stamp),
      ...(retracted ? ['Retracted.'] : []),
      ...(confidence === 'named-only' ? ['Named by a source; the paper itself was not found.'] : []),
      ...(isShortened ? ['Author list shortened.'] : []),
    ].join(' '),
  };
}

/** In English, as the formats of citations are: a reference goes into somebody's text and is read by machines. */
export function stampLine({ version, date }: Stamp): string {
  return `Footing evidence base ${version}, last searched ${date}. ${sayIn(wordsIn('en'), 'report.disclaimer')}`;
}

const ET_AL = 'et al.';

/** "HB" → "H. B.", "J-P" → "J.-P."; names written out stay. */
function spaceInitials(given: string): string {
  if (!/^\p{Lu}(?:[-. ]*\p{Lu})*\.?$/u.test(given) || given.length > 6) return given;
  return given
    .replace(/[. ]/g, '')
    .split('-')
    .map((part) => [...part].map((letter) => `${letter}.`).join(' '))
    .join('-');
}

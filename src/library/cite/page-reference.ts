/** A web page as a reference, from what it says of itself. Pure. */
import type { PageAbout } from '../../report/page-about';
import { type Person, type Reference, type Stamp, stampLine } from './reference';

const TITLES = /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.?\s+)+/;
/** "Jane Roe, MD, PhD": what follows a comma is no part of the name. */
const AFTER_NAME = /,.*$/;
const PARTICLE = /^(?:van|von|de|der|den|la|le|da|di|bin|al)$/i;
/** Names of teams and firms are not turned round. */
const GROUP =
  /\b(?:team|staff|editors?|editorial|clinic|foundation|institute|university|network|news|health|medical|pharmacy|society|association|center|centre|inc|llc|ltd)\b/i;

/** @param readOn - ISO day on which the page was read. */
export function pageReference(about: PageAbout, readOn: string, stamp: Stamp): Reference {
  const names = about.authors.map(({ value }) => value);
  const people = names.map(toPerson).filter((person) => person !== null);
  const date = /^\d{4}/.test(about.published?.value ?? '') ? (about.published?.value ?? null) : null;
  return {
    id: 'page-read',
    type: 'webpage',
    title: about.title?.value ?? about.url,
    people,
    groups: names.filter((name) => toPerson(name) === null),
    isShortened: false,
    container: about.publisher?.value ?? null,
    volume: null,
    issue: null,
    page: null,
    publisher: null,
    year: date === null ? null : Number(date.slice(0, 4)),
    date,
    accessed: readOn,
    doi: null,
    pmid: null,
    url: about.url,
    ownUrl: about.url,
    note: `Read on ${readOn}. ${stampLine(stamp)}`,
  };
}

function toPerson(name: string): Person | null {
  const words = name.replace(TITLES, '').replace(AFTER_NAME, '').trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || GROUP.test(name)) return null;
  const at = words.findIndex((word, i) => i > 0 && PARTICLE.test(word));
  const cut = at > 0 ? at : words.length - 1;
  return { family: words.slice(cut).join(' '), given: words.slice(0, cut).join(' ') };
}

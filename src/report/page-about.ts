/**
 * What a page is: title, authors, dates, publisher, each with the place it was found in. Takes the raw facts of the page; decides which of several wins.
 * Statements made for machines (JSON-LD, meta) go before what the page shows, since their meaning is marked. What is not found stays null.
 */
import type { PageFacts } from '../text/page-facts';

/** Where a fact was found, told beside it. */
export type FactPlace = 'json-ld' | 'open-graph' | 'meta' | 'byline' | 'time' | 'title' | 'heading' | 'address';

export interface Found {
  readonly value: string;
  readonly place: FactPlace;
}

export interface PageAbout {
  readonly url: string;
  readonly lang: string;
  readonly title: Found | null;
  /** Names; empty where no author was found. */
  readonly authors: readonly Found[];
  /** The whole byline, where the page shows one: it may tell a training or a post. */
  readonly byline: string | null;
  /** ISO date, or the page's words where they are no date we can read. */
  readonly published: Found | null;
  readonly modified: Found | null;
  readonly publisher: Found | null;
  /** Kinds of thing that the page says it is, in JSON-LD or Open Graph: "NewsArticle", "Product". */
  readonly types: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /article|posting|webpage|report|scholarly|medical|recipe|product|book|review/i;
const MAX_TITLE = 300;

export function aboutPage(facts: PageFacts): PageAbout {
  const things = facts.jsonLd.flatMap(parseThings);
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const ranked = [...articles].sort((a, b) => Number(isOnlyPage(a)) - Number(isOnlyPage(b)));
  const meta = (...names: string[]) => names.map((name) => facts.metas.find(([each]) => each === name)?.[1]).find(Boolean) ?? null;
  const metas = (name: string) => facts.metas.filter(([each]) => each === name).map(([, content]) => content);
  const inLd = (...keys: string[]) => firstOf(ranked.flatMap((thing) => keys.map((key) => nameOf(thing[key]))));
  const byline = facts.bylines[0] ?? null;
  return {
    url: facts.url,
    lang: facts.lang,
    title: choose([
      ['json-ld', inLd('headline')],
      ['meta', meta('citation_title', 'dc.title')],
      ['open-graph', meta('og:title', 'twitter:title')],
      ['heading', facts.heading],
      ['title', facts.title],
    ]),
    authors: authorsOf(
      ranked,
      things,
      [...metas('citation_author'), ...metas('author'), ...metas('article:author'), ...metas('dc.creator')],
      byline,
    ),
    byline,
    published: dateFrom([
      ['json-ld', inLd('datePublished')],
      ['meta', meta('article:published_time', 'citation_publication_date', 'citation_date', 'datepublished', 'date', 'dc.date', 'pubdate')],
      ['byline', byline === null ? null : isoDate(byline)],
      ['time', facts.times[0] ? facts.times[0].value || facts.times[0].text : null],
    ]),
    modified: dateFrom([
      ['json-ld', inLd('dateModified')],
      ['meta', meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified')],
    ]),
    publisher: choose([
      ['json-ld', inLd('publisher') ?? firstOf(things.filter(isOrganisation).map((thing) => nameOf(thing.name)))],
      ['open-graph', meta('og:site_name')],
      ['meta', meta('citation_journal_title', 'citation_publisher', 'publisher', 'dc.publisher', 'application-name')],
      ['title', siteInTitle(facts)],
      ['address', siteName(facts.url)],
    ]),
    types: [...new Set([...things.flatMap(typesOf), ...metas('og:type')])],
  };
}

/** A bare WebPage says less of the article than the article's own entry. */
function isOnlyPage(thing: Fields): boolean {
  return typesOf(thing).every((type) => type === 'WebPage');
}

function isOrganisation(thing: Fields): boolean {
  return typesOf(thing).some((type) => /organi[sz]ation|website/i.test(type));
}

function authorsOf(
  articles: readonly Fields[],
  things: readonly Fields[],
  named: readonly string[],
  byline: string | null,
): readonly Found[] {
  const inLd = articles.flatMap(({ author }) => namesOf(author, things));
  const found = (values: readonly string[], place: FactPlace) =>
    [...new Set(values.map(tidy).filter((value) => value !== '' && value.length <= 120 && !/^https?:/i.test(value)))].map((value) => ({
      value,
      place,
    }));
  const fromLd = found(inLd, 'json-ld');
  if (fromLd.length > 0) return fromLd;
  const fromMeta = found(named, 'meta');
  if (fromMeta.length > 0) return fromMeta;
  return found(byline === null ? [] : namesInByline(byline), 'byline');
}

/** JSON-LD may name authors, or point to an entry of its own by "@id". */
function namesOf(value: unknown, things: readonly Fields[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, things));
  const name = nameOf(value);
  if (name !== null) return [name];
  const id = isFields(value) ? value['@id'] : null;
  const pointed = typeof id === 'string' ? things.find((thing) => thing['@id'] === id) : undefined;
  return pointed ? [nameOf(pointed.name)].flatMap((each) => each ?? []) : [];
}

const NAME =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:van|von|de|der|den|la|le|da|di|bin|al)\s+)*\p{Lu}[\p{L}'’.-]*){1,4}$/u;
/** Where somebody works is written like a name. */
const NO_NAME =
  /\b(?:School|University|College|Hospital|Clinic|Institute|Cent(?:er|re)|Medical|Health|News|Desk|Editor|Staff|Team|January|February|March|April|June|July|August|September|October|November|December)\b/;

/** "By Dr Jane Roe, MD, health editor · 3 May 2024" → "Dr Jane Roe". Names with capitals only: "by our staff" names nobody. */
export function namesInByline(byline: string): readonly string[] {
  const [before = ''] = byline
    .replace(/^\s*(?:(?:words|text|story|written|reported|posted|published|reviewed|medically reviewed)\s+)?by:?\s+/i, '')
    .replace(/^authors?:?\s+/i, '')
    .split(/\s*[·|•;–—]\s|,?\s+on\s+\d|\s+\d|\s+-\s/);
  return before
    .split(/,?\s+(?:and|&)\s+|,\s+/)
    .map((name) => name.trim())
    .filter((name) => NAME.test(name) && !NO_NAME.test(name));
}

function dateFrom(candidates: readonly (readonly [FactPlace, string | null])[]): Found | null {
  const found = choose(candidates);
  if (!found) return null;
  return { ...found, value: isoDate(found.value) ?? found.value };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** ISO date (day, month or year alone) of a date in digits or English words; null where it is none. Never by the clock: "3 days ago" is no date. */
export function isoDate(text: string): string | null {
  const digits = /\b(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?/.exec(text);
  if (digits) return joinDate(digits[1], digits[2], digits[3]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/.exec(text);
  if (dayFirst) return joinDate(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /\b([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b/.exec(text);
  if (monthFirst) return joinDate(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return /^\s*(\d{4})\s*$/.exec(text)?.[1] ?? null;
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function joinDate(year = '', month = '', day = ''): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (!(m >= 1 && m <= 12) || d > 31) return null;
  return [year, month.padStart(2, '0'), ...(d >= 1 ? [day.padStart(2, '0')] : [])].join('-');
}

function choose(candidates: readonly (readonly [FactPlace, string | null])[]): Found | null {
  for (const [place, value] of candidates) {
    const text = tidy(value ?? '').slice(0, MAX_TITLE);
    if (text !== '') return { value: text, place };
  }
  return null;
}

/** "What LDN can do | The Harbour Courier": what follows the heading in the window's title. */
function siteInTitle({ title, heading }: PageFacts): string | null {
  if (heading === null || !title.startsWith(heading)) return null;
  return /^\s+[|–—·-]\s+(.{2,80})$/.exec(title.slice(heading.length))?.[1] ?? null;
}

function siteName(url: string): string | null {
  return /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? null;
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null && value.trim() !== '') ?? null;
}

/** The name of a thing, or the text itself; an array gives its first. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return nameOf(value[0]);
  return isFields(value) && typeof value.name === 'string' ? value.name : null;
}

function typesOf(thing: Fields): readonly string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each): each is string => typeof each === 'string');
}

/** Every thing of a JSON-LD text, those of a graph apart. A text that is no JSON says nothing. */
function parseThings(text: string): readonly Fields[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  const things = (Array.isArray(parsed) ? parsed : [parsed]).filter(isFields);
  return things.flatMap((thing) => {
    const graph = thing['@graph'];
    return [thing, ...(Array.isArray(graph) ? graph.filter(isFields) : []), ...[thing.mainEntity, thing.offers].filter(isFields)];
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

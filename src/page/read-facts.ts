/** Who wrote a post, when, where it can be found: read at the places that a rule names, never from a post within the post. */
import type { Post, Quote } from '../text/text-block';
import type { FactPlace, ForumRule } from './forum-rules';
import { nameIn } from './typed-post';

/** The places of any post, whatever told that it is one. */
export type PostPlaces = { readonly [K in 'author' | 'time' | 'url' | 'edited' | 'replies']: readonly FactPlace[] };
type IsPost = (element: Element) => boolean;

/** @param isPost - Tells posts that stand within this one; what they say is theirs. */
export function readPost(element: Element, places: PostPlaces, isPost: IsPost): Omit<Post, 'parent'> {
  const at = (list: readonly FactPlace[]) => readFact(element, list, isPost);
  const author = at(places.author);
  const time = at(places.time);
  const edited = at(places.edited) ?? (isThere(element, places.edited, isPost) ? '' : null);
  const replies = at(places.replies)?.match(/\d+/)?.[0];
  return {
    author: author === null ? null : nameIn(author),
    url: at(places.url),
    ...(time === null ? {} : { time: toTime(time) }),
    ...(edited === null ? {} : { edited: toEdited(edited) }),
    ...(replies === undefined ? {} : { replies: Number(replies) }),
  };
}

/** @returns Null where the box names nobody. */
export function readQuote(box: Element, { author, url }: NonNullable<ForumRule['quote']>): Quote | null {
  const name = readFact(box, author, () => false);
  // "ann said:", "ann wrote:" where the name has no element of its own.
  const said = name?.replace(/\s*(?:said|wrote|writes)?\s*:\s*$/i, '') ?? null;
  return said === null ? null : { author: nameIn(said), url: readFact(box, url, () => false) };
}

/** The first place of the list that gives something. */
function readFact(element: Element, places: readonly FactPlace[], isPost: IsPost): string | null {
  for (const [selector, attribute] of places) {
    const found = selector === '' ? [element] : element.querySelectorAll(selector);
    for (const at of found) {
      const value = (attribute === '' ? at.textContent : at.getAttribute(attribute))?.trim();
      if (value && belongsTo(at, element, isPost)) return attribute === 'id' ? `#${value}` : value;
    }
  }
  return null;
}

/** That the place is there says that the post was edited, even without words. */
function isThere(element: Element, places: readonly FactPlace[], isPost: IsPost): boolean {
  return places.some(
    ([selector]) => selector !== '' && [...element.querySelectorAll(selector)].some((at) => belongsTo(at, element, isPost)),
  );
}

function belongsTo(inner: Element, post: Element, isPost: IsPost): boolean {
  for (let at: Element | null = inner; at && at !== post; at = at.parentElement) if (isPost(at)) return false;
  return true;
}

/** Whatever comes after it on the line is no part of it. Without a zone it is taken for UTC: better than the reader's own, which changes. */
const DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)\d*)? ?(Z|[+-]\d\d:?\d\d)?/;

/** Dates that begin with the year, and seconds or milliseconds since 1970, as ISO 8601; other words stay as they are. */
export function toTime(raw: string): string {
  const text = raw.replace(/\s+/g, ' ').trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1_000 : 1)).toISOString();
  const [, day, clock = '00:00:00', zone = 'Z'] = DATE.exec(text) ?? [];
  const date = Date.parse(`${day}T${clock}${zone.replace(/^(...)(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(date) ? text : new Date(date).toISOString();
}

/** Of a sentence about the edit only a date that can be read is kept. */
function toEdited(raw: string): string {
  const time = toTime(raw);
  return /^\d{4}-\d\d-\d\dT/.test(time) ? time : '';
}

/** Checked forum records → the rules that pages carry, and what a schema cannot see: selectors that no browser would take. */
import { parseHTML } from 'linkedom';
import type { FactPlace, ForumRule } from '../../page/forum-rules';
import type { ForumRecord } from '../../page/schema';
import type { Fault } from './fault';
import type { Records } from './read-records';

export function compileForums(records: readonly ForumRecord[]): readonly ForumRule[] {
  return records.map(({ id, detect, post, body, unread = '', author, time, url, edited, replies, quote }) => ({
    id,
    detect,
    post,
    body,
    unread,
    author: toPlaces(author),
    time: toPlaces(time),
    url: toPlaces(url),
    edited: toPlaces(edited),
    replies: toPlaces(replies),
    quote: quote ? { box: quote.box, author: toPlaces(quote.author), url: toPlaces(quote.url) } : null,
  }));
}

/** "a.permalink@href" → ["a.permalink", "href"]. An @ inside brackets belongs to the selector. */
function toPlaces(places: readonly string[] = []): readonly FactPlace[] {
  return places.map((place) => {
    const at = place.lastIndexOf('@');
    if (at < 0 || place.includes(']', at)) return [place, ''];
    return [place.slice(0, at).trim(), place.slice(at + 1)];
  });
}

export function checkForums({ forum: forums }: Pick<Records, 'forum'>): readonly Fault[] {
  const { document } = parseHTML('<html><body></body></html>');
  return compileForums(forums).flatMap((rule) => {
    const { id, detect, post, body, unread, quote } = rule;
    const lists = [rule.author, rule.time, rule.url, rule.edited, rule.replies, quote?.author ?? [], quote?.url ?? []];
    const selectors = [detect, post, body, unread, quote?.box ?? '', ...lists.flat().map(([selector]) => selector)];
    return selectors
      .filter((selector) => selector !== '' && !isSelector(selector, document))
      .map((selector) => ({
        file: `seeds/forums/${id}.json`,
        path: '',
        expected: 'a CSS selector',
        found: `"${selector}"`,
        repair: 'Mend the selector',
      }));
  });
}

function isSelector(selector: string, document: Document): boolean {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

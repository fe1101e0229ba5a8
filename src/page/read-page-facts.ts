/** Host DOM → what the page says of itself: metadata, bylines, dates, links, labels of buttons. Only reads; what follows from it is src/report/page-about.ts. */
import type { PageFacts } from '../text/page-facts';

/** Enough for any article; a page of links or a shop's list is cut. */
const MOST = { metas: 200, scripts: 20, bylines: 20, lines: 40, times: 20, links: 600, buttons: 200 };
/** Longer texts are no names, dates, labels or link words. */
const LONGEST = { content: 1_000, script: 60_000, byline: 300, label: 120, address: 2_000 };

const BYLINES =
  '[itemprop~="author"], [rel~="author"], .byline, .by-line, .author, .authors, .author-name, .post-author, .entry-author, [class*="byline"], address';
/** A line at the top of a page that nothing but its words marks as a byline. */
const SAYS_BY = /^(?:(?:Words|Text|Story|Written|Reported|Reviewed|Medically reviewed) )?[Bb][Yy]:? \p{Lu}.{3,200}$/u;
/** Authors of comments are not the page's. */
const COMMENT = '.comment, .comments, #comments, .reply, [itemtype*="schema.org/Comment"], nav';
const SELLING = 'button, [role="button"], input[type="submit"], a.button, a.btn, a[class*="button"], a[class*="btn"]';

/** @param url - The document's address; it comes in, so that the reader works without a window. */
export function readPageFacts(document: Document, url: string): PageFacts {
  const all = (selector: string, limit: number) => [...document.querySelectorAll(selector)].slice(0, limit);
  const outside = (element: Element) => element.closest(COMMENT) === null && element.localName !== 'meta';
  return {
    url,
    lang: document.documentElement?.getAttribute('lang') ?? '',
    title: wordsOf(document.querySelector('head > title, title')),
    heading: wordsOf(document.querySelector('h1')) || null,
    metas: all('meta[content]', MOST.metas).flatMap((meta) => {
      const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
      const content = (meta.getAttribute('content') ?? '').trim();
      return name && content && content.length <= LONGEST.content ? [[name.toLowerCase(), content] as const] : [];
    }),
    jsonLd: all('script[type="application/ld+json"]', MOST.scripts)
      .map((script) => script.textContent ?? '')
      .filter((text) => text.length <= LONGEST.script),
    bylines: unique(
      [
        ...all(BYLINES, MOST.bylines).filter(outside).map(wordsOf),
        ...all('p', MOST.lines)
          .map(wordsOf)
          .filter((text) => SAYS_BY.test(text)),
      ],
      LONGEST.byline,
    ),
    times: all('time', MOST.times)
      .filter(outside)
      .map((time) => ({ value: time.getAttribute('datetime') ?? '', text: wordsOf(time) }))
      .filter(({ value, text }) => value.length + text.length <= LONGEST.label),
    links: all('a[href]', MOST.links).flatMap((link) => {
      const href = addressOf(link.getAttribute('href') ?? '', url);
      return href === null ? [] : [{ href, text: wordsOf(link).slice(0, LONGEST.label) }];
    }),
    buttons: unique(
      all(SELLING, MOST.buttons).map((button) => wordsOf(button) || (button.getAttribute('value') ?? '')),
      LONGEST.label,
    ),
  };
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function unique(texts: readonly string[], longest: number): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '' && text.length <= longest);
}

/** Web addresses only: a link may be a script, a mail address or nonsense. */
function addressOf(href: string, base: string): string | null {
  const address = URL.parse(href, base);
  const isWeb = address !== null && /^https?:$/.test(address.protocol) && address.href.length <= LONGEST.address;
  return isWeb ? address.href : null;
}

/** Links that open a page at the exact sentence: URL text fragments (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Claim } from '../claims/claim';
import type { PageText, Span } from '../text/text-block';

/** Longer quotes are given by their first and last words, so that links stay short enough to paste. */
const LONGEST_WHOLE = 100;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

/** @returns The link; null when the address is not http or https, or the span is empty. */
export function textFragmentLink(url: string, blockText: string, span: Span): string | null {
  if (!/^https?:\/\/[^\s/]/i.test(url)) return null;
  const quote = blockText.slice(span.start, span.end).trim();
  if (quote === '') return null;
  const parts: string[] = [];
  const repeated = blockText.indexOf(quote) !== blockText.lastIndexOf(quote);
  const before = blockText.slice(0, span.start).split(/\s+/).filter(Boolean).slice(-CONTEXT_WORDS).join(' ');
  const after = blockText.slice(span.end).split(/\s+/).filter(Boolean).slice(0, CONTEXT_WORDS).join(' ');
  if (repeated && before) parts.push(`${encode(before)}-`);
  const words = quote.split(/\s+/);
  if (quote.length <= LONGEST_WHOLE || words.length <= 2 * EDGE_WORDS) parts.push(encode(quote));
  else parts.push(encode(words.slice(0, EDGE_WORDS).join(' ')), encode(words.slice(-EDGE_WORDS).join(' ')));
  if (repeated && after) parts.push(`-${encode(after)}`);
  const address = url.replace(/:~:.*$/s, '');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** @returns Links to the claims of one page, whose blocks are looked up once; null where the page has no address. */
export function makeLinkOf({
  blocks,
}: Pick<PageText, 'blocks'>): (url: string | null, claim: Pick<Claim, 'block' | 'span'>) => string | null {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return (url, { block, span }) => (url === null ? null : textFragmentLink(url, texts.get(block) ?? '', span));
}

/** The hyphen has a meaning of its own in text fragments; a lone surrogate cannot be encoded at all. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/-/g, '%2D');
}

/** What stands around a claim: its sentence, the text before it in the same post or page, and what follows it in its block. */
import type { Claim } from '../claims/claim';
import type { PageText, Span } from '../text/text-block';

export interface ClaimContext {
  readonly sentence: string;
  /** Blocks are joined by a newline; at most {@link MOST_BEFORE}. */
  readonly before: string;
  readonly after: string;
}

/** Two long paragraphs: a name further up is no longer who "the study" means. */
export const MOST_BEFORE = 1_200;
/** Room for a reference in brackets. */
export const MOST_AFTER = 160;
/** Longer ones are no sentences. */
export const MOST_SENTENCE = 1_000;

/** @returns A function for the claims of one page; blocks are looked up once. */
export function makeContextOf({ blocks }: Pick<PageText, 'blocks'>): (claim: Pick<Claim, 'block' | 'span'>) => ClaimContext {
  const places = new Map(blocks.map(({ id }, at) => [id, at]));
  return ({ block, span }) => cutContext(blocks, places.get(block) ?? -1, span);
}

function cutContext(blocks: PageText['blocks'], at: number, span: Span): ClaimContext {
  const own = blocks[at];
  if (!own) return { sentence: '', before: '', after: '' };
  let before = own.text.slice(Math.max(0, span.start - MOST_BEFORE), span.start);
  for (let i = at - 1; i >= 0 && before.length < MOST_BEFORE; i--) {
    const block = blocks[i];
    if (!block || block.post !== own.post) break;
    before = `${block.text.slice(-MOST_BEFORE)}\n${before}`;
  }
  return {
    sentence: own.text.slice(span.start, Math.min(span.end, span.start + MOST_SENTENCE)),
    before: before.slice(-MOST_BEFORE),
    after: own.text.slice(span.end, span.end + MOST_AFTER),
  };
}

/**
 * The text model every layer shares: what a page is once its DOM has been read, and how positions are counted.
 * Knows nothing of drugs, claims or the DOM.
 */

/** A stretch of one text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What part of a page a block was read from. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'preformatted';

/** One run of prose: runs of white space are one space, never empty, no space at either end. */
export interface TextBlock {
  /** Unique within one reading of a page; blocks are in document order. */
  readonly id: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** Index into {@link PageText.posts}; null outside any post. */
  readonly post: number | null;
}

/** One contribution to a thread. */
export interface Post {
  readonly author: string | null;
  /** Permalink, as the page gives it; null when not found. */
  readonly url: string | null;
}

/** A page as text. `title` is '' where the page has none. */
export interface PageText {
  readonly title: string;
  readonly posts: readonly Post[];
  readonly blocks: readonly TextBlock[];
}

/** Ours or theirs: the page's and the user's faults come back as values, our own are thrown. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** The text that offsets of exports count in: blocks joined by a newline (DESIGN.md section 5). */
export function joinBlocks(blocks: readonly TextBlock[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** Where each block begins in {@link joinBlocks}; keyed by block id. */
export function blockOffsets(blocks: readonly TextBlock[]): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  let at = 0;
  for (const block of blocks) {
    offsets.set(block.id, at);
    at += block.text.length + 1;
  }
  return offsets;
}

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
  /** Index into {@link PageText.quotes}; left out where nobody is quoted by name. Words of kind `quote` in a post are not its author's either way. */
  readonly quote?: number;
}

/** One contribution to a thread. What is left out or null, the page does not say. */
export interface Post {
  readonly author: string | null;
  /** Permalink, as the page gives it; null when not found. */
  readonly url: string | null;
  /** ISO 8601 where the page has a date that can be read, otherwise its words. */
  readonly time?: string | null;
  /** When it was last edited, as `time`; '' where the page only says that it was. */
  readonly edited?: string | null;
  /** The post that it stands under, as an index. */
  readonly parent?: number | null;
  /** How many answers the page itself counts. */
  readonly replies?: number | null;
}

/** Words of somebody else within a post: what they claim is theirs. */
export interface Quote {
  readonly author: string | null;
  readonly url: string | null;
}

/** A page as text. `title` is '' where the page has none. */
export interface PageText {
  readonly title: string;
  readonly posts: readonly Post[];
  /** Left out where nobody is quoted by name. */
  readonly quotes?: readonly Quote[];
  readonly blocks: readonly TextBlock[];
}

/** Are these words quoted in a post, and so not its author's? */
export function isQuoted({ post, kind }: TextBlock): boolean {
  return post !== null && kind === 'quote';
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

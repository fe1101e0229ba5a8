/** One page in a few lines, and what a careful person finds on it or does not. Every case must be right on its own, by gold/GUIDE.md. */
import type { Basis, Force, Stance } from '../../../../src/claims/claim';
import type { BlockKind, PageText } from '../../../../src/text/text-block';
import type { TopicId } from '../../../../src/topics/topic';

export interface CaseBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly post: number | null;
}

export interface Expected {
  readonly topic: TopicId;
  /** Words of the sentence that carries it; may be left out where the page has one sentence only. */
  readonly in?: string;
  readonly stance?: Stance;
  readonly force?: Force;
  readonly basis?: Basis;
}

/** What must not be found: of the parts given, all would have to hold. A topic of `any` stands for every topic. */
export interface Unwanted extends Omit<Expected, 'topic'> {
  readonly topic: TopicId | 'any';
}

export interface ReadingCase {
  /** A fact about the reading; unique among all cases. */
  readonly name: string;
  readonly title?: string;
  /** A string is a paragraph outside any post. */
  readonly blocks: readonly (string | CaseBlock)[];
  readonly finds?: readonly Expected[];
  readonly lacks?: readonly Unwanted[];
}

/** No claim of any kind, anywhere on the page. */
export const nothing: readonly Unwanted[] = [{ topic: 'any' }];

export const heading = (text: string): CaseBlock => ({ kind: 'heading', text, post: null });
export const item = (text: string): CaseBlock => ({ kind: 'item', text, post: null });
export const quote = (text: string, post: number | null = null): CaseBlock => ({ kind: 'quote', text, post });
export const post = (number: number, text: string): CaseBlock => ({ kind: 'paragraph', text, post: number });

export function pageOf({ title, blocks }: ReadingCase): PageText {
  const read = blocks.map((block, id) => ({
    id,
    ...(typeof block === 'string' ? { kind: 'paragraph' as const, text: block, post: null } : block),
  }));
  const posts = Math.max(0, ...read.map((block) => (block.post ?? -1) + 1));
  return { title: title ?? '', posts: Array.from({ length: posts }, () => ({ author: null, url: null })), blocks: read };
}

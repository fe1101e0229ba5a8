/** What a claim is: a passage that asserts, denies or questions a topic, with the words that decided each part. */
import type { Span } from '../text/text-block';
import type { TopicId } from '../topics/topic';

export type Stance = 'asserts' | 'denies' | 'questions';
export type Force = 'hedged' | 'plain' | 'absolute';
export type Basis = 'study' | 'anecdote' | 'authority' | 'none';

/** Words of the page that decided one part of the reading. `span` is null where the deciding words stand outside the sentence (title, sentence before). */
export interface Reason {
  readonly part: 'topic' | 'stance' | 'force' | 'basis';
  /** The words themselves, as the page has them. */
  readonly words: string;
  readonly span: Span | null;
  /** Id of the cue, concept or rule record that matched. */
  readonly record: string;
}

export interface Claim {
  /** Stable within one reading: block id, span and topic. */
  readonly id: string;
  readonly topic: TopicId;
  readonly stance: Stance;
  readonly force: Force;
  readonly basis: Basis;
  /** {@link TextBlock.id}; the span is within that block's text. */
  readonly block: number;
  readonly span: Span;
  readonly why: readonly Reason[];
}

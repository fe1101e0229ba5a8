/**
 * A page → its sentences, each seen in its place. A post starts afresh from the thread's title; the text outside posts runs on.
 */
import { splitSentences } from '../text/split-sentences';
import type { PageText, Span, TextBlock } from '../text/text-block';
import type { Surroundings } from './features';
import type { PhraseIndex } from './match-phrases';
import { type Context, emptyContext, type SentenceView, viewSentence } from './sentence-view';

export interface PlacedView {
  readonly block: TextBlock;
  readonly view: SentenceView;
  readonly around: Surroundings;
}

/** What a thread of text hands on from block to block. */
interface Thread {
  context: Context;
  before: SentenceView | null;
  heading: SentenceView | null;
  sinceNamed: number;
}

/** @param split - Sentences of a block; given by training, which has them labelled. */
export function* readViews(
  page: PageText,
  index: PhraseIndex,
  split: (block: TextBlock) => readonly Span[] = (block) => splitSentences(block.text),
): Generator<PlacedView> {
  const title = page.title ? viewSentence(page.title, { start: 0, end: page.title.length }, emptyContext, index) : null;
  const threads = new Map<number | null, Thread>();
  for (const block of page.blocks) {
    let thread = threads.get(block.post);
    if (!thread) {
      const opening = block.post === null ? undefined : (threads.get(null) ?? threads.get(0));
      const context = title?.context ?? emptyContext;
      thread = {
        context: opening ? { ...context, about: opening.context.about } : context,
        before: null,
        heading: title,
        sinceNamed: title?.named.size ? 0 : Infinity,
      };
      threads.set(block.post, thread);
    }
    for (const span of split(block)) {
      const view = viewSentence(block.text.slice(span.start, span.end), span, thread.context, index);
      thread.sinceNamed = view.named.size ? 0 : thread.sinceNamed + 1;
      const { before, heading, sinceNamed } = thread;
      yield { block, view, around: { kind: block.kind, inPost: block.post !== null, before, heading, sinceNamed } };
      thread.context = view.context;
      thread.before = view;
      if (block.kind === 'heading') thread.heading = view;
    }
  }
}

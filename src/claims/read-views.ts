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
  const ldnIsDrug = speaksOfMedicine(page);
  const view = (text: string, span: Span, context: Context) => viewSentence(text, span, context, index, ldnIsDrug);
  const title = page.title ? view(page.title, { start: 0, end: page.title.length }, emptyContext) : null;
  const threads = new Map<number | null, Thread>();
  for (const block of page.blocks) {
    let thread = threads.get(block.post);
    if (!thread) {
      const context = title?.context ?? emptyContext;
      const openings = block.post === null ? [] : [threads.get(null), threads.get(0)];
      const about = new Set([...context.about, ...openings.flatMap((opening) => [...(opening?.context.about ?? [])])]);
      thread = {
        context: { ...context, about },
        before: null,
        heading: title,
        sinceNamed: title?.named.size ? 0 : Infinity,
      };
      threads.set(block.post, thread);
    }
    for (const span of split(block)) {
      const sentence = view(block.text.slice(span.start, span.end), span, thread.context);
      thread.sinceNamed = sentence.named.size ? 0 : thread.sinceNamed + 1;
      const { before, heading, sinceNamed } = thread;
      yield { block, view: sentence, around: { kind: block.kind, inPost: block.post !== null, before, heading, sinceNamed } };
      thread.context = sentence.context;
      thread.before = sentence;
      if (block.kind === 'heading') thread.heading = sentence;
    }
  }
}

/** Words that stand on pages about the drug and not on those where LDN is London, a band, a network or a unit. */
const MEDICINE =
  /naltrex|naltrox|neltrex|naltrax|nalox|opioid|opiate|fibromyalg|\bfibro\b|crohn|colitis|hashimoto|sclerosis|autoimmun|\bcfs\b|long covid|neuropath|prescri|pharmac|compound(?:ed|ing|er)|side effects?|symptom|\bmg\b|\d ?mg\b|low[- ]dose|\bdos(?:e|es|age|ing)\b|inflammation|\bflares?\b|chronic pain|\bpain meds?\b/i;

function speaksOfMedicine({ title, blocks }: PageText): boolean {
  return MEDICINE.test(title) || blocks.some(({ text }) => MEDICINE.test(text));
}

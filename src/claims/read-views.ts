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
  const { title: heading } = page;
  const ldnIsDrug = senseOfLdn(page);
  const title = heading ? viewSentence(heading, { start: 0, end: heading.length }, emptyContext, index, ldnIsDrug(heading)) : null;
  const threads = new Map<number | null, Thread>();
  for (const block of page.blocks) {
    let thread = threads.get(block.post);
    if (!thread) {
      const context = title?.context ?? emptyContext;
      const openings = block.post === null ? [] : [threads.get(null), threads.get(0)];
      const about = new Set([...context.about, ...openings.flatMap((opening) => [...(opening?.context.about ?? [])])]);
      thread = {
        context: { ...context, about, aboutBits: index.names.of(about) },
        before: null,
        heading: title,
        sinceNamed: title?.named.size ? 0 : Infinity,
      };
      threads.set(block.post, thread);
    }
    const isDrug = ldnIsDrug(block.text);
    for (const span of split(block)) {
      const sentence = viewSentence(block.text.slice(span.start, span.end), span, thread.context, index, isDrug);
      thread.sinceNamed = sentence.named.size ? 0 : thread.sinceNamed + 1;
      const { before, heading, sinceNamed } = thread;
      yield { block, view: sentence, around: { kind: block.kind, inPost: block.post !== null, before, heading, sinceNamed } };
      thread.context = sentence.context;
      thread.before = sentence;
      if (block.kind === 'heading') thread.heading = sentence;
    }
  }
}

/** Words that stand on pages about the drug; they settle what "LDN" means. */
const MEDICINE =
  /naltrex|naltrox|neltrex|naltrax|nalox|opioid|opiate|fibro|crohn|colitis|hashimoto|sclerosis|autoimmun|\bcfs\b|covid|neuropath|prescri|pharmac|compound(?:ed|ing|er)|side effects?|symptom|\d ?mg\b|low[- ]dose|\bdos(?:e|es|age|ing)\b|inflammation|\bpain|doctor|patients?\b/i;
/** Words that stand where LDN is London, a band, a station, a network or a unit of loudness. */
const OTHER_LDN =
  /\blondon|airport|heathrow|flights?\b|\bband\b|album|\bsongs?\b|\bgigs?\b|concert|\bradio\b|\bnetwork|router|server|locomotive|railway|\btrains?\b|loudness|decibel|\bdb\b|stadium|postcode|borough|\bthe thames\b|\bsingle\b|playlist|\bbus(?:es)?\b|\brents?\b|\bthe tube\b|camden|hackney|islington|lambeth|southwark|ealing|brixton|shoreditch|croydon|greenwich|westminster|wembley|peckham|tottenham/i;

const LDN = /ldn/i;

/**
 * Whether "LDN" is the drug in a passage of the page. It is not where title and passage speak of another LDN and of no medicine,
 * or say nothing of either and the rest of the page speaks more of another LDN: a post of one line must not need more than the name.
 */
function senseOfLdn({ title, blocks }: PageText): (text: string) => boolean {
  const count = (words: RegExp) => blocks.filter((block) => words.test(block.text)).length;
  // Asked once a page at most, and by few pages: a thread of thousands of short posts must not be counted for each of them.
  let byPage: boolean | null = null;
  const ofPage = () => {
    const others = count(OTHER_LDN);
    return others === 0 || count(MEDICINE) > others;
  };
  return (text) => {
    if (!LDN.test(text) || MEDICINE.test(title) || MEDICINE.test(text)) return true;
    if (OTHER_LDN.test(title) || OTHER_LDN.test(text)) return false;
    byPage ??= ofPage();
    return byPage;
  };
}

/**
 * One block of text → sentences. Intl.Segmenter finds the boundaries; we merge those it sees after an abbreviation or a lone initial.
 * Knows no drugs and no pages.
 */
import type { Span } from './text-block';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends in which a full stop closes no sentence: titles, Latin, units, months, citations. */
const ABBREVIATION =
  /(?:^|[\s("“'‘[])(?:dr|mr|mrs|ms|prof|st|vs|cf|al|etc|e\.g|i\.e|u\.s|u\.k|u\.n|ph\.d|m\.d|d\.o|approx|est|fig|no|vol|pp|inc|ltd|co|corp|dept|univ|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mg|ml|mcg|[A-Z])\.\s*$/i;
/** Of those, the ones that may also end a sentence: then a capital begins the next. */
const MAY_END = /(?:^|\s)(?:etc|mg|ml|mcg|al|inc|ltd|co|corp|u\.s|u\.k|a\.m|p\.m|no)\.\s*$/i;

/**
 * Split one block into sentences.
 *
 * @returns Spans in reading order, without the white space around them. They do not overlap and cover every non-space character.
 * @see Unicode UAX #29 for the base rules.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = 0;
  const flush = () => {
    if (start < 0) return;
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    if (body) spans.push({ start: start + lead, end: start + lead + body.length });
    start = -1;
  };
  for (const part of segmenter.segment(text)) {
    if (start < 0) start = part.index;
    else if (!continues(text.slice(start, end), part.segment)) {
      flush();
      start = part.index;
    }
    end = part.index + part.segment.length;
  }
  flush();
  return spans;
}

/** True where the boundary between two stretches is no end of a sentence. */
function continues(before: string, after: string): boolean {
  const tail = before.slice(-24);
  if (/^\s*[a-z]/.test(after) && /[.…]\s*$/.test(tail) && !/[a-z]{3,}[.]\s*$/i.test(tail)) return true;
  if (/^\s*[)\]}"”’]+\s*$/.test(after)) return true;
  if (!ABBREVIATION.test(tail)) return false;
  return !(MAY_END.test(tail) && /^\s*["“'(]?[A-Z]/.test(after));
}

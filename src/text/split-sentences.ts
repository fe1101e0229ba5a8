/**
 * One block of text → sentences. Intl.Segmenter finds the boundaries; we merge those it sees after an abbreviation or a lone initial.
 * Knows no drugs and no pages.
 */
import type { Span } from './text-block';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends in which a full stop closes no sentence: titles, Latin, units, months, citations. */
const ABBREVIATION =
  /(?:^|[\s("“‘[])(?:[Dd]r|[Mm]rs?|Ms|[Pp]rof|St|vs?|cf|[Ee]t al|etc|[eE]\.g|[iI]\.e|U\.S|U\.K|U\.N|Ph\.D|M\.D|D\.O|[Aa]pprox|[Ee]st|[Ff]igs?|[Nn]o|[Vv]ol|pp|Inc|Ltd|Co|Corp|Dept|Univ|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|mg|ml|mcg|[A-HJ-Z])\.\s*$/;
/** Of those, the ones that may also end a sentence: then a capital begins the next. */
const MAY_END = /(?:^|\s)(?:[Nn]o|etc|mg|ml|mcg|al|Inc|Ltd|Co|Corp|U\.S|U\.K|Jan|Mar)\.\s*$/;

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
    if (start >= 0) spans.push(...splitCasual(text, start, end));
    start = -1;
  };
  for (const part of segment(text)) {
    if (start >= 0 && !continues(text.slice(start, end), part.segment)) flush();
    if (start < 0) start = part.index;
    end = part.index + part.segment.length;
  }
  flush();
  return spans;
}

/** Longer than nearly every paragraph. */
const WINDOW = 4_000;

/**
 * The segmenter's stretches. It takes time with the square of a text's length (17 seconds for 400 kB in V8), so a long text is given to it window by
 * window: where a stretch ends does not depend on what stands before it began, so each window but the last begins at the last stretch of the one before.
 */
function* segment(text: string): Generator<{ readonly index: number; readonly segment: string }> {
  for (let from = 0, width = WINDOW; from < text.length; ) {
    const parts = [...segmenter.segment(text.slice(from, from + width))];
    const isLast = from + width >= text.length;
    if (!isLast && parts.length < 2) {
      width *= 2;
      continue;
    }
    const whole = isLast ? parts : parts.slice(0, -1);
    for (const part of whole) yield { index: from + part.index, segment: part.segment };
    from += isLast ? width : (parts.at(-1)?.index ?? width);
    width = WINDOW;
  }
}

/**
 * Where casual writers begin anew and the base rules do not split: a full stop and a small letter; an emoji or a closing "lol";
 * no stop at all before a word that opens sentences ("… twice a day My doctor says …"), when small letters stand around it.
 */
const CASUAL =
  /(?<=\p{L}{2}[.!?…]+[)"”’]*)\s+(?=\p{Ll})|(?<=\p{Extended_Pictographic}\uFE0F?)\s+(?=\p{L})|(?<=\b(?:lol|lmao|haha|tho))\s+(?=\p{L}{2})|(?<=\p{Ll}{2}\)?)\s+(?=(?:The|My|It|We|You|He|She|They|This|That|But|And|Can|Does|Is|What|How|Why|When|If|No|Yes|Just|So|Not|Has|There|Also|Did|Do|Was|Mine|Our|His|Her|Are|Any|In|At|On|For|Some|Then|Now|Went|Started|Been|A|Have|Had|Took|Its|Ive|Im|Still)\s+\p{Ll})/gu;

/** Splits one stretch where a casual writer began anew, and trims the parts; parts that are empty are left out. */
function splitCasual(text: string, start: number, end: number): readonly Span[] {
  const stretch = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = stretch.slice(from, to);
    const body = part.trim();
    const lead = part.length - part.trimStart().length;
    if (body) spans.push({ start: start + from + lead, end: start + from + lead + body.length });
    from = to;
  };
  for (const gap of stretch.matchAll(CASUAL)) if (!ABBREVIATION.test(stretch.slice(Math.max(0, gap.index - 24), gap.index))) add(gap.index);
  add(stretch.length);
  return spans;
}

/** True where the boundary between two stretches is no end of a sentence. */
function continues(before: string, after: string): boolean {
  const tail = before.slice(-24);
  if (/^\s*[)\]}"”’]+\s*$/.test(after)) return true;
  if (!ABBREVIATION.test(tail)) return false;
  return !(MAY_END.test(tail) && /^\s*["“'(]?[A-Z]/.test(after));
}

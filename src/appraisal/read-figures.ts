/**
 * The figures of one text: percentages, p values, numbers of people, milligrams, years, and plain numbers.
 * Takes any text; gives what each number counts and where it stands. Whose figures they are, and whether they are right, is decided elsewhere.
 */

export type FigureKind = 'percent' | 'p' | 'people' | 'mg' | 'year' | 'plain';

export interface Figure {
  readonly kind: FigureKind;
  readonly value: number;
  /** UTF-16 offsets of the number itself. */
  readonly start: number;
  readonly end: number;
  readonly decimals: number;
  /** "about 30%", "20-30%", "p < 0.05": stands for a stretch, so that it differs from little. */
  readonly isRough: boolean;
  /** `people`: the number who took part, and not those of one group. `percent`: a share of people, and not a change. */
  readonly isWhole: boolean;
}

const NUMBER = /\d+(?:[.,]\d+)*|(?<![\w.])\.\d+/g;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const NUMBER_WORD = new RegExp(`\\b(?:(${TENS.join('|')})(?:[- ](${ONES.slice(0, 9).join('|')}))?|(${ONES.join('|')}))\\b`, 'gi');

/** How far to either side of a number its meaning is looked for; every pattern below is held to that. */
const REACH = 40;

const PERCENT = /^\s?(?:%|per ?cent\b)(?! points| CI| confidence)/i;
const MILLIGRAMS = /^\s?(?:mg|milligrams?)\b(?!\s?\/\s?(?:d?l|ml|kg)\b)/i;
const P_VALUE = /\bp(?:[- ]?values?)?\s?(?:(?:of|was|is)\s|([=<>≤≥]{1,2})\s?)$/i;
const SAMPLE = /\bn\s?=\s?$/i;
const PEOPLE =
  /^[\s-](?:[a-z]+ ){0,2}(?:women|men|people|patients|participants|subjects|adults|children|volunteers|veterans|individuals|persons)\b/i;
const TOOK_PART =
  /^[\s-][a-z ]{3,24} (?:took part|participated|enrolled|(?:were|was) (?:enrolled|randomi[sz]ed|recruited|studied|included))\b/i;
const STUDY_OF =
  /\b(?:trial|study|pilot|experiment|crossover)\s(?:of|in|with|on|among|involving|enrolled|enrolling|included|including|recruited)\s(?:only |just )?$/i;
const ROUGH =
  /(?:\b(?:about|around|roughly|approximately|approx\.?|nearly|almost|over|under|than|at least|up to|some|close to|some)|[~≈<>≤≥])\s?$/i;
const INTERVAL = /(?:\bCI\b|interval|confidence|\bIQR\b)[^.]{0,14}$/i;
const SHARE =
  /^(?:\s?%| ?per ?cent)?\s(?:of\s(?:the |these |those |all )?)?(?:women|men|people|patients|participants|subjects|users|them|those|who|said|responded|had|felt)\b/i;
const PAIR = /^\s?(?:%|per ?cent)?\s?(?:vs?\.?|versus|against|compared (?:with|to)|and|or)\s$/i;
const STRETCH = /^\s?(?:%|per ?cent)?\s?(?:-|–|to)\s?$/i;

/** @returns In reading order. Words count ("thirty-one women") only where they count people. */
export function readFigures(text: string): readonly Figure[] {
  const found: Figure[] = [];
  for (const { 0: digits, index } of text.matchAll(NUMBER)) found.push(classify(text, index, index + digits.length, numberOf(digits)));
  for (const match of text.matchAll(NUMBER_WORD)) {
    const figure = classify(text, match.index, match.index + match[0].length, { value: wordValue(match), decimals: 0 });
    if (figure.kind === 'people') found.push(figure);
  }
  return pairUp(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

function classify(text: string, start: number, end: number, { value, decimals }: Pick<Figure, 'value' | 'decimals'>): Figure {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const figure = { value, start, end, decimals, isRough: ROUGH.test(before), isWhole: false };
  if (INTERVAL.test(before)) return { ...figure, kind: 'plain', isRough: true };
  if (value <= 1 && P_VALUE.test(before)) return { ...figure, kind: 'p' };
  if (PERCENT.test(after)) return { ...figure, kind: 'percent', isWhole: SHARE.test(after) };
  if (MILLIGRAMS.test(after)) return { ...figure, kind: 'mg' };
  if (decimals > 0) return { ...figure, kind: 'plain' };
  if (SAMPLE.test(before)) return { ...figure, kind: 'people', isWhole: true };
  if (PEOPLE.test(after)) return { ...figure, kind: 'people', isWhole: STUDY_OF.test(before) || TOOK_PART.test(after) };
  return { ...figure, kind: value >= 1950 && value <= 2035 && end - start === 4 ? 'year' : 'plain' };
}

/** "28.8 vs 18.0%": the sign stands once for both. "20-30%": neither is meant exactly. */
function pairUp(text: string, figures: Figure[]): readonly Figure[] {
  for (let at = figures.length - 2; at >= 0; at--) {
    const [first, second] = [figures[at], figures[at + 1]];
    if (!first || !second) continue;
    const between = text.slice(first.end, Math.min(second.start, first.end + REACH));
    const isStretch = STRETCH.test(between);
    // The upper end of an interval.
    if (isStretch && first.isRough && first.kind === second.kind) figures[at + 1] = { ...second, isRough: true };
    if (second.kind !== 'percent' && second.kind !== 'mg') continue;
    if (!isStretch && !PAIR.test(between)) continue;
    if (first.kind === 'plain') figures[at] = { ...first, kind: second.kind, isWhole: second.isWhole, isRough: first.isRough || isStretch };
    else if (isStretch && first.kind === second.kind) figures[at] = { ...first, isRough: true };
    if (isStretch) figures[at + 1] = { ...second, isRough: true };
  }
  return figures;
}

function numberOf(digits: string): Pick<Figure, 'value' | 'decimals'> {
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits)) return { value: Number(digits.replaceAll(',', '')), decimals: 0 };
  const [whole = '', part = ''] = digits.split(/[.,]/, 2);
  return { value: Number(`${whole || '0'}.${part || '0'}`), decimals: part.length };
}

function wordValue([, ten, one, small]: RegExpMatchArray): number {
  if (small) return ONES.indexOf(small.toLowerCase()) + 1;
  return (TENS.indexOf((ten ?? '').toLowerCase()) + 2) * 10 + (one ? ONES.indexOf(one.toLowerCase()) + 1 : 0);
}

/** Whether the page's figure may stand for this one: the same, rounded as far as the page rounds, or rough and near. */
export function standsFor(figure: Figure, value: number): boolean {
  const isRound = figure.decimals === 0 && figure.value % 5 === 0;
  let slack = 0.5 * 10 ** -figure.decimals;
  if (figure.kind === 'p') return figure.isRough ? value <= figure.value : Math.abs(figure.value - value) <= slack + 1e-9;
  if (figure.isRough || isRound) {
    if (figure.kind === 'percent') slack = Math.max(slack, figure.isRough ? 5 : 2.5);
    else if (figure.kind === 'people') slack = Math.max(slack, value / 10);
  }
  return Math.abs(figure.value - value) <= slack + 1e-9;
}

export function isSame(figure: Figure, value: number): boolean {
  return !figure.isRough && Math.abs(figure.value - value) < 1e-9;
}

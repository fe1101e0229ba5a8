/**
 * Whether the figures of a sentence stand in the records it rests on.
 * A figure is borne when a record has it, rounded or not, or says the same in another form: 0.83 and 17%, 8.5% and 1 in 12.
 */
import type { StudyRecord } from '../../evidence/schema';

/** Digits that belong to a name are none: TLR4, SF-36, COVID-19. */
const FIGURE = /(?<![A-Za-z\d.])(?<![A-Za-z]-)\d[\d,]*(?:\.\d+)?/g;
/** Says what the figures after it are, and is none itself. */
const INTERVAL = /95% interval/g;
/** How far "1 in 12" may lie from the share it stands for, as a part of that share: such words are rough by nature. */
const ONE_IN_TOLERANCE = 0.1;

const toNumber = (figure: string) => Number(figure.replaceAll(',', ''));
const decimals = (figure: string) => figure.split('.')[1]?.length ?? 0;

/** All that a record says in figures, the year included. */
export function figuresOf(study: StudyRecord): readonly number[] {
  const { results, participants, population, intervention, comparator, limits, citation } = study;
  const text = [
    population,
    intervention,
    comparator,
    ...limits,
    ...results.flatMap(({ outcome, effect, p, ci }) => [outcome, effect, p, ci]),
  ].join(' ');
  const numeric = results.flatMap(({ numeric: n }) => (n ? [n.value, n.low, n.high] : []));
  return [
    ...figuresIn(text),
    ...[...numeric, participants, citation.issued['date-parts'][0][0]].flatMap((value) => (value === null ? [] : [Math.abs(value)])),
  ];
}

export function figuresIn(text: string): readonly number[] {
  return (text.match(FIGURE) ?? []).map(toNumber);
}

/** The figures of the text that none of the given numbers bears, as they stand there. */
export function unborneFigures(text: string, borne: readonly number[]): readonly string[] {
  return [...text.replace(INTERVAL, 'interval').matchAll(FIGURE)].flatMap(({ 0: found, index, input }) => {
    const figure = found.replace(/,$/, '');
    const value = toNumber(figure);
    const before = input.slice(0, index);
    const after = input.slice(index + found.length);
    if (value === 1 && /^ in \d/.test(after)) return []; // judged with the number that follows
    const places = decimals(figure);
    const is = (number: number) => Number(number.toFixed(places)) === value;
    const isShare = (number: number) => is(100 - number) || (number < 10 && is(Math.abs(number - 1) * 100));
    const isOneIn = (share: number) => Math.abs(100 / value - share) <= share * ONE_IN_TOLERANCE;
    const isDecade = (year: number) => Math.floor(year / 10) * 10 === value;
    const others = [
      ...(after.startsWith('%') ? [isShare] : []),
      ...(/^s\b/.test(after) ? [isDecade] : []),
      ...(/\b1 in $/.test(before) ? [isOneIn] : []),
    ];
    return borne.some((number) => [is, ...others].some((bears) => bears(number))) ? [] : [figure];
  });
}

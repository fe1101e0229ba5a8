/**
 * The forest plot's geometry: which figures share a panel, and where each stands. Only results of one measure, one unit, one subject and one
 * meaning of the sign share an axis; ratios stand on a logarithmic one. Pure: places are shares of the width, 0 to 1.
 */
import { scaleLinear, scaleLog } from 'd3-scale';
import { shortNameOf, yearOf } from '../catalogue';
import type { LibraryStudy } from '../../evidence/library';
import { formatNumber } from '../../words/say';
import { type Figure, type Measure, RATIOS, readScale, type Result, subjectOf } from './scale-words';

export interface ForestRow {
  readonly study: LibraryStudy;
  readonly name: string;
  readonly outcome: string;
  readonly direction: Result['direction'];
  readonly figure: Figure;
  readonly at: number;
  /** Null where the interval is not on file. */
  readonly interval: { readonly from: number; readonly to: number; readonly isCutLeft: boolean; readonly isCutRight: boolean } | null;
  /** Pooled from several studies: drawn as a diamond. */
  readonly isPooled: boolean;
  /** Side of the square or half the diamond's width, in px; grows with the number of people. */
  readonly size: number;
}

export interface ForestPanel {
  readonly key: string;
  readonly measure: Measure;
  readonly subject: string;
  readonly unit: string;
  readonly isUncontrolled: boolean;
  /** Nobody was allotted to a treatment in any of its studies. */
  readonly isObserved: boolean;
  readonly better: 'lower' | 'higher' | null;
  readonly left: string;
  readonly right: string;
  readonly none: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly rows: readonly ForestRow[];
}

/** Beyond this one wide interval would squeeze the others to dots; its line ends in an arrow. Standardised differences past 2.5 and ratios past 12 are rare. */
const FARTHEST_SMD = 2.5;
const FARTHEST_RATIO = 12;
/** Room at either end of the axis for half a mark. */
const EDGE = 0.03;
const TICKS = 5;
const SMALLEST = 7;
const LARGEST = 15;
/** A diamond smaller than this reads as a dot. */
const SMALLEST_POOLED = 10;
/** Above this a study is drawn no larger: pooled analyses of thousands would fill their row. */
const MANY = 2000;

const OBSERVED: ReadonlySet<string> = new Set(['cohort', 'registry', 'ecological', 'case-series']);
const POOLED: ReadonlySet<string> = new Set(['meta-analysis', 'systematic-review']);

/**
 * @param results - What is drawn. Rows: single studies by year, then pooled ones. Panels: with a comparison first, fuller ones first.
 */
export function drawForest(results: readonly { readonly study: LibraryStudy; readonly result: Result }[]): readonly ForestPanel[] {
  const groups = new Map<string, { study: LibraryStudy; result: Result & { numeric: Figure } }[]>();
  for (const { study, result } of results) {
    const { numeric } = result;
    if (numeric === null) continue;
    const whole = { ...result, numeric };
    const subject = subjectOf(study);
    const { unit, left, isUncontrolled } = readScale(whole, subject);
    const key = [numeric.measure, unit, subject, left, isUncontrolled].join('|');
    groups.set(key, [...(groups.get(key) ?? []), { study, result: whole }]);
  }
  return [...groups]
    .map(([key, group]) => drawPanel(key, group))
    .sort((a, b) => Number(a.isUncontrolled) - Number(b.isUncontrolled) || b.rows.length - a.rows.length);
}

function drawPanel(
  key: string,
  group: readonly { readonly study: LibraryStudy; readonly result: Result & { readonly numeric: Figure } }[],
): ForestPanel {
  const [first] = group;
  if (!first) throw new RangeError('A panel has at least one figure.');
  const { measure } = first.result.numeric;
  const subject = subjectOf(first.study);
  const { place, none, ticks } = makeAxis(
    measure,
    group.map(({ result }) => result.numeric),
  );
  const rows = group
    .map(({ study, result }) => drawRow(study, result, place))
    .sort((a, b) => Number(a.isPooled) - Number(b.isPooled) || yearOf(a.study) - yearOf(b.study));
  return {
    key,
    measure,
    subject,
    ...readScale(first.result, subject),
    isObserved: rows.every((row) => OBSERVED.has(row.study.design)),
    none,
    ticks,
    rows,
  };
}

function drawRow(study: LibraryStudy, result: Result & { readonly numeric: Figure }, place: (value: number) => Placed): ForestRow {
  const { numeric: figure, outcome, direction } = result;
  const hasInterval = figure.low !== null && figure.high !== null;
  const [from, to] = hasInterval ? [place(figure.low ?? 0), place(figure.high ?? 0)] : [];
  return {
    study,
    name: shortNameOf(study),
    outcome,
    direction,
    figure,
    at: place(figure.value).at,
    interval: from && to ? { from: from.at, to: to.at, isCutLeft: from.isCut, isCutRight: to.isCut } : null,
    isPooled: POOLED.has(study.design),
    size: Math.max(sizeOf(study.participants), POOLED.has(study.design) ? SMALLEST_POOLED : 0),
  };
}

function sizeOf(participants: number | null): number {
  const share = Math.sqrt(Math.min(participants ?? 0, MANY) / MANY);
  return Math.round(SMALLEST + share * (LARGEST - SMALLEST));
}

interface Placed {
  readonly at: number;
  readonly isCut: boolean;
}

/** Never without the null line, and never empty. */
function makeAxis(measure: Measure, figures: readonly Figure[]) {
  const isRatio = RATIOS.has(measure);
  const null_ = isRatio ? 1 : 0;
  const values = figures.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const limit = (value: number) => {
    if (isRatio) return Math.min(Math.max(value, 1 / FARTHEST_RATIO), FARTHEST_RATIO);
    return measure === 'SMD' ? Math.min(Math.max(value, -FARTHEST_SMD), FARTHEST_SMD) : value;
  };
  const low = Math.min(null_, ...values.map(limit));
  const high = Math.max(null_, ...values.map(limit));
  const scale = isRatio
    ? scaleLog()
        .domain([low / 1.15, high * 1.15])
        .range([EDGE, 1 - EDGE])
    : scaleLinear()
        .domain([low - (high - low) * 0.06 - Number(low === high), high + (high - low) * 0.06 + Number(low === high)])
        .range([EDGE, 1 - EDGE]);
  const place = (value: number): Placed => {
    const shown = limit(value);
    return { at: scale(shown), isCut: shown !== value };
  };
  const ticks = isRatio ? ratioTicks(low / 1.15, high * 1.15) : scale.ticks(TICKS);
  return { place, none: scale(null_), ticks: ticks.map((value) => ({ at: scale(value), label: formatFigure(value) })) };
}

/** Round ratios that people read easily; at most six, 1 among them. */
function ratioTicks(low: number, high: number): readonly number[] {
  const fine = [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4];
  const middle = [0.2, 0.3, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5];
  const coarse = [0.1, 0.25, 0.5, 1, 2, 4, 8];
  const list = high / low < 1.7 ? fine : high / low < 5 ? middle : coarse;
  return list.filter((value) => value >= low && value <= high);
}

/** "−0.34": a minus sign, not a hyphen. */
export function formatFigure(value: number): string {
  return formatNumber(Math.round(value * 1000) / 1000).replace('-', '−');
}

/**
 * Which figures of the studies can stand on one axis, and where? Only like measures share one: standardised differences,
 * or ratios on a logarithmic scale. Plain differences come in a unit of their own each, so they are left to words. Pure.
 */
import type { Numeric, Study } from '../evidence/evidence';
import { resultOn } from '../report/result-on';
import type { Topic } from '../topics/topic';

export interface DrawnStudy {
  readonly name: string;
  readonly outcome: string;
  readonly numeric: Numeric;
  /** 0 to 1 along the axis. */
  readonly low: number;
  readonly value: number;
  readonly high: number;
  /** The interval goes on past the end of the axis. */
  readonly isCut: boolean;
}

export interface StudyAxis {
  readonly kind: 'difference' | 'ratio';
  /** Where no difference stands, 0 to 1. */
  readonly none: number;
  readonly studies: readonly DrawnStudy[];
}

const RATIOS: ReadonlySet<Numeric['measure']> = new Set(['RR', 'HR', 'OR']);
/** Longest reach from no difference: beyond it one wide interval would squeeze the others to dots. */
const FARTHEST: Readonly<Record<StudyAxis['kind'], number>> = { difference: 2.5, ratio: Math.log(10) };
/** Room at either end of the axis, as a share. */
const EDGE = 0.04;

/** @returns Null where no study has a figure on the topic with its interval on such a scale. */
export function drawable(topic: Topic, studies: readonly Study[]): StudyAxis | null {
  const figures = studies.flatMap((study) => {
    const found = resultOn(topic, study);
    return found?.numeric && kindOf(found.numeric) ? [{ name: study.shortName, outcome: found.outcome, numeric: found.numeric }] : [];
  });
  const ratios = figures.filter(({ numeric }) => kindOf(numeric) === 'ratio');
  const differences = figures.filter(({ numeric }) => kindOf(numeric) === 'difference');
  const kind = ratios.length > differences.length ? 'ratio' : 'difference';
  const chosen = kind === 'ratio' ? ratios : differences;
  if (chosen.length === 0) return null;
  const onScale = (figure: number) => (kind === 'ratio' ? Math.log(figure) : figure);
  const reach = Math.max(...chosen.flatMap(({ numeric: { low, high } }) => [Math.abs(onScale(low)), Math.abs(onScale(high))]));
  const end = Math.min(reach, FARTHEST[kind]) || 1;
  const place = (figure: number) => 0.5 + Math.max(-1, Math.min(1, onScale(figure) / end)) * (0.5 - EDGE);
  return {
    kind,
    none: 0.5,
    studies: chosen.map(({ name, outcome, numeric }) => ({
      name,
      outcome,
      numeric,
      low: place(numeric.low),
      value: place(numeric.value),
      high: place(numeric.high),
      isCut: Math.abs(onScale(numeric.low)) > end || Math.abs(onScale(numeric.high)) > end,
    })),
  };
}

/** A ratio whose interval reaches 0 has no place on a logarithmic scale. */
function kindOf({ measure, low }: Numeric): StudyAxis['kind'] | null {
  if (measure === 'SMD') return 'difference';
  return RATIOS.has(measure) && low > 0 ? 'ratio' : null;
}

/**
 * Which figures of the studies can stand on one axis, and where? Only like measures share one: standardised differences,
 * or ratios on a logarithmic scale. Plain differences come in a unit of their own each, so they are left to words. Pure.
 */
import type { Numeric, Study } from '../evidence/evidence';
import { resultOn } from '../report/result-on';
import type { Topic } from '../topics/topic';

/** A figure without its interval says too little to be drawn. */
type Figure = Omit<Numeric, 'low' | 'high'> & { readonly low: number; readonly high: number };

export interface DrawnStudy {
  readonly name: string;
  readonly outcome: string;
  readonly figure: Figure;
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
    const figure = found && withInterval(found.numeric);
    return figure && kindOf(figure) ? [{ name: study.shortName, outcome: found.outcome, figure }] : [];
  });
  const ratios = figures.filter(({ figure }) => kindOf(figure) === 'ratio');
  const differences = figures.filter(({ figure }) => kindOf(figure) === 'difference');
  const kind = ratios.length > differences.length ? 'ratio' : 'difference';
  const chosen = kind === 'ratio' ? ratios : differences;
  if (chosen.length === 0) return null;
  const onScale = (at: number) => (kind === 'ratio' ? Math.log(at) : at);
  const reach = Math.max(...chosen.flatMap(({ figure: { low, high } }) => [Math.abs(onScale(low)), Math.abs(onScale(high))]));
  const end = Math.min(reach, FARTHEST[kind]) || 1;
  const place = (at: number) => 0.5 + Math.max(-1, Math.min(1, onScale(at) / end)) * (0.5 - EDGE);
  return {
    kind,
    none: 0.5,
    studies: chosen.map(({ name, outcome, figure }) => ({
      name,
      outcome,
      figure,
      low: place(figure.low),
      value: place(figure.value),
      high: place(figure.high),
      isCut: Math.abs(onScale(figure.low)) > end || Math.abs(onScale(figure.high)) > end,
    })),
  };
}

/** A ratio whose interval reaches 0 has no place on a logarithmic scale. */
function kindOf({ measure, low }: Figure): StudyAxis['kind'] | null {
  if (measure === 'SMD') return 'difference';
  return RATIOS.has(measure) && low > 0 ? 'ratio' : null;
}

function withInterval(numeric: Numeric | null): Figure | null {
  if (numeric === null || numeric.low === null || numeric.high === null) return null;
  return { ...numeric, low: numeric.low, high: numeric.high };
}

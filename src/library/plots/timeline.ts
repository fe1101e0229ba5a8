/** The timeline's geometry: the studies of a topic by year in three lanes (for, neither, against), and the years when the answer turned. Pure. */
import { scaleLinear } from 'd3-scale';
import { type Side, shortNameOf, sides, yearOf } from '../catalogue';
import type { LibraryStudy, LibraryTopic } from '../../evidence/library';

export interface TimelineDot {
  readonly study: LibraryStudy;
  readonly name: string;
  readonly year: number;
  /** Share of the width, 0 to 1. */
  readonly at: number;
  /** px from the top of its lane. */
  readonly top: number;
  /** px. */
  readonly radius: number;
}

export interface Timeline {
  readonly lanes: readonly { readonly side: Side; readonly height: number; readonly dots: readonly TimelineDot[] }[];
  /** Oldest first; several in one year stand on one line. */
  readonly turns: readonly { readonly year: number; readonly at: number; readonly numbers: readonly number[] }[];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
}

const EDGE = 0.04;
const SMALLEST = 4;
const LARGEST = 9;
/** Above this a study is drawn no larger. */
const MANY = 2000;
const STACK = 20;
const LANE_PADDING = 12;

/** @returns Null where nothing would be seen: fewer than two studies, or all of one year. */
export function drawTimeline(
  studies: readonly { readonly study: LibraryStudy; readonly side: Side }[],
  turns: LibraryTopic['evidence']['turns'],
): Timeline | null {
  const years = [...studies.map(({ study }) => yearOf(study)), ...turns.map(({ year }) => year)];
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (studies.length < 2 || first === last) return null;
  const scale = scaleLinear()
    .domain([first, last])
    .range([EDGE, 1 - EDGE]);
  const lanes = sides.map((side) => {
    const seen = new Map<number, number>();
    const dots = studies
      .filter((each) => each.side === side)
      .map(({ study }) => {
        const year = yearOf(study);
        const level = seen.get(year) ?? 0;
        seen.set(year, level + 1);
        return {
          study,
          name: shortNameOf(study),
          year,
          at: scale(year),
          top: LANE_PADDING + level * STACK,
          radius: SMALLEST + Math.sqrt(Math.min(study.participants ?? 0, MANY) / MANY) * (LARGEST - SMALLEST),
        };
      });
    const deepest = Math.max(0, ...[...seen.values()].map((count) => count - 1));
    return { side, dots, height: LANE_PADDING * 2 + deepest * STACK };
  });
  const turnYears = [...new Set(turns.map(({ year }) => year))];
  return {
    lanes,
    turns: turnYears.map((year) => ({
      year,
      at: scale(year),
      numbers: turns.flatMap((turn, i) => (turn.year === year ? [i + 1] : [])),
    })),
    ticks: scale
      .ticks(Math.min(6, last - first))
      .filter((year) => Number.isInteger(year))
      .map((year) => ({ year, at: scale(year) })),
  };
}

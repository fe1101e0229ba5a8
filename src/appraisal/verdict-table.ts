/**
 * The verdict table (DESIGN.md section 4) as data: direction and certainty choose a row, the claim's force a column.
 * The exceptions (questions, anecdote, other, safety) are in appraise.ts.
 */
import type { Force } from '../claims/claim';
import type { Certainty } from '../evidence/evidence';
import type { Direction, Verdict } from './appraisal';

export type TableVerdict = Extract<Verdict, 'supported' | 'overstated' | 'contradicted' | 'unsettled'>;

export interface VerdictRow {
  readonly direction: Direction;
  readonly certainties: readonly Certainty[];
  readonly verdicts: Readonly<Record<Force, TableVerdict>>;
}

const row = (
  direction: Direction,
  certainties: readonly Certainty[],
  hedged: TableVerdict,
  plain: TableVerdict,
  absolute: TableVerdict,
): VerdictRow => ({ direction, certainties, verdicts: { hedged, plain, absolute } });

const ALL: readonly Certainty[] = ['established', 'high', 'moderate', 'low', 'very-low', 'none'];

export const verdictTable: readonly VerdictRow[] = [
  row('with', ['established'], 'supported', 'supported', 'supported'),
  row('with', ['high', 'moderate'], 'supported', 'supported', 'overstated'),
  row('with', ['low'], 'supported', 'overstated', 'overstated'),
  row('with', ['very-low', 'none'], 'unsettled', 'overstated', 'overstated'),
  row('open', ALL, 'unsettled', 'overstated', 'overstated'),
  row('against', ['established', 'high'], 'contradicted', 'contradicted', 'contradicted'),
  row('against', ['moderate'], 'unsettled', 'contradicted', 'contradicted'),
  row('against', ['low', 'very-low', 'none'], 'unsettled', 'overstated', 'overstated'),
];

/** @throws {RangeError} when no row fits, which the types rule out: the table covers every pair. */
export function lookUpVerdict(direction: Direction, certainty: Certainty, force: Force): TableVerdict {
  const found = verdictTable.find((each) => each.direction === direction && each.certainties.includes(certainty));
  if (!found) throw new RangeError(`No row for ${direction}, ${certainty}`);
  return found.verdicts[force];
}

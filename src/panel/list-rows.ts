/** Which claims the table lists, in which order and groups. Pure. */
import type { Verdict } from '../appraisal/appraisal';
import type { Certainty } from '../evidence/evidence';
import { pressingRank } from '../report/order-notes';
import type { ReportRow } from '../report/source-report';
import { verdictWords } from '../report/wording';

export const sorts = ['pressing', 'reading', 'certainty'] as const;
export type Sort = (typeof sorts)[number];
export const groupings = ['none', 'topic', 'verdict'] as const;
export type Grouping = (typeof groupings)[number];

export interface Listing {
  readonly sort: Sort;
  readonly group: Grouping;
  /** Null lists all. `safety` lists what can hurt. */
  readonly only: Verdict | 'safety' | null;
}

export interface RowGroup {
  /** '' where nothing is grouped. */
  readonly name: string;
  readonly rows: readonly ReportRow[];
}

const CERTAINTY: readonly Certainty[] = ['established', 'high', 'moderate', 'low', 'very-low', 'none'];

export function listRows(rows: readonly ReportRow[], { sort, group, only }: Listing): readonly RowGroup[] {
  const chosen = rows.filter(
    ({ note: { appraisal } }) => only === null || (only === 'safety' ? appraisal.safety : appraisal.verdict === only),
  );
  const sorted = chosen.toSorted((a, b) => rank(a, sort) - rank(b, sort));
  if (group === 'none') return sorted.length > 0 ? [{ name: '', rows: sorted }] : [];
  const names = new Map<string, ReportRow[]>();
  for (const row of sorted) {
    const name = group === 'topic' ? row.note.topic.label : verdictWords[row.note.appraisal.verdict];
    names.set(name, [...(names.get(name) ?? []), row]);
  }
  return [...names].map(([name, members]) => ({ name, rows: members }));
}

/** Rows of one rank stay in reading order. */
function rank({ note: { appraisal } }: ReportRow, sort: Sort): number {
  if (sort === 'pressing') return pressingRank(appraisal);
  return sort === 'certainty' ? CERTAINTY.indexOf(appraisal.certainty) : 0;
}

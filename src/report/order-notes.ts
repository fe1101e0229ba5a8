/** Which note comes first in a list, and how many of each verdict there are. */
import type { Verdict } from '../appraisal/appraisal';
import type { Note } from './note';

/** Most pressing first. */
export const verdictOrder: readonly Verdict[] = [
  'contradicted',
  'overstated',
  'unsettled',
  'open-question',
  'anecdote',
  'supported',
  'not-assessed',
];

/** Place in a list, lowest first: safety, then by verdict. */
export function pressingRank({ safety, verdict }: { readonly safety: boolean; readonly verdict: Verdict }): number {
  return safety ? -1 : verdictOrder.indexOf(verdict);
}

/** Most pressing first; within one rank the order given (reading order) stays. */
export function orderNotes<N extends Note>(notes: readonly N[]): readonly N[] {
  return [...notes].sort((a, b) => pressingRank(a.appraisal) - pressingRank(b.appraisal));
}

export interface VerdictCounts {
  readonly total: number;
  /** Notes with the safety flag; they are counted under their verdict too. */
  readonly safety: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

export function countVerdicts(notes: readonly Note[]): VerdictCounts {
  const count = (verdict: Verdict) => notes.filter((note) => note.appraisal.verdict === verdict).length;
  return {
    total: notes.length,
    safety: notes.filter((note) => note.appraisal.safety).length,
    verdicts: {
      supported: count('supported'),
      overstated: count('overstated'),
      contradicted: count('contradicted'),
      unsettled: count('unsettled'),
      anecdote: count('anecdote'),
      'open-question': count('open-question'),
      'not-assessed': count('not-assessed'),
    },
  };
}

/** What one frame of a page tells of itself: its state, its counts and a line for each note. Pure. */
import type { Verdict } from '../appraisal/appraisal';
import type { Note } from '../report/note';
import { countVerdicts, orderNotes, type VerdictCounts } from '../report/order-notes';

export interface NoteLine {
  readonly claimId: string;
  readonly verdict: Verdict;
  readonly safety: boolean;
  readonly quote: string;
  readonly topic: string;
}

export interface PageReport {
  readonly state: 'reading' | 'notes' | 'nothing' | 'gone';
  /** `performance.timeOrigin`: tells this document from the one before it in the same frame. */
  readonly born: number;
  readonly counts: VerdictCounts;
  /** Notes that a person's settings leave out; they are in no other count. */
  readonly hidden: number;
  /** Most pressing first; at most {@link MAX_LINES}. */
  readonly lines: readonly NoteLine[];
}

/** More than anyone scrolls through in a popup; keeps the message small on a page that names a drug ten thousand times. */
export const MAX_LINES = 300;
/** The popup shows two lines of a quote. */
const MAX_QUOTE_LENGTH = 240;

export function reportOn(state: PageReport['state'], notes: readonly Note[], hidden: number, born: number): PageReport {
  const lines = orderNotes(notes)
    .slice(0, MAX_LINES)
    .map((note) => ({
      claimId: note.claim.id,
      verdict: note.appraisal.verdict,
      safety: note.appraisal.safety,
      quote: note.quote.length > MAX_QUOTE_LENGTH ? `${note.quote.slice(0, MAX_QUOTE_LENGTH - 1)}…` : note.quote,
      topic: note.topic.label,
    }));
  return { state, born, hidden, counts: countVerdicts(notes), lines };
}

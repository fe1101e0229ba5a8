/** How a claim's wording stands to the evidence (DESIGN.md section 4): the result of weighing. */

export type Verdict = 'supported' | 'overstated' | 'contradicted' | 'unsettled' | 'anecdote' | 'open-question' | 'not-assessed';

/** Which way the evidence points, seen from the claim: along with it, against it, or neither. */
export type Direction = 'with' | 'against' | 'open';

export interface Appraisal {
  readonly verdict: Verdict;
  readonly direction: Direction;
  readonly certainty: 'high' | 'moderate' | 'low' | 'very-low' | 'none' | 'established';
  /** A claim whose belief can hurt: harm note first, told by shape and word. */
  readonly safety: boolean;
  /** Which rule decided, for the card's "why": a row of the table ("with, low") or an exception ("questions", "anecdote", "other"). */
  readonly rule: string;
}

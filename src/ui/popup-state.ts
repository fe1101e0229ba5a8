/** What the popup can say, one shape for each screen. */
import type { Verdict } from '../appraisal/appraisal';

export interface PopupLine {
  readonly frameId: number;
  readonly claimId: string;
  readonly verdict: Verdict;
  readonly safety: boolean;
  readonly quote: string;
  readonly topic: string;
}

export type PopupState =
  | { readonly screen: 'reading' }
  /** Notes wait to be asked for. */
  | { readonly screen: 'waiting' }
  | {
      readonly screen: 'notes';
      readonly total: number;
      readonly verdicts: Readonly<Record<Verdict, number>>;
      readonly lines: readonly PopupLine[];
      /** Left out by a person's settings. */
      readonly hidden: number;
    }
  | { readonly screen: 'nothing'; readonly hidden: number }
  | { readonly screen: 'off-here' }
  | { readonly screen: 'off-everywhere' }
  | { readonly screen: 'cannot-run'; readonly page: 'browser' | 'store' | 'pdf' }
  | { readonly screen: 'unread' }
  /** The browser does not let us read this page, or not all pages; a person can. */
  | { readonly screen: 'barred' };

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
  | {
      readonly screen: 'notes';
      readonly total: number;
      readonly verdicts: Readonly<Record<Verdict, number>>;
      readonly lines: readonly PopupLine[];
    }
  | { readonly screen: 'nothing' }
  | { readonly screen: 'off-here' }
  | { readonly screen: 'off-everywhere' }
  | { readonly screen: 'cannot-run'; readonly page: 'browser' | 'store' | 'pdf' }
  | { readonly screen: 'unread' };

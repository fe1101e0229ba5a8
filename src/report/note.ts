/** A note: what is shown to a person about one claim. The one shape that page, popup, exports and command line share. */
import type { Appraisal } from '../appraisal/appraisal';
import type { Claim } from '../claims/claim';
import type { Evidence, Study } from '../evidence/evidence';
import type { Topic } from '../topics/topic';

export interface Note {
  readonly claim: Claim;
  /** The page's words: the block's text cut at the claim's span. */
  readonly quote: string;
  readonly topic: Topic;
  readonly appraisal: Appraisal;
  /** Null for the topic `other`. */
  readonly evidence: Evidence | null;
  /** The main studies, most telling first; each trial once. */
  readonly studies: readonly Study[];
}

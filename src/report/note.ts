/** A note: what is shown to a person about one claim. The shapes that page, popup, exports and command line share. */
import type { Appraisal } from '../appraisal/appraisal';
import type { Claim } from '../claims/claim';
import type { Evidence, Study } from '../evidence/evidence';
import type { Topic } from '../topics/topic';
import type { LeaningNote } from './leaning';

/** What marks and lists need; all that a page carries for each claim. */
export interface Note {
  readonly claim: Claim;
  /** The page's words: the block's text cut at the claim's span. */
  readonly quote: string;
  readonly topic: Topic;
  readonly appraisal: Appraisal;
}

/** What stands behind the notes on one topic: asked for when a card opens, so that pages need not carry the base. */
export interface TopicDetails {
  readonly evidence: Evidence;
  /** The study that the claim leans on, then the main studies, most telling first; each trial once. */
  readonly studies: readonly Study[];
  /** Left out where only a topic was asked for. */
  readonly leaning?: LeaningNote | null;
}

/** A note with what stands behind it, for exports. */
export interface FullNote extends Note {
  /** Null for the topic `other`. */
  readonly evidence: Evidence | null;
  readonly studies: readonly Study[];
  readonly leaning?: LeaningNote | null;
}

/** A person's own answers: what they took each claim for before they saw the verdict. Kept by the words and topic of the claim, so that they survive a new reading. */
import type { Verdict } from '../appraisal/appraisal';
import type { Note } from './note';
import { noteKey } from './note-key';

export const ratings = ['supported', 'overstated', 'contradicted', 'unsettled', 'anecdote', 'open-question', 'unsure'] as const;
export type Rating = (typeof ratings)[number];

/** By {@link noteKey}. */
export type Ratings = Readonly<Record<string, Rating>>;

export function ratingOf(given: Ratings, note: Pick<Note, 'topic' | 'quote'>): Rating | null {
  return given[noteKey(note)] ?? null;
}

/** @returns Null where no answer was given, or "cannot tell": that is neither right nor wrong. */
export function agrees(rating: Rating | null, verdict: Verdict): boolean | null {
  return rating === null || rating === 'unsure' ? null : rating === verdict;
}

/**
 * How a sentence says what it says: its force (how sure it sounds) and its basis (what it leans on).
 * Takes the sentence's view; gives the value and the cue that decided it, null where nothing did.
 */
import type { TextBlock } from '../text/text-block';
import type { Basis, Force } from './claim';
import type { Match } from './match-phrases';
import type { SentenceView } from './sentence-view';

export interface Decided<T> {
  readonly value: T;
  readonly cue: Match | null;
}

export function readForce(view: SentenceView): Decided<Force> {
  const absolute = view.matches.get('force-absolute')?.[0];
  const hedged = view.matches.get('force-hedged')?.[0];
  if (hedged && !absolute) return { value: 'hedged', cue: hedged };
  if (absolute) return { value: 'absolute', cue: absolute };
  return { value: 'plain', cue: null };
}

export function readBasis(view: SentenceView, block: TextBlock): Decided<Basis> {
  const study = view.matches.get('basis-study')?.[0];
  if (study) return { value: 'study', cue: study };
  const own = view.matches.get('basis-anecdote')?.[0] ?? (block.post === null ? undefined : view.matches.get('first-person')?.[0]);
  if (own) return { value: 'anecdote', cue: own };
  const authority = view.matches.get('basis-authority')?.[0];
  if (authority) return { value: 'authority', cue: authority };
  return { value: 'none', cue: null };
}

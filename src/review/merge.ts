/** Two logs of decisions → one. On each post the later decision holds; at the same moment ours does. Pure. */
import type { Decision } from './decision';

export interface Merge {
  /** What has to be written: new decisions, and later ones on posts that ours has too. */
  readonly toWrite: readonly Decision[];
  readonly added: number;
  readonly updated: number;
  /** Theirs that were no later than ours. */
  readonly kept: number;
}

export function mergeDecisions(ours: ReadonlyMap<string, Decision>, theirs: readonly Decision[]): Merge {
  const latest = new Map<string, Decision>();
  for (const decision of theirs) {
    const other = latest.get(decision.key);
    if (!other || isLater(decision, other)) latest.set(decision.key, decision);
  }
  const toWrite = [...latest.values()].filter((decision) => {
    const own = ours.get(decision.key);
    return !own || isLater(decision, own);
  });
  const added = toWrite.filter(({ key }) => !ours.has(key)).length;
  return { toWrite, added, updated: toWrite.length - added, kept: latest.size - toWrite.length };
}

/** Dates are compared as moments: one file may write them with other digits than another. */
export function isLater(one: Decision, other: Decision): boolean {
  return Date.parse(one.decidedOn) > Date.parse(other.decidedOn);
}

/**
 * How much harm could a post do, and why? A sum whose parts are shown: what it claims against the evidence, and how many have answered it.
 * It orders what a moderator looks at. It judges no person, and a post without a point may still be wrong: only what was read is weighed.
 */
import { isQuoted, type PageText } from '../text/text-block';
import type { Note } from './note';

export type RiskKind = 'safety' | 'contradicted' | 'absolute' | 'overstated' | 'reach';

/**
 * Points for each claim; for `reach`, for each answer. A claim counts once, under the first of these that it is: a safety claim is not counted again as
 * contradicted. On one topic the same kind counts once a post, however often it is repeated.
 */
export const riskPoints: Readonly<Record<RiskKind, number>> = { safety: 100, contradicted: 30, absolute: 20, overstated: 8, reach: 1 };
/** What a claim without the safety flag can come to, so that none of those ever stands above one with it. */
const MOST_WITHOUT_SAFETY = 79;
/** Answers show that a post is read; past this many they say nothing more. */
const MOST_REACH = 20;

export interface RiskPart {
  readonly kind: RiskKind;
  readonly count: number;
  readonly points: number;
}

export interface Risk {
  readonly score: number;
  /** What the score is the sum of, heaviest first. Empty where it is 0. */
  readonly parts: readonly RiskPart[];
}

/**
 * @param notes - Of the post's own words; what it quotes belongs to the quoted ({@link ownNotes}).
 * @param replies - How many answered it.
 */
export function scoreRisk(notes: readonly Note[], replies: number): Risk {
  const counted = new Map<RiskKind, Set<string>>();
  for (const note of notes) {
    const kind = kindOf(note);
    if (kind) counted.set(kind, (counted.get(kind) ?? new Set()).add(note.topic.id));
  }
  const parts: RiskPart[] = [];
  let room = MOST_WITHOUT_SAFETY;
  for (const kind of ['safety', 'contradicted', 'absolute', 'overstated'] as const) {
    const count = counted.get(kind)?.size ?? 0;
    const points = kind === 'safety' ? count * riskPoints.safety : Math.min(count * riskPoints[kind], room);
    if (kind !== 'safety') room -= points;
    if (points > 0) parts.push({ kind, count, points });
  }
  const reach = Math.min(Math.max(0, Math.trunc(replies)), MOST_REACH) * riskPoints.reach;
  // Answers make no harmless post risky.
  if (parts.length > 0 && reach > 0) parts.push({ kind: 'reach', count: replies, points: reach });
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

function kindOf({ appraisal, claim }: Note): Exclude<RiskKind, 'reach'> | null {
  if (appraisal.safety) return 'safety';
  if (appraisal.verdict === 'contradicted') return 'contradicted';
  if (appraisal.verdict !== 'overstated') return null;
  return claim.force === 'absolute' ? 'absolute' : 'overstated';
}

/** The notes on words that the author of a post wrote. */
export function ownNotes<N extends Note>({ blocks }: Pick<PageText, 'blocks'>, notes: readonly N[]): readonly N[] {
  const quoted = new Set(blocks.filter(isQuoted).map(({ id }) => id));
  return notes.filter(({ claim }) => !quoted.has(claim.block));
}

/** How many answered each post: posts under it, at any depth, and posts that quote its author after it; or the page's own count where that is higher. */
export function countReplies({ posts, quotes = [], blocks }: PageText): readonly number[] {
  const answers = posts.map(() => 0);
  const add = (post: number) => {
    answers[post] = (answers[post] ?? 0) + 1;
  };
  for (const post of posts.keys())
    for (let at = posts[post]?.parent ?? null, steps = 0; at !== null && steps < posts.length; at = posts[at]?.parent ?? null, steps += 1)
      add(at);
  const seen = new Set<number>();
  const lastOf = new Map<string, number>();
  let next = 0;
  for (const { post, quote } of blocks) {
    if (post === null) continue;
    for (; next < post; next += 1) {
      const author = posts[next]?.author;
      if (author) lastOf.set(author, next);
    }
    if (quote === undefined || seen.has(quote)) continue;
    seen.add(quote);
    const quoted = lastOf.get(quotes[quote]?.author ?? '');
    if (quoted !== undefined && !isUnder(posts, post, quoted)) add(quoted);
  }
  return answers.map((count, post) => Math.max(count, posts[post]?.replies ?? 0));
}

function isUnder(posts: PageText['posts'], post: number, above: number): boolean {
  for (let at = posts[post]?.parent ?? null; at !== null; at = posts[at]?.parent ?? null) if (at === above) return true;
  return false;
}

/** The posts of a page as a moderator works through them: by risk, each with its own claims and what was decided on it. Pure. */
import { pressingRank } from '../report/order-notes';
import { countReplies, ownNotes, type Risk, scoreRisk } from '../report/risk';
import type { ReportRow, SourceReport } from '../report/source-report';
import { type Decision, type KeyedPost, keyPosts, type ReviewStatus, statusOf } from '../review/decision';

export interface PostRow extends KeyedPost {
  /** Place among the page's posts. */
  readonly at: number;
  readonly author: string | null;
  readonly time: string | null;
  readonly isEdited: boolean;
  readonly risk: Risk;
  /** Of the post's own words, most pressing first. */
  readonly rows: readonly ReportRow[];
  /** Claims that it only quotes. */
  readonly quoted: number;
  readonly decision: Decision | null;
  readonly status: ReviewStatus;
}

export const postFilters = ['to-do', 'all', 'safety', 'needs-action', 'changed-since', 'done'] as const;
export type PostFilter = (typeof postFilters)[number];

/** @returns Posts with a claim or a decision, the riskiest first. */
export function listPosts({ document: { page }, rows, about }: SourceReport, decisions: ReadonlyMap<string, Decision>): readonly PostRow[] {
  const postOf = new Map(page.blocks.map(({ id, post }) => [id, post]));
  const byPost = page.posts.map((): ReportRow[] => []);
  for (const row of rows) byPost[postOf.get(row.note.claim.block) ?? -1]?.push(row);
  const own = new Set(
    ownNotes(
      page,
      rows.map(({ note }) => note),
    ),
  );
  const replies = countReplies(page);
  const listed = keyPosts(page, about.url).flatMap((keyed, at): PostRow[] => {
    const all = byPost[at] ?? [];
    const mine = all.filter(({ note }) => own.has(note));
    const decision = decisions.get(keyed.key) ?? null;
    if (mine.length === 0 && decision === null) return [];
    const ordered = mine.toSorted((a, b) => pressingRank(a.note.appraisal) - pressingRank(b.note.appraisal));
    const post = page.posts[at];
    return [
      {
        ...keyed,
        at,
        author: post?.author ?? null,
        time: post?.time ?? null,
        isEdited: post?.edited !== undefined && post.edited !== null,
        risk: scoreRisk(
          ordered.map(({ note }) => note),
          replies[at] ?? 0,
        ),
        rows: ordered,
        quoted: all.length - mine.length,
        decision,
        status: statusOf(keyed, decision),
      },
    ];
  });
  return listed.toSorted((a, b) => b.risk.score - a.risk.score);
}

export function passes({ status, risk }: PostRow, filter: PostFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'safety':
      return risk.parts.some(({ kind }) => kind === 'safety');
    case 'to-do':
      return status === 'open' || status === 'changed-since' || status === 'needs-action';
    case 'done':
      return status === 'reviewed' || status === 'dismissed';
    default:
      return status === filter;
  }
}

/** The next post with a point of risk that nobody has dealt with, from here on and then from the top; null where there is none. */
export function nextRisky(posts: readonly PostRow[], from: string | null): PostRow | null {
  const here = posts.findIndex(({ key }) => key === from);
  const round = [...posts.slice(here + 1), ...posts.slice(0, Math.max(0, here))];
  return round.find((post) => post.risk.score > 0 && passes(post, 'to-do') && post.status !== 'needs-action') ?? null;
}

/** What a moderator decided on a post, and what the post is known by. Pure. */
import { hash53 } from '../report/note-key';
import { isQuoted, type PageText } from '../text/text-block';

export const decisionStates = ['reviewed', 'dismissed', 'needs-action'] as const;
export type DecisionState = (typeof decisionStates)[number];

export interface Decision {
  /** The post's own address, or its words where it has none ({@link keyPosts}). */
  readonly key: string;
  readonly state: DecisionState;
  /** Why it was dismissed; '' otherwise. */
  readonly reason: string;
  readonly note: string;
  /** Hash of the post's own words when it was decided on. */
  readonly words: string;
  /** For people who read the log; null where the page names nobody. */
  readonly author: string | null;
  /** Where the post stands; '' where it has no address of its own. */
  readonly url: string;
  /** ISO 8601, UTC. Of two decisions on one post the later holds. */
  readonly decidedOn: string;
}

/** A post as decisions know it. */
export interface KeyedPost {
  readonly key: string;
  readonly words: string;
  readonly url: string;
}

/**
 * The key of each post: its permalink, where no other post of the page has the same and it is more than the page's own address; else a hash of its words,
 * which an edit changes.
 *
 * @param pageUrl - What permalinks are relative to.
 */
export function keyPosts(page: PageText, pageUrl: string): readonly KeyedPost[] {
  const texts = page.posts.map((): string[] => []);
  for (const block of page.blocks) if (block.post !== null && !isQuoted(block)) texts[block.post]?.push(block.text);
  const urls = page.posts.map(({ url }) => toAddress(url, pageUrl));
  const uses = new Map<string, number>();
  for (const url of urls) uses.set(url, (uses.get(url) ?? 0) + 1);
  const own = toAddress('', pageUrl);
  return page.posts.map((post, at) => {
    const words = hashWords(texts[at]?.join('\n') ?? '');
    const url = urls[at] ?? '';
    const hasOwn = url !== '' && uses.get(url) === 1 && url !== own;
    // The author tells two posts of the same few words apart.
    return { key: hasOwn ? url : `words:${hashWords(`${post.author ?? ''}\n${words}`)}`, words, url: hasOwn ? url : '' };
  });
}

/** Spaces and capitals are no edit. */
export function hashWords(text: string): string {
  return hash53(text.replace(/\s+/g, ' ').trim().toLowerCase()).toString(36);
}

export type ReviewStatus = 'open' | 'changed-since' | DecisionState;

/** How a post stands now: what was decided, unless its words are other ones than then. */
export function statusOf(post: KeyedPost, decision: Decision | null): ReviewStatus {
  if (decision === null) return 'open';
  return decision.words === post.words ? decision.state : 'changed-since';
}

/** Absolute; '' where it is no web address. */
function toAddress(url: string | null, pageUrl: string): string {
  if (url === null) return '';
  try {
    const address = new URL(url, pageUrl);
    return /^(?:https?|file):$/.test(address.protocol) ? address.href : '';
  } catch {
    return '';
  }
}

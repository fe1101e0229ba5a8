/** Is this element one contribution to a thread, and whose? By schema.org types, then by the class names forum software uses. */
import type { Post } from '../text/text-block';

const TYPED = /schema\.org\/(?:Comment|DiscussionForumPosting|Answer|Question|UserComments)\b/;
const CLASSED = /(?:^|\s)(?:comment|post|reply|message)(?:\s|$)/;
const AUTHOR = '[itemprop~="author"], [rel~="author"], .author, .comment-author, .post-author, .username';
const LINK = 'a[itemprop~="url"], a[rel~="bookmark"], a.permalink';
/** Longer is no name. */
const LONGEST_NAME = 80;

/** @returns Null when the element is no post. Class names count only beside an author: "post" alone is also what blogs call an article. */
export function findPost(element: Element): Post | null {
  const typed = TYPED.test(element.getAttribute('itemtype') ?? '');
  if (!typed && !looksLikePost(element)) return null;
  const author = ownMatch(element, AUTHOR);
  if (!typed && !author) return null;
  return { author: author && nameIn(author), url: ownMatch(element, LINK)?.getAttribute('href') ?? null };
}

function looksLikePost(element: Element): boolean {
  if (element.getAttribute('role') === 'article') return true;
  const names = element.getAttribute('class');
  return names !== null && CLASSED.test(names);
}

/** The first match that is not part of a nested post. */
function ownMatch(element: Element, selector: string): Element | null {
  const found = element.querySelector(selector);
  for (let at = found?.parentElement ?? null; at && at !== element; at = at.parentElement) {
    if (TYPED.test(at.getAttribute('itemtype') ?? '') || looksLikePost(at)) return null;
  }
  return found;
}

function nameIn(author: Element): string | null {
  const name = (author.querySelector('[itemprop~="name"]') ?? author).textContent.replace(/\s+/g, ' ').trim();
  return name !== '' && name.length <= LONGEST_NAME ? name : null;
}

/** Is this element one contribution to a thread? By schema.org types, then by the class names that sites of no known software use beside an author. */

const TYPED = /schema\.org\/(?:Comment|DiscussionForumPosting|Answer|Question|UserComments)\b/;
const CLASSED = /(?:^|\s)(?:comment|post|reply|message)(?:\s|$)/;
const AUTHOR = '[itemprop~="author"], [rel~="author"], .author, .comment-author, .post-author, .username';
/** Whatever may be one; the rest is decided element by element. */
const CANDIDATES = '[itemtype*="schema.org/"], [role="article"], .comment, .post, .reply, .message';
/** Longer is no name. */
const LONGEST_NAME = 80;

/** Where such posts say what they are. */
export const typedPlaces = {
  author: [
    ['[itemprop~="author"] [itemprop~="name"]', 'content'],
    ['[itemprop~="author"] [itemprop~="name"]', ''],
    [AUTHOR, ''],
  ],
  time: [
    ['[itemprop~="datePublished"], [itemprop~="dateCreated"]', 'datetime'],
    ['[itemprop~="datePublished"], [itemprop~="dateCreated"]', 'content'],
    ['time', 'datetime'],
  ],
  url: [['a[itemprop~="url"], a[rel~="bookmark"], a.permalink', 'href']],
  edited: [
    ['[itemprop~="dateModified"]', 'datetime'],
    ['[itemprop~="dateModified"]', 'content'],
  ],
  replies: [['[itemprop~="commentCount"], [itemprop~="answerCount"]', 'content']],
} as const;

/** @returns Posts in the order of the page. Class names count only beside an author: "post" alone is also what blogs call an article. */
export function findTypedPosts(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll(CANDIDATES)].filter((element) => isTyped(element) || (looksLikePost(element) && hasAuthor(element)));
}

/** Words of a name, or null where they are too many for one. */
export function nameIn(text: string): string | null {
  const name = text.replace(/\s+/g, ' ').trim();
  return name !== '' && name.length <= LONGEST_NAME ? name : null;
}

function isTyped(element: Element): boolean {
  return TYPED.test(element.getAttribute('itemtype') ?? '');
}

function looksLikePost(element: Element): boolean {
  if (element.getAttribute('role') === 'article') return true;
  const names = element.getAttribute('class');
  return names !== null && CLASSED.test(names);
}

/** The author of a post within it is not the author of this. */
function hasAuthor(element: Element): boolean {
  const found = element.querySelector(AUTHOR);
  if (!found) return false;
  for (let at = found.parentElement; at && at !== element; at = at.parentElement) if (isTyped(at) || looksLikePost(at)) return false;
  return true;
}

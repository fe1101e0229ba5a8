/** Posts that a page tells of in JSON-LD (schema.org). It gives their words and authors but not where they stand, so their words are looked for. */
import type { Post } from '../text/text-block';
import { toTime } from './read-facts';
import { isWithin } from './repeated-posts';
import { nameIn } from './typed-post';

const TYPES = /^(?:https?:\/\/schema\.org\/)?(?:Comment|DiscussionForumPosting|Answer|Question)$/;
/** Enough of a post's beginning to tell it from the others; what follows may be marked up otherwise on the page. */
const OPENING_LENGTH = 40;
/** More than this would be no thread. */
const MOST_NODES = 20_000;

interface Posting {
  isPlaced: boolean;
  /** Without white space. */
  readonly text: string;
  readonly facts: Omit<Post, 'parent'>;
}

/** An element with this much beyond the post's words holds more than the post. */
const MOST_BEYOND = 200;

/** @returns For each posting that stands on the page, the outermost element that holds its words and little else. */
export function findLinkedPosts(root: ParentNode): ReadonlyMap<Element, Omit<Post, 'parent'>> {
  const byOpening = new Map<string, Posting[]>();
  for (const script of root.querySelectorAll('script[type="application/ld+json"]'))
    for (const posting of readPostings(script.textContent)) {
      const opening = posting.text.slice(0, OPENING_LENGTH);
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), posting]);
    }
  const found = new Map<Element, Omit<Post, 'parent'>>();
  if (byOpening.size === 0) return found;
  const lengths = [...new Set([...byOpening.keys()].map(({ length }) => length))].filter((length) => length > 0).sort((a, b) => b - a);
  for (const element of root.querySelectorAll('p, div, li, td, span, blockquote, article, section')) {
    if (isWithin(element, found)) continue;
    const fitting = findFitting(byOpening, lengths, squeeze(element.textContent));
    if (fitting.length === 0) continue;
    // A post that quotes another begins as that does: the longer one that fits is meant.
    const posting = fitting.reduce((best, other) => (other.text.length > best.text.length ? other : best));
    found.set(element, posting.facts);
    posting.isPlaced = true;
  }
  return found;
}

/** @param lengths - Of the keys, longest first: a post shorter than an opening is the whole of its key. */
function findFitting(byOpening: ReadonlyMap<string, readonly Posting[]>, lengths: readonly number[], own: string): readonly Posting[] {
  const fits = ({ text, isPlaced }: Posting) => !isPlaced && own.length >= text.length && own.length <= text.length + MOST_BEYOND;
  for (const length of lengths) {
    if (length > own.length) continue;
    const fitting = byOpening.get(own.slice(0, length))?.filter(fits) ?? [];
    if (fitting.length > 0) return fitting;
  }
  return [];
}

function readPostings(json: string): readonly Posting[] {
  const postings: Posting[] = [];
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  const waiting: unknown[] = [value];
  for (let count = 0; waiting.length > 0 && count < MOST_NODES; count += 1) {
    const node = waiting.pop();
    if (Array.isArray(node)) waiting.push(...node);
    if (!isRecord(node)) continue;
    waiting.push(...Object.values(node).filter((inner) => typeof inner === 'object'));
    const posting = toPosting(node);
    if (posting) postings.push(posting);
  }
  return postings;
}

function toPosting(node: Readonly<Record<string, unknown>>): Posting | null {
  const types = [node['@type']].flat();
  const text = node.text ?? node.articleBody;
  if (typeof text !== 'string' || !types.some((type) => typeof type === 'string' && TYPES.test(type))) return null;
  const author = isRecord(node.author) ? node.author.name : node.author;
  const time = node.datePublished ?? node.dateCreated;
  return {
    isPlaced: false,
    // Some give their words as HTML.
    text: squeeze(text.replace(/<[^>]*>/g, ' ')),
    facts: {
      author: typeof author === 'string' ? nameIn(author) : null,
      url: typeof node.url === 'string' ? node.url : null,
      ...(typeof time === 'string' ? { time: toTime(time) } : {}),
      ...(typeof node.dateModified === 'string' && node.dateModified !== time ? { edited: toTime(node.dateModified) } : {}),
      ...(typeof node.commentCount === 'number' ? { replies: node.commentCount } : {}),
    },
  };
}

/** Without white space, which the page and its data put in different places. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

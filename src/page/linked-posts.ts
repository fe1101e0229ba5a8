/** Posts that a page tells of in JSON-LD (schema.org). It gives their words and authors but not where they stand, so their words are looked for. */
import type { Post } from '../text/text-block';
import { toTime } from './read-facts';
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
  for (const element of root.querySelectorAll('p, div, li, td, span, blockquote, article, section')) {
    const own = squeeze(element.textContent);
    const fitting = findFitting(byOpening, own);
    if (fitting.length === 0 || isWithin(element, found)) continue;
    // A post that quotes another begins as that does: the longer one that fits is meant.
    const posting = fitting.reduce((best, other) => (other.text.length > best.text.length ? other : best));
    found.set(element, posting.facts);
    posting.isPlaced = true;
  }
  return found;
}

/** A post shorter than an opening is the whole of its key, so every length up to that is tried. */
function findFitting(byOpening: ReadonlyMap<string, readonly Posting[]>, own: string): readonly Posting[] {
  const fits = ({ text, isPlaced }: Posting) => !isPlaced && own.length >= text.length && own.length <= text.length + MOST_BEYOND;
  for (let length = Math.min(OPENING_LENGTH, own.length); length > 0; length -= 1) {
    const fitting = byOpening.get(own.slice(0, length))?.filter(fits) ?? [];
    if (fitting.length > 0) return fitting;
  }
  return [];
}

function isWithin(element: Element, found: ReadonlyMap<Element, unknown>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (found.has(at)) return true;
  return false;
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

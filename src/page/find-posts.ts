/**
 * Where are the posts of a page? Asked in this order, and the first that finds any decides: rules of known forum software, schema.org types and
 * common class names, linked data, blocks that repeat with an author and a time. Where none finds any, the page is read without posts.
 */
import type { Post, Quote } from '../text/text-block';
import { anyPost, type ForumRule, forumRules } from './forum-rules';
import { findLinkedPosts } from './linked-posts';
import { readPost, readQuote } from './read-facts';
import { findRepeatedPosts } from './repeated-posts';
import { findTypedPosts, typedPlaces } from './typed-post';

type Facts = Omit<Post, 'parent'>;
/** What an element is within a post of known software. */
type Part = 'body' | 'unread' | { readonly quote: Quote | null };

export interface PostFinder {
  /** Looks over a document, or a shadow tree in it. */
  enter(root: ParentNode): void;
  isPost(element: Element): boolean;
  /** Opens a post: its facts, and whether only its body is read. Null when the element is no post. */
  open(element: Element): { readonly facts: Facts; readonly bodyOnly: boolean } | null;
  /** Null for what is read like the text around it. */
  partAt(element: Element): Part | null;
}

export function makePostFinder(): PostFinder {
  const rules = new Map<Element, ForumRule | null>();
  const known = new Map<Element, Facts>();
  const parts = new Map<Element, Part>();
  const isPost = (element: Element) => rules.has(element);

  function enter(root: ParentNode): void {
    const ruled = findRuled(root);
    for (const [element, rule] of ruled) rules.set(element, rule);
    if (ruled.size > 0) return;
    const typed = findTypedPosts(root);
    for (const element of typed) rules.set(element, null);
    if (typed.length > 0) return;
    const linked = findLinkedPosts(root);
    for (const [element, facts] of linked.size > 0 ? linked : findRepeatedPosts(root)) {
      rules.set(element, null);
      known.set(element, facts);
    }
  }

  function open(element: Element) {
    const rule = rules.get(element);
    if (rule === undefined) return null;
    if (rule === null) return { facts: known.get(element) ?? readPost(element, typedPlaces, isPost), bodyOnly: false };
    let bodyOnly = false;
    for (const body of element.querySelectorAll(rule.body)) {
      parts.set(body, 'body');
      bodyOnly ||= postAround(body) === element;
    }
    if (rule.quote) for (const box of element.querySelectorAll(rule.quote.box)) parts.set(box, { quote: readQuote(box, rule.quote) });
    if (rule.unread !== '') for (const unread of element.querySelectorAll(rule.unread)) parts.set(unread, 'unread');
    // A body that the rule does not know must not cost the post its words.
    return { facts: readPost(element, rule, isPost), bodyOnly };
  }

  function postAround(inner: Element): Element | null {
    for (let at = inner.parentElement; at; at = at.parentElement) if (rules.has(at)) return at;
    return null;
  }

  return { enter, isPost, open, partAt: (element) => parts.get(element) ?? null };
}

function findRuled(root: ParentNode): ReadonlyMap<Element, ForumRule> {
  const found = new Map<Element, ForumRule>();
  if (root.querySelector(anyPost) === null) return found;
  for (const rule of forumRules) {
    if (root.querySelector(rule.detect) === null) continue;
    for (const element of root.querySelectorAll(rule.post)) if (!found.has(element)) found.set(element, rule);
  }
  return found;
}

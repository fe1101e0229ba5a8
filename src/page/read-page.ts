/**
 * Host DOM → text blocks, posts and a title, in one pass without recursion; the DOM is only read.
 * What is read is what-is-read.ts; what a post is, find-post.ts; the way back to the DOM, text-map.ts.
 */
import type { BlockKind, PageText, Post, TextBlock } from '../text/text-block';
import { findPost } from './find-post';
import { normalise } from './normalise';
import { type BlockSource, makeTextMap, type Piece, type TextMap } from './text-map';
import { breaksText, isRead, kindOf } from './what-is-read';

export interface PageReading {
  readonly page: PageText;
  readonly map: TextMap;
}

export interface ReadOptions {
  /** Asked once for each element that holds text directly; everything is visible without it. */
  readonly isVisible?: (element: Element) => boolean;
}

/** What the text inside an element belongs to. */
interface Place {
  readonly kind: BlockKind;
  readonly post: number | null;
}
type Step = { readonly node: Node; readonly place: Place } | 'break';

/** Drawings have titles too; those are not the page's. */
const TITLE = 'head > title, html > title, body > title';
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export function readPage(root: Document, options: ReadOptions = {}): PageReading {
  const blocks: TextBlock[] = [];
  const sources: BlockSource[] = [];
  const posts: Post[] = [];
  const plain = root.contentType === 'text/plain';
  let pieces: Piece[] = [];
  let place: Place = { kind: 'paragraph', post: null };

  const endBlock = () => {
    if (pieces.length === 0) return;
    const text = normalise(pieces.map(({ node, from, to }) => node.data.slice(from, to)).join(''));
    if (text !== '') {
      blocks.push({ id: blocks.length, kind: place.kind, text, post: place.post });
      sources.push({ text, pieces });
    }
    pieces = [];
  };
  const visible = askOnce(options.isVisible);
  const addText = (node: Text, at: Place) => {
    const blank = node.data.trim() === '';
    if (node.data === '' || (blank && pieces.length === 0) || (!blank && !visible(node.parentElement))) return;
    if (pieces.length === 0) place = at;
    if (!plain) pieces.push({ node, from: 0, to: node.length });
    else
      for (const [from, to] of paragraphs(node.data)) {
        pieces.push({ node, from, to });
        endBlock();
        place = at;
      }
  };

  // Not root.body: a page may have none, and some parsers then make one.
  const start: Element | null = root.documentElement;
  const stack: Step[] = start ? [{ node: start, place }] : [];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step === 'break') {
      endBlock();
      continue;
    }
    const { node } = step;
    if (isText(node)) addText(node, step.place);
    if (!isElement(node) || !isRead(node, plain)) continue;
    const post = findPost(node);
    const kind = step.place.kind === 'quote' ? 'quote' : kindOf(node);
    const inside: Place =
      post || kind ? { kind: kind ?? step.place.kind, post: post ? posts.push(post) - 1 : step.place.post } : step.place;
    if (post || breaksText(node) || node.shadowRoot || node.localName === 'slot') {
      endBlock();
      stack.push('break');
    }
    for (const child of childrenOf(node).reverse()) stack.push({ node: child, place: inside });
  }
  endBlock();
  return { page: { title: normalise(start?.querySelector(TITLE)?.textContent ?? ''), posts, blocks }, map: makeTextMap(root, sources) };
}

/** What an element shows: its shadow tree before its children, assigned nodes in a slot, the summary alone of closed details. */
function childrenOf(element: Element): Node[] {
  if (element.shadowRoot) return listNodes(element.shadowRoot);
  if (element.localName === 'slot' && 'assignedNodes' in element && typeof element.assignedNodes === 'function') {
    const assigned: Node[] = element.assignedNodes();
    if (assigned.length > 0) return [...assigned];
  }
  const children = listNodes(element);
  if (element.localName !== 'details' || element.hasAttribute('open')) return children;
  return children.filter((child) => isElement(child) && child.localName === 'summary').slice(0, 1);
}

function listNodes(parent: Node): Node[] {
  const nodes: Node[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function isText(node: Node): node is Text {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}

/** Runs of lines between blank lines, as offsets. */
function* paragraphs(text: string): Generator<readonly [from: number, to: number]> {
  let from = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    yield [from, gap.index];
    from = gap.index + gap[0].length;
  }
  yield [from, text.length];
}

/** Text nodes of one parent follow each other closely, so the last answer is the one asked for again; a map serves the rest. */
function askOnce(isVisible: ReadOptions['isVisible']): (element: Element | null) => boolean {
  if (!isVisible) return () => true;
  const answers = new Map<Element, boolean>();
  return (element) => {
    if (!element) return true;
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = isVisible(element);
    answers.set(element, answer);
    return answer;
  };
}

/**
 * Host DOM → text blocks, posts and a title, in one pass without recursion; the DOM is only read.
 * What is read is what-is-read.ts; what a post is, find-posts.ts; the way back to the DOM, text-map.ts.
 */
import type { BlockKind, PageText, Post, Quote, TextBlock } from '../text/text-block';
import { makePostFinder } from './find-posts';
import { normalise } from './normalise';
import { type BlockSource, makeTextMap, type Piece, type TextMap } from './text-map';
import { breaksText, isRead, kindOf } from './what-is-read';

export interface PageReading {
  readonly page: PageText;
  readonly map: TextMap;
}

export interface PageReader {
  /**
   * @param changed - Nodes under which something changed since the last reading: posts with none of them are taken over as they were read.
   * Left out: all is read anew.
   */
  read(changed?: readonly Node[]): PageReading;
  /**
   * The same with pauses in which the page may go on: what changes meanwhile is for the next reading.
   *
   * @param pause - Asked now and then; null for no pause.
   */
  readInSlices(changed: readonly Node[] | undefined, pause: () => Promise<void> | null): Promise<PageReading>;
}

export interface ReadOptions {
  /** Asked once for each element that holds text directly; everything is visible without it. */
  readonly isVisible?: (element: Element) => boolean;
}

/** A post as it was read: its own blocks, and the posts within it, in the order of the page. */
interface KeptPost {
  readonly facts: Omit<Post, 'parent'>;
  readonly items: (KeptBlock | { readonly element: Element; readonly kind: BlockKind })[];
  /** Some of its text was not visible: it has to be looked at again. */
  hidden: boolean;
}

interface KeptBlock {
  readonly kind: BlockKind;
  readonly quote: Quote | null;
  readonly source: BlockSource;
  /** As it was given last; given again where nothing before it changed. */
  block: TextBlock | null;
}

/** What the text inside an element belongs to. */
interface Place {
  readonly kind: BlockKind;
  readonly post: number | null;
  readonly quote: Quote | null;
  /** Inside a post of which only the body is read, and outside that. */
  readonly silent: boolean;
  readonly kept: KeptPost | null;
}
type Step = { readonly node: Node; readonly place: Place } | { readonly kept: KeptBlock; readonly place: Place } | 'break';

/** Drawings have titles too; those are not the page's. */
const TITLE = 'head > title, html > title, body > title';
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Nodes between two places where a reading could pause. */
const STEPS = 50;

/** Reads a page once. */
export function readPage(root: Document, options: ReadOptions = {}): PageReading {
  return makePageReader(root, options).read();
}

/** For pages that go on changing. */
export function makePageReader(root: Document, options: ReadOptions = {}): PageReader {
  const plain = root.contentType === 'text/plain';
  let keptPosts = new Map<Element, KeptPost>();

  /** Stops wherever it could pause. */
  function* walk(changed?: readonly Node[]): Generator<void, PageReading> {
    if (changed) for (const node of changed) forget(node);
    else keptPosts = new Map();
    const next = new Map<Element, KeptPost>();
    const blocks: TextBlock[] = [];
    const sources: BlockSource[] = [];
    const posts: Post[] = [];
    const quotes: Quote[] = [];
    const quoteNumbers = new Map<Quote, number>();
    const finder = makePostFinder();
    const visible = askOnce(options.isVisible);
    let pieces: Piece[] = [];
    let place: Place = { kind: 'paragraph', post: null, quote: null, silent: false, kept: null };

    const addBlock = (kept: KeptBlock, post: number | null) => {
      const id = blocks.length;
      const quote = kept.quote ? numberOf(kept.quote) : undefined;
      const { block: last, kind, source } = kept;
      const same = last?.id === id && last.post === post && last.quote === quote;
      const block = same ? last : { id, kind, text: source.text, post, ...(quote === undefined ? {} : { quote }) };
      kept.block = block;
      blocks.push(block);
      sources.push(source);
    };
    const numberOf = (quote: Quote): number => {
      const known = quoteNumbers.get(quote);
      if (known !== undefined) return known;
      quoteNumbers.set(quote, quotes.length);
      return quotes.push(quote) - 1;
    };
    const endBlock = () => {
      if (pieces.length === 0) return;
      const text = normalise(pieces.map(({ node, from, to }) => node.data.slice(from, to)).join(''));
      if (text !== '') {
        const kept: KeptBlock = { kind: place.kind, quote: place.quote, source: { text, pieces }, block: null };
        place.kept?.items.push(kept);
        addBlock(kept, place.post);
      }
      pieces = [];
    };
    const addText = (node: Text, at: Place) => {
      const blank = node.data.trim() === '';
      if (at.silent || node.data === '' || (blank && pieces.length === 0)) return;
      if (!blank && !visible(node.parentElement)) {
        if (at.kept) at.kept.hidden = true;
        return;
      }
      if (pieces.length === 0) place = at;
      if (!plain) pieces.push({ node, from: 0, to: node.length });
      else
        for (const [from, to] of paragraphs(node.data)) {
          pieces.push({ node, from, to });
          endBlock();
          place = at;
        }
    };
    /** @returns The steps within a post, or null where it is none. */
    const openPost = (element: Element, at: Place): Step[] | null => {
      if (!finder.isPost(element)) return null;
      at.kept?.items.push({ element, kind: at.kind });
      const known = keptPosts.get(element);
      if (known && isStillShown(known, visible)) {
        const post = posts.push({ ...known.facts, parent: at.post }) - 1;
        next.set(element, known);
        const inside: Place = { ...at, post, quote: null, silent: false, kept: null };
        return known.items.map((item) =>
          'source' in item ? { kept: item, place: inside } : { node: item.element, place: { ...inside, kind: item.kind } },
        );
      }
      const opened = finder.open(element);
      if (!opened) return null;
      const post = posts.push({ ...opened.facts, parent: at.post }) - 1;
      const kept: KeptPost = { facts: opened.facts, items: [], hidden: false };
      next.set(element, kept);
      const kind = kindOf(element) ?? at.kind;
      const inside: Place = { kind: kind === 'quote' ? 'paragraph' : kind, post, quote: null, silent: opened.bodyOnly, kept };
      return childrenOf(element).map((node) => ({ node, place: inside }));
    };

    // Not root.body: a page may have none, and some parsers then make one.
    const start: Element | null = root.documentElement;
    if (start) finder.enter(root);
    const stack: Step[] = start ? [{ node: start, place }] : [];
    const push = (steps: readonly Step[]) => {
      for (let i = steps.length - 1; i >= 0; i -= 1) stack.push(steps[i] ?? 'break');
    };
    let steps = 0;
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      steps += 1;
      if (steps % STEPS === 0) yield;
      if (step === 'break') {
        endBlock();
        continue;
      }
      if ('kept' in step) {
        addBlock(step.kept, step.place.post);
        continue;
      }
      const { node } = step;
      if (isText(node)) addText(node, step.place);
      if (!isElement(node) || !isRead(node, plain)) continue;
      const within = openPost(node, step.place);
      if (within) {
        endBlock();
        stack.push('break');
        push(within);
        continue;
      }
      const part = step.place.post === null ? null : finder.partAt(node);
      if (part === 'unread') {
        endBlock();
        continue;
      }
      const inside = placeWithin(step.place, part, kindOf(node));
      if (part || breaksText(node) || node.shadowRoot || node.localName === 'slot') {
        endBlock();
        stack.push('break');
      }
      if (node.shadowRoot) finder.enter(node.shadowRoot);
      push(childrenOf(node).map((child) => ({ node: child, place: inside })));
    }
    endBlock();
    keptPosts = next;
    const title = normalise(start?.querySelector(TITLE)?.textContent ?? '');
    return { page: { title, posts, ...(quotes.length > 0 ? { quotes } : {}), blocks }, map: makeTextMap(root, sources) };
  }

  /** The post around a node has to be read again; posts around that one are no longer than their own words. */
  function forget(node: Node): void {
    for (let at: Node | null = node; at; at = at.parentNode ?? hostOf(at)) if (isElement(at) && keptPosts.delete(at)) return;
  }

  return {
    read(changed) {
      const steps = walk(changed);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
    async readInSlices(changed, pause) {
      const steps = walk(changed);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        const rest = pause();
        if (rest) await rest;
      }
    },
  };
}

/** A body begins afresh, whatever element it is; quoted words stay quoted however they are marked up. */
function placeWithin(at: Place, part: ReturnType<ReturnType<typeof makePostFinder>['partAt']>, kind: BlockKind | null): Place {
  if (part === 'body') return { ...at, kind: 'paragraph', silent: false };
  if (part !== null && typeof part === 'object') return { ...at, kind: 'quote', quote: part.quote };
  return kind && kind !== at.kind && at.kind !== 'quote' ? { ...at, kind } : at;
}

/** One look at a post that did not change: something around it may have been folded away. */
function isStillShown({ hidden, items }: KeptPost, visible: (element: Element | null) => boolean): boolean {
  if (hidden) return false;
  for (const item of items)
    if ('source' in item)
      return item.source.pieces.every(({ node }) => node.isConnected) && visible(item.source.pieces[0]?.node.parentElement ?? null);
  return false;
}

function hostOf(node: Node): Node | null {
  return 'host' in node && node.host instanceof Node ? node.host : null;
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

/**
 * Posts of software that nobody has described: blocks of one shape that stand beside each other, each with an author, a time and words of its own.
 * Lists of articles look alike, so blocks whose words are mostly links are none.
 */
import type { Post } from '../text/text-block';
import { readPost, toTime } from './read-facts';

const TIME = 'time, [datetime], abbr[title], [class*="date" i], [class*="time" i], [class*="posted" i]';
const AUTHOR =
  '[rel~="author"], [class*="author" i], [class*="user" i], [class*="nick" i], [class*="poster" i], [class*="member" i], a[href*="/user"], a[href*="/profile"], a[href*="/member"], a[href*="/u/"]';
/** The likeliest first: a box that is named after the member may hold a rank and a date of joining too. */
const NAMES = [
  'a[href*="/user"], a[href*="/profile"], a[href*="/member"], a[href*="/u/"]',
  '[rel~="author"], [class*="username" i], [class*="nick" i]',
  '[class*="author" i] [class*="name" i], [class*="author" i] a, [class*="user" i] a, [class*="poster" i] a',
  AUTHOR,
];
const PLACES = {
  author: NAMES.map((selector) => [selector, ''] as const),
  time: [['time', 'datetime']],
  url: [['a[href*="#"]', 'href']],
  edited: [],
  replies: [],
} as const;
/** A date, a clock or "3 days ago", so that "update" and "lifetime" in class names are not enough. */
const SAYS_WHEN =
  /\d{1,2}:\d\d|\b(?:19|20)\d\d\b|\b(?:\d+|an?)\s*(?:s|m|h|d|w|y|sec|min|hour|day|week|month|year)[a-z]*\.?(?:\s+ago)?\b|yesterday|today|just now/i;
/** Two could be anything. */
const FEWEST = 2;
/** Characters of a block's own words, author and time among them. */
const LEAST_TEXT = 30;
const MOST_LINKED = 0.5;
/** Of a post, the lines that repeat in it are less than this. */
const MOST_OF_BOX = 0.6;
/** A page with more marks of time is no thread that this could sort out. */
const MOST_MARKS = 20_000;

export function findRepeatedPosts(root: ParentNode): ReadonlyMap<Element, Omit<Post, 'parent'>> {
  const marks = [...root.querySelectorAll(TIME)].slice(0, MOST_MARKS).filter(saysWhen);
  const chosen = new Map<Element, Element>();
  if (marks.length < FEWEST) return new Map();
  const groups = new Map<Element, Map<string, Map<Element, Element>>>();
  for (const mark of marks)
    for (let at: Element | null = mark; at?.parentElement; at = at.parentElement) {
      if (at.localName === 'body' || at.localName === 'main') break;
      const byShape: Map<string, Map<Element, Element>> = mapIn(groups, at.parentElement, () => new Map<string, Map<Element, Element>>());
      const group: Map<Element, Element> = mapIn(byShape, shapeOf(at), () => new Map<Element, Element>());
      // An earlier mark went on from here.
      if (group.has(at)) break;
      group.set(at, mark);
    }
  const single: [Element, Element][] = [];
  for (const byShape of groups.values())
    for (const group of byShape.values()) {
      if (group.size < FEWEST) {
        single.push(...group);
        continue;
      }
      const blocks = [...group].filter(([block]) => isBlock(block));
      if (blocks.length >= FEWEST) for (const [block, mark] of blocks) chosen.set(block, mark);
    }
  // The only answer to a post has no sibling, but it has the shape of the others and lies in one of them.
  const shapes = new Set([...chosen.keys()].map(shapeOf));
  for (const [block, mark] of single) if (shapes.has(shapeOf(block)) && isWithin(block, chosen) && isBlock(block)) chosen.set(block, mark);
  dropContainers(chosen);
  // Lines within a post may repeat too; of what lies within a post only what has the shape of those outside is one.
  const shapesOutside = new Set([...chosen.keys()].filter((block) => !isWithin(block, chosen)).map(shapeOf));
  const posts = new Map<Element, Omit<Post, 'parent'>>();
  const isPost = (element: Element) => chosen.has(element);
  for (const [block, mark] of chosen) {
    if (isWithin(block, chosen) && !shapesOutside.has(shapeOf(block))) continue;
    const facts = readPost(block, PLACES, isPost);
    posts.set(block, { ...facts, time: facts.time ?? toTime(mark.getAttribute('title') ?? mark.textContent) });
  }
  return posts;
}

function saysWhen(mark: Element): boolean {
  return (
    mark.hasAttribute('datetime') ||
    SAYS_WHEN.test(mark.getAttribute('title') ?? '') ||
    (mark.textContent.length < 60 && SAYS_WHEN.test(mark.textContent))
  );
}

/** Name and class names; the classes that change from row to row (odd, first, a number) do not tell shapes apart. */
function shapeOf(element: Element): string {
  const names = (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((name) => !/\d|^(?:odd|even|first|last|alt|new|unread|online|offline)$/i.test(name));
  return `${element.localName}.${names[0] ?? ''}`;
}

function isBlock(element: Element): boolean {
  if (/^(?:nav|header|footer|aside|thead)$/.test(element.localName) || !element.querySelector(AUTHOR)) return false;
  const text = lengthOf(element);
  if (text < LEAST_TEXT) return false;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  return linked < text * MOST_LINKED;
}

/** A box around posts may itself have a neighbour of its shape, such as a list of other threads; then what it holds are the posts. */
function dropContainers(chosen: Map<Element, Element>): void {
  const held = new Map<Element, Map<string, { count: number; length: number }>>();
  for (const block of chosen.keys())
    for (let at = block.parentElement; at; at = at.parentElement) {
      if (!chosen.has(at) || shapeOf(at) === shapeOf(block)) continue;
      const byShape: Map<string, { count: number; length: number }> = mapIn(held, at, () => new Map());
      const sum = mapIn(byShape, shapeOf(block), () => ({ count: 0, length: 0 }));
      sum.count += 1;
      sum.length += lengthOf(block);
    }
  for (const [outer, byShape] of held)
    if ([...byShape.values()].some(({ count, length }) => count >= FEWEST && length > lengthOf(outer) * MOST_OF_BOX)) chosen.delete(outer);
}

/** Whether one of the chosen holds it, itself left out. */
export function isWithin(block: Element, chosen: ReadonlyMap<Element, unknown>): boolean {
  for (let at = block.parentElement; at; at = at.parentElement) if (chosen.has(at)) return true;
  return false;
}

function lengthOf(element: Element): number {
  return element.textContent.replace(/\s+/g, ' ').trim().length;
}

function mapIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Where does a marker stand? Just after the last letter of its passage and above it, so that it covers no letter; where it would, it does not show. Reads layout, writes nothing. */

/** Width and height of a marker in px; styles.ts draws it so. */
export const MARKER_PX = 15;
/** How far a marker may hang into its line, as a share of the line's height: up to the top of its capitals. */
const HANG = 0.2;
/** What a marker keeps from the edge of the page, in px: beyond it the page would begin to scroll sideways. */
const EDGE_PX = 6;
/** How small a marker may become where lines are close, as a share; styles.ts draws it so. */
export const SMALL = 0.75;
/** How deep a marker may reach into letters before it counts as covering them, in px: below that it touches a tail at most. */
const TOUCH_PX = 3;

export interface Spot {
  /** From the top left corner of our host, in px. */
  readonly x: number;
  readonly y: number;
}

/** @returns Null where nothing of the range is laid out. */
export function spotOf(range: Range, host: Element, origin: DOMRect): Spot | null {
  const line = lastLine(range);
  if (!line) return null;
  const { clientWidth } = host.ownerDocument.documentElement;
  const { x, y } = cornerOf(range, line);
  return {
    x: Math.round(Math.min(x, clientWidth - MARKER_PX - EDGE_PX) - origin.left),
    y: Math.max(Math.round(y - origin.top), 0),
  };
}

/** Top left corner of a whole marker in the window. Lines that run downwards end at their foot, with the next line beside them. */
function cornerOf(range: Range, line: DOMRect): { readonly x: number; readonly y: number } {
  if (isVertical(range)) return { x: line.right - line.width * HANG, y: line.bottom };
  return { x: line.right, y: line.top - MARKER_PX + line.height * HANG };
}

function isVertical(range: Range): boolean {
  const element = elementAtEnd(range);
  return element !== null && getComputedStyle(element).writingMode.startsWith('vertical');
}

function elementAtEnd({ endContainer }: Range): Element | null {
  return endContainer instanceof Element ? endContainer : endContainer.parentElement;
}

/**
 * How a marker can show without covering letters: whole, small (lines are close), or not at all (they are too close).
 *
 * @returns Null where that cannot be seen, because a marker lies there already.
 */
export function roomFor(range: Range, host: Element): 'whole' | 'small' | 'none' | null {
  const line = lastLine(range);
  if (!line || isVertical(range)) return 'whole';
  const { x, y } = cornerOf(range, line);
  const bottom = y + MARKER_PX;
  for (const [room, size] of [['whole', MARKER_PX] as const, ['small', MARKER_PX * SMALL] as const]) {
    const found = findText(new DOMRect(x, bottom - size, size, size), line, host);
    if (found !== 'text') return found === 'free' ? room : null;
  }
  return 'none';
}

/** Are there letters of a line above in the box? Looked for along its upper edge: lines further down leave it free by its place. */
function findText(box: DOMRect, line: DOMRect, host: Element): 'text' | 'free' | 'hidden' {
  const document = host.ownerDocument;
  if (!('caretPositionFromPoint' in document)) return 'free';
  const y = box.top + TOUCH_PX / 2;
  for (const x of [box.left + 2, box.left + box.width / 2, box.right - 2]) {
    if (document.elementFromPoint(x, y) === host) return 'hidden';
    const at = document.caretPositionFromPoint(x, y);
    if (!(at?.offsetNode instanceof Text)) continue;
    const letter = document.createRange();
    letter.setStart(at.offsetNode, Math.max(at.offset - 1, 0));
    letter.setEnd(at.offsetNode, Math.min(at.offset + 1, at.offsetNode.length));
    if (letter.toString().trim() === '') continue;
    if ([...letter.getClientRects()].some((rect) => rect.top < line.top - rect.height / 2 && isDeepIn(rect, x, box))) return 'text';
  }
  return 'free';
}

/** A line's box ends below its letters by the length of a tail. */
function isDeepIn({ left, right, bottom, height }: DOMRect, x: number, box: DOMRect): boolean {
  return x >= left - 1 && x <= right + 1 && bottom - height * HANG - box.top > TOUCH_PX;
}

/**
 * Does something lie over the last letter (a header that stays, a dialog), or has its box scrolled it out of sight? A transparent link laid over
 * a whole card does not count: the words are still read through it. Costs about a millisecond on a long page: not for every frame.
 */
export function isCovered(range: Range, host: Element): boolean {
  const line = lastLine(range);
  const own = elementAtEnd(range);
  const root = own?.getRootNode();
  if (!line || !own || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  const x = line.right - 1;
  const y = line.top + line.height / 2;
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
  if (x < 0 || y < 0 || x > clientWidth || y > clientHeight) return false;
  const top = root.elementFromPoint(x, y);
  if (!top || top === host || top === own || own.contains(top)) return false;
  if (top.contains(own)) return isCutOff(own, x, y, top);
  for (let at: Element | null = top; at && !at.contains(own); at = at.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  }
  return isCutOff(own, x, y, null);
}

function lastLine(range: Range): DOMRect | null {
  return [...range.getClientRects()].findLast(({ width, height }) => width > 0 && height > 0) ?? null;
}

/** Does a box between the words and `until` cut this point off? */
function isCutOff(own: Element, x: number, y: number, until: Element | null): boolean {
  for (let at: Element | null = own; at && at !== until; at = at.parentElement) {
    if (at === at.ownerDocument.body) return false;
    if (getComputedStyle(at).overflow === 'visible') continue;
    const { left, right, top, bottom } = at.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) return true;
  }
  return false;
}

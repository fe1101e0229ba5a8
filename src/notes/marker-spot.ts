/** Where does a marker stand? Just after the last letter of its passage and above it, so that it covers no letter. Reads layout, writes nothing. */

/** Width and height of a marker in px; styles.ts draws it so. */
export const MARKER_PX = 15;
/** How far a marker may hang into its line, as a share of the line's height: up to the top of its capitals. */
const HANG = 0.2;
/** What a marker keeps from the edge of the page, in px: beyond it the page would begin to scroll sideways. */
const EDGE_PX = 6;

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
  const right = Math.min(line.right, clientWidth - MARKER_PX - EDGE_PX);
  return {
    x: Math.round(right - origin.left),
    y: Math.max(Math.round(line.top - MARKER_PX + line.height * HANG - origin.top), 0),
  };
}

/**
 * Does something lie over the last letter (a header that stays, a dialog), or has its box scrolled it out of sight? A transparent link laid over
 * a whole card does not count: the words are still read through it. Costs about a millisecond on a long page: not for every frame.
 */
export function isCovered(range: Range, host: Element): boolean {
  const line = lastLine(range);
  const own = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
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

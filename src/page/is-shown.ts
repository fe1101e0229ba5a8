/** Is an element's text to be seen? For real browsers; pass it to readPage as `isVisible`. */

/** Smaller boxes that hide their overflow are text for screen readers alone ("sr-only"), not what a reader sees. */
const SMALLEST_PX = 2;

export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false })) return false;
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (box.right + view.scrollX < 0 || box.bottom + view.scrollY < 0) return false;
  if (box.width >= SMALLEST_PX && box.height >= SMALLEST_PX) return true;
  const { overflowX, overflowY, clip, clipPath } = view.getComputedStyle(element);
  return overflowX === 'visible' && overflowY === 'visible' && clip === 'auto' && clipPath === 'none';
}

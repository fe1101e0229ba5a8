/**
 * Lines under words as boxes of ours, for forced colours: there Chromium paints every highlight as if it were selected,
 * whatever its rule says (seen in 156). Only passages near the window have them.
 */
import type { Passage } from './passages';

export interface DrawnLines {
  /** Draws these and takes away all others. */
  draw(near: readonly Passage[]): void;
}

export function addDrawnLines(root: ShadowRoot, host: Element): DrawnLines {
  const box = host.ownerDocument.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  root.prepend(box);
  return {
    draw(near) {
      if (near.length === 0 && box.childElementCount === 0) return;
      const origin = host.getBoundingClientRect();
      const places = near.flatMap(({ kind, range }) => [...range.getClientRects()].map((rect) => ({ kind, rect })));
      box.replaceChildren(
        ...places.map(({ kind, rect }) => {
          const line = host.ownerDocument.createElement('i');
          line.dataset.kind = kind;
          line.style.width = `${rect.width}px`;
          line.style.translate = `${rect.left - origin.left}px ${rect.bottom - origin.top - 1}px`;
          return line;
        }),
      );
    },
  };
}

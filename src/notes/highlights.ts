/** Paints passages with the CSS Custom Highlight API. The registry is shared with the page: only our own names are ever touched. */
import { type HighlightKind, highlightKinds, highlightName } from './highlight-css';
import type { Passage } from './passages';

export function paintPassages(passages: readonly Passage[]): void {
  for (const [priority, kind] of highlightKinds.entries()) {
    const ranges = passages.filter((passage) => passage.kind === kind).map((passage) => passage.range);
    if (!ranges.length) {
      CSS.highlights.delete(highlightName(kind));
      continue;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(highlightName(kind), highlight);
  }
}

export function clearPaint(kinds: readonly HighlightKind[] = highlightKinds): void {
  for (const kind of kinds) CSS.highlights.delete(highlightName(kind));
}

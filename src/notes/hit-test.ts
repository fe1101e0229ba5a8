/** Which passage lies under a point of the window? The browser says where it can; elsewhere the rectangles of the ranges do. */
import type { NearPassages } from './near-passages';
import type { Passage } from './passages';

/** Newer than the DOM types: Chromium 140, Firefox 150. */
interface PointedRegistry {
  highlightsFromPoint(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** Slack around the letters, so that the line under them counts too. */
const SLACK_PX = 3;

/** Only near passages are measured, where `highlightsFromPoint` is missing (Firefox before 150) or has nothing to find. */
export function passageAt(passages: NearPassages, x: number, y: number): Passage | null {
  const registry = CSS.highlights;
  if (canPoint(registry)) {
    const ranges = new Set<AbstractRange>(registry.highlightsFromPoint(x, y).flatMap((hit) => hit.ranges));
    const found = ranges.size > 0 ? passages.all().find(({ range }) => ranges.has(range)) : undefined;
    // Under forced colours no highlight is painted, so none is found.
    if (found || !matchMedia('(forced-colors: active)').matches) return found ?? null;
  }
  for (const passage of passages.list()) {
    const around = passage.range.getBoundingClientRect();
    if (!contains(around, x, y)) continue;
    for (const line of passage.range.getClientRects()) if (contains(line, x, y)) return passage;
  }
  return null;
}

function canPoint(registry: object): registry is PointedRegistry {
  return 'highlightsFromPoint' in registry;
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX;
}

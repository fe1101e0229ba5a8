/** Which passage lies under a point of the window? Asks the rectangles of the ranges, so it works in every browser we ship to. */
import type { Passage } from './passages';

/** Slack around the letters, so that the line under them counts too. */
const SLACK_PX = 3;

export function passageAt(passages: readonly Passage[], x: number, y: number): Passage | null {
  for (const passage of passages) {
    const around = passage.range.getBoundingClientRect();
    if (!contains(around, x, y)) continue;
    for (const line of passage.range.getClientRects()) if (contains(line, x, y)) return passage;
  }
  return null;
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX;
}

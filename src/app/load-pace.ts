/**
 * When the panel makes its report anew: at once where a person waits for it, soon after a page told of itself, and the more rarely the longer a report
 * takes. A thread that grows while the panel is open tells of itself every quarter of a second; a report on two thousand posts takes longer than that.
 */
import { makeReadingPace } from './reading-pace';

/** One page tells of itself several times in a row while it loads. */
const SETTLE_MS = 150;

export interface LoadPace {
  /** @returns Once it is loaded; an earlier load that is under way is left to see for itself that it is late. */
  now(): Promise<void>;
  soon(): void;
  /** The same page has more: never while a load is under way, and so that loading takes a tenth of the time at most. */
  grown(): void;
}

export function makeLoadPace(load: () => Promise<void>): LoadPace {
  const pace = makeReadingPace();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let underWay = 0;
  let hasGrown = false;

  async function now(): Promise<void> {
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
    hasGrown = false;
    underWay += 1;
    const began = performance.now();
    try {
      await load();
    } finally {
      underWay -= 1;
      pace.done(performance.now() - began, true);
      if (hasGrown && underWay === 0) within(pace.waitMs());
    }
  }

  function within(waitMs: number): void {
    const at = performance.now() + waitMs;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void now(), waitMs);
  }

  return {
    now,
    soon() {
      // It may be another page by now, which is not to wait for what the last one took.
      pace.reset();
      within(SETTLE_MS);
    },
    grown() {
      hasGrown = true;
      if (underWay === 0) within(pace.waitMs());
    },
  };
}

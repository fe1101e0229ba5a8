/** When to read again: soon after a change, ever more rarely while changes bring nothing new. Pure. */

/** Long enough for a framework to finish one update. */
const FIRST_WAIT_MS = 250;
/** A page that never stops changing (a ticker, an advert) is looked at this often, or, where a look is quick, so often that looking takes a hundredth of the time. */
const LONGEST_WAIT_MS = 30_000;
const SHORTEST_LONG_WAIT_MS = 2_000;
const IDLE_SHARE = 99;
/** Reading takes at most about a tenth of the time. */
const SHARE = 9;

export interface ReadingPace {
  waitMs(): number;
  /** @param brought - Whether the reading found other claims than the one before. */
  done(tookMs: number, brought: boolean): void;
  /** A new address: whatever the old page did is forgotten. */
  reset(): void;
}

export function makeReadingPace(): ReadingPace {
  let wait = FIRST_WAIT_MS;
  return {
    waitMs: () => wait,
    done(tookMs, brought) {
      const least = Math.max(FIRST_WAIT_MS, tookMs * SHARE);
      const most = Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_LONG_WAIT_MS, least, tookMs * IDLE_SHARE));
      wait = Math.min(most, brought ? least : Math.max(least, wait * 1.5));
    },
    reset() {
      wait = FIRST_WAIT_MS;
    },
  };
}

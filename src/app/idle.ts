/** Giving way to the page between two slices of work. */

declare const scheduler: { yield?: () => Promise<void> } | undefined;

export function giveWay(): Promise<void> {
  if ('scheduler' in globalThis && scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 0);
  });
}

/** Calls `work` after a wait unless the signal aborts first. */
export function after(waitMs: number, work: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setTimeout(work, waitMs);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Giving way to the page between two slices of work. */

declare const scheduler: { yield?: () => Promise<void> } | undefined;

export function giveWay(): Promise<void> {
  if ('scheduler' in globalThis && scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 0);
  });
}

/** Work between two pauses: well under the 50 ms that make a long task. */
const SLICE_MS = 12;

/** Cuts long work into slices: asked at each place where it could pause, it gives what to wait for, or null while the slice has time left. */
export function makeSlices(): () => Promise<void> | null {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE_MS) return null;
    return giveWay().then(() => {
      began = performance.now();
    });
  };
}

/** Calls `work` after a wait unless the signal aborts first. */
export function after(waitMs: number, work: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setTimeout(work, waitMs);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/**
 * What scripts cost a page, from a trace of the browser: processor time of the page's main thread, which other work on the machine does not stretch.
 * The browser's own ScriptDuration leaves out what runs after a promise, and most of our work does; here that counts like any other script.
 */

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Begin, in µs by the clock. */
  readonly ts: number;
  /** Length, in µs by the clock. */
  readonly dur?: number;
  /** Length, in µs of the thread's processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string; readonly processId?: number } };
}

export interface ScriptCost {
  /** Of all scripts on the page's main thread, what they made the browser lay out included. */
  readonly scriptMs: number;
  /** The most that scripts took within one task. */
  readonly longestMs: number;
}

export const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

const SCRIPTS: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'RunMicrotasks', 'v8.evaluateModule']);

/** @param url - Of the page: other tabs and workers are traced too. */
export function readTrace(events: readonly TraceEvent[], url: string): ScriptCost {
  const process = events.find(({ name, args }) => name === 'FrameCommittedInBrowser' && args?.data?.url === url)?.args?.data?.processId;
  const main = events.find(({ name, pid, args }) => name === 'thread_name' && pid === process && args?.name === 'CrRendererMain');
  if (!main) throw new Error(`The trace has no main thread of ${url}.`);
  const own = events
    .filter(({ ph, pid, tid, dur }) => ph === 'X' && pid === main.pid && tid === main.tid && dur !== undefined)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let scriptUs = 0;
  let longestUs = 0;
  let taskEnd = Number.NEGATIVE_INFINITY;
  let inTaskUs = 0;
  let scriptEnd = Number.NEGATIVE_INFINITY;
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    if (name === 'RunTask' && ts >= taskEnd) {
      taskEnd = ts + dur;
      inTaskUs = 0;
    }
    // A script within a script is part of it.
    if (!SCRIPTS.has(name) || ts < scriptEnd) continue;
    scriptEnd = ts + dur;
    scriptUs += tdur;
    if (ts >= taskEnd) inTaskUs = 0;
    inTaskUs += tdur;
    longestUs = Math.max(longestUs, inTaskUs);
  }
  return { scriptMs: scriptUs / 1000, longestMs: longestUs / 1000 };
}

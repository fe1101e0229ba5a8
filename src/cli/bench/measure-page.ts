/** One page in one browser, and what it cost there: a fresh tab, the browser's own counters, a trace. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { BenchPage } from './make-pages';
import { readTrace, type ScriptCost, TRACED, type TraceEvent } from './read-trace';

export interface Measured extends ScriptCost {
  /** Processor time of all tasks of the page's main thread: parsing, style, layout and painting too. */
  readonly taskMs: number;
  readonly layouts: number;
  /** Of the page's process when all is done and garbage is collected: the page's own and that of every extension in it. */
  readonly heapKb: number;
}

/** The page is at rest when nothing ran for this many looks in a row. */
const LOOKS = 4;
const LOOK_MS = 250;
/** What the looks themselves may take, each. */
const NOTHING_MS = 2;
/** A page that never rests is a fault. */
const LONGEST_MS = 120_000;

/** @param isMarked - Whether to wait until something on the page is highlighted before it can be at rest. */
export async function measurePage(context: BrowserContext, origin: string, page: BenchPage, isMarked: boolean): Promise<Measured> {
  const tab = await context.newPage();
  try {
    const debug = await context.newCDPSession(tab);
    await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
    const stopTrace = await startTrace(debug);
    const url = `${origin}/${page.id}`;
    await tab.goto(url);
    await tab.waitForTimeout(page.changesForMs);
    if (isMarked) await waitForMarks(tab);
    await rest(debug);
    const events = await stopTrace();
    const { taskMs, layouts } = await readCounters(debug);
    const { heapKb } = await readHeap(debug);
    return { ...readTrace(events, url), taskMs, layouts, heapKb };
  } finally {
    await tab.close();
  }
}

export interface Left {
  readonly heapKb: number;
  /** DOM nodes that are alive, in the page or not. */
  readonly nodes: number;
}

/** What is left of a thread that came and went: the difference between before and after, garbage collected. */
export async function measureLeft(
  context: BrowserContext,
  origin: string,
  page: BenchPage,
  posts: string,
  isMarked: boolean,
): Promise<Left> {
  const tab = await context.newPage();
  try {
    const debug = await context.newCDPSession(tab);
    await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.goto(`${origin}/${page.id}`);
    if (isMarked) await waitForMarks(tab);
    // Once to warm up: what is compiled and kept the first time is no leak.
    await comeAndGo(tab, debug, posts);
    const before = await readHeap(debug);
    await comeAndGo(tab, debug, posts);
    const after = await readHeap(debug);
    return { heapKb: after.heapKb - before.heapKb, nodes: after.nodes - before.nodes };
  } finally {
    await tab.close();
  }
}

/** Long enough for a change to be noticed and read. */
const NOTICED_MS = 1_500;

async function comeAndGo(tab: Page, debug: CDPSession, posts: string): Promise<void> {
  await tab.evaluate((html) => {
    const box = document.createElement('div');
    box.id = 'guest';
    box.innerHTML = html;
    document.querySelector('main')?.append(box);
  }, posts);
  await tab.waitForTimeout(NOTICED_MS);
  await rest(debug);
  await tab.evaluate(() => document.querySelector('#guest')?.remove());
  await tab.waitForTimeout(NOTICED_MS);
  await rest(debug);
}

async function startTrace(debug: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  // Its shape is documented for the JSON of traces, not for the protocol.
  debug.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const config = { recordMode: 'recordAsMuchAsPossible' as const, includedCategories: TRACED, excludedCategories: ['*'] };
  await debug.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: config });
  return async () => {
    const complete = new Promise((resolve) => debug.once('Tracing.tracingComplete', resolve));
    await debug.send('Tracing.end');
    await complete;
    return events;
  };
}

/** Names of highlights are kept by document, so the page can be asked. */
async function waitForMarks(tab: Page): Promise<void> {
  for (let waited = 0; (await tab.evaluate(() => CSS.highlights.size)) === 0; waited += LOOK_MS) {
    if (waited > LONGEST_MS) throw new Error(`Nothing was marked on ${tab.url()}.`);
    await tab.waitForTimeout(LOOK_MS);
  }
}

async function rest(debug: CDPSession): Promise<void> {
  let quiet = 0;
  let before = (await readCounters(debug)).taskMs;
  for (let waited = 0; quiet < LOOKS; waited += LOOK_MS) {
    if (waited > LONGEST_MS) throw new Error('The page did not come to rest.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const { taskMs } = await readCounters(debug);
    quiet = taskMs - before < NOTHING_MS ? quiet + 1 : 0;
    before = taskMs;
  }
}

async function readCounters(
  debug: CDPSession,
): Promise<{ readonly taskMs: number; readonly layouts: number; readonly heapKb: number; readonly nodes: number }> {
  const counters = new Map((await debug.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const of = (name: string) => counters.get(name) ?? 0;
  const taskMs = (of('TaskDuration') - of('DevToolsCommandDuration')) * 1000;
  return { taskMs, layouts: of('LayoutCount'), heapKb: of('JSHeapUsedSize') / 1000, nodes: of('Nodes') };
}

async function readHeap(debug: CDPSession): Promise<Left> {
  // Twice: what the first collection lets go of may hold more.
  for (let i = 0; i < 2; i += 1) await debug.send('HeapProfiler.collectGarbage');
  return readCounters(debug);
}

/** Long enough for a gate that would ask. */
const ASK_MS = 1_500;

/** @returns How often a background that sleeps was started by opening a page. */
export async function wakesBackground(context: BrowserContext, url: string): Promise<number> {
  const tab = await context.newPage();
  try {
    const debug = await context.newCDPSession(tab);
    let running = 0;
    let started = 0;
    debug.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) {
        if (runningStatus === 'running') running += 1;
        if (runningStatus === 'starting') started += 1;
      }
    });
    await debug.send('ServiceWorker.enable');
    await tab.waitForTimeout(LOOK_MS);
    if (running === 0 && context.serviceWorkers().length > 0) throw new Error('The browser tells nothing of its background workers.');
    await debug.send('ServiceWorker.stopAllWorkers');
    await tab.waitForTimeout(LOOK_MS);
    started = 0;
    await tab.goto(url);
    await tab.waitForTimeout(ASK_MS);
    return started;
  } finally {
    await tab.close();
  }
}

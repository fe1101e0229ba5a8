/**
 * `npm run bench:library`: how long the library takes to answer a keystroke, over the whole base, in the browser. Types words letter by letter and
 * measures, for each, the script, style and layout until the answer stands, and what the browser itself says from key to painted frame.
 * Needs `npx wxt build --mode e2e` first. It reports and judges nothing: a busy machine says little of the page.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './setup/find-browser.mjs';
import { openBrowser } from './setup/open-browser.mjs';
import { root } from './setup/prepare.mjs';
import { PlainFault } from './setup/progress.mjs';

const WORDS = ['naltrexone', 'sleep', 'pain', 'fibromyalgia', 'opioid', 'younger 2013', 'side effects', 'zzz'];
const EXTENSION = process.env.FOOTING_BUILD ?? join(root, '.output', 'chrome-mv3-e2e');
/** One frame at 60 a second. */
const FRAME_MS = 16.7;

async function bench() {
  if (!existsSync(EXTENSION)) throw new PlainFault('Build it first: npx wxt build --mode e2e');
  const { path } = await ensureBrowser(root);
  const { context, close } = await openBrowser({
    executablePath: path,
    extension: EXTENSION,
    headless: true,
    viewport: { width: 1280, height: 900 },
  });
  try {
    const id = new URL(context.serviceWorkers()[0]?.url() ?? '').host;
    const page = await context.newPage();
    const before = performance.now();
    await page.goto(`chrome-extension://${id}/library.html`);
    await page.getByRole('searchbox').waitFor();
    console.log(`Opened in ${Math.round(performance.now() - before)} ms.`);
    await page.evaluate(measure);
    // The processor's own time, which other work on the machine does not stretch.
    const debug = await context.newCDPSession(page);
    await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () =>
      Object.fromEntries((await debug.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));
    await page.getByRole('searchbox').focus();
    const start = await spent();
    for (const word of WORDS) {
      for (const letter of word) await page.keyboard.press(letter === ' ' ? 'Space' : letter, { delay: 30 });
      for (const _ of word) await page.keyboard.press('Backspace', { delay: 30 });
    }
    await page.waitForTimeout(300);
    const end = await spent();
    const { answers, painted } = await page.evaluate(() => Reflect.get(globalThis, 'footingBench'));
    report('script, style and layout of the answer', answers);
    report('from key to painted frame, as Event Timing rounds it to 8 ms', painted);
    const each = (/** @type {string} */ name) => (((end[name] ?? 0) - (start[name] ?? 0)) / answers.length).toFixed(1);
    console.log(
      `processor time for each keystroke: ${each('TaskDuration')} ms in all, of it script ${each('ScriptDuration')}, style ${each('RecalcStyleDuration')}, layout ${each('LayoutDuration')}.`,
    );
    const within = answers.filter((/** @type {number} */ ms) => ms <= FRAME_MS).length;
    console.log(`${within} of ${answers.length} keystrokes answered within ${FRAME_MS} ms.`);
  } finally {
    await close();
  }
}

/** In the page: the answer is drawn within the input event, between our first listener and our last, which lays it out and stops the clock. */
function measure() {
  /** @type {{ answers: number[], painted: number[] }} */
  const kept = { answers: [], painted: [] };
  Reflect.set(globalThis, 'footingBench', kept);
  let began = 0;
  addEventListener('input', () => (began = performance.now()), { capture: true });
  addEventListener('input', () => {
    document.body.getBoundingClientRect();
    kept.answers.push(performance.now() - began);
  });
  new PerformanceObserver((list) => {
    for (const { duration, name } of list.getEntries()) if (name === 'keydown') kept.painted.push(duration);
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16, buffered: false }));
}

/** @param {string} what @param {number[]} times */
function report(what, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`${what}: ${times.length} measured, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, most ${at(1)} ms.`);
}

bench().catch((error) => {
  console.error(error instanceof PlainFault ? error.message : error);
  process.exitCode = 1;
});

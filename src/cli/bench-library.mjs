/**
 * `npm run bench:library`: what a keystroke in the library costs over the whole base, in the browser. Types words letter by letter, takes them back,
 * and asks the browser's own counters for the processor time of script, style and layout; then does the same in a plain page of as many rows that
 * only hides those without the words (String.includes), and prints the ratio. Processor time is not stretched by other work on the machine; the
 * clock is, so what it says is printed last and judges nothing. Needs `npx wxt build --mode e2e` first.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser } from './setup/find-browser.mjs';
import { openBrowser } from './setup/open-browser.mjs';
import { root } from './setup/prepare.mjs';
import { PlainFault } from './setup/progress.mjs';

const WORDS = ['naltrexone', 'sleep', 'pain', 'fibromyalgia', 'opioid', 'younger 2013', 'side effects', 'zzz'];
const EXTENSION = process.env.FOOTING_BUILD ?? join(root, '.output', 'chrome-mv3-e2e');
/** One frame at 60 a second. */
const FRAME_MS = 16.7;
/** Between two keystrokes: somebody who types fast. */
const PAUSE_MS = 60;
const PARTS = /** @type {const} */ (['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']);

async function bench() {
  if (!existsSync(EXTENSION)) throw new PlainFault('Build it first: npx wxt build --mode e2e');
  const { path } = await ensureBrowser(root);
  const viewport = { width: 1280, height: 900 };
  const { context, close } = await openBrowser({ executablePath: path, extension: EXTENSION, headless: true, viewport });
  try {
    const id = new URL(context.serviceWorkers()[0]?.url() ?? '').host;
    const yardstick = await context.newPage();
    await yardstick.setContent(await plainPage());
    const plain = await typeAll(yardstick);
    await yardstick.close();
    const library = await context.newPage();
    await library.goto(`chrome-extension://${id}/library.html`);
    const ours = await typeAll(library);
    tell('the library', ours);
    tell('a plain page of the same rows, filtered by String.includes', plain);
    console.log(
      `Ratio: ${(ours.sum / plain.sum).toFixed(2)} of script, style and layout; ${(ours.task / plain.task).toFixed(2)} of all tasks.`,
    );
    console.log(`By the clock, on this machine as busy as it is now: ${within(ours.answers)}; the plain page ${within(plain.answers)}.`);
  } finally {
    await close();
  }
}

/**
 * Type and take back every word.
 *
 * @param {import('@playwright/test').Page} page With one search field.
 * @returns Milliseconds for each keystroke, on average; and for each, by the clock, from input event to laid-out answer.
 */
async function typeAll(page) {
  const field = page.getByRole('searchbox');
  await field.waitFor();
  await page.evaluate(watchAnswers);
  const debug = await page.context().newCDPSession(page);
  await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    Object.fromEntries((await debug.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));
  await field.focus();
  const start = await spent();
  for (const word of WORDS) {
    for (const letter of word) await page.keyboard.press(letter === ' ' ? 'Space' : letter, { delay: PAUSE_MS });
    for (const _ of word) await page.keyboard.press('Backspace', { delay: PAUSE_MS });
  }
  const end = await spent();
  /** @type {number[]} */
  const answers = await page.evaluate(() => Reflect.get(globalThis, 'footingBench'));
  const each = (/** @type {string} */ name) => ((end[name] ?? 0) - (start[name] ?? 0)) / answers.length;
  const parts = PARTS.map((name) => ({ name, ms: each(name) }));
  return { parts, sum: parts.reduce((sum, { ms }) => sum + ms, 0), task: each('TaskDuration'), answers };
}

/** In the page: the answer is drawn within the input event, between our first listener and our last, which lays it out and stops the clock. */
function watchAnswers() {
  /** @type {number[]} */
  const answers = [];
  Reflect.set(globalThis, 'footingBench', answers);
  let began = 0;
  addEventListener('input', () => (began = performance.now()), { capture: true });
  addEventListener('input', () => {
    document.body.getBoundingClientRect();
    answers.push(performance.now() - began);
  });
}

/** As many rows as the base has records, with their names, and the least that a search can do. */
async function plainPage() {
  const library = JSON.parse(await readFile(join(root, 'src', 'evidence', 'library.json'), 'utf8'));
  const rows = [
    ...library.topics.map((/** @type {any} */ { label, proposition }) => [label, proposition]),
    ...library.studies.map((/** @type {any} */ { id, citation }) => [id, citation.title]),
    ...library.documents.map((/** @type {any} */ { title, about }) => [title, about]),
  ].map(([name, text]) => `<li><b>${escapeHtml(name)}</b><br>${escapeHtml(text)}</li>`);
  return `<!doctype html><title>Rows</title><input type="search"><ul>${rows.join('')}</ul><script>
    const rows = [...document.querySelectorAll('li')].map((row) => ({ row, text: row.textContent.toLowerCase() }));
    document.querySelector('input').addEventListener('input', (event) => {
      const words = event.target.value.toLowerCase();
      for (const { row, text } of rows) row.hidden = !text.includes(words);
    });
  </script>`;
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** @param {string} what @param {Awaited<ReturnType<typeof typeAll>>} measured */
function tell(what, { parts, sum, task, answers }) {
  const each = parts.map(({ name, ms }) => `${name.replace('Duration', '').toLowerCase()} ${ms.toFixed(1)}`).join(', ');
  console.log(
    `${what}: ${answers.length} keystrokes, processor time for each ${sum.toFixed(1)} ms (${each}); all tasks ${task.toFixed(1)} ms.`,
  );
}

/** @param {readonly number[]} answers */
function within(answers) {
  const median = answers.toSorted((a, b) => a - b)[Math.floor(answers.length / 2)] ?? 0;
  const number = answers.filter((ms) => ms <= FRAME_MS).length;
  return `median ${median.toFixed(1)} ms, ${number} of ${answers.length} within ${FRAME_MS} ms`;
}

bench().catch((error) => {
  console.error(error instanceof PlainFault ? error.message : error);
  process.exitCode = 1;
});

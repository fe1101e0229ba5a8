/** Pictures for the stores' pages, in each language that Footing speaks: screenshots of 1280 × 800, Chrome's tiles, and Edge's logo. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../setup/open-browser.mjs';
import { root } from '../setup/prepare.mjs';
import { PlainFault } from '../setup/progress.mjs';
import { waitForNotes } from './look.mjs';
import { openCard } from './take-cards.mjs';
import { drawIcon, readIcon } from './take-icons.mjs';

const LANGUAGES = ['en', 'es'];
/** On the tiles alone. */
const TAGLINES = new Map([
  ['en', 'How strong is the evidence behind what a page says about low-dose naltrexone and opioids?'],
  ['es', '¿Qué solidez tiene la evidencia de lo que dice una página sobre naltrexona en dosis bajas y opioides?'],
]);
const SCREEN = { width: 1280, height: 800 };
/** Chrome asks for the first and may show the second. */
const TILES = [
  { name: 'tile-440x280', width: 440, height: 280 },
  { name: 'tile-1400x560', width: 1400, height: 560 },
];
/** Edge shows it beside the name. */
const LOGO = 300;
/** How long views take to settle. */
const SETTLE_MS = 400;
/** A page's notes may come in parts on a busy machine. */
const KIND_MS = 10_000;

/**
 * @typedef {object} StoreOptions
 * @property {string} executablePath
 * @property {string} extension
 * @property {string} folder
 * @property {string} origin Of the demo pages.
 */

/** @param {StoreOptions} options @returns {Promise<number>} How many were taken. */
export async function takeStore({ executablePath, extension, folder, origin }) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { context, close } = await openBrowser({ executablePath, extension, headless: true, colorScheme: 'light', viewport: SCREEN });
  try {
    const [worker] = context.serviceWorkers();
    if (worker === undefined) throw new PlainFault('The extension has no service worker.');
    const home = `chrome-extension://${new URL(worker.url()).host}`;
    const page = await context.newPage();
    let taken = 0;
    /** @param {string} name @param {string} language */
    const take = async (name, language) => {
      await page.waitForTimeout(SETTLE_MS);
      await page.screenshot({ path: join(folder, `${name}-${language}.png`) });
      taken += 1;
    };
    for (const language of LANGUAGES) {
      await worker.evaluate(`chrome.storage.local.set({ settings: { version: 3, language: '${language}' } })`);
      for (const [name, slug, kind] of /** @type {const} */ ([
        ['1-safety', 'article', 'safety'],
        ['2-card', 'clinic', 'overstated'],
      ])) {
        await page.goto(`${origin}/${slug}`);
        await waitForNotes(page);
        await page.waitForFunction((name) => CSS.highlights.has(name), `footing-${kind}`, { timeout: KIND_MS }).catch(() => null);
        if (!(await openCard(page, kind))) throw new PlainFault(`${slug} has no mark of the kind ${kind}.`);
        await take(name, language);
      }
      await showPanel(page, home, await tabOf(context, worker, `${origin}/article`), 'claims');
      await take('3-panel', language);
      await page.goto('about:blank');
      await page.goto(`${home}/library.html#/topic/ldn-fibromyalgia`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await take('4-library', language);
      await showPanel(page, home, await tabOf(context, worker, `${origin}/forum`), 'posts');
      await take('5-posts', language);
    }
    for (const language of LANGUAGES)
      for (const { name, width, height } of TILES) {
        await page.setViewportSize({ width, height });
        await page.setContent(await tileOf(language, height));
        await take(name, language);
      }
    await drawIcon(page, LOGO, join(folder, 'logo-300x300.png'));
    return taken + 1;
  } finally {
    await close();
  }
}

/**
 * A page in a tab of its own, for the panel to be about.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {import('@playwright/test').Worker} worker
 * @param {string} url
 * @returns {Promise<number>}
 */
async function tabOf(context, worker, url) {
  const page = await context.newPage();
  await page.goto(url);
  await waitForNotes(page);
  return worker.evaluate('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)');
}

/** @param {import('@playwright/test').Page} page @param {string} home @param {number} tab @param {'claims' | 'posts'} view */
async function showPanel(page, home, tab, view) {
  await page.goto('about:blank');
  await page.goto(`${home}/sidepanel.html#tab=${tab}`);
  await page.locator('[data-row]').first().waitFor();
  await page.locator(`#view-${view}`).click();
  if (view === 'claims') await page.locator('[data-row] .quote button').nth(1).click();
}

/** Icon, name and what the package says of itself, on the icon's own ground. @param {string} language @param {number} height */
async function tileOf(language, height) {
  const { manifest, report } = JSON.parse(await readFile(join(root, 'src', 'words', 'locales', `${language}.json`), 'utf8'));
  const unit = height / 280;
  return `<!doctype html><html lang="${language}"><style>
    body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: start; gap: ${14 * unit}px; padding: 0 ${40 * unit}px;
      box-sizing: border-box; background: #1d4f91; color: #fff; font: ${17 * unit}px / 1.35 system-ui, sans-serif; }
    header { display: flex; align-items: center; gap: ${14 * unit}px; font-size: ${44 * unit}px; font-weight: 700; }
    svg { width: ${76 * unit}px; height: ${76 * unit}px; }
    p { margin: 0; max-width: ${360 * unit}px; }
    ul { margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: ${6 * unit}px; list-style: none; font-size: ${12.5 * unit}px; max-width: ${370 * unit}px; }
    li { padding: 0 ${8 * unit}px; border: 1px solid #fff; border-radius: ${10 * unit}px; line-height: ${20 * unit}px; }
  </style><header>${await readIcon()}<span>${manifest.shortName}</span></header><p>${TAGLINES.get(language)}</p>
  <ul>${['supported', 'overstated', 'contradicted'].map((verdict) => `<li>${report.verdict[verdict]}</li>`).join('')}</ul></html>`;
}

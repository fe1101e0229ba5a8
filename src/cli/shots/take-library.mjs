/** Pictures of the library for `npm run shots`: every topic, some studies, every checked page, search and method, whole and in each look; one topic as it prints. */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../setup/open-browser.mjs';
import { root } from '../setup/prepare.mjs';
import { ownPage } from './look.mjs';

const LOOKS = /** @type {const} */ ({
  light: { colorScheme: 'light', width: 1100 },
  dark: { colorScheme: 'dark', width: 1100 },
  narrow: { colorScheme: 'light', width: 360 },
});
/** A trial with figures and a duplicate, a pooled analysis, one with a doubt, a label, one that nobody found. */
const STUDIES = ['due-bruun-2024', 'hegde-2025', 'agnoli-2021', 'label-naltrexone-tablets', 'china-naloxone-case'];
/** With figures, turns and pages: everything that paper must hold. */
const PRINTED = 'ldn-fibromyalgia';
/** A4 at 96 px an inch. */
const PAPER_WIDTH = 794;

/**
 * Every place in one look; how one prints beside those in light.
 *
 * @param {{ executablePath: string, extension: string, folder: string, name: keyof typeof LOOKS, look: import('./look.mjs').Look }} options
 */
export async function takeLibrary({ executablePath, extension, folder, name, look }) {
  await mkdir(folder, { recursive: true });
  const { colorScheme, width } = LOOKS[name];
  const { context, close } = await openBrowser({
    executablePath,
    extension,
    headless: true,
    colorScheme,
    viewport: { width, height: 900 },
  });
  try {
    const home = ownPage(context, 'library.html');
    const page = await context.newPage();
    for (const place of await listPlaces())
      await look.attempt(`library/${place.name}-${name}`, async () => {
        await show(page, home, place.hash);
        await look.take(page, join(folder, `${place.name}-${name}.png`), { fullPage: true, only: null });
      });
    if (name === 'light')
      await look.attempt('library, printed', async () => {
        await page.emulateMedia({ media: 'print', colorScheme: 'light' });
        await page.setViewportSize({ width: PAPER_WIDTH, height: 1123 });
        await show(page, home, `#/topic/${PRINTED}`);
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await look.take(page, join(folder, `topic-${PRINTED}-print.png`), { fullPage: true, only: null });
        await page.pdf({ path: join(folder, `topic-${PRINTED}-print.pdf`), format: 'A4' });
      });
  } finally {
    await close();
  }
}

/** Afresh, as from a link elsewhere: nothing folded open or typed before is kept. @param {import('@playwright/test').Page} page @param {string} home @param {string} hash */
async function show(page, home, hash) {
  await page.goto('about:blank');
  await page.goto(`${home}${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Every place by the name of its picture. */
async function listPlaces() {
  const [topics, pages] = await Promise.all([listIds('topics'), listIds('documents')]);
  return [
    { name: 'search', hash: '#/' },
    { name: 'search-typed', hash: '#/?q=sleep' },
    { name: 'method', hash: '#/method' },
    ...pages.map((id) => ({ name: `page-${id}`, hash: `#/page/${id}` })),
    ...STUDIES.map((id) => ({ name: `study-${id}`, hash: `#/study/${id}` })),
    ...topics.map((id) => ({ name: `topic-${id}`, hash: `#/topic/${id}` })),
  ];
}

/** The ids of records are their files' names. @param {string} kind */
async function listIds(kind) {
  const files = await readdir(join(root, 'seeds', kind));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/**
 * `npm run shots`: pictures of everything a person sees, into .output/shots, to be looked at: marks and a card of each kind, light and dark, wide
 * and narrow; the popup in each state; the panel in its parts; options and welcome page, wide and narrow; the library in .output/shots/library
 * (`npm run shots -- --library` takes that alone). What axe finds on cards, popup, options and welcome page is told, and is a fault. The picture at
 * the top of README.md is one of them: `npm run shots -- --readme` renews it.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { openBrowser } from './setup/open-browser.mjs';
import { prepare, root } from './setup/prepare.mjs';
import { PlainFault, step } from './setup/progress.mjs';
import { lastLines, runCommand } from './setup/run-command.mjs';
import { servePages } from './setup/serve-pages.mjs';
import { makeLook } from './shots/look.mjs';
import { takeLibrary } from './shots/take-library.mjs';
import { takePopups } from './shots/take-popups.mjs';

/** The build whose shadow root is open, so that a mark of a kind can be found. */
const EXTENSION = join(root, '.output', 'chrome-mv3-e2e');
const SHOTS = join(root, '.output', 'shots');
const README = join(root, 'src', 'readme-screenshot.png');
const KINDS = ['safety', 'contradicted', 'overstated', 'unsettled', 'open-question', 'anecdote', 'supported'];
const SIZES = [
  { name: 'wide', width: 1280, height: 900 },
  { name: 'narrow', width: 360, height: 740 },
];
/** How long notes may take on a busy machine, and a card to come up. */
const NOTES_MS = 10_000;
const CARD_MS = 900;

/**
 * Open the card of the first mark of a kind on the page.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} kind
 * @returns {Promise<boolean>} False where the page has no such mark.
 */
async function openCard(page, kind) {
  const spot = await page.evaluate(async (wanted) => {
    const range = [...(CSS.highlights.get(`footing-${wanted}`) ?? [])].find((each) => each instanceof Range);
    if (!(range instanceof Range)) return null;
    const top = range.getBoundingClientRect().top + scrollY;
    scrollTo({ top: Math.max(0, top - innerHeight * 0.22), behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 400));
    const line = range.getClientRects()[0];
    return line === undefined ? null : { x: line.left + Math.min(line.width / 2, 40), y: line.top + line.height / 2 };
  }, kind);
  if (spot === null) return false;
  await page.mouse.click(spot.x, spot.y);
  await page.waitForTimeout(CARD_MS);
  return true;
}

/** @param {import('@playwright/test').Page} page */
async function waitForNotes(page) {
  const noted = () => [...CSS.highlights.keys()].some((name) => name.startsWith('footing-'));
  return (await page.waitForFunction(noted, undefined, { timeout: NOTES_MS }).catch(() => null)) !== null;
}

/** Each kind of card once, on the first demo page that has it. @param {import('@playwright/test').Page} page @param {string} origin @param {readonly string[]} slugs @param {string} name @param {import('./shots/look.mjs').Look} look */
async function takeCards(page, origin, slugs, name, look) {
  const taken = new Set();
  for (const slug of slugs) {
    await page.goto(`${origin}/${slug}`);
    if (!(await waitForNotes(page))) continue;
    await page.screenshot({ path: join(SHOTS, `page-${slug}-${name}.png`) });
    for (const kind of KINDS) {
      if (taken.has(kind) || !(await openCard(page, kind))) continue;
      taken.add(kind);
      await look.take(page, join(SHOTS, `card-${kind}-${name}.png`), { only: 'footing-notes' });
      await page.keyboard.press('Escape');
    }
  }
  return KINDS.filter((kind) => !taken.has(kind));
}

/**
 * The panel about a page, in each of its parts, wide and narrow. It is opened as a tab, which stays with that page.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url Of the page.
 * @param {string} scheme
 */
async function takePanel(context, url, scheme) {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new PlainFault('The extension has no service worker.');
  const page = await context.newPage();
  await page.goto(url);
  await waitForNotes(page);
  const tab = await worker.evaluate('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)');
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${new URL(worker.url()).host}/sidepanel.html#tab=${tab}`);
  await panel.locator('[data-row]').first().waitFor();
  for (const { name, width, height } of SIZES) {
    await panel.setViewportSize({ width, height });
    for (const view of ['claims', 'support', 'compare', 'save']) {
      await panel.locator(`#view-${view}`).click();
      if (view === 'claims') await panel.locator('[data-row] .quote button').nth(1).click();
      await panel.waitForTimeout(200);
      await panel.screenshot({ path: join(SHOTS, `panel-${view}-${name}-${scheme}.png`), fullPage: name === 'wide' });
    }
  }
  await panel.close();
  await page.close();
}

/** @param {string} executablePath @param {'light' | 'dark'} colorScheme @param {{ origin: string, slugs: readonly string[] }} pages @param {import('./shots/look.mjs').Look} look */
async function takeAll(executablePath, colorScheme, { origin, slugs }, look) {
  const { context, close } = await openBrowser({
    executablePath,
    extension: EXTENSION,
    headless: true,
    colorScheme,
    viewport: { width: 1280, height: 900 },
  });
  try {
    const page = await context.newPage();
    const missing = [];
    for (const { name, width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      missing.push(...(await takeCards(page, origin, slugs, `${name}-${colorScheme}`, look)));
    }
    await takePopups(context, { origin, folder: SHOTS, scheme: colorScheme, look });
    await takePanel(context, `${origin}/article`, colorScheme);
    const [worker] = context.serviceWorkers();
    for (const { name: size, width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      for (const name of ['options', 'welcome']) {
        await page.goto(`chrome-extension://${new URL(worker?.url() ?? '').host}/${name}.html`);
        await page.waitForTimeout(1_000);
        await look.take(page, join(SHOTS, `${name}-${size}-${colorScheme}.png`), { fullPage: true });
      }
    }
    return [...new Set(missing)];
  } finally {
    await close();
  }
}

/** The picture at the top of README.md. @param {string} executablePath @param {string} origin */
async function takeReadmePicture(executablePath, origin) {
  const viewport = { width: 1120, height: 780 };
  const { context, close } = await openBrowser({ executablePath, extension: EXTENSION, headless: true, colorScheme: 'light', viewport });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/article`);
    if (!(await waitForNotes(page)) || !(await openCard(page, 'safety')))
      throw new PlainFault('The article has no note of safety to show.');
    await page.screenshot({ path: README });
  } finally {
    await close();
  }
}

async function main() {
  const isReadme = process.argv.includes('--readme');
  const isLibrary = process.argv.includes('--library');
  const executablePath = await prepare();
  for (const [title, command, args] of /** @type {const} */ ([
    ['data checked and compiled', 'npm', ['run', '-s', 'data']],
    ['extension built for tests', 'npx', ['wxt', 'build', '--mode', 'e2e']],
  ])) {
    await step(title, async () => {
      const { code, output } = await runCommand(command, args, { cwd: root });
      if (code !== 0) throw new PlainFault(lastLines(output));
    });
  }
  await mkdir(SHOTS, { recursive: true });
  const look = makeLook();
  const server = await servePages(join(root, 'tests', 'fixtures', 'pages'));
  try {
    if (isReadme) await step('the picture of README.md', () => takeReadmePicture(executablePath, server.origin));
    if (!isReadme && !isLibrary)
      for (const scheme of /** @type {const} */ (['light', 'dark'])) {
        await step(
          `pictures, ${scheme}`,
          () => takeAll(executablePath, scheme, server, look),
          (missing) => (missing.length === 0 ? 'a card of every kind' : `no demo page has a mark of the kind ${missing.join(', ')}`),
        );
      }
    if (!isReadme)
      await step(
        'pictures of the library',
        () => takeLibrary({ executablePath, extension: EXTENSION, folder: join(SHOTS, 'library') }),
        (number) => `${number} taken`,
      );
  } finally {
    await server.close();
  }
  for (const fault of look.faults) console.error(fault);
  if (look.faults.length > 0) process.exitCode = 1;
  console.log(`Pictures are in ${relative(process.cwd(), isReadme ? README : SHOTS)}.`);
}

main().catch((error) => {
  console.error(error instanceof PlainFault ? error.message : error);
  process.exitCode = 1;
});

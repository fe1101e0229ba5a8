/** Pictures of pages with a card open, as a reader with a mouse would see them: the shipped extension keeps its shadow root closed. */
import { join } from 'node:path';
import { openBrowser } from './open-browser.mjs';

/** How long notes may take to appear on a page before it counts as one without notes. */
const NOTES_MS = 4_000;
/** A card opens after a short rest of the mouse and then fades in. */
const CARD_MS = 1_200;

/**
 * @param {{ executablePath: string, extension: string, pages: Record<string, string>, folder: string, colorScheme: 'light' | 'dark' }} options
 * @returns {Promise<{ name: string, card: boolean }[]>} `card` is false where the page has nothing to open one on.
 */
export async function takeScreenshots({ executablePath, extension, pages, folder, colorScheme }) {
  const viewport = { width: 1280, height: 900 };
  const { context, close } = await openBrowser({ executablePath, extension, headless: true, colorScheme, viewport });
  const taken = [];
  try {
    const page = await context.newPage();
    for (const [name, url] of Object.entries(pages)) {
      await page.goto(url, { waitUntil: 'load' });
      const spot = await findSpot(page);
      if (spot !== null) {
        await page.mouse.move(spot.x, spot.y, { steps: 4 });
        await page.waitForTimeout(CARD_MS);
      }
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
      taken.push({ name, card: spot !== null });
    }
  } finally {
    await close();
  }
  return taken;
}

/**
 * Where to rest the mouse: on the underlined words, those with a safety note first, scrolled to the upper third of the window.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ x: number, y: number } | null>}
 */
async function findSpot(page) {
  const noted = () => [...CSS.highlights.keys()].some((name) => name.startsWith('footing-'));
  const found = await page.waitForFunction(noted, undefined, { timeout: NOTES_MS }).catch(() => null);
  if (found === null) return null;
  return page.evaluate(async () => {
    const rank = ['safety', 'contradicted', 'overstated', 'unsettled', 'supported'];
    const order = (/** @type {string} */ name) => {
      const at = rank.findIndex((word) => name.includes(word));
      return at === -1 ? rank.length : at;
    };
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('footing-')).sort((a, b) => order(a) - order(b));
    for (const name of names) {
      for (const range of CSS.highlights.get(name) ?? []) {
        if (!(range instanceof Range)) continue;
        const top = range.getBoundingClientRect().top + scrollY;
        scrollTo({ top: Math.max(0, top - innerHeight / 3), behavior: 'instant' });
        await new Promise((done) => setTimeout(done, 300));
        const line = range.getClientRects()[0];
        if (line !== undefined && line.width > 4) return { x: line.left + Math.min(line.width / 2, 60), y: line.top + line.height / 2 };
      }
    }
    return null;
  });
}

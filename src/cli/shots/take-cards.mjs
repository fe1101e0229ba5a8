/** Pictures of the marks on each demo page, and of a card of each kind. */
import { join } from 'node:path';
import { SIZES, waitForNotes } from './look.mjs';

const KINDS = ['safety', 'contradicted', 'overstated', 'unsettled', 'open-question', 'anecdote', 'supported'];
/** How long a card may take to come up. */
const CARD_MS = 900;

/**
 * Each demo page, and each kind of card once, on the first page that has it. That none has it is a fault.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ origin: string, slugs: readonly string[], folder: string, scheme: string, look: import('./look.mjs').Look }} options
 */
export async function takeCards(context, { origin, slugs, folder, scheme, look }) {
  const page = await context.newPage();
  for (const { name: size, width, height } of SIZES) {
    await page.setViewportSize({ width, height });
    const taken = new Set();
    for (const slug of slugs)
      await look.attempt(`page-${slug}-${size}-${scheme}`, async () => {
        await page.goto(`${origin}/${slug}`);
        if (!(await waitForNotes(page))) return;
        await look.take(page, join(folder, `page-${slug}-${size}-${scheme}.png`), { only: null });
        for (const kind of KINDS) {
          if (taken.has(kind) || !(await openCard(page, kind))) continue;
          taken.add(kind);
          await look.take(page, join(folder, `card-${kind}-${size}-${scheme}.png`), { only: 'footing-notes' });
          await page.keyboard.press('Escape');
        }
      });
    const missing = KINDS.filter((kind) => !taken.has(kind));
    if (missing.length > 0) look.blame(`cards, ${size}, ${scheme}: no demo page has a mark of the kind ${missing.join(', ')}`);
  }
  await page.close();
}

/**
 * Open the card of the first mark of a kind on the page.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} kind
 * @returns {Promise<boolean>} False where the page has no such mark.
 */
export async function openCard(page, kind) {
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

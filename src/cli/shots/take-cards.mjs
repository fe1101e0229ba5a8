/** Pictures of the marks on each demo page, and of a card of each kind. */
import { join } from 'node:path';
import { SIZES, waitForNotes } from './look.mjs';

const KINDS = ['safety', 'contradicted', 'overstated', 'unsettled', 'open-question', 'anecdote', 'supported'];
/** How long a card may take on a busy machine, and then to be there whole. */
const CARD_MS = 10_000;
const FADE_MS = 400;

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
        await look.take(page, join(folder, `page-${slug}-${size}-${scheme}.png`), { fullPage: true, only: null });
        for (const kind of KINDS.filter((each) => !taken.has(each)))
          await look.attempt(`card-${kind}-${size}-${scheme}`, async () => {
            if (!(await openCard(page, kind))) return;
            taken.add(kind);
            await look.take(page, join(folder, `card-${kind}-${size}-${scheme}.png`), { only: 'footing-notes' });
            await page.keyboard.press('Escape');
          });
      });
    const missing = KINDS.filter((kind) => !taken.has(kind));
    if (missing.length > 0) look.blame(`cards, ${size}, ${scheme}: no demo page has a mark of the kind ${missing.join(', ')}`);
  }
  await page.close();
}

/**
 * Open the card of the first mark of a kind whose words are not a link's or a button's: a click on those is the page's.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} kind
 * @returns {Promise<boolean>} False where the page has no such mark.
 */
export async function openCard(page, kind) {
  const spot = await page.evaluate(async (wanted) => {
    const ranges = [...(CSS.highlights.get(`footing-${wanted}`) ?? [])].filter((each) => each instanceof Range);
    const range = ranges.find(({ startContainer: { parentElement } }) => !parentElement?.closest('a, button, summary'));
    if (range === undefined) return null;
    const top = range.getBoundingClientRect().top + scrollY;
    scrollTo({ top: Math.max(0, top - innerHeight * 0.22), behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 400));
    const line = range.getClientRects()[0];
    return line === undefined ? null : { x: line.left + Math.min(line.width / 2, 40), y: line.top + line.height / 2 };
  }, kind);
  if (spot === null) return false;
  await page.mouse.click(spot.x, spot.y);
  await page.locator('footing-notes').getByRole('dialog').waitFor({ timeout: CARD_MS });
  await page.waitForTimeout(FADE_MS);
  return true;
}

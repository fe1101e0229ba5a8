/** Pictures of the options, of the page that welcomes and of that of the permissions. */
import { join } from 'node:path';
import { ownPage, SIZES } from './look.mjs';

/** The welcome page's example gets its notes as any page does. */
const SETTLE_MS = 1_000;

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ folder: string, scheme: string, look: import('./look.mjs').Look }} options
 */
export async function takeOwnPages(context, { folder, scheme, look }) {
  const page = await context.newPage();
  for (const { name: size, width, height } of SIZES)
    for (const name of ['options', 'welcome', 'permissions'])
      await look.attempt(`${name}-${size}-${scheme}`, async () => {
        await page.setViewportSize({ width, height });
        await page.goto(ownPage(context, `${name}.html`));
        await page.waitForTimeout(SETTLE_MS);
        await look.take(page, join(folder, `${name}-${size}-${scheme}.png`), { fullPage: true });
      });
  await page.close();
}

/** Pictures of the panel in each of its views, about an article, and as a moderator sees it, about a thread. It is opened as a tab, which stays with that page. */
import { join } from 'node:path';
import { ownPage, SIZES, waitForNotes, workerOf } from './look.mjs';

/** A page to be compared, pinned before the other is shown. */
const PINNED = 'clinic';
const SHOWN = 'article';
const THREAD = 'forum';

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ origin: string, folder: string, scheme: string, look: import('./look.mjs').Look }} options
 */
export async function takePanel(context, { origin, folder, scheme, look }) {
  /** @param {import('@playwright/test').Page} panel @param {string} view */
  const take = async (panel, view) => {
    for (const { name, width, height } of SIZES) {
      await panel.setViewportSize({ width, height });
      await panel.waitForTimeout(200);
      await look.take(panel, join(folder, `panel-${view}-${name}-${scheme}.png`), { fullPage: true });
    }
  };
  /** @param {string} slug @param {string} view @param {(panel: import('@playwright/test').Page) => Promise<void>} act */
  const visit = (slug, view, act) =>
    look.attempt(`panel-${view}-${scheme}`, async () => {
      const { panel, close } = await openPanel(context, `${origin}/${slug}`);
      await panel.locator(`#view-${view}`).click();
      await act(panel).finally(close);
    });
  await visit(SHOWN, 'claims', async (panel) => {
    await take(panel, 'claims');
    await panel.locator('[data-row] .quote button').nth(1).click();
    await take(panel, 'claim-open');
  });
  await visit(SHOWN, 'support', (panel) => take(panel, 'support'));
  await visit(SHOWN, 'save', (panel) => take(panel, 'save'));
  await visit(PINNED, 'compare', async (panel) => {
    await take(panel, 'compare-empty');
    await panel.locator('#view .action').click();
  });
  await visit(SHOWN, 'compare', (panel) => take(panel, 'compare'));
  await visit(THREAD, 'posts', async (panel) => {
    await take(panel, 'posts');
    const list = panel.getByRole('listbox');
    await list.focus();
    await list.press('n');
    await panel.locator('.post-detail').waitFor();
    await take(panel, 'post-open');
  });
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} url Of the page. */
async function openPanel(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  await waitForNotes(page);
  // The page that welcomes may have come in front of it.
  await page.bringToFront();
  const tab = await workerOf(context).evaluate('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)');
  const panel = await context.newPage();
  await panel.goto(ownPage(context, `sidepanel.html#tab=${tab}`));
  await panel.locator('[data-row]').first().waitFor();
  return {
    panel,
    close: async () => {
      await panel.close();
      await page.close();
    },
  };
}

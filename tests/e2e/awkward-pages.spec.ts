import type { Browser } from 'webextension-polyfill';
import { expect, test } from './extension-test';

/** The extension's own API, where the functions given to `worker.evaluate` run. */
declare const chrome: Browser;

test.describe('awkward pages', () => {
  test('a strict content policy with Trusted Types does not keep notes away, and nothing is reported against it', async ({
    noted,
    odd,
  }) => {
    const refused: string[] = [];
    noted.page.on('console', (message) => {
      if (/content security policy|trusted/i.test(message.text())) refused.push(message.text());
    });
    await noted.open(`${odd}/strict`);
    await expect(noted.markers).not.toHaveCount(0);
    await noted.hover('LDN is proven');
    await expect(noted.card).toBeVisible();
    expect(refused).toEqual([]);
  });

  for (const name of ['no-body', 'empty', 'xml', 'fields']) {
    test(`${name}: nothing is noted and nothing is thrown`, async ({ noted, odd }) => {
      const thrown: string[] = [];
      noted.page.on('pageerror', (error) => thrown.push(error.message));
      await noted.open(`${odd}/${name}`);
      await noted.page.waitForTimeout(800);
      await expect(noted.markers).toHaveCount(0);
      expect(thrown).toEqual([]);
    });
  }

  test('a page that another extension has darkened has its marks, with marker and card dark too', async ({ noted, odd }) => {
    await noted.open(`${odd}/darkened`);
    await noted.ready();
    expect(Object.keys(await noted.highlights()).length).toBeGreaterThan(2);
    await noted.clickKind('overstated');
    await expect(noted.card).toBeVisible();
    await expect
      .poll(() => noted.card.evaluate((card) => Number(/\d+/.exec(getComputedStyle(card).backgroundColor)?.[0])))
      .toBeLessThan(80);
    await noted.page.screenshot({ path: '.output/shots/page-darkened.png' });
  });

  test('plain text is calm, with or without a note', async ({ noted, odd }) => {
    const thrown: string[] = [];
    noted.page.on('pageerror', (error) => thrown.push(error.message));
    await noted.open(`${odd}/plain`);
    await noted.page.waitForTimeout(800);
    expect(thrown).toEqual([]);
  });

  test('ten thousand names of a drug leave the page usable and without a note', async ({ noted, odd }) => {
    await noted.open(`${odd}/ten-thousand-names`);
    await noted.page.waitForTimeout(2_000);
    const started = Date.now();
    await noted.page.evaluate(() => document.body.childElementCount);
    // A bound for a busy machine: what is measured is that the page is not gone for good, not how fast it is.
    expect(Date.now() - started).toBeLessThan(5_000);
    await expect(noted.markers).toHaveCount(0);
  });

  test('five megabytes get their note, and the page answers meanwhile', async ({ noted, odd }) => {
    // Two cores that build something else at the same time take several times as long to lay out 96,000 paragraphs.
    test.setTimeout(150_000);
    await noted.open(`${odd}/five-megabytes`);
    const started = Date.now();
    await noted.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    expect(Date.now() - started).toBeLessThan(5_000);
    await expect(noted.markers).not.toHaveCount(0, { timeout: 100_000 });
  });

  for (const garbage of ['nonsense', 17, { enabled: 'perhaps', disabledSites: { a: 1 }, theme: 42 }, null]) {
    test(`settings that are ${JSON.stringify(garbage)} fall back to the defaults`, async ({ demo, extension, noted }) => {
      await extension.worker.evaluate((settings) => chrome.storage.local.set({ settings }), garbage);
      await noted.open(`${demo}/abstract`);
      await expect(noted.markers).not.toHaveCount(0);
    });
  }

  test('a page that changes its address without loading gets notes, and so does text added later', async ({ noted, odd }) => {
    await noted.open(`${odd}/app`);
    await noted.page.waitForTimeout(500);
    await expect(noted.host).toHaveCount(0);
    await noted.page.getByRole('link', { name: 'Go' }).click();
    await expect(noted.markers).toHaveCount(1);
    await noted.page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(noted.markers).toHaveCount(2);
  });
});

import { expect, test } from './extension-test';

test.describe('notes on a page', () => {
  for (const slug of ['article', 'clinic', 'forum', 'abstract']) {
    test(`stand on the ${slug} page, and its own document stays as it was`, async ({ demo, noted }) => {
      await noted.open(`${demo}/${slug}`);
      const served = await (await noted.page.request.get(`${demo}/${slug}`)).text();
      await expect(noted.host).toHaveCount(1);
      await expect(noted.markers).not.toHaveCount(0);
      const parsed = await noted.page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
        served,
      );
      expect(await noted.ownDocument()).toBe(parsed);
      expect(await noted.host.evaluate((host) => host.parentElement === document.documentElement)).toBe(true);
    });
  }

  test('are absent where no drug is named: the gate has run there, the annotator was not injected', async ({ demo, noted }) => {
    const scripts: string[] = [];
    const debug = await noted.page.context().newCDPSession(noted.page);
    debug.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
    await debug.send('Debugger.enable');
    await noted.open(`${demo}/no-drug`);
    await expect.poll(() => scripts.some((url) => url.endsWith('/gate.js'))).toBe(true);
    await noted.page.waitForTimeout(1_500);
    expect(scripts.filter((url) => url.endsWith('/annotator.js'))).toEqual([]);
    await expect(noted.host).toHaveCount(0);
    expect(await noted.highlights()).toEqual({});
    // The same watch does see the annotator where it is injected.
    await noted.open(`${demo}/article`);
    await expect.poll(() => scripts.some((url) => url.endsWith('/annotator.js'))).toBe(true);
  });

  test('can be reached with the Tab key alone', async ({ demo, noted }) => {
    await noted.open(`${demo}/abstract`);
    await expect(noted.markers.first()).toBeVisible();
    const reached = async (): Promise<boolean> => noted.page.evaluate(() => document.activeElement?.localName === 'footing-notes');
    for (let presses = 0; presses < 20 && !(await reached()); presses += 1) await noted.page.keyboard.press('Tab');
    expect(await reached()).toBe(true);
  });
});

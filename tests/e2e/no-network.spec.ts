import { expect, test } from './extension-test';
import type { Browser } from 'webextension-polyfill';

/** The extension's own API, where the functions given to `worker.evaluate` run. */
declare const chrome: Browser;

test.describe('network', () => {
  test('nothing but the pages themselves is ever asked for', async ({ demo, extension, noted, odd }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    await noted.clickKind('overstated');
    await expect(noted.card).toBeVisible();
    await noted.open(`${demo}/article`);
    await noted.ready();
    const allowed = (url: string): boolean =>
      [demo, odd, 'chrome-extension://', 'chrome://', 'data:', 'about:', 'blob:'].some((start) => url.startsWith(start));
    expect(extension.requests.filter((url) => !allowed(url))).toEqual([]);
    expect(extension.requests).toContain(`${demo}/article`);
  });

  test('the policy of our own pages allows no connection', async ({ extension }) => {
    const policy = await extension.worker.evaluate(() => JSON.stringify(chrome.runtime.getManifest().content_security_policy ?? {}));
    expect(policy).toContain("connect-src 'none'");
  });
});

import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { ensureBrowser } from '../../src/cli/setup/find-browser.mjs';
import { openBrowser } from '../../src/cli/setup/open-browser.mjs';
import { expect, test } from './extension-test';
import { NotedPage } from './pages/noted-page';

/** The extension's own API, where the functions given to `worker.evaluate` run. */
declare const chrome: Browser;

const ROOT = join(import.meta.dirname, '..', '..');

test('an extension that ends under an open page takes its notes with it at the first touch, and nothing is thrown', async ({ odd }) => {
  test.setTimeout(60_000);
  const { path } = await ensureBrowser(ROOT);
  // A browser of its own: the other tests talk to the worker that ends here. A headless one does not bring an unpacked extension back.
  const { context, close } = await openBrowser({
    executablePath: path,
    extension: join(ROOT, '.output', 'chrome-mv3-e2e'),
    headless: true,
  });
  try {
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    const noted = new NotedPage(page);
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const [worker] = context.serviceWorkers();
    // The answer never comes: the one who would give it is gone.
    void worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await expect.poll(() => context.serviceWorkers().length).toBe(0);
    await noted.clickKind('overstated');
    await expect(noted.host).toHaveCount(0);
    expect(await noted.highlights()).toEqual({});
    expect(thrown).toEqual([]);
  } finally {
    await close();
  }
});

/** `test` with the extension loaded, pages served from loopback, and a record of everything that was asked of any network. */
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import { ensureBrowser } from '../../src/cli/setup/find-browser.mjs';
import { openBrowser } from '../../src/cli/setup/open-browser.mjs';
import { servePages } from '../../src/cli/setup/serve-pages.mjs';
import { NotedPage } from './pages/noted-page';
import { OptionsPage } from './pages/options-page';
import { PanelPage } from './pages/panel-page';
import { PopupPage } from './pages/popup-page';
import { serveOddPages } from './serve-odd-pages';
import type { Browser } from 'webextension-polyfill';

/** The extension's own API, where the functions given to `worker.evaluate` run. */
declare const chrome: Browser;

const ROOT = join(import.meta.dirname, '..', '..');

export interface Extension {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
  /** Every address asked for since the browser started, by pages and by the extension. */
  readonly requests: readonly string[];
}

interface WorkerFixtures {
  readonly extension: Extension;
  /** Where the demo pages are: `${demo}/article`. */
  readonly demo: string;
  /** Where the awkward pages are. */
  readonly odd: string;
}

interface Fixtures {
  /** A fresh tab with settings at their defaults. */
  readonly tab: Page;
  readonly noted: NotedPage;
  readonly openPopup: () => Promise<PopupPage>;
  readonly openOptions: () => Promise<OptionsPage>;
  readonly openPanel: () => Promise<PanelPage>;
}

/** @param profile - Where the browser keeps what it keeps; one that is thrown away where none is given. */
export async function startExtension(profile?: string): Promise<{ readonly extension: Extension; readonly close: () => Promise<void> }> {
  const { path } = await ensureBrowser(ROOT);
  const viewport = { width: 1280, height: 900 };
  const built = join(ROOT, '.output', 'chrome-mv3-e2e');
  const { context, close } = await openBrowser({
    executablePath: path,
    extension: built,
    headless: true,
    viewport,
    ...(profile === undefined ? {} : { profile }),
  });
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const worker = context.serviceWorkers()[0];
  if (worker === undefined) throw new Error('The extension has no service worker.');
  return { extension: { context, worker, id: new URL(worker.url()).host, requests }, close };
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const { extension, close } = await startExtension();
      await use(extension);
      await close();
    },
    { scope: 'worker' },
  ],
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const server = await servePages(join(ROOT, 'tests', 'fixtures', 'pages'));
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  odd: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const server = await serveOddPages();
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ extension }, use) => {
    await extension.worker.evaluate(() => chrome.storage.local.clear());
    await extension.worker.evaluate(() => chrome.storage.sync.clear());
    await extension.worker.evaluate(() => chrome.storage.session.remove('panel'));
    const page = await extension.context.newPage();
    await use(page);
    await page.close();
  },
  noted: async ({ tab }, use) => {
    await use(new NotedPage(tab));
  },
  openPopup: async ({ extension, tab }, use) => {
    const opened: PopupPage[] = [];
    await use(async () => {
      const popup = await PopupPage.open(extension, tab);
      opened.push(popup);
      return popup;
    });
    for (const popup of opened) await popup.close();
  },
  openOptions: async ({ extension, tab }, use) => {
    const opened: OptionsPage[] = [];
    await use(async () => {
      const options = await OptionsPage.open(extension);
      opened.push(options);
      await tab.bringToFront();
      return options;
    });
    for (const options of opened) await options.close();
  },
  openPanel: async ({ extension, tab }, use) => {
    const opened: PanelPage[] = [];
    await use(async () => {
      const panel = await PanelPage.open(extension, tab);
      opened.push(panel);
      return panel;
    });
    for (const panel of opened) await panel.close();
  },
});

export { expect };

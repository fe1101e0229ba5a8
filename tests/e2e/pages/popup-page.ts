/**
 * The toolbar popup, opened as a tab: a test cannot reach the real bubble. The one thing replaced is the browser's answer
 * to "which tab is in front?", which would otherwise name the popup's own tab.
 */
import type { BrowserContext, Locator, Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';

/** The extension's own API, where the functions given to `worker.evaluate` run. */
declare const chrome: Browser;

export class PopupPage {
  readonly main: Locator;

  private constructor(readonly page: Page) {
    this.main = page.locator('body');
  }

  static async open(extension: { context: BrowserContext; worker: Worker; id: string }, tab: Page): Promise<PopupPage> {
    await tab.bringToFront();
    const front = await extension.worker.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    const page = await extension.context.newPage();
    await page.addInitScript((tabs) => {
      // Answers by promise and by callback: webextension-polyfill uses the one or the other, as the browser has it.
      const query = (_question: unknown, answer?: (found: typeof tabs) => void): Promise<typeof tabs> => {
        answer?.(tabs);
        return Promise.resolve(tabs);
      };
      for (const api of [Reflect.get(globalThis, 'chrome'), Reflect.get(globalThis, 'browser')]) {
        if (api?.tabs !== undefined) Object.defineProperty(api.tabs, 'query', { value: query, configurable: true });
      }
    }, front);
    await page.goto(`chrome-extension://${extension.id}/popup.html`);
    return new PopupPage(page);
  }

  /** Loaded afresh as where a person has taken our access to pages away: the browser then withholds the tab's address too. */
  async bar(): Promise<void> {
    await this.page.addInitScript(() => {
      const tabs = [{ id: 1, index: 0, active: true, highlighted: true, pinned: false, incognito: false }];
      const api = Reflect.get(globalThis, 'chrome');
      const answerWith = (value: unknown) => ({
        configurable: true,
        value: (_question: unknown, answer?: (found: unknown) => void) => {
          answer?.(value);
          return Promise.resolve(value);
        },
      });
      Object.defineProperty(api.tabs, 'query', answerWith(tabs));
      Object.defineProperty(api.permissions, 'contains', answerWith(false));
    });
    await this.page.reload();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

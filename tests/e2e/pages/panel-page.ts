/** The side panel in a tab of its own, beside one page: a headless browser shows no panel, and `#tab=` is how a person gets it wide. */
import type { Locator, Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Extension } from '../extension-test';

/** The extension's own API, where the functions given to `worker.evaluate` run. */
declare const chrome: Browser;

export class PanelPage {
  readonly main: Locator;
  readonly rows: Locator;
  readonly selected: Locator;

  private constructor(readonly page: Page) {
    this.main = page.locator('main');
    this.rows = page.locator('[role="row"][data-row]');
    this.selected = page.locator('[role="row"][data-selected="true"]');
  }

  static async open({ context, worker, id }: Extension, tab: Page): Promise<PanelPage> {
    await tab.bringToFront();
    const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/sidepanel.html#tab=${tabId}`);
    return new PanelPage(page);
  }

  /** As a panel beside the page: it follows whichever tab is in front. */
  static async openFollowing({ context, id }: Extension): Promise<PanelPage> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/sidepanel.html`);
    return new PanelPage(page);
  }

  view(name: string): Promise<void> {
    return this.page.getByRole('tab', { name, exact: true }).click();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

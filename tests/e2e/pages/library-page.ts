/** The library, opened as a tab at an address within it. */
import type { BrowserContext, Locator, Page } from '@playwright/test';

export class LibraryPage {
  readonly heading: Locator;
  readonly field: Locator;
  readonly bar: Locator;

  private constructor(
    readonly page: Page,
    private readonly home: string,
  ) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.field = page.getByRole('searchbox');
    this.bar = page.getByRole('region', { name: 'Citations' });
  }

  static async open({ context, id }: { context: BrowserContext; id: string }, hash = '#/'): Promise<LibraryPage> {
    const page = await context.newPage();
    const library = new LibraryPage(page, `chrome-extension://${id}/library.html`);
    await library.go(hash);
    return library;
  }

  /** Loaded afresh, as from a link elsewhere. */
  async go(hash: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.home}${hash}`);
    await this.heading.waitFor();
  }

  /** Every part that is folded away, opened. */
  async unfold(): Promise<void> {
    await this.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  }

  hash(): Promise<string> {
    return this.page.evaluate(() => location.hash);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

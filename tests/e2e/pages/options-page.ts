/** The options page, opened as a tab, as it is for a person. */
import type { BrowserContext, Locator, Page } from '@playwright/test';

export class OptionsPage {
  readonly saved: Locator;
  readonly fault: Locator;

  private constructor(readonly page: Page) {
    this.saved = page.locator('.saved');
    this.fault = page.getByRole('alert');
  }

  static async open({ context, id }: { context: BrowserContext; id: string }): Promise<OptionsPage> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    await page.getByRole('heading', { name: 'Footing: options' }).waitFor();
    return new OptionsPage(page);
  }

  tick(label: string | RegExp): Locator {
    return this.page.getByRole('checkbox', { name: label });
  }

  choose(label: string | RegExp): Locator {
    return this.page.getByRole('radio', { name: label });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

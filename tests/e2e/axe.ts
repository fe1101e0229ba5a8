/** What axe finds wrong with a page, each fault as the rule and the markup it is about. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Looked {
  /** Only what lies in the element that matches this selector. */
  readonly within?: string;
  /** `colours`: contrast alone, for a second look at a page in other colours; `shape`: all but contrast, for one at another width. */
  readonly only?: 'colours' | 'shape';
}

/**
 * Run axe over a page.
 *
 * @returns One line a fault; none when the page is clean.
 */
export async function axeFaults(page: Page, { within, only }: Looked = {}): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({
    // Without this, the nodes that passed are written out too, which takes longer than looking.
    resultTypes: ['violations'],
    ...(only === 'colours'
      ? { runOnly: { type: 'rule', values: ['color-contrast'] } }
      : { rules: { 'target-size': { enabled: true }, ...(only === 'shape' && { 'color-contrast': { enabled: false } }) } }),
  });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

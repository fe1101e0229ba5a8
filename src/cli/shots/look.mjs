/** A picture of what stands on a page, and what axe has to say against it. */
import { basename } from 'node:path';

/**
 * @typedef {object} Look
 * @property {readonly string[]} faults What axe found, each with the picture it is on.
 * @property {(page: import('@playwright/test').Page, path: string, options?: { fullPage?: boolean, only?: string }) => Promise<void>} take
 *   `only`: a selector of what is ours, where the page around it is not.
 */

/** @returns {Look} */
export function makeLook() {
  /** @type {string[]} */
  const faults = [];
  return {
    faults,
    async take(page, path, { fullPage = false, only } = {}) {
      await page.screenshot({ path, fullPage });
      const { default: AxeBuilder } = await import('@axe-core/playwright');
      const axe = new AxeBuilder({ page });
      const { violations } = await (only === undefined ? axe : axe.include(only)).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${basename(path)}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
    },
  };
}

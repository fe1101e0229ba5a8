/** A picture of what stands on a page, and what axe has to say against it. What goes wrong with one is kept; the next is taken all the same. */
import { basename } from 'node:path';

/**
 * @typedef {object} Look
 * @property {readonly string[]} faults What axe found and what could not be taken, each with the picture's name.
 * @property {() => number} taken How many pictures there are by now.
 * @property {(page: import('@playwright/test').Page, path: string, options?: { fullPage?: boolean, only?: string | null }) => Promise<void>} take
 *   `only`: a selector of what is ours, where the page around it is not; null where axe is not to be asked.
 * @property {(name: string, work: () => Promise<void>) => Promise<void>} attempt What fails in `work` becomes a fault of that name.
 * @property {(fault: string) => void} blame
 */

/** @returns {Look} */
export function makeLook() {
  /** @type {string[]} */
  const faults = [];
  let taken = 0;
  return {
    faults,
    taken: () => taken,
    blame: (fault) => faults.push(fault),
    async attempt(name, work) {
      await work().catch((error) => faults.push(`${name}: not taken: ${String(error).split('\n')[0]}`));
    },
    async take(page, path, { fullPage = false, only } = {}) {
      await page.screenshot({ path, fullPage });
      taken += 1;
      if (only === null) return;
      const { default: AxeBuilder } = await import('@axe-core/playwright');
      // Only faults are written out: a report of all that is well takes longer than to look.
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
      const { violations } = await (only === undefined ? axe : axe.include(only)).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${basename(path)}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
    },
  };
}

/** What a person sees is looked at in a wide window and in that of a phone. */
export const SIZES = [
  { name: 'wide', width: 1280, height: 900 },
  { name: 'narrow', width: 360, height: 740 },
];

/** How long notes may take on a busy machine. */
const NOTES_MS = 10_000;

/** @param {import('@playwright/test').Page} page @returns {Promise<boolean>} False where the page got no notes. */
export async function waitForNotes(page) {
  const noted = () => [...CSS.highlights.keys()].some((name) => name.startsWith('footing-'));
  return (await page.waitForFunction(noted, undefined, { timeout: NOTES_MS }).catch(() => null)) !== null;
}

/**
 * Where a page of the extension is.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} place Such as `options.html`.
 */
export function ownPage(context, place) {
  return `chrome-extension://${new URL(workerOf(context).url()).host}/${place}`;
}

/** @param {import('@playwright/test').BrowserContext} context */
export function workerOf(context) {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('The extension has no service worker.');
  return worker;
}

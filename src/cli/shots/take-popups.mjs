/** Pictures of the popup in each of its states. It is opened as a tab, so it is told which tab it is about. */
import { join } from 'node:path';
import { ownPage, workerOf } from './look.mjs';

const VERDICTS = ['contradicted', 'overstated', 'unsettled', 'open-question', 'anecdote', 'supported'];

/** `page`: a demo page, or a whole address. `tab`: what the browser says of the tab in front, where that makes the state. */
const STATES = [
  { name: 'notes', page: 'forum' },
  { name: 'nothing', page: 'no-drug' },
  { name: 'hidden', page: 'abstract', settings: { hiddenVerdicts: VERDICTS } },
  { name: 'waiting', page: 'article', settings: { density: 'on-demand' } },
  { name: 'off-here', page: 'article', settings: { disabledSites: ['127.0.0.1'] } },
  { name: 'off-everywhere', page: 'article', settings: { enabled: false } },
  { name: 'cannot-run', page: 'chrome://version' },
  // No tab has this number: nobody answers there.
  { name: 'unread', page: 'article', tab: { id: 2_000_000_000, url: 'https://example.org/' } },
  { name: 'barred', page: 'article', tab: { id: 2_000_000_000 } },
];

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ origin: string, folder: string, scheme: string, look: import('./look.mjs').Look }} options
 */
export async function takePopups(context, { origin, folder, scheme, look }) {
  const worker = workerOf(context);
  for (const state of STATES) await look.attempt(`popup-${state.name}-${scheme}`, () => takeState(state));
  await worker.evaluate('chrome.storage.local.clear()');

  /** @param {{ name: string, page: string, settings?: object, tab?: object }} state */
  async function takeState({ name, page: place, settings, tab }) {
    await worker.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings ?? {})} })`);
    const page = await context.newPage();
    await page.goto(place.includes(':') ? place : `${origin}/${place}`);
    await page.waitForTimeout(1_500);
    // The page that welcomes may have come in front of it.
    await page.bringToFront();
    /** @type {unknown} */
    const front = tab ? [tab] : await worker.evaluate('chrome.tabs.query({ active: true, lastFocusedWindow: true })');
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 360, height: 600 });
    await popup.addInitScript(
      ([tabs, isBarred]) => {
        const api = Reflect.get(globalThis, 'chrome');
        /** @param {object} owner @param {string} method @param {unknown} value */
        const answer = (owner, method, value) =>
          Object.defineProperty(owner, method, {
            value: (/** @type {unknown} */ _question, /** @type {((found: unknown) => void) | undefined} */ found) => {
              found?.(value);
              return Promise.resolve(value);
            },
          });
        if (api?.tabs !== undefined) answer(api.tabs, 'query', tabs);
        if (isBarred) answer(api.permissions, 'contains', false);
      },
      /** @type {const} */ ([front, name === 'barred']),
    );
    await popup.goto(ownPage(context, 'popup.html'));
    await popup.waitForTimeout(700);
    await look.take(popup, join(folder, `popup-${name}-${scheme}.png`), { fullPage: true });
    await popup.close();
    await page.close();
  }
}

/** Puts our scripts and styles into frames, and takes the styles out again. */
import { highlightCss } from '../notes/highlight-css';
import { browser } from '../platform/browser';
import { palettes, prints, type Settings } from '../settings/settings';

/** The settings that the styles in a page follow from. */
type Dress = Pick<Settings, 'palette' | 'print'>;

const ANNOTATOR = '/content-scripts/annotator.js';
const CARD = '/content-scripts/card.js';
const GATE = '/content-scripts/gate.js';
const GATE_MATCHES = ['http://*/*', 'https://*/*', 'file:///*'];

/** The annotator starts anew where it already runs, and ends the one before it. */
export async function inject(tabId: number, frameId: number, dress: Dress): Promise<void> {
  await insertStyles(tabId, frameId, dress);
  await quietly(browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [ANNOTATOR] }));
}

export async function injectCard(tabId: number, frameId: number): Promise<void> {
  await quietly(browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CARD] }));
}

export async function insertStyles(tabId: number, frameId: number, dress: Dress): Promise<void> {
  // Taken out first: a second copy of the same rules would stay behind on switching off.
  await removeStyles(tabId, frameId);
  await quietly(browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css: cssOf(dress) }));
}

export async function removeStyles(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const all = palettes.flatMap((palette) => prints.map((print) => cssOf({ palette, print })));
  await Promise.all(all.map((css) => quietly(browser.scripting.removeCSS({ target, css }))));
}

function cssOf({ palette, print }: Dress): string {
  return highlightCss(palette, print === 'notes');
}

/** On install and update: pages that were open already get the gate without being reloaded. */
export async function enterOpenTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: GATE_MATCHES }))
    if (id !== undefined) await quietly(browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [GATE] }));
}

/** Tabs and frames go away at any moment, and some pages admit nobody: neither is a fault. */
export async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // Nothing to do: there is no page left to do it on.
  }
}

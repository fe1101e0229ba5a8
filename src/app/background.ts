/** The background: injects the annotator where a gate asks and settings allow, keeps the badge, answers the popup. */
import type { Answers } from '../messaging/serve';
import { serve } from '../messaging/serve';
import { sendToPage } from '../messaging/send';
import { highlightCss } from '../notes/highlight-css';
import { browser, type Runtime } from '../platform/browser';
import { isOnAt, type Settings, siteOf, switchSite } from '../settings/settings';
import { readSettings, writeSettings } from '../settings/store';
import { changeFrames, countNotes, forgetTab, readFrames, withReport } from './tab-records';

const ANNOTATOR = '/content-scripts/annotator.js';
const GATE = '/content-scripts/gate.js';
const GATE_MATCHES = ['http://*/*', 'https://*/*', 'file:///*'];
/** One neutral colour: a verdict is told in words on the page, never by the badge. */
const BADGE_COLOUR = '#3d4a5c';

export function startBackground(): void {
  serve(answers);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.runtime.onInstalled.addListener(() => void enterOpenTabs());
}

const answers: Answers = {
  'page.names-drug': async (_, sender) => {
    const place = placeOf(sender);
    if (!place) return;
    await changeFrames(place.tabId, (frames) => withReport(frames, place.frameId, null));
    if (isOnAt(await loadSettings(), place.site)) await inject(place.tabId, place.frameId);
  },
  'page.ready': async (_, sender) => {
    const settings = await loadSettings();
    return isOnAt(settings, placeOf(sender)?.site ?? null) ? settings : null;
  },
  'page.counts': async (report, sender) => {
    const place = placeOf(sender);
    if (!place) return;
    const frames = await changeFrames(place.tabId, (known) => withReport(known, place.frameId, report));
    await showCount(place.tabId, countNotes(frames));
  },
  'page.state': ({ tabId }) => readFrames(tabId),
  'settings.get': () => loadSettings(),
  'settings.switch-everywhere': ({ on }) => change((settings) => ({ ...settings, enabled: on })),
  'settings.switch-site': ({ site, on }) => change((settings) => switchSite(settings, site, on)),
};

/** The tab's own address decides for its frames too: "this site" is what the address bar shows. */
function placeOf({ tab, frameId, url }: Runtime.MessageSender): { tabId: number; frameId: number; site: string | null } | null {
  return tab?.id === undefined ? null : { tabId: tab.id, frameId: frameId ?? 0, site: siteOf(tab.url ?? url) };
}

function loadSettings(): Promise<Settings> {
  return readSettings((faults) =>
    // biome-ignore lint/suspicious/noConsole: the one place where a person who looks for it finds that a setting fell back.
    console.warn(`Footing: these settings could not be read and are back at their default: ${faults.join(', ')}`),
  );
}

async function change(make: (settings: Settings) => Settings): Promise<Settings> {
  const before = await loadSettings();
  const after = make(before);
  await writeSettings(after);
  for (const tab of await browser.tabs.query({})) {
    const site = siteOf(tab.url);
    if (tab.id === undefined || isOnAt(before, site) === isOnAt(after, site)) continue;
    await (isOnAt(after, site) ? switchOn(tab.id) : switchOff(tab.id));
  }
  return after;
}

async function switchOn(tabId: number): Promise<void> {
  for (const { frameId } of await readFrames(tabId)) await inject(tabId, frameId);
}

async function switchOff(tabId: number): Promise<void> {
  const frames = await changeFrames(tabId, (known) => known.map(({ frameId }) => ({ frameId, report: null })));
  for (const { frameId } of frames) {
    await sendToPage(tabId, { type: 'page.stop' }, frameId);
    await quietly(browser.scripting.removeCSS({ target: { tabId, frameIds: [frameId] }, css: highlightCss }));
  }
  await showCount(tabId, 0);
}

async function inject(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // Taken out first: a second copy of the same rules would stay behind on switching off.
  await quietly(browser.scripting.removeCSS({ target, css: highlightCss }));
  await quietly(browser.scripting.insertCSS({ target, css: highlightCss }));
  await quietly(browser.scripting.executeScript({ target, files: [ANNOTATOR] }));
}

/** On install and update: pages that were open already get the gate without being reloaded. */
async function enterOpenTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: GATE_MATCHES }))
    if (id !== undefined) await quietly(browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [GATE] }));
}

async function showCount(tabId: number, count: number): Promise<void> {
  await quietly(browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }));
  await quietly(browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }));
}

/** Tabs and frames go away at any moment, and some pages admit nobody: neither is a fault. */
async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // Nothing to do: there is no page left to do it on.
  }
}

/** The background: injects the annotator where a gate asks and settings allow, keeps the badge, answers pages, popup and options. */
import { weighingOn } from '../evidence/weighing';
import type { Answers } from '../messaging/serve';
import { serve } from '../messaging/serve';
import { sendToPage } from '../messaging/send';
import { browser, type Runtime } from '../platform/browser';
import { detailsOn } from '../report/topic-details';
import { defaultSettings, hideNote, hideTopic, isOnAt, type Settings, siteOf, switchSite, withChanges } from '../settings/settings';
import { readSettings, writeSettings } from '../settings/store';
import { pageWordsIn } from '../words/tables';
import { runCommand } from './commands';
import { enterOpenTabs, inject, injectCard, insertStyles, quietly, removeStyles } from './inject';
import { languageOf, speakAs } from './language';
import { openLibrary } from './open-library';
import { openPanel } from './open-panel';
import { askFor, changeFrames, countNotes, forgetTab, isAskedFor, readFrames, withReport } from './tab-records';

/** One neutral colour: a verdict is told in words on the page, never by the badge. */
const BADGE_COLOUR = '#3d4a5c';

export function startBackground(): void {
  serve(answers);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void enterOpenTabs();
    if (reason === 'install') void quietly(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel({ id: tab?.id, windowId: tab?.windowId });
    else void runCommand(command, tab?.id);
  });
}

const answers: Answers = {
  'page.names-drug': async (_, sender) => {
    const place = placeOf(sender);
    if (!place) return;
    const { tabId, frameId } = place;
    if (frameId === 0) await askFor(tabId, false);
    await changeFrames(tabId, (frames) => withReport(frames, frameId, null));
    const settings = await loadSettings();
    if (await runsAt(settings, place)) await inject(tabId, frameId, settings);
  },
  'page.ready': async (_, sender) => {
    const settings = await loadSettings();
    const place = placeOf(sender);
    return place && (await runsAt(settings, place)) ? { settings, words: pageWordsIn(languageOf(settings)) } : null;
  },
  'page.counts': async (report, sender) => {
    const place = placeOf(sender);
    if (!place) return;
    const frames = await changeFrames(place.tabId, (known) => withReport(known, place.frameId, report));
    await showCount(place.tabId, countNotes(frames));
  },
  'card.load': async (_, sender) => {
    const place = placeOf(sender);
    if (place) await injectCard(place.tabId, place.frameId);
  },
  'evidence.read': async ({ topic, context }) => {
    await loadSettings();
    return detailsOn(topic, context);
  },
  'library.open': async ({ topic }) => {
    await openLibrary(weighingOn(topic) ? topic : null);
  },
  'note.hide': ({ key, hidden }) => change((settings) => hideNote(settings, key, hidden)),
  'topic.hide': ({ topic, hidden }) => change((settings) => hideTopic(settings, topic, hidden)),
  'site.leave': async (_, sender) => {
    const site = placeOf(sender)?.site;
    if (site) await change((settings) => switchSite(settings, site, false));
  },
  'panel.open': async (_, { tab }) => {
    await openPanel({ id: tab?.id, windowId: tab?.windowId });
  },
  // For the panel, which listens itself.
  'note.opened': async () => undefined,
  'page.state': ({ tabId }) => readFrames(tabId),
  'page.show': async ({ tabId }) => {
    await askFor(tabId, true);
    await switchOn(tabId, await loadSettings());
  },
  'settings.get': () => loadSettings(),
  'settings.switch-everywhere': ({ on }) => change((settings) => ({ ...settings, enabled: on })),
  'settings.switch-site': ({ site, on }) => change((settings) => switchSite(settings, site, on)),
  'settings.change': (changes) => change((settings) => withChanges(settings, changes)),
  'settings.reset': () => change(() => defaultSettings),
};

interface Place {
  readonly tabId: number;
  readonly frameId: number;
  readonly site: string | null;
}

/** The tab's own address decides for its frames too: "this site" is what the address bar shows. */
function placeOf({ tab, frameId, url }: Runtime.MessageSender): Place | null {
  return tab?.id === undefined ? null : { tabId: tab.id, frameId: frameId ?? 0, site: siteOf(tab.url ?? url) };
}

async function runsAt(settings: Settings, { tabId, site }: Pick<Place, 'tabId' | 'site'>): Promise<boolean> {
  return isOnAt(settings, site) && (settings.density !== 'on-demand' || (await isAskedFor(tabId)));
}

/** Every answer begins with the settings, so that whatever is said in it is said in the language they choose. */
async function loadSettings(): Promise<Settings> {
  const settings = await readSettings((faults) =>
    // biome-ignore lint/suspicious/noConsole: the one place where a person who looks for it finds that a setting fell back.
    console.warn(`Footing: these settings could not be read and are back at their default: ${faults.join(', ')}`),
  );
  speakAs(settings);
  return settings;
}

/** Changes are made one after another: two that come at once must not overwrite each other. */
let lastChange: Promise<unknown> = Promise.resolve();

/** Stores the changed settings and lets every open tab follow. */
function change(make: (settings: Settings) => Settings): Promise<Settings> {
  const next = lastChange.then(async () => {
    const before = await loadSettings();
    const after = make(before);
    await writeSettings(after);
    for (const { id: tabId, url } of await browser.tabs.query({})) if (tabId !== undefined) await follow(tabId, siteOf(url), before, after);
    return after;
  });
  lastChange = next.catch(() => undefined);
  return next;
}

async function follow(tabId: number, site: string | null, before: Settings, after: Settings): Promise<void> {
  const [was, is] = await Promise.all([runsAt(before, { tabId, site }), runsAt(after, { tabId, site })]);
  if (!was && !is) return;
  if (was !== is) {
    await (is ? switchOn(tabId, after) : switchOff(tabId));
    return;
  }
  const frames = await readFrames(tabId);
  for (const { frameId } of frames) {
    if (before.palette !== after.palette || before.print !== after.print) await insertStyles(tabId, frameId, after);
    await sendToPage(tabId, { type: 'page.refresh' }, frameId);
  }
}

async function switchOn(tabId: number, settings: Settings): Promise<void> {
  for (const { frameId } of await readFrames(tabId)) await inject(tabId, frameId, settings);
}

async function switchOff(tabId: number): Promise<void> {
  const frames = await changeFrames(tabId, (known) => known.map(({ frameId }) => ({ frameId, report: null })));
  for (const { frameId } of frames) {
    await sendToPage(tabId, { type: 'page.stop' }, frameId);
    await removeStyles(tabId, frameId);
  }
  await showCount(tabId, 0);
}

async function showCount(tabId: number, count: number): Promise<void> {
  await quietly(browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }));
  await quietly(browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }));
}

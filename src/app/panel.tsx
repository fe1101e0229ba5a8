/**
 * The side panel: follows the tab in front, asks its frames for what was read, draws the report, and keeps page and panel at one place.
 * Opened in a tab of its own (`#tab=12`) it stays with that tab.
 */
import { render } from 'preact';
import { library } from '../evidence/library';
import { stamp } from '../evidence/weighing';
import { checkMessage, senderKind } from '../messaging/check-message';
import { parseReading } from '../messaging/reading';
import { send, sendToPage } from '../messaging/send';
import { keyOf } from '../panel/claims-view';
import { emptySession, type PanelSession, parseSession } from '../panel/panel-session';
import { PanelView } from '../panel/panel-view';
import type { Desk } from '../panel/posts-view';
import { SETTINGS_KEY } from '../settings/store';
import { browser, type Runtime } from '../platform/browser';
import { type FrameText, makeSourceReport, type ReportRow, type SourceReport } from '../report/source-report';
import { siteOf } from '../settings/settings';
import type { PopupState } from '../ui/popup-state';
import { say } from '../words/say';
import { dressPage } from './language';
import { makeLoadPace } from './load-pace';
import { openLibrary } from './open-library';
import { openPanelInTab } from './open-panel';
import { openDesk } from './review-desk';
import { saveFile } from './save-file';
import { type Tab, tabState } from './tab-state';
import { ALL_PAGES } from './where-it-runs';

const SESSION = 'panel';

interface Shown {
  readonly tab: Tab;
  readonly state: PopupState;
  readonly report: SourceReport | null;
  readonly hidden: number;
}

export async function startPanel(root: HTMLElement): Promise<void> {
  const { ownerDocument: document } = root;
  const ownTab = Number(/^#tab=(\d+)$/.exec(location.hash)?.[1] ?? Number.NaN);
  const { id: windowId } = await browser.windows.getCurrent();
  let session: PanelSession = emptySession;
  let shown: Shown | null = null;
  let selected: string | null = null;
  let gone: ReadonlySet<string> = new Set();
  let desk: () => Desk | null = () => null;
  let turn = 0;
  const veiled = new Set<number>();
  const loading = makeLoadPace(load);

  const front = async (): Promise<Tab> => {
    const tab = Number.isNaN(ownTab)
      ? (await browser.tabs.query({ active: true, ...(windowId === undefined ? { currentWindow: true } : { windowId }) }))[0]
      : await browser.tabs.get(ownTab).catch(() => undefined);
    return { id: tab?.id ?? -1, url: tab?.url };
  };

  async function load(): Promise<void> {
    const mine = ++turn;
    const tab = await front();
    // Its own tab's page was closed: what was read of it stays here to be taken away.
    if (!Number.isNaN(ownTab) && tab.id === -1 && shown?.report) return;
    const settings = await send('settings.get');
    const state = await tabState(tab, settings);
    const frames = state.screen === 'notes' ? await readFrames(tab.id) : [];
    if (mine !== turn) return;
    // Before the report is made: its sentences are in the language spoken.
    dressPage(document, settings);
    document.title = say('manifest.shortName');
    const report = makeSourceReport(frames, today());
    const isOther = report?.about.url !== shown?.report?.about.url;
    shown = { tab, state, report, hidden: frames.reduce((sum, { hidden }) => sum + hidden, 0) };
    gone = new Set();
    const isThere = report?.rows.some((row) => keyOf(row) === selected);
    if (isOther || !isThere) selected = null;
    await veil();
    draw();
  }

  async function readFrames(tabId: number): Promise<readonly (FrameText & { readonly hidden: number })[]> {
    const known = await send('page.state', { tabId });
    const answers = await Promise.all(
      known.map(async ({ frameId }) => ({ frameId, reading: parseReading(await sendToPage(tabId, { type: 'page.read' }, frameId)) })),
    );
    return answers.flatMap(({ frameId, reading }) => (reading ? [{ frameId, ...reading }] : [])).toSorted((a, b) => a.frameId - b.frameId);
  }

  /** The marks on the page would tell what a person is to judge alone. They come back as soon as nobody judges there. */
  async function veil(on = session.judgesFirst): Promise<void> {
    const tabId = shown?.tab.id;
    if (tabId === undefined || !shown?.report || (!on && !veiled.has(tabId))) return;
    if (on) veiled.add(tabId);
    else veiled.delete(tabId);
    const frames = new Set(shown.report.rows.map(({ frameId }) => frameId));
    for (const frameId of frames) await sendToPage(tabId, { type: 'notes.veil', data: { on } }, frameId);
  }

  async function select(row: ReportRow): Promise<void> {
    selected = keyOf(row);
    draw();
    const isThere = await sendToPage(shown?.tab.id ?? -1, { type: 'note.reveal', data: { claimId: row.claimId } }, row.frameId);
    if (isThere === true || selected !== keyOf(row)) return;
    gone = new Set([...gone, keyOf(row)]);
    draw();
  }

  async function change(changes: Partial<PanelSession>): Promise<void> {
    const judged = session.judgesFirst;
    session = { ...session, ...changes };
    draw();
    await browser.storage.session.set({ [SESSION]: session });
    if (judged !== session.judgesFirst) await veil();
  }

  function draw(): void {
    if (!shown) return;
    const { tab, state, report, hidden } = shown;
    const site = siteOf(tab.url);
    render(
      <PanelView
        {...{ state, report, hidden, selected, gone, session }}
        desk={desk()}
        base={stamp}
        studies={library.studies}
        onSession={(changes) => void change(changes)}
        onSelect={(row) => void select(row)}
        onSave={({ name, text, type }) => saveFile(document, name, text, type)}
        onCopy={(text) =>
          navigator.clipboard.writeText(text).then(
            () => true,
            () => false,
          )
        }
        onLibrary={(topic) => void openLibrary(topic)}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onWide={Number.isNaN(ownTab) ? () => void openPanelInTab(tab.id) : null}
        onReload={() => void browser.tabs.reload(tab.id)}
        onAllow={() => void browser.permissions.request({ origins: ALL_PAGES }).then(loading.soon)}
        onShow={() => void send('page.show', { tabId: tab.id }).then(loading.soon)}
        onSwitchSite={(on) => void (site !== null && send('settings.switch-site', { site, on }).then(loading.soon))}
        onSwitchEverywhere={(on) => void send('settings.switch-everywhere', { on }).then(loading.soon)}
      />,
      root,
    );
  }

  /** The card opened on the page: its row is selected and brought into view. */
  function onMessage(message: unknown, sender: Runtime.MessageSender): undefined {
    const checked = checkMessage(message, senderKind(sender, browser.runtime.id, browser.runtime.getURL('')));
    if (checked?.type !== 'note.opened' || sender.tab?.id !== shown?.tab.id) return undefined;
    const key = keyOf({ frameId: sender.frameId ?? 0, claimId: checked.data.claimId });
    if (key !== selected && shown?.report?.rows.some((row) => keyOf(row) === key)) {
      selected = key;
      draw();
      requestAnimationFrame(() => root.querySelector('[role="row"][data-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
    }
    return undefined;
  }

  browser.runtime.onMessage.addListener(onMessage);
  browser.storage.session.onChanged.addListener((changes) => {
    if (SESSION in changes) {
      session = parseSession(changes[SESSION]?.newValue);
      draw();
    }
    if (`tab:${shown?.tab.id}` in changes) loading.grown();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) loading.soon();
  });
  browser.tabs.onActivated.addListener(({ windowId: of }) => {
    if (!Number.isNaN(ownTab) || (windowId !== undefined && of !== windowId)) return;
    // The page that is left gets its marks back.
    void veil(false).then(loading.now);
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (tabId === shown?.tab.id && (status !== undefined || url !== undefined)) loading.soon();
  });
  addEventListener('pagehide', () => void veil(false));
  session = parseSession((await browser.storage.session.get(SESSION))[SESSION]);
  desk = await openDesk(draw);
  await loading.now();
}

/** The person's own day, not that of Greenwich. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The popup: asks what is known of the tab in front, draws it, and passes on what the person does. */
import { render } from 'preact';
import { stamp } from '../evidence/weighing';
import type { FrameRecord } from '../messaging/protocol';
import { send, sendToPage } from '../messaging/send';
import { browser } from '../platform/browser';
import { verdictOrder } from '../report/order-notes';
import { baseLine } from '../report/wording';
import { FILE_SITE, isOnAt, type Settings, siteOf } from '../settings/settings';
import type { PopupLine, PopupState } from '../ui/popup-state';
import { PopupView } from '../ui/popup-view';
import { say } from '../words/say';
import { dressPage } from './language';
import { openLibrary } from './open-library';
import { ALL_PAGES, type ClosedPage, closedPage } from './where-it-runs';

interface Tab {
  readonly id: number;
  readonly url: string | undefined;
}

export async function startPopup(root: HTMLElement): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab: Tab = { id: front?.id ?? -1, url: front?.url };
  const draw = async () => {
    const settings = await send('settings.get');
    dressPage(root.ownerDocument, settings);
    render(await view(tab, settings, draw), root);
  };
  browser.storage.session.onChanged.addListener(() => void draw());
  browser.storage.local.onChanged.addListener(() => void draw());
  await draw();
}

async function view(tab: Tab, settings: Settings, draw: () => Promise<void>) {
  const site = siteOf(tab.url);
  const closed = closedPage(tab.url);
  const isSwitchable = site !== null && closed === null;
  const name = site === FILE_SITE ? say('popup.files') : (site ?? '');
  return (
    <PopupView
      state={closed ? await closedState(tab, closed) : await stateOf(tab, settings)}
      baseLine={baseLine(stamp)}
      site={isSwitchable ? { name, on: isOnAt({ ...settings, enabled: true }, site) } : null}
      everywhere={settings.enabled}
      onReveal={(line) => void reveal(tab.id, line)}
      onSwitchSite={(on) => void (isSwitchable && send('settings.switch-site', { site, on }).then(draw))}
      onSwitchEverywhere={(on) => void send('settings.switch-everywhere', { on }).then(draw)}
      onAllow={() => void browser.permissions.request({ origins: ALL_PAGES }).then(draw)}
      onShow={() => void send('page.show', { tabId: tab.id }).then(draw)}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onLibrary={() => void openLibrary(null).then(() => window.close())}
      onReload={() => void browser.tabs.reload(tab.id).then(() => window.close())}
    />
  );
}

/** The browser withholds the address of its own pages, and of every page where a person has taken our access away. */
async function closedState(tab: Tab, page: ClosedPage): Promise<PopupState> {
  const isBarred = tab.url === undefined && !(await browser.permissions.contains({ origins: ALL_PAGES }));
  return isBarred ? { screen: 'barred' } : { screen: 'cannot-run', page };
}

async function reveal(tabId: number, line: PopupLine): Promise<void> {
  const isThere = await sendToPage(tabId, { type: 'note.reveal', data: { claimId: line.claimId } }, line.frameId);
  if (isThere === true) window.close();
}

async function stateOf(tab: Tab, settings: Settings): Promise<PopupState> {
  if (!settings.enabled) return { screen: 'off-everywhere' };
  if (!isOnAt(settings, siteOf(tab.url))) return { screen: 'off-here' };
  const gate = await sendToPage(tab.id, { type: 'gate.ping' }, 0);
  if (typeof gate !== 'object' || gate === null || !('born' in gate) || typeof gate.born !== 'number') return { screen: 'unread' };
  const { born } = gate;
  const fired = 'fired' in gate && gate.fired === true;
  const frames = await send('page.state', { tabId: tab.id });
  const present = frames.filter(({ report }) => report === null || report.born >= born);
  if (settings.density === 'on-demand' && present.length > 0 && present.every(({ report }) => report === null))
    return { screen: 'waiting' };
  return summarise(present, fired);
}

/** The frames of one page as one state. @param fired - Whether the main frame's gate asked for the annotator. */
export function summarise(frames: readonly FrameRecord[], fired: boolean): PopupState {
  const reports = frames.flatMap(({ frameId, report }) => (report ? [{ frameId, report }] : []));
  const hidden = reports.reduce((sum, { report }) => sum + report.hidden, 0);
  const total = reports.reduce((sum, { report }) => sum + report.counts.total, 0);
  if (total === 0) {
    const isReading = reports.some(({ report }) => report.state === 'reading') || (fired && reports.length === 0);
    return isReading ? { screen: 'reading' } : { screen: 'nothing', hidden };
  }
  const verdicts = { supported: 0, overstated: 0, contradicted: 0, unsettled: 0, anecdote: 0, 'open-question': 0, 'not-assessed': 0 };
  for (const { report } of reports) for (const verdict of verdictOrder) verdicts[verdict] += report.counts.verdicts[verdict];
  const rank = (line: PopupLine) => (line.safety ? -1 : verdictOrder.indexOf(line.verdict));
  const lines = reports
    .flatMap(({ frameId, report }) => report.lines.map((line) => ({ ...line, frameId })))
    .sort((a, b) => rank(a) - rank(b));
  return { screen: 'notes', total, verdicts, lines, hidden };
}

/** What Footing has to say of one tab: a state in words, or the notes of all its frames as one list. For popup and panel. */
import type { FrameRecord } from '../messaging/protocol';
import { send, sendToPage } from '../messaging/send';
import { browser } from '../platform/browser';
import { pressingRank, verdictOrder } from '../report/order-notes';
import { isOnAt, type Settings, siteOf } from '../settings/settings';
import type { PopupState } from '../ui/popup-state';
import { ALL_PAGES, type ClosedPage, closedPage } from './where-it-runs';

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
}

/** What is to be said of a tab, as far as it is known now. */
export async function tabState(tab: Tab, settings: Settings): Promise<PopupState> {
  const closed = closedPage(tab.url);
  return closed ? closedState(tab, closed) : stateOf(tab, settings);
}

/** The browser withholds the address of its own pages, and of every page where a person has taken our access away. */
async function closedState(tab: Tab, page: ClosedPage): Promise<PopupState> {
  const isBarred = tab.url === undefined && !(await browser.permissions.contains({ origins: ALL_PAGES }));
  return isBarred ? { screen: 'barred' } : { screen: 'cannot-run', page };
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
function summarise(frames: readonly FrameRecord[], fired: boolean): PopupState {
  const reports = frames.flatMap(({ frameId, report }) => (report ? [{ frameId, report }] : []));
  const hidden = reports.reduce((sum, { report }) => sum + report.hidden, 0);
  const total = reports.reduce((sum, { report }) => sum + report.counts.total, 0);
  if (total === 0) {
    const isReading = reports.some(({ report }) => report.state === 'reading') || (fired && reports.length === 0);
    return isReading ? { screen: 'reading' } : { screen: 'nothing', hidden };
  }
  const verdicts = { supported: 0, overstated: 0, contradicted: 0, unsettled: 0, anecdote: 0, 'open-question': 0, 'not-assessed': 0 };
  for (const { report } of reports) for (const verdict of verdictOrder) verdicts[verdict] += report.counts.verdicts[verdict];
  const lines = reports
    .flatMap(({ frameId, report }) => report.lines.map((line) => ({ ...line, frameId })))
    .sort((a, b) => pressingRank(a) - pressingRank(b));
  return { screen: 'notes', total, verdicts, lines, hidden };
}

/** The popup: asks what is known of the tab in front, draws it, and passes on what the person does. */
import { render } from 'preact';
import { stamp } from '../evidence/weighing';
import { send, sendToPage } from '../messaging/send';
import { browser } from '../platform/browser';
import { baseLine } from '../report/wording';
import { FILE_SITE, isOnAt, type Settings, siteOf } from '../settings/settings';
import type { PopupLine } from '../ui/popup-state';
import { PopupView } from '../ui/popup-view';
import { say } from '../words/say';
import { dressPage } from './language';
import { openLibrary } from './open-library';
import { openPanel } from './open-panel';
import { type Tab, tabState } from './tab-state';
import { ALL_PAGES, closedPage } from './where-it-runs';

interface PopupTab extends Tab {
  readonly windowId: number | undefined;
}

export async function startPopup(root: HTMLElement): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab: PopupTab = { id: front?.id ?? -1, url: front?.url, windowId: front?.windowId };
  const draw = async () => {
    const settings = await send('settings.get');
    dressPage(root.ownerDocument, settings);
    render(await view(tab, settings, draw), root);
  };
  browser.storage.session.onChanged.addListener(() => void draw());
  browser.storage.local.onChanged.addListener(() => void draw());
  await draw();
}

async function view(tab: PopupTab, settings: Settings, draw: () => Promise<void>) {
  const site = siteOf(tab.url);
  const closed = closedPage(tab.url);
  const isSwitchable = site !== null && closed === null;
  const name = site === FILE_SITE ? say('popup.files') : (site ?? '');
  return (
    <PopupView
      state={await tabState(tab, settings)}
      baseLine={baseLine(stamp)}
      site={isSwitchable ? { name, on: isOnAt({ ...settings, enabled: true }, site) } : null}
      everywhere={settings.enabled}
      onReveal={(line) => void reveal(tab.id, line)}
      onSwitchSite={(on) => void (isSwitchable && send('settings.switch-site', { site, on }).then(draw))}
      onSwitchEverywhere={(on) => void send('settings.switch-everywhere', { on }).then(draw)}
      onAllow={() => void browser.permissions.request({ origins: ALL_PAGES }).then(draw)}
      onShow={() => void send('page.show', { tabId: tab.id }).then(draw)}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onPanel={() => void openPanel(tab).then(() => window.close())}
      onLibrary={() => void openLibrary(null).then(() => window.close())}
      onReload={() => void browser.tabs.reload(tab.id).then(() => window.close())}
    />
  );
}

async function reveal(tabId: number, line: PopupLine): Promise<void> {
  const isThere = await sendToPage(tabId, { type: 'note.reveal', data: { claimId: line.claimId } }, line.frameId);
  if (isThere === true) window.close();
}

/** The options page: every change is kept at once, and open tabs follow at once. */
import { render } from 'preact';
import { stamp } from '../evidence/weighing';
import { send } from '../messaging/send';
import { browser } from '../platform/browser';
import { baseLine } from '../report/wording';
import type { Settings } from '../settings/settings';
import { topics } from '../topics/topics';
import { OptionsView } from '../ui/options-view';
import { saveFile } from './save-file';

export async function startOptions(root: HTMLElement): Promise<void> {
  const { dataset } = root.ownerDocument.documentElement;
  let saved = '';
  const show = async (settings: Settings) => {
    dataset.theme = settings.theme;
    render(await view(settings), root);
  };
  const keep = async (changed: Promise<Settings>) => {
    const settings = await changed;
    saved = 'Saved';
    await show(settings);
  };
  const view = async (settings: Settings) => (
    <OptionsView
      settings={settings}
      topics={topics.filter(({ id }) => id !== 'other')}
      shortcuts={await readShortcuts()}
      saved={saved}
      baseLine={baseLine(stamp)}
      onChange={(changes) => void keep(send('settings.change', changes))}
      onReset={() => void keep(send('settings.reset'))}
      onSaveFile={(name, text) => saveFile(root.ownerDocument, name, text)}
      onShortcuts={() => void openShortcuts()}
    />
  );
  const draw = async () => show(await send('settings.get'));
  // Popup and cards change settings too.
  browser.storage.local.onChanged.addListener(() => void draw());
  await draw();
}

async function readShortcuts() {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name?.startsWith('_') || !description ? [] : [{ what: description, keys: shortcut || 'not set' }],
  );
}

/** Only the browser's own page can change them. */
async function openShortcuts(): Promise<void> {
  const { commands } = browser;
  // Newer than the types: Firefox 137.
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

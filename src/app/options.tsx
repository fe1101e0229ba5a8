/** The options page: every change is kept at once, and open tabs follow at once. */
import { render } from 'preact';
import { stamp } from '../evidence/weighing';
import { send } from '../messaging/send';
import { browser } from '../platform/browser';
import { baseLine } from '../report/wording';
import type { Settings } from '../settings/settings';
import { topics } from '../topics/topics';
import { OptionsView } from '../ui/options-view';
import { say, sayFor } from '../words/say';
import { commandNames } from './commands';
import { dressPage } from './language';
import { saveFile } from './save-file';

export async function startOptions(root: HTMLElement): Promise<void> {
  const { ownerDocument: document } = root;
  let isSaved = false;
  const show = async (settings: Settings) => {
    dressPage(document, settings);
    document.title = say('options.title');
    render(await view(settings), root);
  };
  const keep = async (changed: Promise<Settings>) => {
    const settings = await changed;
    isSaved = true;
    await show(settings);
  };
  const view = async (settings: Settings) => (
    <OptionsView
      settings={settings}
      topics={topics.filter(({ id }) => id !== 'other')}
      shortcuts={await readShortcuts()}
      saved={isSaved ? say('options.saved') : ''}
      baseLine={baseLine(stamp)}
      onChange={(changes) => void keep(send('settings.change', changes))}
      onReset={() => void keep(send('settings.reset'))}
      onSaveFile={(name, text) => saveFile(document, name, text)}
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
  return commandNames.flatMap((name) => {
    const command = commands.find((each) => each.name === name);
    // The browser gives the description in its own language.
    return command ? [{ what: sayFor('manifest.command', name), keys: command.shortcut || say('options.keyNotSet') }] : [];
  });
}

/** Only the browser's own page can change them. */
async function openShortcuts(): Promise<void> {
  const { commands } = browser;
  // Newer than the types: Firefox 137.
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

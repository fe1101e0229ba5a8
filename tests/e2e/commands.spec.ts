import type { Browser } from 'webextension-polyfill';
import { type Extension, expect, test } from './extension-test';

/** The extension's own API, where the functions given to `worker.evaluate` run. */
declare const chrome: Browser;

/** As if the keys had been pressed: a headless browser takes no keys of its own, so the event is raised where it would arrive. */
async function command({ worker }: Extension, name: string): Promise<void> {
  await worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event: object = chrome.commands.onCommand;
    if (!('dispatch' in event) || typeof event.dispatch !== 'function') throw new Error('The event cannot be raised here.');
    event.dispatch(command, tab);
  }, name);
}

test.describe('keyboard commands', () => {
  test('are declared, none bare, and can be rebound', async ({ extension }) => {
    const keys = await extension.worker.evaluate(async () =>
      (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
    );
    const ours = keys.filter(([name]) => !name?.startsWith('_'));
    expect(ours.map(([name]) => name).sort()).toEqual(['next-note', 'open-note', 'open-panel', 'previous-note', 'toggle-notes']);
    for (const [, shortcut] of ours) expect(shortcut === '' || /Alt|Ctrl|⌥|⌘/.test(shortcut ?? '')).toBe(true);
  });

  test('lead from note to note and back, open one, and give the focus to its marker', async ({ extension, noted, odd }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    await noted.page.bringToFront();
    const place = () =>
      noted.page.evaluate(() => {
        const root = document.querySelector('footing-notes')?.shadowRoot;
        return [...(root?.querySelectorAll('.marker') ?? [])].indexOf(root?.activeElement ?? document.body);
      });
    await command(extension, 'next-note');
    await expect.poll(place).toBe(0);
    await command(extension, 'next-note');
    await expect.poll(place).toBe(1);
    await command(extension, 'previous-note');
    await expect.poll(place).toBe(0);
    await command(extension, 'previous-note');
    await noted.page.waitForTimeout(200);
    expect(await place()).toBe(0);
    await command(extension, 'open-note');
    await expect(noted.card).toBeVisible();
    await noted.page.keyboard.press('Escape');
    await expect(noted.card).toBeHidden();
    expect(await place()).toBe(0);
  });

  test('reach notes in a frame', async ({ extension, noted, odd }) => {
    await noted.open(`${odd}/framed`);
    const frame = noted.page.frameLocator('iframe');
    await expect(frame.locator('footing-notes .marker')).not.toHaveCount(0);
    await noted.page.bringToFront();
    await command(extension, 'next-note');
    await expect(frame.locator('footing-notes .marker').first()).toBeFocused();
  });

  test('hide all notes and show them again, and say so', async ({ extension, noted, odd }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    await noted.page.bringToFront();
    const before = await noted.noted();
    await command(extension, 'toggle-notes');
    await expect.poll(() => noted.noted()).toEqual([]);
    await expect(noted.host.locator('.quiet[role="status"]')).toHaveText('Notes are hidden');
    await command(extension, 'toggle-notes');
    await expect.poll(() => noted.noted()).toEqual(before);
  });
});

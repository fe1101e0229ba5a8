import { readFile } from 'node:fs/promises';
import type { Browser } from 'webextension-polyfill';
import { axeFaults } from './axe';
import { expect, test } from './extension-test';
import { PanelPage } from './pages/panel-page';
import { SidePanel } from './pages/side-panel';

/** The extension's own API, where the functions given to `worker.evaluate` run. */
declare const chrome: Browser;

test.describe('panel', () => {
  // Two pages work at a time here, each with the whole base in the panel's: a busy machine needs more than half a minute.
  test.describe.configure({ timeout: 60_000 });

  test('lists every claim of the page and says what the page is', async ({ demo, noted, openPanel }) => {
    await noted.open(`${demo}/article`);
    await noted.ready();
    const panel = await openPanel();
    await expect(panel.rows).not.toHaveCount(0);
    await expect(panel.main).toHaveAttribute('data-screen', 'report');
    await expect(panel.page.getByRole('region', { name: 'What this page is' })).toContainText('Author');
    for (const row of (await panel.rows.all()).slice(0, 5)) await expect(row).toContainText(/evidence|experience|question/i);
  });

  test('a row scrolls the page to its claim and opens its card there', async ({ demo, noted, openPanel }) => {
    await noted.open(`${demo}/article`);
    await noted.ready();
    const panel = await openPanel();
    await panel.page.getByLabel('Sort').selectOption('reading');
    const last = panel.rows.last().getByRole('button').first();
    await last.click();
    await expect(panel.selected).toHaveCount(1);
    await noted.page.bringToFront();
    await expect(noted.card).toBeVisible();
    await expect.poll(() => noted.page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

  test('a card opened on the page selects its row', async ({ noted, odd, openPanel }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const panel = await openPanel();
    await expect(panel.rows).not.toHaveCount(0);
    await noted.page.bringToFront();
    const words = await noted.clickKind('anecdote');
    await expect(noted.card).toBeVisible();
    await expect(panel.selected).toContainText(words);
  });

  test('follows the tab in front, and the page in it', async ({ demo, extension, noted }) => {
    const panel = await PanelPage.openFollowing(extension);
    await noted.page.bringToFront();
    await noted.open(`${demo}/clinic`);
    await expect(panel.main).toContainText('Your life back');
    await noted.open(`${demo}/no-drug`);
    await expect(panel.main).toContainText('Nothing about these drugs here');
    const other = await extension.context.newPage();
    await other.goto(`${demo}/article`);
    await expect(panel.main).toHaveAttribute('data-screen', 'report');
    await noted.page.bringToFront();
    await expect(panel.main).toContainText('Nothing about these drugs here');
    await other.close();
    await panel.close();
  });

  test('says in words that a page has nothing, cannot be read, or is switched off, and switches it on again', async ({
    demo,
    noted,
    odd,
    openPanel,
    openPopup,
  }) => {
    await noted.open(`${demo}/no-drug`);
    const nothing = await openPanel();
    await expect(nothing.main).toContainText('Nothing about these drugs here');
    await noted.open('chrome://version');
    const closed = await openPanel();
    await expect(closed.main).toContainText('cannot run');
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const panel = await openPanel();
    await expect(panel.rows).not.toHaveCount(0);
    const popup = await openPopup();
    await popup.page.getByRole('switch', { name: /^On 127/ }).click();
    await expect(panel.main).toContainText('Switched off on this site');
    await panel.page.getByRole('button', { name: 'Switch on' }).click();
    await expect(panel.rows).not.toHaveCount(0);
  });

  test('says that the browser lets it read no page, and comes back once it may', async ({ demo, extension, noted }) => {
    const panel = await PanelPage.openFollowing(extension);
    const own = await extension.context.newPage();
    await own.goto('chrome://extensions/');
    // The choice that a person has on the browser's own page of extensions.
    const setAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
      own.evaluate((change) => Reflect.get(Reflect.get(globalThis, 'chrome'), 'developerPrivate').updateExtensionConfiguration(change), {
        extensionId: extension.id,
        hostAccess,
      });
    try {
      await setAccess('ON_CLICK');
      await noted.page.bringToFront();
      await noted.open(`${demo}/article`);
      await expect(panel.main).toHaveAttribute('data-screen', 'barred');
      await expect(panel.page.getByRole('button', { name: /allow/i })).toBeVisible();
      await expect(noted.host).toHaveCount(0);
      expect(await axeFaults(panel.page)).toEqual([]);
    } finally {
      await setAccess('ON_ALL_SITES');
      await own.close();
    }
    await noted.page.bringToFront();
    await noted.page.reload();
    await expect(panel.main).toHaveAttribute('data-screen', 'report');
    await panel.close();
  });

  test('keeps the report when its page is closed', async ({ demo, extension, openPanel: _ }) => {
    const page = await extension.context.newPage();
    await page.goto(`${demo}/clinic`);
    await page.waitForTimeout(800);
    const panel = await PanelPage.open(extension, page);
    await expect(panel.rows).not.toHaveCount(0);
    const count = await panel.rows.count();
    await page.close();
    await panel.page.waitForTimeout(500);
    await expect(panel.rows).toHaveCount(count);
    await panel.rows.first().getByRole('button').first().click();
    await expect(panel.main).toContainText('no longer on the page');
    await panel.close();
  });

  test('filters by verdict, sorts and groups', async ({ noted, odd, openPanel }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const panel = await openPanel();
    const all = await panel.rows.count();
    await panel.page.getByRole('button', { name: /\d+ Personal experience/ }).click();
    await expect(panel.rows).not.toHaveCount(all);
    for (const row of await panel.rows.all()) await expect(row).toContainText('Personal experience');
    await panel.page.getByRole('button', { name: /\d+ Personal experience/ }).click();
    await panel.page.getByLabel('Group').selectOption('verdict');
    await expect(panel.page.getByRole('rowheader', { name: 'Fits the evidence' })).toBeVisible();
    await expect(panel.rows.first()).toHaveAttribute('data-kind', 'safety');
  });

  test('saves the report as files that name the base and the page', async ({ demo, noted, openPanel }) => {
    await noted.open(`${demo}/article`);
    await noted.ready();
    const panel = await openPanel();
    await panel.view('Save');
    const names: string[] = [];
    for (const button of await panel.page.getByRole('button', { name: /^Save: / }).all()) {
      const [download] = await Promise.all([panel.page.waitForEvent('download'), button.click()]);
      names.push(download.suggestedFilename().replace(/^footing-[a-z0-9-]+-\d{4}-\d\d-\d\d/, ''));
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toContain('not medical advice');
      expect(text).toContain('127.0.0.1');
      if (/json/.test(names.at(-1) ?? '')) JSON.parse(text);
    }
    const citations = ['-apa.txt', '-vancouver.txt', '.ris', '.bib', '.json'].map((ending) => `-references${ending}`);
    expect(names).toEqual(['.html', '.md', '.csv', '.jsonld', ...citations]);
    await expect(panel.page.getByText(/^Saved as footing-.*-references\.json/)).toBeVisible();
  });

  test('own judgement first hides verdicts and marks until a claim is judged, then shows both', async ({ noted, odd, openPanel }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const panel = await openPanel();
    await panel.page.getByRole('switch', { name: /Own judgement first/ }).click();
    await expect(panel.rows.first()).not.toContainText(/Fits the evidence$/);
    await expect(noted.markers).toHaveCount(0);
    const first = panel.rows.first();
    await expect(first.locator('.evidence')).toBeEmpty();
    await first.getByRole('combobox').selectOption('unsure');
    await expect(first.getByRole('combobox')).toHaveCount(0);
    await expect(first.locator('.evidence')).not.toBeEmpty();
    await panel.page.getByRole('switch', { name: /Own judgement first/ }).click();
    await noted.ready();
  });

  test('an exercise is saved, opened and worked on; a file that is none is refused', async ({ noted, odd, openPanel }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const panel = await openPanel();
    await panel.view('Save');
    const [download] = await Promise.all([
      panel.page.waitForEvent('download'),
      panel.page.getByRole('button', { name: 'Save as exercise' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).not.toMatch(/overstated|contradicted|supported/);
    const field = panel.page.getByLabel('Exercise file');
    await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
    await expect(panel.main).toContainText('is no exercise of Footing');
    await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(panel.page.getByRole('region', { name: 'Exercise' })).toBeVisible();
    await panel.view('Claims');
    await expect(panel.page.getByRole('switch', { name: /Own judgement first/ })).toBeChecked();
  });

  test('compares a pinned page with another', async ({ demo, noted, openPanel }) => {
    await noted.open(`${demo}/clinic`);
    await noted.ready();
    const panel = await openPanel();
    await panel.view('Compare');
    await panel.page.getByRole('button', { name: 'Pin this page' }).click();
    await noted.open(`${demo}/article`);
    await expect(panel.page.getByRole('heading', { level: 2 })).toContainText('little capsule');
    await expect(panel.main).toContainText('Topics that both cover');
    await expect(panel.main).toContainText('Nearer to the evidence');
  });

  test('opens beside the page from a card, follows the tab in front, and leads to a claim', async ({ demo, extension, noted }) => {
    await noted.open(`${demo}/article`);
    await noted.ready();
    await noted.clickKind('overstated');
    await noted.card.getByRole('button', { name: 'All claims of this page' }).click();
    const panel = await SidePanel.of(noted.page);
    await expect.poll(() => panel.text()).toContain('The little capsule');
    await noted.page.keyboard.press('Escape');
    await expect(noted.card).toBeHidden();
    await panel.click('[data-row] .quote button');
    await expect(noted.card).toBeVisible();
    await noted.page.keyboard.press('Escape');
    await expect(noted.card).toBeHidden();
    const words = await noted.clickKind('supported');
    await expect.poll(() => panel.selected()).toContain(words);
    const other = await extension.context.newPage();
    await other.goto(`${demo}/no-drug`);
    await expect.poll(() => panel.text()).toContain('Nothing about these drugs here');
    await other.close();
    await expect.poll(() => panel.text()).toContain('The little capsule');
  });

  test('is opened by its command and from the popup', async ({ demo, extension, noted, openPopup }) => {
    await noted.open(`${demo}/article`);
    await noted.ready();
    // A raised event is no key of a person, so the browser would refuse: it is enough that it is asked, for this window.
    await extension.worker.evaluate(() => {
      const asked: unknown[] = [];
      Reflect.set(globalThis, 'asked', asked);
      const open = (where: unknown) => Promise.resolve(void asked.push(where));
      Object.defineProperty(Reflect.get(chrome, 'sidePanel'), 'open', { value: open, configurable: true });
    });
    await extension.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const event: object = chrome.commands.onCommand;
      if ('dispatch' in event && typeof event.dispatch === 'function') event.dispatch('open-panel', tab);
    });
    await expect.poll(() => extension.worker.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual([{ windowId: expect.any(Number) }]);
    const popup = await openPopup();
    await popup.page.evaluate(() => {
      const open = (where: object) => Promise.resolve(sessionStorage.setItem('asked', JSON.stringify(where)));
      Object.defineProperty(Reflect.get(Reflect.get(globalThis, 'chrome'), 'sidePanel'), 'open', { value: open, configurable: true });
      Object.defineProperty(globalThis, 'close', { value: () => undefined });
    });
    await popup.page.getByRole('button', { name: 'Side panel' }).click();
    await expect.poll(() => popup.page.evaluate(() => sessionStorage.getItem('asked'))).toMatch(/"windowId":\d+/);
  });

  test('speaks Spanish when asked to', async ({ demo, extension, noted, openPanel }) => {
    await noted.open(`${demo}/article`);
    await noted.ready();
    const panel = await openPanel();
    const options = await extension.context.newPage();
    await options.goto(`chrome-extension://${extension.id}/options.html`);
    await options.getByRole('radio', { name: 'español' }).click();
    await panel.view('Apoyo');
    await expect(panel.main).toContainText('Autor con nombre');
    await expect(panel.main).toContainText('No se encontró ningún botón, precio ni oferta.');
    await options.close();
  });

  test('has no accessibility fault in any of its parts, narrow or wide, light or dark', async ({ demo, noted, openPanel }) => {
    // Axe goes over every row eight times.
    test.slow();
    await noted.open(`${demo}/article`);
    await noted.ready();
    const panel = await openPanel();
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      await panel.page.setViewportSize({ width, height: 800 });
      await panel.page.emulateMedia({ colorScheme });
      for (const view of ['Claims', 'Support', 'Compare', 'Save']) {
        await panel.view(view);
        if (view === 'Claims') await panel.rows.first().getByRole('button').first().click();
        expect(await axeFaults(panel.page)).toEqual([]);
      }
    }
  });
});

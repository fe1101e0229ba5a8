/** The moderator's view: posts by risk, decisions that are kept, a reply, and the log as a file. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFaults } from './axe';
import { expect, startExtension, test } from './extension-test';
import { NotedPage } from './pages/noted-page';
import { PanelPage } from './pages/panel-page';

const list = (panel: Pick<PanelPage, 'page'>) => panel.page.getByRole('listbox', { name: 'Posts by risk' });
const options = (panel: PanelPage) => list(panel).getByRole('option');

async function emptyDecisions(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('footing-review');
        open.onsuccess = () => {
          const clear = open.result.transaction('decisions', 'readwrite').objectStore('decisions').clear();
          clear.onsuccess = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
}

test('lists the riskiest post first, and is worked through by keyboard; decisions outlast the panel, and an edit brings a post back', async ({
  odd,
  noted,
  openPanel,
}) => {
  test.setTimeout(240_000);
  await noted.open(`${odd}/forum/discourse`);
  await noted.ready();
  let panel = await openPanel();
  await panel.view('Posts');
  await emptyDecisions(panel.page);
  await panel.page.reload();
  await panel.view('Posts');
  await expect(options(panel).first()).toContainText('Moss&Fern');
  await expect(options(panel).first()).toContainText('together with tramadol');
  await list(panel).focus();
  await panel.page.keyboard.press('n');
  const detail = panel.page.getByRole('region', { name: 'The chosen post' });
  await expect(detail).toContainText('safety claim');
  await expect(detail).toContainText('Words that decided:');
  expect(await axeFaults(panel.page)).toEqual([]);
  await panel.page.keyboard.press('r');
  await expect(detail).toContainText('reviewed');
  await panel.page.keyboard.press('n');
  await expect(detail).toContainText('Quill 42');
  await panel.page.keyboard.press('r');
  await expect(detail).toContainText('reviewed');
  await panel.page.keyboard.press('n');
  await expect(panel.page.getByText('No further post with a risk')).toBeVisible();
  await panel.page.keyboard.press('ArrowDown');
  await expect(detail).toContainText('harbour_lights');
  await panel.page.keyboard.press('d');
  await panel.page.keyboard.type('a joke');
  await panel.page.keyboard.press('Enter');
  await expect(detail).toContainText('dismissed');

  // The panel is closed and opened again: what was decided is there.
  await panel.close();
  panel = await openPanel();
  await panel.view('Posts');
  await panel.page.getByLabel('Show').selectOption('done');
  await expect(options(panel)).toHaveCount(3);

  await noted.page.bringToFront();
  await noted.page.evaluate(() => {
    const paragraph = document.querySelectorAll('.cooked')[1]?.querySelector('p');
    if (paragraph?.firstChild) paragraph.firstChild.nodeValue = 'You can take LDN together with tramadol, no problem. I still say so.';
  });
  await panel.page.bringToFront();
  await panel.page.getByLabel('Show').selectOption('changed-since');
  await expect(options(panel)).toHaveCount(1);
  await expect(options(panel).first()).toContainText('changed since');
});

test('decisions outlast the browser; saved, wiped and taken in again they are the same', async ({ odd }) => {
  test.setTimeout(180_000);
  const profile = await mkdtemp(join(tmpdir(), 'footing-kept-'));
  const start = async () => {
    const { extension, close } = await startExtension(profile);
    const noted = new NotedPage(await extension.context.newPage());
    await noted.open(`${odd}/forum/discourse`);
    await noted.ready();
    const panel = await PanelPage.open(extension, noted.page);
    await panel.view('Posts');
    return { panel, close };
  };
  const decided = async ({ page }: PanelPage) => {
    await page.getByLabel('Show').selectOption('all');
    return list({ page })
      .getByRole('option')
      .filter({ hasText: /reviewed|needs action/ })
      .allTextContents();
  };
  try {
    const first = await start();
    await list(first.panel).focus();
    for (const key of ['n', 'r', 'n', 'a']) await first.panel.page.keyboard.press(key);
    await expect(list(first.panel).getByText('needs action')).toBeVisible();
    const before = await decided(first.panel);
    expect(before).toHaveLength(2);
    await first.close();

    const { panel, close } = await start();
    await expect.poll(() => decided(panel)).toEqual(before);
    const [download] = await Promise.all([
      panel.page.waitForEvent('download'),
      panel.page
        .getByText(/^Log: 2 decisions/)
        .click()
        .then(() => panel.page.getByRole('button', { name: 'Save as JSON' }).click()),
    ]);
    const content = await readFile(await download.path(), 'utf8');
    await emptyDecisions(panel.page);
    await panel.page.reload();
    await panel.view('Posts');
    await expect.poll(() => decided(panel)).toEqual([]);
    await panel.page.getByText(/^Log: 0 decisions/).click();
    const file = panel.page.getByLabel('Take a log in');
    await file.setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(content.slice(0, -30)) });
    await expect(panel.page.getByText('Nothing was taken in')).toBeVisible();
    await file.setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await expect(panel.page.getByText('2 added')).toBeVisible();
    await expect.poll(() => decided(panel)).toEqual(before);
    await close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('a reply is made from the records, safety first', async ({ odd, noted, openPanel }) => {
  await noted.open(`${odd}/forum/xenforo`);
  await noted.ready();
  const panel = await openPanel();
  await panel.view('Posts');
  await options(panel).first().click();
  await panel.page.getByLabel('Tone').selectOption('firm');
  await panel.page.getByLabel('Written as').selectOption('bbcode');
  const reply = panel.page.locator('.reply');
  await expect(reply).toContainText(/^\[b\]Dangerous/);
  await expect(reply).toContainText('not medical advice');
  await panel.page.getByText('Change the words around the evidence').click();
  await panel.page.getByLabel('Opening').fill('A word from your moderators.');
  await panel.page.getByLabel('Closing').focus();
  await expect(reply).toContainText('A word from your moderators.');
});

test('two thousand posts are listed, and only those in sight are drawn', async ({ odd, noted, openPanel }) => {
  test.setTimeout(120_000);
  await noted.open(`${odd}/endless?from=1990`);
  await expect.poll(() => noted.markerCount(), { timeout: 60_000 }).toBeGreaterThan(1_900);
  const panel = await openPanel();
  await panel.view('Posts');
  await expect(list(panel)).toBeVisible({ timeout: 30_000 });
  await panel.page.getByLabel('Show').selectOption('all');
  await list(panel).focus();
  await panel.page.keyboard.press('End');
  await expect(options(panel).last()).toHaveAttribute('aria-selected', 'true');
  expect(await options(panel).count()).toBeLessThan(40);
});

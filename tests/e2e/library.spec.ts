import { readFile } from 'node:fs/promises';
import { axeFaults } from './axe';
import { expect, test as base } from './extension-test';
import { LibraryPage } from './pages/library-page';

const test = base.extend<{ readonly library: LibraryPage }>({
  // `tab` sets the settings back.
  library: async ({ extension, tab: _ }, use) => {
    const library = await LibraryPage.open(extension);
    await use(library);
    await library.close();
  },
});

/** One of every kind of page, and of topics every kind: with figures and turns, with harm, established, without anything to draw. */
const KINDS = [
  '#/',
  '#/topic/ldn-fibromyalgia',
  '#/topic/ldn-opioid-alternative',
  '#/topic/naltrexone-with-opioids',
  '#/topic/opioid-cancer-risk',
  '#/study/due-bruun-2024',
  '#/study/china-naloxone-case',
  '#/page/seed-001',
  '#/method',
  '#/topic/nothing-here',
] as const;

/** Contrast does not hang on width, nor shape on colours: each is looked at where it can differ. */
const LOOKS = [
  { colorScheme: 'light', width: 1280, only: undefined },
  { colorScheme: 'dark', width: 1280, only: 'colours' },
  { colorScheme: 'light', width: 360, only: 'shape' },
] as const;

test.describe('the library', () => {
  test('answers as one types, keeps the words in its address, and comes back to them', async ({ library }) => {
    await library.field.pressSequentially('sleep');
    await expect(library.page.getByRole('status').first()).toContainText(/topic/);
    await expect(library.page.getByRole('link', { name: 'LDN for sleep' })).toBeVisible();
    await expect.poll(() => library.hash()).toBe('#/?q=sleep');
    await library.page.getByRole('link', { name: 'LDN for sleep' }).click();
    await expect(library.heading).toHaveText('LDN for sleep');
    await expect(library.heading).toBeFocused();
    await expect(library.page).toHaveTitle('LDN for sleep · Footing library');
    await library.page.goBack();
    await expect(library.field).toHaveValue('sleep');
    // A link followed before the address has caught up leaves the words behind it all the same.
    await library.field.fill('liver');
    await library.page.getByRole('link', { name: 'Naltrexone and the liver' }).click();
    await library.page.goBack();
    await expect(library.field).toHaveValue('liver');
  });

  test('narrows down by drug, condition, certainty and finding', async ({ library }) => {
    await library.page.getByLabel('Condition').selectOption('Fibromyalgia');
    await library.page.getByLabel('Finding').selectOption('Studies disagree');
    await expect(library.page.getByRole('link', { name: 'LDN for fibromyalgia' })).toBeVisible();
    await expect(library.page.getByRole('link', { name: 'LDN for sleep' })).toHaveCount(0);
    await library.page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(library.page.getByRole('link', { name: 'LDN for sleep' })).toBeVisible();
  });

  test('draws figures and years, each with the same as a table', async ({ library }) => {
    await library.go('#/topic/ldn-fibromyalgia');
    await library.unfold();
    const figure = library.page.getByRole('figure').filter({ hasText: 'Standardised difference with naltrexone' }).first();
    await expect(figure).toContainText('← better with naltrexone');
    await expect(figure.getByRole('row').filter({ hasText: 'Hegde 2025' }).first()).toContainText('−0.96 to 0.74');
    await expect(library.page.getByRole('row').filter({ hasText: 'Due Bruun 2024' }).last()).toContainText('Speaks against it');
    await expect(library.page.getByText('interval not on file').first()).toBeVisible();
  });

  test('lays a page’s claims beside our check, and goes to the one that was asked for', async ({ library }) => {
    await library.go('#/page/seed-001');
    const ids = await library.page.locator('.claims > li').evaluateAll((items) => items.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(20);
    const last = ids.at(-1)?.replace('claim-', '');
    await library.go(`#/page/seed-001/${last}`);
    await expect(library.page.locator(`#claim-${last}`)).toBeInViewport();
    await library.page.getByRole('radio', { name: /Garbled/ }).check();
    await expect(library.page.locator('.claims > li')).not.toHaveCount(ids.length);
  });

  test('gives citations of a selection, copied and as a file', async ({ library, extension }) => {
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await library.go('#/topic/ldn-fibromyalgia');
    await library.page.getByRole('checkbox', { name: 'Select Due Bruun 2024 for citing' }).check();
    await library.go('#/topic/ldn-fibromyalgia');
    await expect(library.bar).toHaveCount(0);
    await library.page.getByRole('checkbox', { name: 'Select Due Bruun 2024 for citing' }).check();
    await library.page.getByRole('checkbox', { name: 'Select Younger 2013 for citing' }).check();
    await expect(library.bar).toContainText('2 studies selected');
    await library.bar.getByRole('button', { name: 'Copy' }).click();
    await expect(library.bar.getByRole('status')).toHaveText('Copied.');
    const copied = await library.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Due Bruun, K\., [\s\S]*\n\nYounger, J\., [\s\S]*not medical advice\.\n$/);
    await library.bar.getByLabel('Format').selectOption('ris');
    const download = library.page.waitForEvent('download');
    await library.bar.getByRole('button', { name: 'Save as file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('footing-references.ris');
    expect((await readFile(await file.path(), 'utf8')).match(/^TY {2}- JOUR/gm)).toHaveLength(2);
    await library.bar.getByRole('button', { name: 'Clear selection' }).click();
    await expect(library.bar).toHaveCount(0);
  });

  test('is walked by keyboard: past the head to the content, into a table, to a link', async ({ library }) => {
    await library.go('#/method');
    await library.page.keyboard.press('Tab');
    await expect(library.page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
    await library.page.keyboard.press('Enter');
    await expect(library.heading).toBeFocused();
    await library.page.keyboard.press('Tab');
    await expect(library.page.getByRole('region', { name: 'Verdict by direction, certainty and wording' })).toBeFocused();
  });

  for (const hash of KINDS)
    test(`has no accessibility fault at ${hash}, in light, dark and narrow`, async ({ library }) => {
      test.setTimeout(120_000);
      const faults: string[] = [];
      for (const { colorScheme, width, only } of LOOKS) {
        await library.page.emulateMedia({ colorScheme });
        await library.page.setViewportSize({ width, height: 900 });
        await library.go(hash);
        await library.unfold();
        faults.push(...(await axeFaults(library.page, only && { only })));
      }
      expect(faults).toEqual([]);
    });

  test('fits 360 px, and asks no network for anything', async ({ library, extension }) => {
    await library.page.setViewportSize({ width: 360, height: 780 });
    const asked = extension.requests.length;
    for (const hash of KINDS) {
      await library.go(hash);
      await library.unfold();
      expect(await library.page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(360);
    }
    expect(extension.requests.slice(asked).filter((address) => !/^(?:chrome-extension|blob|about|data):/.test(address))).toEqual([]);
  });

  test('is opened by a card at its topic, and by the popup', async ({ noted, odd, extension, openPopup }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    await noted.clickKind('overstated');
    const opened = extension.context.waitForEvent('page');
    await noted.card.getByRole('button', { name: 'All studies and reasons' }).click();
    const fromCard = await opened;
    await expect(fromCard).toHaveURL(/library\.html#\/topic\//);
    await expect(fromCard.getByRole('heading', { level: 2, name: 'What is known' })).toBeVisible();
    await fromCard.close();
    const popup = await openPopup();
    const again = extension.context.waitForEvent('page');
    await popup.page.getByRole('button', { name: 'Evidence library' }).click();
    const fromPopup = await again;
    await expect(fromPopup.getByRole('searchbox')).toBeVisible();
    await fromPopup.close();
  });
});

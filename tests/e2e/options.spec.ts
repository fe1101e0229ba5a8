import { readFile } from 'node:fs/promises';
import { axeFaults } from './axe';
import { expect, test } from './extension-test';

test.describe('options', () => {
  test('are followed at once by open pages: verdicts, markers, colours, size', async ({ noted, odd, openOptions }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const options = await openOptions();
    await options.tick('Fits the evidence').uncheck();
    await expect(options.saved).toHaveText('Saved');
    await expect(noted.markersOfKind('supported')).toHaveCount(0);
    await options.tick('Goes beyond the evidence').uncheck();
    await expect(noted.markersOfKind('overstated')).toHaveCount(0);
    // What can hurt stays.
    await expect(noted.markersOfKind('safety')).not.toHaveCount(0);
    await options.tick('Goes beyond the evidence').check();
    await expect(noted.markersOfKind('overstated')).not.toHaveCount(0);

    const marker = noted.markersOfKind('overstated').first();
    await options.choose(/Underlines alone/).check();
    await expect(marker).toHaveCSS('opacity', '0');
    const before = await marker.evaluate((element) => getComputedStyle(element).borderTopColor);
    await options.choose(/^Grey/).check();
    await expect.poll(() => marker.evaluate((element) => getComputedStyle(element).borderTopColor)).not.toBe(before);
    await options.choose('Larger').check();
    await noted.page.bringToFront();
    await noted.clickKind('overstated');
    await expect(noted.card).toHaveCSS('font-size', '19px');
  });

  test('hover can be switched off; a click still opens', async ({ noted, odd, openOptions }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const options = await openOptions();
    await options.tick(/when the pointer rests/).uncheck();
    await expect(options.saved).toHaveText('Saved');
    await noted.hoverKind('overstated');
    await noted.page.waitForTimeout(700);
    await expect(noted.card).toBeHidden();
    await noted.clickKind('overstated');
    await expect(noted.card).toBeVisible();
  });

  test('on demand: nothing is marked until the popup is asked', async ({ noted, odd, openOptions, openPopup }) => {
    const options = await openOptions();
    await options.choose(/until I ask/).check();
    await expect(options.saved).toHaveText('Saved');
    await noted.open(`${odd}/claims`);
    await noted.page.waitForTimeout(800);
    await expect(noted.host).toHaveCount(0);
    const popup = await openPopup();
    await expect(popup.main).toContainText('Ready when you ask');
    await popup.page.getByRole('button', { name: 'Show notes on this page' }).click();
    await expect(noted.markers).not.toHaveCount(0);
    await noted.open(`${odd}/claims?again`);
    await noted.page.waitForTimeout(800);
    await expect(noted.host).toHaveCount(0);
  });

  test('topics are left out one by one', async ({ noted, odd, openOptions }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const options = await openOptions();
    const before = (await noted.noted()).length;
    await options.page.getByText('What LDN is used for').click();
    await options.tick('LDN for fibromyalgia').uncheck();
    await expect.poll(async () => (await noted.noted()).length).toBeLessThan(before);
  });

  test('sites: added, removed, saved as a file; a bad file is refused with its line and changes nothing', async ({
    noted,
    odd,
    openOptions,
  }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const options = await openOptions();
    const { page } = options;
    await page.getByLabel('Add a site').fill('not a site');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(options.fault).toContainText('is no site');
    await page.getByLabel('Add a site').fill('http://127.0.0.1:80/page');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(noted.host).toHaveCount(0);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the list as a file' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('off 127.0.0.1');

    const load = (text: string) =>
      page.locator('input[type="file"]').setInputFiles({ name: 'sites.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await load('off example.org\nexample.net\n');
    await expect(options.fault).toHaveText(/^sites\.txt, line 2: expected "off" or "on" .* Nothing was changed\.$/);
    await expect(page.getByRole('list', { name: 'Listed sites' })).toHaveText(/127\.0\.0\.1/);
    await load('off example.org\n');
    await expect(page.getByRole('list', { name: 'Listed sites' })).toHaveText(/example\.org/);
    await expect(noted.markers).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Remove example.org' }).click();
    await expect(page.getByText('No site is listed.')).toBeVisible();
  });

  test('only chosen sites are read where that is set', async ({ noted, odd, openOptions }) => {
    const options = await openOptions();
    await options.choose('On the listed sites only').check();
    await noted.open(`${odd}/claims`);
    await noted.page.waitForTimeout(800);
    await expect(noted.host).toHaveCount(0);
    await options.page.getByLabel('Add a site').fill('127.0.0.1');
    await options.page.getByRole('button', { name: 'Add' }).click();
    await expect(noted.markers).not.toHaveCount(0);
  });

  test('are set back as a whole', async ({ openOptions }) => {
    const options = await openOptions();
    await options.choose('Strong').check();
    await expect(options.saved).toHaveText('Saved');
    await options.page.getByRole('button', { name: 'Set everything back' }).click();
    await expect(options.choose('Standard')).toBeChecked();
    await expect(options.page.getByRole('button', { name: 'Set everything back' })).toBeDisabled();
  });

  test('lead to the browser’s own page where the keys are changed', async ({ extension, openOptions }) => {
    const { page } = await openOptions();
    const opened = extension.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Change keys' }).click();
    const keys = await opened;
    await keys.waitForURL('chrome://extensions/shortcuts');
    // The commands of ours that can be bound there.
    await expect(keys.getByText('To the next note').first()).toBeVisible();
    await keys.close();
  });

  test('have no accessibility fault, light and dark', async ({ openOptions }) => {
    // Axe goes over every part of the page twice.
    test.slow();
    const options = await openOptions();
    for (const theme of ['Light', 'Dark']) {
      await options.choose(theme).check();
      await expect(options.saved).toHaveText('Saved');
      for (const summary of await options.page.locator('summary').all()) await summary.click();
      expect(await axeFaults(options.page)).toEqual([]);
    }
  });
});

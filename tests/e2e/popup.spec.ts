import { axeFaults } from './axe';
import { expect, test } from './extension-test';

test.describe('popup', () => {
  test('counts the claims and leads to one of them', async ({ demo, noted, openPopup }) => {
    await noted.open(`${demo}/forum`);
    await expect(noted.markers).not.toHaveCount(0);
    const popup = await openPopup();
    await expect(popup.main).toContainText(/\d+ notes on this page/);
    await noted.page.evaluate(() => scrollTo(0, 0));
    await popup.page.getByRole('list', { name: 'Notes', exact: true }).getByRole('button').last().click();
    await expect.poll(() => noted.page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

  test('lists one verdict alone when its count is pressed, and all again', async ({ noted, odd, openPopup }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const popup = await openPopup();
    const lines = popup.page.getByRole('list', { name: 'Notes', exact: true }).getByRole('listitem');
    await expect(lines).not.toHaveCount(0);
    const all = await lines.count();
    const count = popup.page.getByRole('button', { name: /\d+ Personal experience/ });
    await count.click();
    await expect(count).toHaveAttribute('aria-pressed', 'true');
    for (const line of await lines.all()) await expect(line).toContainText('Personal experience');
    expect(await lines.count()).toBeLessThan(all);
    await count.click();
    await expect(lines).toHaveCount(all);
  });

  test('lists one topic alone, together with a verdict', async ({ noted, odd, openPopup }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const popup = await openPopup();
    const lines = popup.page.getByRole('list', { name: 'Notes', exact: true }).getByRole('listitem');
    await expect(lines).not.toHaveCount(0);
    const all = await lines.count();
    await popup.page.getByLabel('Topic').selectOption('LDN for fibromyalgia');
    expect(await lines.count()).toBeLessThan(all);
    for (const line of await lines.all()) await expect(line).toContainText('LDN for fibromyalgia');
    await popup.page.getByRole('button', { name: /\d+ Fits the evidence/ }).click();
    await expect(popup.main).toContainText('No note has both');
    await popup.page.getByLabel('Topic').selectOption('');
    await expect(lines).not.toHaveCount(0);
  });

  test('says that nothing is here where no drug is named', async ({ demo, noted, openPopup }) => {
    await noted.open(`${demo}/no-drug`);
    const popup = await openPopup();
    await expect(popup.main).toContainText(/nothing/i);
  });

  test('says that Footing cannot run where the browser keeps extensions out', async ({ noted, openPopup }) => {
    await noted.open('chrome://version');
    const popup = await openPopup();
    await expect(popup.main).toContainText(/cannot run/i);
  });

  test('says that the browser keeps it off pages where access was taken away, with the button that asks for it, light and dark', async ({
    noted,
    demo,
    openPopup,
  }) => {
    await noted.open(`${demo}/no-drug`);
    const popup = await openPopup();
    await popup.bar();
    await expect(popup.page.getByRole('button', { name: /allow/i })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.page.emulateMedia({ colorScheme });
      expect(await axeFaults(popup.page)).toEqual([]);
    }
  });

  test('switched off for the site, everything goes and the popup says so; switched on, the notes are back', async ({
    demo,
    noted,
    openPopup,
  }) => {
    await noted.open(`${demo}/article`);
    await expect(noted.markers).not.toHaveCount(0);
    const popup = await openPopup();
    await popup.page.getByRole('switch', { name: /^On 127/ }).click();
    await expect(noted.host).toHaveCount(0);
    expect(await noted.highlights()).toEqual({});
    await expect(popup.main).toContainText('Switched off on this site');
    await popup.page.getByRole('switch', { name: /^On 127/ }).click();
    await expect(noted.markers).not.toHaveCount(0);
  });

  test('switched off everywhere, no page is read', async ({ demo, noted, openPopup }) => {
    await noted.open(`${demo}/article`);
    await expect(noted.markers).not.toHaveCount(0);
    const popup = await openPopup();
    await popup.page.getByRole('switch', { name: 'On all sites' }).click();
    await expect(noted.host).toHaveCount(0);
    await expect(popup.main).toContainText('Switched off everywhere');
    await noted.open(`${demo}/clinic`);
    await noted.page.waitForTimeout(800);
    await expect(noted.host).toHaveCount(0);
  });

  test('has no accessibility fault, with notes and without', async ({ demo, noted, openPopup }) => {
    // Axe takes its time over every line of the list.
    test.slow();
    for (const slug of ['forum', 'no-drug']) {
      await noted.open(`${demo}/${slug}`);
      await noted.page.waitForTimeout(800);
      const popup = await openPopup();
      await popup.page.waitForTimeout(300);
      expect(await axeFaults(popup.page)).toEqual([]);
    }
  });
});

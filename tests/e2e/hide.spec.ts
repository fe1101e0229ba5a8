import { expect, test } from './extension-test';

test.describe('not this', () => {
  test.beforeEach(async ({ noted, odd }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
  });

  test('hides one note, and undo brings it back', async ({ noted }) => {
    const before = await noted.names();
    await noted.clickKind('overstated');
    await noted.card.getByRole('button', { name: 'Not this…' }).click();
    await noted.card.getByRole('button', { name: 'Hide this note' }).click();
    await expect(noted.card).toBeHidden();
    await expect.poll(() => noted.names()).not.toEqual(before);
    await noted.toast.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => noted.names()).toEqual(before);
    await expect(noted.toast).toBeHidden();
  });

  test('keeps a note hidden on the next visit, by its words', async ({ noted, odd }) => {
    const before = await noted.names();
    await noted.clickKind('overstated');
    await noted.card.getByRole('button', { name: 'Not this…' }).click();
    await noted.card.getByRole('button', { name: 'Hide this note' }).click();
    await expect.poll(() => noted.names()).not.toEqual(before);
    const after = await noted.names();
    await noted.open(`${odd}/claims`);
    await noted.ready();
    await expect.poll(() => noted.names()).toEqual(after);
  });

  test('hides a topic, in other tabs too, and says so in the popup', async ({ extension, noted, odd, openPopup }) => {
    const other = await extension.context.newPage();
    await other.goto(`${odd}/claims`);
    const marks = () => other.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    await expect.poll(marks).toBeGreaterThan(3);
    const before = await marks();
    await noted.page.bringToFront();
    await noted.clickKind('anecdote');
    await noted.card.getByRole('button', { name: 'Not this…' }).click();
    await noted.card.getByRole('button', { name: /^Hide notes on “/ }).click();
    await expect(noted.toast).toContainText('are hidden');
    await expect.poll(marks).toBeLessThan(before);
    const popup = await openPopup();
    await expect(popup.main).toContainText(/\d more (is|are) hidden by your options/);
    await noted.page.bringToFront();
    await noted.toast.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(marks).toBe(before);
    await other.close();
  });

  test('switches off on the site, unless it is undone', async ({ noted }) => {
    const before = await noted.noted();
    const leave = async (): Promise<void> => {
      await noted.clickKind('overstated');
      await noted.card.getByRole('button', { name: 'Not this…' }).click();
      await noted.card.getByRole('button', { name: 'Switch off on 127.0.0.1' }).click();
      await expect(noted.toast).toContainText('Footing is off on 127.0.0.1.');
      expect(await noted.noted()).toEqual([]);
    };
    await leave();
    await noted.toast.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => noted.noted()).toEqual(before);
    await leave();
    await noted.toast.getByRole('button', { name: 'Dismiss' }).click();
    await expect(noted.host).toHaveCount(0);
    await noted.page.reload();
    await noted.page.waitForTimeout(800);
    await expect(noted.host).toHaveCount(0);
  });
});

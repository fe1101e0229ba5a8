import { axeFaults } from './axe';
import { expect, test } from './extension-test';
import { NotedPage } from './pages/noted-page';

test.describe('the first run', () => {
  test('opens one welcome page, on which the marks are real', async ({ extension }) => {
    const address = `chrome-extension://${extension.id}/welcome.html`;
    await expect.poll(() => extension.context.pages().filter((page) => page.url() === address).length).toBe(1);
    const page = extension.context.pages().find((each) => each.url() === address);
    if (page === undefined) throw new Error('The welcome page is gone.');
    await page.bringToFront();
    const noted = new NotedPage(page);
    await noted.ready();
    const kinds = noted.host.locator('.marker').evaluateAll((markers) => markers.map((marker) => marker.getAttribute('data-kind')));
    expect((await kinds).toSorted()).toEqual(['anecdote', 'safety', 'supported', 'unsettled']);
    await noted.clickKind('safety');
    await expect(noted.card).toContainText('Safety');
    await expect(noted.card).toContainText('Main studies');
    await noted.card.getByRole('button', { name: 'Not this…' }).click();
    const before = await noted.names();
    await noted.card.getByRole('button', { name: 'Hide this note' }).click();
    await expect.poll(() => noted.names()).not.toEqual(before);
    await noted.toast.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => noted.names()).toEqual(before);
    await noted.clickKind('safety');
    await expect(noted.card).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

test.describe('forced colours', () => {
  test('underline with boxes of our own, where a highlight would look like a selection, and open the card all the same', async ({
    noted,
    odd,
  }) => {
    await noted.page.emulateMedia({ forcedColors: 'active' });
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const lines = noted.host.locator('i[data-kind]');
    await expect(lines).not.toHaveCount(0);
    expect(await noted.highlights()).toEqual({});
    const line = await noted.host.locator('i[data-kind="overstated"]').first().boundingBox();
    await noted.page.mouse.move((line?.x ?? 0) + 30, (line?.y ?? 0) - 6, { steps: 3 });
    await expect(noted.card).toBeVisible();
    await noted.page.keyboard.press('Escape');
    await noted.page.emulateMedia({ forcedColors: null });
    await expect(lines).toHaveCount(0);
    await expect.poll(async () => Object.keys(await noted.highlights()).length).toBeGreaterThan(2);
  });
});

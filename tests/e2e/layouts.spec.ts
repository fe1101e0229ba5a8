import { expect, test } from './extension-test';
import type { NotedPage } from './pages/noted-page';

interface Seen {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The boxes of the markers that can be seen. */
function seenMarkers({ page }: NotedPage): Promise<readonly Seen[]> {
  return page.evaluate(() => {
    const markers = [...(document.querySelector('footing-notes')?.shadowRoot?.querySelectorAll('.marker') ?? [])];
    return markers
      .filter((marker) => getComputedStyle(marker).opacity === '1' && !marker.hasAttribute('hidden'))
      .map((marker) => marker.getBoundingClientRect())
      .map(({ top, bottom, left, right }) => ({ top, bottom, left, right }));
  });
}

test.describe('markers on awkward layouts', () => {
  test('leave the letters alone where lines are close', async ({ noted, odd }) => {
    await noted.open(`${odd}/dense`);
    await noted.ready();
    await noted.page.waitForTimeout(500);
    const lines = await noted.page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p') ?? document.body);
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
    });
    const seen = await seenMarkers(noted);
    expect(seen.length).toBeGreaterThan(0);
    for (const marker of seen)
      for (const line of lines) {
        const wide = Math.min(marker.right, line.right) - Math.max(marker.left, line.left);
        const deep = Math.min(marker.bottom, line.bottom) - Math.max(marker.top, line.top);
        // It may hang into the room between letters, up to the tops of its own line's capitals.
        expect(wide > 1 && deep > 6 ? { marker, line } : null).toBeNull();
      }
    // The marks are there all the same.
    expect((await noted.noted()).length).toBeGreaterThan(3);
  });

  test('stay in the box that scrolls, and follow it', async ({ noted, odd }) => {
    await noted.open(`${odd}/nested`);
    await noted.ready();
    const inside = async (): Promise<boolean> => {
      const seen = await seenMarkers(noted);
      return seen.length > 0 && seen.every(({ top, bottom }) => top >= -15 && bottom <= 305);
    };
    await expect.poll(inside).toBe(true);
    await noted.page.evaluate(() => document.querySelector('#box')?.scrollTo({ top: 700, behavior: 'instant' }));
    await noted.page.waitForTimeout(400);
    await expect.poll(inside).toBe(true);
  });

  test('do not lie over a header that stays', async ({ noted, odd }) => {
    await noted.open(`${odd}/sticky`);
    await noted.ready();
    for (const y of [130, 310, 505]) {
      await noted.page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
      await noted.page.waitForTimeout(400);
      const seen = await seenMarkers(noted);
      expect(seen.length).toBeGreaterThan(0);
      for (const { top } of seen) expect(top < 0 || top > 70).toBe(true);
    }
  });

  test('can be reached with the Tab key even where they are out of sight', async ({ noted, odd }) => {
    await noted.open(`${odd}/dense`);
    await noted.ready();
    const last = noted.markers.last();
    await expect(last).toHaveCSS('opacity', '0');
    await last.focus();
    await noted.page.keyboard.press('Shift+Tab');
    await noted.page.keyboard.press('Tab');
    await expect(last).toBeFocused();
    await expect(last).toHaveCSS('opacity', '1');
  });

  test('move nothing on the page', async ({ demo, noted }) => {
    const boxes = () =>
      noted.page.evaluate(() =>
        [...document.querySelectorAll('body *')].map((element) => JSON.stringify(element.getBoundingClientRect())).join(),
      );
    await noted.page.addInitScript(() => {
      const shifts: number[] = [];
      Reflect.set(globalThis, 'shifts', shifts);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await noted.open(`${demo}/article`);
    const before = await boxes();
    await noted.ready();
    await noted.page.waitForTimeout(500);
    expect(await boxes()).toBe(before);
    expect(await noted.page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toEqual([]);
  });
});

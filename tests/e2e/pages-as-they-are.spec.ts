import { writeFile } from 'node:fs/promises';
import type { Browser } from 'webextension-polyfill';
import { expect, test } from './extension-test';
import type { NotedPage } from './pages/noted-page';

/** The extension's own API, where the functions given to `worker.evaluate` run. */
declare const chrome: Browser;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far a marker may be from the end of its words: its own size, and what it keeps from the edge of the page. */
const NEAR_PX = 24;

/** Every mark in one part of the page whose end is in the window, with how far the nearest marker is from it. */
function endsAndMarkers({ page }: NotedPage, part: string): Promise<readonly { words: string; end: Box; away: number }[]> {
  return page.evaluate((selector) => {
    const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const markers = [...(document.querySelector('footing-notes')?.shadowRoot?.querySelectorAll('.marker') ?? [])]
      .filter((marker) => getComputedStyle(marker).opacity === '1')
      .map((marker) => boxOf(marker.getBoundingClientRect()));
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('footing-'))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range): range is Range => range instanceof Range && range.startContainer.parentElement?.closest(selector) !== null);
    return ranges.flatMap((range) => {
      const line = [...range.getClientRects()].findLast(({ width, height }) => width > 0 && height > 0);
      if (line === undefined || line.top < 0 || line.bottom > innerHeight || line.left < 0 || line.right > innerWidth) return [];
      const end = boxOf(line);
      const lastLetter = line.width > line.height ? { ...end, left: end.right } : { ...end, top: end.bottom };
      // Between the edges of two boxes: 0 where they touch.
      const away = markers.map((marker) =>
        Math.hypot(
          Math.max(0, marker.left - lastLetter.right, lastLetter.left - marker.right),
          Math.max(0, marker.top - lastLetter.bottom, lastLetter.top - marker.bottom),
        ),
      );
      return [{ words: range.toString(), end, away: Math.min(...away) }];
    });
  }, part);
}

async function expectMarkersAtWords(noted: NotedPage, atLeast = 1, part = 'body'): Promise<void> {
  await expect
    .poll(async () => {
      const seen = await endsAndMarkers(noted, part);
      return seen.length >= atLeast && seen.every(({ away }) => away <= NEAR_PX);
    })
    .toBe(true);
}

test.describe('pages as they are', () => {
  test('quirks mode: marks, markers at their words, and the card with its own sizes', async ({ noted, odd }, info) => {
    await noted.open(`${odd}/quirks`);
    await noted.ready();
    expect(await noted.page.evaluate(() => document.compatMode)).toBe('BackCompat');
    await expectMarkersAtWords(noted, 3);
    await noted.clickKind('overstated');
    await expect(noted.card).toHaveCSS('font-size', '14px');
    await noted.page.screenshot({ path: info.outputPath('quirks.png') });
  });

  for (const zoom of [0.5, 3])
    test(`zoom of ${zoom * 100} %: markers stay at their words, and the card in the window`, async ({ extension, noted, odd }, info) => {
      await noted.open(`${odd}/claims`);
      await noted.ready();
      await noted.page.bringToFront();
      const setZoom = (factor: number) =>
        extension.worker.evaluate(async (to) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          await chrome.tabs.setZoom(tab?.id, to);
        }, factor);
      await setZoom(zoom);
      try {
        await expect.poll(() => noted.page.evaluate(() => devicePixelRatio)).toBe(zoom);
        await expectMarkersAtWords(noted);
        await noted.clickKind('overstated');
        await expect(noted.card).toBeVisible();
        await noted.page.waitForTimeout(400);
        const inside = await noted.card.evaluate((card) => {
          const { left, right, top, bottom } = card.getBoundingClientRect();
          return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        });
        // The page's own picture is cut by pixels of the page.
        const debug = await noted.page.context().newCDPSession(noted.page);
        await writeFile(info.outputPath('zoom.png'), (await debug.send('Page.captureScreenshot')).data, 'base64');
        expect(inside).toBe(true);
      } finally {
        await setZoom(1);
      }
    });

  test('vertical writing: a marker stands at the foot of its line, and the card opens', async ({ noted, odd }, info) => {
    await noted.open(`${odd}/vertical`);
    await noted.ready();
    await expectMarkersAtWords(noted, 3);
    await noted.clickKind('overstated');
    await expect(noted.card).toBeVisible();
    await noted.page.screenshot({ path: info.outputPath('vertical.png') });
  });

  test('CSS that turns, scales or moves words takes the markers along; what it hides has no note', async ({ noted, odd }, info) => {
    await noted.open(`${odd}/transformed`);
    await noted.ready();
    await expectMarkersAtWords(noted, 3);
    expect((await noted.noted()).join(' ')).not.toContain('approved');
    await noted.page.getByRole('button', { name: 'Move' }).click();
    await noted.page.waitForTimeout(900);
    await expectMarkersAtWords(noted, 3);
    await noted.page.screenshot({ path: info.outputPath('transformed.png') });
  });

  test('a reading view laid over the page has the marks, and what lies under it shows none', async ({ noted, odd }, info) => {
    await noted.open(`${odd}/reader`);
    await noted.ready();
    await noted.page.getByRole('button', { name: 'Reading view' }).click();
    await expectMarkersAtWords(noted, 8, '#view');
    const under = await endsAndMarkers(noted, 'main');
    expect(under.filter(({ away }) => away === 0)).toEqual([]);
    await noted.hover('LDN might reduce the pain of fibromyalgia.');
    await noted.page.screenshot({ path: info.outputPath('reader.png') });
  });

  test('a frame has its own marks, and its card is whole', async ({ noted, odd }, info) => {
    await noted.open(`${odd}/framed`);
    const frame = noted.page.frameLocator('iframe');
    await expect(frame.locator('footing-notes .marker').first()).toBeVisible();
    await frame.locator('footing-notes .marker[data-kind="overstated"]').first().click();
    const card = frame.locator('footing-notes').getByRole('dialog');
    await expect(card).toBeInViewport({ ratio: 1 });
    await noted.page.screenshot({ path: info.outputPath('framed.png') });
  });

  test('text that a person has selected stays selected while notes come and go, and dragging over marked words opens nothing', async ({
    noted,
    odd,
  }, info) => {
    await noted.open(`${odd}/claims`);
    await noted.page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
    await noted.ready();
    const selected = () => noted.page.evaluate(() => document.getSelection()?.toString());
    expect(await selected()).toBe('Sentences');
    const { x, y, words } = await noted.spotOf('overstated');
    await noted.page.mouse.move(x - 19, y);
    await noted.page.mouse.down();
    await noted.page.mouse.move(x + 400, y, { steps: 8 });
    await noted.page.mouse.up();
    await noted.page.waitForTimeout(900);
    expect(words.endsWith((await selected())?.trim() ?? '-')).toBe(true);
    await expect(noted.card).toBeHidden();
    await noted.page.screenshot({ path: info.outputPath('selected.png') });
    // Whatever is redrawn, the selection is the person's.
    const before = await selected();
    await noted.page.evaluate(() => document.querySelector('main')?.append('Naloxone reverses an opioid overdose.'));
    await noted.page.waitForTimeout(900);
    expect(await selected()).toBe(before);
  });

  test('the browser finds the page’s words and none of ours', async ({ noted, odd }) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const finds = (words: string) => noted.page.evaluate((each) => Reflect.get(globalThis, 'find').call(globalThis, each), words);
    expect(await finds('LDN cures Crohn’s disease')).toBe(true);
    expect(await noted.page.evaluate(() => document.getSelection()?.toString())).toBe('LDN cures Crohn’s disease');
    // What was announced to screen readers is there for a moment only.
    await expect(noted.host.getByRole('status').first()).toBeEmpty({ timeout: 10_000 });
    expect(await finds('beyond the evidence')).toBe(false);
    expect(await finds('notes: ')).toBe(false);
  });

  test('claims on the same words share a mark and a card with a tab for each', async ({ noted, odd }, info) => {
    await noted.open(`${odd}/overlapping`);
    await noted.ready();
    await expect(noted.markers).toHaveCount(1);
    await expect(noted.markers).toHaveAccessibleName(/and 1 more/);
    await noted.clickKind('overstated');
    const tabs = noted.card.getByRole('tab');
    await expect(tabs).toHaveCount(2);
    const first = await noted.card.getByRole('tabpanel').textContent();
    await tabs.nth(1).click();
    await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect.poll(() => noted.card.getByRole('tabpanel').textContent()).not.toBe(first);
    await noted.page.screenshot({ path: info.outputPath('overlapping.png') });
  });
});

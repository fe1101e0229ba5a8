/** Threads that go on changing: notes follow, none is doubled, none stays on words that are gone, and a post already read costs nothing more. */
import { markups } from '../fixtures/forums/markups';
import { expect, test } from './extension-test';
import type { NotedPage } from './pages/noted-page';

/** Words of the posts in which every fixture thread has a note. */
const DANGEROUS = 'You can take LDN together with tramadol';
const SIGNATURE = 'cured me of everything';

async function heapMb(noted: NotedPage): Promise<number> {
  const debug = await noted.page.context().newCDPSession(noted.page);
  await debug.send('HeapProfiler.collectGarbage');
  const { usedSize } = await debug.send('Runtime.getHeapUsage');
  await debug.detach();
  return usedSize / 1_048_576;
}

/** Each marked words' place, told by the paragraph around: no two marks may share one. */
async function placesOfMarks(noted: NotedPage): Promise<string[]> {
  return noted.page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('footing-'))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range): range is Range => range instanceof Range)
      .map((range) => `${range.startContainer.parentElement?.closest('p')?.textContent ?? ''} @${range.startOffset}`),
  );
}

test.describe('a thread', () => {
  for (const { id } of markups) {
    test(`of ${id} has its notes, and none on a signature`, async ({ odd, noted }) => {
      await noted.open(`${odd}/forum/${id}`);
      await noted.ready();
      const words = await noted.noted();
      expect(words.some((text) => text.includes(DANGEROUS))).toBe(true);
      expect(words.some((text) => text.includes(SIGNATURE))).toBe(false);
    });
  }
});

test('an endless thread is followed to 2,000 posts', async ({ odd, noted }) => {
  test.setTimeout(300_000);
  await noted.open(`${odd}/endless?from=50`);
  await noted.ready();
  const bare = await heapMb(noted);
  await expect
    .poll(
      async () => {
        await noted.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        return noted.page.locator('.topic-post').count();
      },
      { timeout: 200_000, intervals: [50] },
    )
    .toBe(2_000);
  const marks = async () => (await placesOfMarks(noted)).length;
  await expect.poll(marks, { timeout: 60_000 }).toBeGreaterThan(1_900);
  const places = await placesOfMarks(noted);
  console.info(`heap ${bare.toFixed(1)} MB at 50 posts, ${(await heapMb(noted)).toFixed(1)} MB at 2,000; ${places.length} marks`);
});

test('rows that are filled anew take their notes along', async ({ odd, noted }) => {
  await noted.open(`${odd}/recycling`);
  await noted.ready();
  const settled = async (): Promise<void> => {
    await expect
      .poll(async () => {
        const marks = await placesOfMarks(noted);
        const rows = await noted.page.locator('article p').allTextContents();
        const marked = new Set(marks.map((place) => place.replace(/ @\d+$/, '')));
        return {
          stale: [...marked].filter((text) => !rows.includes(text)).length,
          doubled: marks.length - new Set(marks).size,
          marked: marked.size > 20,
        };
      })
      .toEqual({ stale: 0, doubled: 0, marked: true });
  };
  await settled();
  for (const top of [400, 8_000, 120_000, 0]) {
    await noted.page.locator('#view').evaluate((view, at) => view.scrollTo(0, at), top);
    await settled();
  }
});

test('an edit in place, a folded answer and a post that is taken away are followed', async ({ odd, noted }) => {
  await noted.open(`${odd}/forum/discourse`);
  await noted.ready();
  const dangerous = async () => (await noted.noted()).filter((text) => text.includes(DANGEROUS)).length;
  await expect.poll(dangerous).toBe(1);
  const count = await noted.markersOfKind('safety').count();
  await noted.page.evaluate(() => {
    const paragraph = document.querySelectorAll('.cooked')[1]?.querySelector('p');
    if (paragraph?.firstChild) paragraph.firstChild.nodeValue = 'I deleted what I had written here.';
  });
  await expect.poll(() => noted.markersOfKind('safety').count()).toBe(count - 1);
  await noted.page.evaluate(() => document.querySelectorAll('.topic-post')[2]?.remove());
  await expect.poll(dangerous).toBe(0);
  // The one that is left stands in a quote.
  const cures = async () => (await placesOfMarks(noted)).filter((place) => place.includes('cures Crohn')).length;
  await expect.poll(cures).toBe(2);
  await noted.page.evaluate(() => document.querySelectorAll('.topic-post')[4]?.toggleAttribute('hidden', true));
  await expect.poll(cures).toBe(1);
  await noted.page.evaluate(() => document.querySelectorAll('.topic-post')[4]?.toggleAttribute('hidden', false));
  await expect.poll(cures).toBe(2);
});

test('going on and back leaves each view its own notes', async ({ odd, noted }) => {
  await noted.open(`${odd}/app`);
  await noted.page.getByRole('link', { name: 'Go' }).click();
  await expect.poll(async () => (await noted.noted()).length).toBe(1);
  await noted.page.evaluate(() => document.querySelector('#view')?.replaceChildren('Nothing about medicines here.'));
  await expect.poll(async () => (await noted.noted()).length).toBe(0);
  await noted.open(`${odd}/forum/phpbb`);
  await noted.ready();
  const before = await noted.noted();
  await noted.open(`${odd}/forum/xenforo`);
  await noted.ready();
  await noted.page.goBack();
  await expect.poll(() => noted.noted()).toEqual(before);
  await noted.page.goForward();
  await noted.ready();
});

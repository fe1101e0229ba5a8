import { writeFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './extension-test';
import type { NotedPage } from './pages/noted-page';

const MARGIN = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

/** What stands on the paper, page by page, with runs of white space as one space. */
async function print({ page }: NotedPage, path: string): Promise<readonly string[]> {
  const paper = await page.pdf({ format: 'A4', margin: MARGIN });
  await writeFile(path, paper);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(paper)));
  return text.map((each) => each.replace(/\s+/g, ' '));
}

test.describe('print', () => {
  test('shows the page alone, where nothing else is set', async ({ noted, odd }, info) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    await noted.page.emulateMedia({ media: 'print' });
    await expect(noted.markers.first()).toBeHidden();
    await noted.page.emulateMedia({ media: null });
    await expect(noted.markers.first()).toBeVisible();
    const paper = (await print(noted, info.outputPath('alone.pdf'))).join(' ');
    expect(paper).toContain('Naltrexone is an opioid antagonist.');
    expect(paper).not.toMatch(/Footing|evidence|Safety/i);
  });

  test('ends with a list of the notes where that is set: safety first, each with its verdict, sentence and certainty', async ({
    noted,
    odd,
    openOptions,
  }, info) => {
    await noted.open(`${odd}/claims`);
    await noted.ready();
    const before = await noted.ownDocument();
    const alone = await print(noted, info.outputPath('alone.pdf'));
    const options = await openOptions();
    await options.choose(/list of the notes/).check();
    await expect(options.saved).toHaveText('Saved');
    await noted.page.bringToFront();
    await noted.page.waitForTimeout(500);

    const paper = await print(noted, info.outputPath('notes.pdf'));
    // What the page prints stays as it was; the list begins on a page of its own.
    expect(paper.slice(0, alone.length)).toEqual(alone);
    const list = paper.slice(alone.length).join(' ');
    expect(list).toMatch(/^\s*Notes of Footing on this page \d+ notes: \d+ safety/);
    expect(list).toMatch(/\d\. ⚠\s?Safety\. \w.{40,}? “[^”]+” . (?:Against|Goes beyond) the evidence \(/);
    expect(list).toContain('“LDN relieves fibromyalgia pain.”');
    expect(list).toMatch(/Low certainty\./);
    expect(list).toMatch(/Evidence base [\d.]+, last searched \d+ \w+ \d{4}\. Information about evidence, not medical advice\./);
    // Each mark of the page is named by its number; safety stands first, the rest as on the page.
    const entries = [...list.matchAll(/ (\d+)\. (⚠|“)/g)].map(([, number, sign]) => ({ mark: Number(number), isSafety: sign === '⚠' }));
    const marks = [...new Set(entries.map(({ mark }) => mark))].sort((a, b) => a - b);
    expect(marks).toEqual(Array.from({ length: (await noted.noted()).length }, (_, at) => at + 1));
    expect(entries).toEqual([
      ...entries.filter(({ isSafety }) => isSafety).sort((a, b) => a.mark - b.mark),
      ...entries.filter(({ isSafety }) => !isSafety).sort((a, b) => a.mark - b.mark),
    ]);

    // Nothing of it is left after printing, and nothing was written into the page.
    expect(await noted.ownDocument()).toBe(before);
    await expect(noted.host.locator('.printed')).toBeEmpty();
    await expect(noted.markers.first()).toBeVisible();
  });

  test('keeps the list clear of a body that runs over its own height, speaks Spanish, and follows what is hidden', async ({
    noted,
    odd,
    openOptions,
  }, info) => {
    await noted.open(`${odd}/as-high-as-the-window`);
    await noted.ready();
    const options = await openOptions();
    await options.choose(/list of the notes/).check();
    await options.tick('Fits the evidence').uncheck();
    await options.choose('Español').check();
    await expect(options.saved).toHaveText('Guardado');
    await noted.page.bringToFront();
    await noted.page.waitForTimeout(500);
    const paper = await print(noted, info.outputPath('notes.pdf'));
    const first = paper.findIndex((text) => text.includes('Notas de Footing'));
    expect(first).toBeGreaterThan(1);
    expect(paper[first]).toMatch(/^\s*Notas de Footing sobre esta página/);
    expect(paper.slice(0, first).join(' ')).toContain('The end of the page.');
    expect(paper.slice(first).join(' ')).not.toContain('Naltrexone is an opioid antagonist.');
    expect(paper.at(-1)).toContain('Información sobre la evidencia, no consejo médico.');
  });
});

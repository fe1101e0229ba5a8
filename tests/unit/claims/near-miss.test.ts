/** Text that has nothing to do with these drugs gets no note: pages that come near in words, and whatever documents the machine holds. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/read-claims';
import { normalise } from '../../../src/page/normalise';
import type { PageText, TextBlock } from '../../../src/text/text-block';
import { nearMissPage, subjects } from './near-miss-pages';

/** Quotes of what was found, with what it was taken for. */
function found(page: PageText): readonly string[] {
  const texts = new Map(page.blocks.map(({ id, text }) => [id, text]));
  return readClaims(page).map(({ topic, block, span }) => `${topic}: ${texts.get(block)?.slice(span.start, span.end)}`);
}

const PAGES = 400;
/**
 * Pages of the 400 that get a note all the same. None should; this holds what was reached, so that a step back shows.
 * What is left stands on pages that name an opioid in passing (a seizure of heroin) and go on about withdrawals or tolerances.
 */
const MOST_NOTED = 5;

describe('a page that only comes near', () => {
  it('has no claim, but for a few that name a drug in passing', () => {
    const noted = Array.from({ length: PAGES }, (_, seed) => found(nearMissPage(seed))).filter((claims) => claims.length > 0);
    expect(noted.length, noted.flat().join('\n')).toBeLessThanOrEqual(MOST_NOTED);
  });

  const silent = [
    'networks',
    'other medicines',
    'advice on sleep and pain',
    'biology of glia',
    'receptors',
    'price lists',
    'software',
    'engineering',
    'banks',
    'carpentry',
    'sport',
    'gardens',
  ];
  const names = Object.keys(subjects);
  it.each(silent)('on %s has none at all', (name) => {
    const at = names.indexOf(name);
    expect(at).toBeGreaterThanOrEqual(0);
    const seeds = Array.from({ length: PAGES }, (_, seed) => seed).filter((seed) => seed % names.length === at);
    expect([...new Set(seeds.flatMap((seed) => found(nearMissPage(seed))))]).toEqual([]);
  });

  it('is the same for the same number, and no two are alike', () => {
    expect(nearMissPage(7)).toEqual(nearMissPage(7));
    const pages = Array.from({ length: PAGES }, (_, seed) => JSON.stringify(nearMissPage(seed)));
    expect(new Set(pages).size).toBe(PAGES);
  });

  it('has every word of every sentence filled in', () => {
    for (let seed = 0; seed < PAGES; seed++) for (const { text } of nearMissPage(seed).blocks) expect(text).not.toMatch(/[{}]|^$/);
  });
});

/** Manuals and licences that come with the system. */
const folders = ['/usr/share/doc', '/usr/share/common-licenses'];
const MOST_BYTES = 5_000_000;
/** Longer files are tables and logs. */
const LONGEST_FILE = 400_000;

/** Text files below the folders, in order of name, up to {@link MOST_BYTES} in all. Links are left out: they lead to files seen already. */
function documents(): readonly { path: string; text: string }[] {
  const files: { path: string; text: string }[] = [];
  let bytes = 0;
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile() && !/\.(gz|bz2|xz|zip|png|gif|jpe?g|pdf|ico)$/.test(entry.name)) {
        const { size } = statSync(path);
        if (size > LONGEST_FILE || bytes + size > MOST_BYTES) continue;
        const text = readFileSync(path, 'utf8');
        if (text.includes('\0') || text.includes('\ufffd')) continue;
        bytes += size;
        files.push({ path, text });
      }
    }
  };
  for (const folder of folders) if (existsSync(folder)) visit(folder);
  return files;
}

function pageOfFile({ path, text }: { path: string; text: string }): PageText {
  const blocks = text
    .split(/\n\s*\n/)
    .map(normalise)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, id): TextBlock => ({ id, kind: 'paragraph', text: paragraph, post: null }));
  return { title: path, posts: [], blocks };
}

describe('the documents of this machine', () => {
  const files = documents();

  it.skipIf(files.length === 0)(
    'have no claim (skipped where /usr/share/doc and /usr/share/common-licenses hold no text)',
    () => {
      expect(files.flatMap((file) => found(pageOfFile(file)).map((claim) => `${file.path}: ${claim}`))).toEqual([]);
    },
    60_000,
  );
});

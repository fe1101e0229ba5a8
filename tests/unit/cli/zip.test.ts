/** Packages that follow from their files alone, the licences of what is bundled, and no markup out of strings. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, describe, expect, it } from 'vitest';
import { collectLicences, LICENCES_FILE, packageOf } from '../../../src/cli/build/collect-licences.mjs';
import { withoutMarkup } from '../../../src/cli/build/without-markup.mjs';
import { makeZip, readTree } from '../../../src/cli/zip/make-zip.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const folders: string[] = [];

function makeFolder(files: Readonly<Record<string, string>>, time: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'footing-tree-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, new Date(time), new Date(time));
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('a package', () => {
  const files = { 'b.txt': 'two', 'a/z.txt': 'three', 'a.txt': 'one' };

  it('has the same bytes wherever its files lie, whenever they were written and in whatever order', async () => {
    const one = await makeZip(await readTree(makeFolder(files, '2020-01-01T00:00:00Z')));
    const turned = Object.fromEntries(Object.entries(files).toReversed());
    const two = await makeZip((await readTree(makeFolder(turned, '2025-07-01T12:34:56Z'))).toReversed());
    expect(one.equals(two)).toBe(true);
  });

  it('has other bytes when one file has', async () => {
    const one = await makeZip(await readTree(makeFolder(files, '2020-01-01T00:00:00Z')));
    const two = await makeZip(await readTree(makeFolder({ ...files, 'b.txt': 'too' }, '2020-01-01T00:00:00Z')));
    expect(one.equals(two)).toBe(false);
  });

  it('holds every file once, sorted, with its content, and leaves out what it is told to', async () => {
    const tree = await readTree(
      makeFolder({ ...files, 'c/d.txt': 'out', '.hidden': 'in' }, '2020-01-01T00:00:00Z'),
      (path) => path === 'c/',
    );
    const zip = await JSZip.loadAsync(await makeZip(tree));
    expect(Object.keys(zip.files)).toEqual(['.hidden', 'a.txt', 'a/z.txt', 'b.txt']);
    expect(await zip.file('a/z.txt')?.async('string')).toBe('three');
  });
});

describe('the licences', () => {
  it.each([
    ['/home/x/node_modules/preact/dist/preact.mjs', { name: 'preact', folder: '/home/x/node_modules/preact' }],
    ['C:\\x\\node_modules\\@floating-ui\\dom\\a.mjs?v=1', { name: '@floating-ui/dom', folder: 'C:/x/node_modules/@floating-ui/dom' }],
    [
      '/x/node_modules/wxt/node_modules/@wxt-dev/browser/a.mjs',
      { name: '@wxt-dev/browser', folder: '/x/node_modules/wxt/node_modules/@wxt-dev/browser' },
    ],
    ['\0vite/preload-helper.js', { name: 'vite', folder: 'node_modules/wxt/node_modules/vite' }],
    ['virtual:wxt-background-entrypoint', { name: 'wxt', folder: 'node_modules/wxt' }],
    ['/x/src/app/popup.tsx', null],
  ])('tell the package of %j', (id, found) => {
    expect(packageOf(id)).toEqual(found);
  });

  it('name what has gone into a bundle, with its text, and not what was dropped from it', () => {
    const { plugin, write } = collectLicences(ROOT);
    const used = join(ROOT, 'node_modules/preact/dist/preact.mjs');
    const dropped = join(ROOT, 'node_modules/minisearch/dist/es/index.js');
    plugin.generateBundle({}, { 'a.js': { type: 'chunk', modules: { [used]: { renderedLength: 10 }, [dropped]: { renderedLength: 0 } } } });
    const folder = makeFolder({}, '2020-01-01T00:00:00Z');
    write(folder);
    const text = readFileSync(join(folder, LICENCES_FILE), 'utf8');
    expect(text).toMatch(/^Footing\n\nMIT License/);
    expect(text).toMatch(/^preact \d[\s\S]*Licence: MIT[\s\S]*Jason Miller/m);
    expect(text).not.toContain('minisearch');
  });
});

describe('markup', () => {
  it('is set from a string nowhere in Preact as it ships', () => {
    const preact = readFileSync(join(ROOT, 'node_modules/preact/dist/preact.mjs'), 'utf8');
    expect(preact).toMatch(/\.innerHTML=[^=]/);
    expect(withoutMarkup(preact)).not.toMatch(/\.innerHTML=[^=]/);
  });

  it('stops the build where Preact sets it in another way', () => {
    expect(() => withoutMarkup('dom.innerHTML = html;')).toThrow(/in 0 places/);
  });
});

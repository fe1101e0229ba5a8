/** The layers of layers.js and the bans of biome.json: they hold, and a planted fault shows that each rule bites. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { layers } from '../layers.js';
import { checkLayers, type Layer, type Sources } from './architecture/check-layers';

const ROOT = join(import.meta.dirname, '..');

function readSources(): Sources {
  const paths = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|js)$/.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(ROOT.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

describe('layers', () => {
  const sources = readSources();

  it('are obeyed by every file', () => {
    expect(checkLayers(sources, layers)).toEqual([]);
  });

  it('were checked over real files of every row', () => {
    const folders = new Set(Object.keys(sources).map((path) => path.split('/')[1]));
    expect(layers.map((layer) => layer.folder).filter((folder) => !folders.has(folder))).toEqual([]);
  });

  it('have a row for every folder under src', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).toSorted()).toEqual(layers.map((layer) => layer.folder).toSorted());
  });

  it.each<[name: string, path: string, text: string, fault: RegExp]>([
    ['an import upward', 'src/text/a.ts', "import { b } from '../claims/b';", /src\/text may not import src\/claims/],
    ['a re-export upward', 'src/text/a.ts', "export { b } from '../claims/b';", /src\/text may not import src\/claims/],
    ['a type imported upward', 'src/text/a.ts', "import type { B } from '../claims/b';", /src\/text may not import src\/claims/],
    ['a dynamic import upward', 'src/text/a.ts', "export const b = () => import('../claims/b');", /src\/text may not import src\/claims/],
    ['a package that the row does not list', 'src/report/a.ts', "import { h } from 'preact';", /may not/],
    ['a Node module in a folder for browsers', 'src/page/a.ts', "import { readFileSync } from 'node:fs';", /may not/],
    ['an import that is worked out at run time, in what ships', 'src/page/a.ts', 'export const b = (c: string) => import(c);', /may not/],
    ['an import from outside src', 'src/cli/a.ts', "import record from '../../seeds/topics/ldn-sleep.json';", /outside src/],
    ['values of zod on the page', 'src/claims/a.ts', "import * as z from 'zod';", /only types/],
    ['values of a schema on the page', 'src/evidence/a.ts', "import { studySchema } from './schema';", /only types/],
    ['a folder without a row', 'src/utils/a.ts', 'export const a = 1;', /src\/utils has no row/],
    ['an entrypoint that reaches past src/app', 'entrypoints/gate.ts', "import { a } from '../src/page/a';", /entrypoints import src\/app/],
    ['an entrypoint with a package of its own', 'entrypoints/gate.ts', "import { h } from 'preact';", /entrypoints import src\/app/],
  ])('refuse %s', (_name, path, text, fault) => {
    expect(checkLayers({ [path]: text }, layers)).toEqual([expect.stringMatching(fault)]);
  });

  it('refuse a circle of imports', () => {
    const circle = { 'src/text/a.ts': "import { b } from './b';", 'src/text/b.ts': "import { a } from './a';" };
    expect(checkLayers(circle, layers)).toEqual(['Circular import: src/text/a.ts → src/text/b.ts → src/text/a.ts.']);
  });

  it('refuse a row that names a row below it, or itself', () => {
    const rows: readonly Layer[] = [
      { folder: 'text', imports: ['claims'], packages: [] },
      { folder: 'claims', imports: ['claims'], packages: [] },
    ];
    expect(checkLayers({}, rows)).toHaveLength(2);
  });

  it('let pass what the rows allow', () => {
    const fine = {
      'src/text/a.ts': "import { b } from './b';",
      'src/claims/a.ts': "import type { T } from '../topics/schema'; import { s } from '../text/b';",
      'src/claims/schema.ts': "import * as z from 'zod';",
      'src/cli/a.mjs': "import { readFileSync } from 'node:fs'; export const b = (c) => import(c);",
      'entrypoints/gate.ts': "import { defineContentScript } from 'wxt/utils/define-content-script'; import { a } from '../src/app/a';",
    };
    expect(checkLayers(fine, layers)).toEqual([]);
  });
});

describe('lint bans', () => {
  const planted: readonly (readonly [name: string, path: string, text: string, rule: string | null])[] = [
    ['refuse fetch anywhere in src', 'src/report/a.ts', "export const load = () => fetch('/');\n", 'noRestrictedGlobals'],
    [
      'refuse XMLHttpRequest in the reader of pages',
      'src/page/a.ts',
      'export const load = () => new XMLHttpRequest();\n',
      'noRestrictedGlobals',
    ],
    ['refuse document in the reader of pages', 'src/page/b.ts', 'export const title = () => document.title;\n', 'noRestrictedGlobals'],
    ['refuse window in the reader of pages', 'src/page/c.ts', 'export const width = () => window.innerWidth;\n', 'noRestrictedGlobals'],
    [
      'refuse webextension-polyfill past platform',
      'src/app/a.ts',
      "import b from 'webextension-polyfill';\n\nexport const id = b.runtime.id;\n",
      'noRestrictedImports',
    ],
    [
      'refuse wxt/browser past platform',
      'src/app/b.ts',
      "import { browser } from 'wxt/browser';\n\nexport const id = browser.runtime.id;\n",
      'noRestrictedImports',
    ],
    ['refuse console in what ships', 'src/notes/a.ts', "console.log('x');\n", 'noConsole'],
    ['refuse any', 'src/text/a.ts', 'export const x: any = 1;\n', 'noExplicitAny'],
    [
      'let pass webextension-polyfill in platform',
      'src/platform/a.ts',
      "import b from 'webextension-polyfill';\n\nexport const id = b.runtime.id;\n",
      null,
    ],
    ['let pass fetch on the command line', 'src/cli/a.ts', "export const load = () => fetch('http://127.0.0.1/');\n", null],
  ];
  let found: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(() => {
    found = lintPlanted(planted.map(([, path, text]) => [path, text]));
  });

  it.each(planted)('%s', (_name, path, _text, rule) => {
    const expected = rule === null ? [] : [expect.stringContaining(rule)];
    expect(found.get(path) ?? []).toEqual(expected);
  });
});

/** Lint files that stand in a folder of their own with our biome.json. Gives the rules broken, by path. */
function lintPlanted(files: readonly (readonly [path: string, text: string])[]): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'footing-lint-'));
  try {
    copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const report: { diagnostics: { severity: string; category: string; location: { path: string } }[] } = JSON.parse(stdout);
    const rules = new Map<string, string[]>();
    for (const { severity, category, location } of report.diagnostics) {
      if (severity === 'error') rules.set(location.path, [...(rules.get(location.path) ?? []), category]);
    }
    return rules;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What stores and reviewers read is true of the manifest and of the code: permissions, names, icons, what is kept, and the workflow of a release. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ICON_SIZES } from '../../src/cli/shots/take-icons.mjs';
import { permissionNames } from '../../src/ui/permissions-view';
import en from '../../src/words/locales/en.json';
import es from '../../src/words/locales/es.json';
import config from '../../wxt.config';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
}

async function manifestFor(browser: string): Promise<Manifest> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is made for each browser.');
  // What wxt.config.ts gives is checked by WXT; here only these fields count.
  return (await manifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 })) as unknown as Manifest;
}

/** The section under a heading, up to the next of the same level or above. */
function sectionOf(text: string, heading: string): string {
  const [, level = '', rest = ''] = new RegExp(`^(#+) ${heading}$([\\s\\S]*)`, 'm').exec(text) ?? [];
  if (level === '') throw new Error(`There is no heading "${heading}".`);
  return rest.split(new RegExp(`^#{1,${level.length}} `, 'm'))[0]?.trim() ?? '';
}

/** Code in the first column of a table. */
function firstColumn(section: string): readonly string[] {
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

describe('permissions', () => {
  it.each(['chrome', 'edge', 'firefox'])('for %s are those that the page of permissions can explain', async (browser) => {
    const expected = permissionNames.filter((name) => browser !== 'firefox' || name !== 'sidePanel');
    expect((await manifestFor(browser)).permissions).toEqual(expected);
  });

  it('each have a reason in both languages, in README.md and in STORE.md, and no other has', async () => {
    const { host_permissions: hosts } = await manifestFor('chrome');
    for (const { permissions } of [en, es]) {
      expect(Object.keys(permissions.reason)).toEqual([...permissionNames]);
      expect(Object.keys(permissions.name)).toEqual([...permissionNames]);
    }
    expect(firstColumn(sectionOf(read('README.md'), 'Permissions, and why'))).toEqual([...permissionNames]);
    expect(firstColumn(sectionOf(read('STORE.md'), 'Permissions'))).toEqual([...permissionNames, ...hosts]);
  });
});

describe('the manifest', () => {
  it('asks for browsers that have what is used, and names each browser only what it knows', async () => {
    const [chrome, firefox] = await Promise.all([manifestFor('chrome'), manifestFor('firefox')]);
    expect(chrome.minimum_chrome_version).toMatch(/^\d+$/);
    expect(chrome.browser_specific_settings).toBeUndefined();
    expect(firefox.minimum_chrome_version).toBeUndefined();
    expect(read('README.md')).toContain(`| Firefox ${Number(firefox.browser_specific_settings?.gecko.strict_min_version)} or newer |`);
    expect(read('README.md')).toContain(`| Chrome ${chrome.minimum_chrome_version} or newer `);
    expect(read('README.md')).toContain(`| Edge ${chrome.minimum_chrome_version} or newer `);
  });

  it.each([
    ['English', en],
    ['Español', es],
  ] as const)('has names and a description within what stores allow, the same as in STORE.md, in %s', (heading, { manifest }) => {
    const [name, short] = heading === 'English' ? ['Name', 'Short description'] : ['Nombre', 'Descripción breve'];
    const section = sectionOf(read('STORE.md'), heading);
    expect(manifest.name.length).toBeLessThanOrEqual(45);
    expect(manifest.shortName.length).toBeLessThanOrEqual(12);
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    expect(sectionOf(section, name)).toBe(manifest.name);
    expect(sectionOf(section, short)).toBe(manifest.description);
  });

  it('finds an icon of each size, drawn in that size', () => {
    const files = readdirSync(join(ROOT, 'public/icon')).map((file) => {
      const png = readFileSync(join(ROOT, 'public/icon', file));
      expect(png.subarray(1, 4).toString('latin1'), file).toBe('PNG');
      return [file, png.readUInt32BE(16), png.readUInt32BE(20)];
    });
    expect(files.toSorted()).toEqual(ICON_SIZES.map((size) => [`${size}.png`, size, size]).toSorted());
  });
});

describe('what is kept', () => {
  /** Each of these is told in PRIVACY.md and on the page of permissions: whoever adds one says so there too. */
  const KEEPERS = ['src/app/panel.tsx', 'src/app/review-desk.ts', 'src/app/tab-records.ts', 'src/review/store.ts', 'src/settings/store.ts'];
  const WRITES =
    /storage\.(?:local|session|sync|managed)\.set\(|storage\.setItem\(|\bindexedDB\b|\blocalStorage\b|\bsessionStorage\b|\bcaches\b|\.cookie\b/;

  it('is written in these places only', () => {
    const paths = ['src', 'entrypoints'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
    );
    const writing = paths.filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/cli/') && WRITES.test(read(path)));
    expect(writing.toSorted()).toEqual(KEEPERS);
  });
});

describe('the workflow of a release', () => {
  interface Step {
    readonly uses?: string;
    readonly run?: string;
  }
  const text = read('.github/workflows/release.yml');
  const workflow: {
    readonly on: Readonly<Record<string, unknown>>;
    readonly permissions: unknown;
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  } = parse(text);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('runs on tags, needs no secret, and may change nothing', () => {
    expect(Object.keys(workflow.on).toSorted()).toEqual(['push', 'workflow_dispatch']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/\bsecrets\b|github\.token|GITHUB_TOKEN|publish\b.*run|web-ext sign/);
  });

  it('takes others’ actions by commit', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used).not.toEqual([]);
    expect(used.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });

  it('runs scripts that are there: everything is checked, packed twice and compared, and kept', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = steps.flatMap(({ run }) => [...(run ?? '').matchAll(/npm (?:run )?(?!ci|run)(\S+)/g)].map(([, name = '']) => name));
    expect(named).toEqual(['test', 'zip', 'zip']);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(steps.at(-1)?.uses).toMatch(/^actions\/upload-artifact@/);
  });
});

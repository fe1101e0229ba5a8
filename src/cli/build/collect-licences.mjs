/**
 * Which packages are in the bundles, and under which licences? Asks the bundler which modules it put into what ships, and writes the licence text of
 * each package beside it, so that the list is never longer or shorter than the truth.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** In the folder of each build, and so in each package. The permissions page leads to it. */
export const LICENCES_FILE = 'licences.txt';
const TEXT_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;
/** What the build adds by itself, by the beginning of its made-up paths, and where that package lies: WXT brings its own Vite. */
const MADE_UP = /** @type {const} */ ([
  ['vite/', 'vite', 'wxt/node_modules/vite'],
  ['virtual:wxt-', 'wxt', 'wxt'],
]);
/** Published without the text, from a repository whose other package has it. */
const TEXT_FROM = new Map([
  ['@wxt-dev/browser', 'wxt'],
  ['@wxt-dev/storage', 'wxt'],
]);
/** Where Vite's text goes on to what its own program is made of, none of which comes along. */
const END_OF_TEXT = /^# Licenses of bundled dependencies/m;

/**
 * A plug-in as far as it is used here: WXT has a Vite of its own, whose types are not those of ours.
 *
 * @typedef {object} BundlePlugin
 * @property {string} name
 * @property {'build'} apply
 * @property {(options: unknown, bundle: Readonly<Record<string, { type: string, modules?: Record<string, { renderedLength: number }> }>>) => void} generateBundle
 */

/**
 * The package that a module belongs to; null for our own. Of packages inside packages, the innermost.
 *
 * @param {string} id As the bundler names it: a path, with or without a query, or a made-up name.
 * @returns {{ name: string, folder: string } | null} `folder` is a path from the root where the module's own path does not tell it.
 */
export function packageOf(id) {
  const path = id.replaceAll('\\', '/').replaceAll('\0', '').replace(/\?.*$/, '');
  const made = MADE_UP.find(([start]) => path.startsWith(start));
  if (made !== undefined) return { name: made[1], folder: `node_modules/${made[2]}` };
  const [, before, name] = /^(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return before === undefined || name === undefined ? null : { name, folder: before + name };
}

/**
 * @param {string} root Folder of package.json.
 * @returns {{ plugin: BundlePlugin, write: (folder: string) => void }} `plugin` for every build of one browser, `write` once they are done.
 */
export function collectLicences(root) {
  /** @type {Map<string, string>} */
  const folders = new Map();
  return {
    plugin: {
      name: 'footing:licences',
      apply: 'build',
      generateBundle(_options, bundle) {
        for (const { modules = {} } of Object.values(bundle)) {
          for (const [id, { renderedLength }] of Object.entries(modules)) {
            const found = renderedLength > 0 ? packageOf(id) : null;
            if (found !== null) folders.set(found.name, resolve(root, found.folder));
          }
        }
      },
    },
    write(folder) {
      const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
      const names = [...folders.keys()].toSorted();
      const parts = names.map((name) => describePackage(folders.get(name) ?? '', TEXT_FROM.get(name), root));
      writeFileSync(join(folder, LICENCES_FILE), [`Footing\n\n${own}`, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`).concat('\n'));
    },
  };
}

/**
 * Name, licence, where its source is, and the text.
 *
 * @param {string} folder
 * @param {string | undefined} textFrom Name of the package that has the text.
 * @param {string} root
 * @throws where there is no licence to show.
 */
function describePackage(folder, textFrom, root) {
  const { name, version, license, repository, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const textFolder = textFrom === undefined ? folder : join(root, 'node_modules', textFrom);
  const file = readdirSync(textFolder)
    .toSorted()
    .find((each) => TEXT_FILE.test(each));
  if (typeof license !== 'string' || file === undefined)
    throw new Error(`${name} goes into the bundles and has no licence text in its package: name one that has it in collect-licences.mjs.`);
  const [text = ''] = readFileSync(join(textFolder, file), 'utf8').replaceAll('\r\n', '\n').split(END_OF_TEXT);
  const source = String(repository?.url ?? repository ?? homepage ?? '').replace(/^git\+/, '');
  return `${name} ${version}\nLicence: ${license}\nSource: ${source}\n\n${text.trim()}`;
}

/**
 * `npm run zip`: the packages for the stores of Chrome, Edge and Firefox, and the source package that Firefox asks for, into .output/packages, with
 * their SHA-256. The same files give the same bytes, wherever and whenever. `-- --built` packs what is built already.
 * `-- --check` does it twice, from a clone and from the source package that the clone made, in two folders, and compares.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ensurePackages, checkNode } from './setup/packages.mjs';
import { root } from './setup/prepare.mjs';
import { PlainFault, step } from './setup/progress.mjs';
import { lastLines, runCommand } from './setup/run-command.mjs';
import { checkClones } from './zip/check-clones.mjs';
import { makeZip, readTree } from './zip/make-zip.mjs';

const OUTPUT = join(root, '.output');
const PACKAGES = join(OUTPUT, 'packages');

/** @param {string} title @param {string} command @param {readonly string[]} args */
async function run(title, command, args) {
  await step(title, async () => {
    const { code, output } = await runCommand(command, args, { cwd: root });
    if (code !== 0) throw new PlainFault(lastLines(output));
  });
}

/** What the source package holds: everything but what git is told to ignore, whether or not git is there. */
async function readSources() {
  const { default: ignore } = await import('ignore');
  const ignored = ignore()
    .add('/.git')
    .add(await readFile(join(root, '.gitignore'), 'utf8'));
  return readTree(root, (path) => ignored.ignores(path));
}

/** @returns {Promise<readonly string[]>} A line for each package, as `sha256sum -c` reads it. */
async function pack() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const chromium = await makeZip(await readTree(join(OUTPUT, 'chrome-mv3')));
  const packages = /** @type {const} */ ([
    ['chrome', chromium],
    // Edge takes what Chrome takes; the name says which to upload where.
    ['edge', chromium],
    ['firefox', await makeZip(await readTree(join(OUTPUT, 'firefox-mv3')))],
    ['sources', await makeZip(await readSources())],
  ]);
  await rm(PACKAGES, { recursive: true, force: true });
  await mkdir(PACKAGES, { recursive: true });
  const lines = [];
  for (const [name, bytes] of packages) {
    const file = `footing-${version}-${name}.zip`;
    await writeFile(join(PACKAGES, file), bytes);
    lines.push(`${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
  }
  await writeFile(join(PACKAGES, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  return lines;
}

async function main() {
  if (process.argv.includes('--check')) {
    await checkClones();
    return;
  }
  if (!process.argv.includes('--built')) {
    checkNode();
    await step(
      'packages',
      () => ensurePackages(root),
      (what) => what,
    );
    await run('data checked and compiled', 'npm', ['run', '-s', 'data']);
    await run('build, Chrome and Edge', 'npx', ['wxt', 'build']);
    await run('build, Firefox', 'npx', ['wxt', 'build', '-b', 'firefox']);
  }
  const lines = await step('packed', pack);
  console.log(`${lines.join('\n')}\nThey are in ${relative(process.cwd(), PACKAGES)}.`);
}

main().catch((error) => {
  console.error(error instanceof PlainFault ? error.message : error);
  process.exitCode = 1;
});

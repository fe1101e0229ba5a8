/** The first step on a fresh clone: a Node that is new enough, and the packages of the lock file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFault } from './progress.mjs';
import { lastLines, runCommand } from './run-command.mjs';

/** Lowest Node that the packages run on; the same as `engines` in package.json. */
const LOWEST_NODE = [20, 19];

/** @param {string} [version] @throws {PlainFault} when this Node is too old. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [lowestMajor = 0, lowestMinor = 0] = LOWEST_NODE;
  if (major < lowestMajor || (major === lowestMajor && minor < lowestMinor)) {
    throw new PlainFault(
      `Footing needs Node ${LOWEST_NODE.join('.')} or newer and this is ${version}: install a newer one from nodejs.org.`,
    );
  }
}

/**
 * Are the installed packages those of the lock file? Optional ones for other systems may be absent.
 *
 * @param {string} root Folder of package.json.
 */
export function packagesAreCurrent(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = readPackages(installed);
  const want = readPackages(join(root, 'package-lock.json'));
  return Object.entries(want).every(([path, entry]) => {
    if (path === '') return true;
    const found = have[path];
    return found === undefined
      ? entry.optional === true || entry.devOptional === true || entry.peer === true
      : found.version === entry.version;
  });
}

/**
 * @param {string} root
 * @returns {Promise<string>} What was done, in a few words.
 * @throws {PlainFault} when npm cannot install them.
 */
export async function ensurePackages(root) {
  if (packagesAreCurrent(root)) return 'already there';
  const { code, output } = await runCommand('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0) {
    console.error(lastLines(output, 20));
    throw new PlainFault('npm could not install the packages (its last lines stand above): check the network connection and try again.');
  }
  return 'installed';
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

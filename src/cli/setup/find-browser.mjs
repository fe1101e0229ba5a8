/**
 * Find a browser that loads an unpacked extension from the command line, or install one.
 * Chrome under its own brand ignores --load-extension from version 137 on, so Chromium and Chrome for Testing come first.
 */
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PlainFault } from './progress.mjs';
import { runCommand } from './run-command.mjs';

/** Programs on the PATH that are Chromium itself. Snap's wrapper cannot read a profile under /tmp, which is why /snap is skipped below. */
const OPEN_NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
/** Browsers of that family under a brand: the last resort. */
const BRANDED_NAMES = ['microsoft-edge', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_OPEN = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
const MAC_BRANDED = [
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const WINDOWS_OPEN = ['Chromium\\Application\\chrome.exe'];
const WINDOWS_BRANDED = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];

const WHAT_TO_INSTALL =
  'No browser was found that can load Footing: install Chromium (on Debian or Ubuntu "sudo apt install chromium", elsewhere "npx playwright install chromium"), or set CHROMIUM to the path of one, and run this again.';

/**
 * The path of a browser, after installing one where there is none. Run it once the packages are installed.
 *
 * @param {string} root Folder of package.json.
 * @returns {Promise<{ path: string, from: string }>}
 * @throws {PlainFault} saying what to install.
 */
export async function ensureBrowser(root) {
  return (await findBrowser()) ?? (await installBrowser(root));
}

/** @returns {Promise<{ path: string, from: string } | null>} */
async function findBrowser() {
  const named = process.env.CHROMIUM ?? '';
  if (named !== '') {
    if (!existsSync(named)) throw new PlainFault(`CHROMIUM is set to ${named}, and there is no such file: correct it or unset it.`);
    return { path: named, from: 'CHROMIUM' };
  }
  const own = await playwrightsOwn();
  if (own !== null) return { path: own, from: "Playwright's" };
  const open = onSystem(OPEN_NAMES, MAC_OPEN, WINDOWS_OPEN);
  return open === null ? null : { path: open, from: "the system's" };
}

/** @param {string} root @returns {Promise<{ path: string, from: string }>} */
async function installBrowser(root) {
  const fetched = await runCommand('npx', ['playwright', 'install', 'chromium', '--no-shell'], { cwd: root, limitMs: 300_000 });
  const own = fetched.code === 0 ? await playwrightsOwn() : null;
  if (own !== null && (await starts(own))) return { path: own, from: "installed as Playwright's" };
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update', '-qq'], { env, limitMs: 180_000 });
    await runCommand('apt-get', ['install', '-y', '-qq', 'chromium'], { env, limitMs: 420_000 });
    const open = onSystem(OPEN_NAMES, [], []);
    if (open !== null) return { path: open, from: 'installed with apt' };
  }
  const branded = onSystem(BRANDED_NAMES, MAC_BRANDED, WINDOWS_BRANDED);
  if (branded !== null) return { path: branded, from: 'the only one found; it may refuse to load the extension' };
  throw new PlainFault(WHAT_TO_INSTALL);
}

/** The Chromium that Playwright has downloaded, if it has. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** A download without the system libraries it needs does not start. @param {string} path */
async function starts(path) {
  return process.platform === 'win32' || (await runCommand(path, ['--version'], { limitMs: 20_000 })).code === 0;
}

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} mac
 * @param {readonly string[]} windows
 */
function onSystem(names, mac, windows) {
  /** @type {readonly string[]} */
  let candidates = mac;
  if (process.platform === 'win32') {
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    candidates = bases.flatMap((base) => (base === undefined ? [] : windows.map((name) => join(base, name))));
  } else if (process.platform !== 'darwin') {
    const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '' && !folder.startsWith('/snap'));
    candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  }
  return candidates.find((path) => existsSync(path) && statSync(path).isFile()) ?? null;
}

export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * `npm start [-- URL|FILE]`: from a fresh clone to a page with Footing's notes on it.
 * Without a display, or with --headless, it takes screenshots of the demo pages and prints their reports instead.
 * Plain Node: the first step installs the packages that everything else needs.
 */
import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { openBrowser } from './setup/open-browser.mjs';
import { prepare, root } from './setup/prepare.mjs';
import { PlainFault, step } from './setup/progress.mjs';
import { lastLines, runCommand } from './setup/run-command.mjs';
import { fileRoute, servePages } from './setup/serve-pages.mjs';
import { takeScreenshots } from './setup/take-screenshots.mjs';

const USAGE = 'Use: npm start [-- [--headless] [URL|FILE]]. Without a URL or a file, the gallery of demo pages opens.';
const EXTENSION = join(root, '.output', 'chrome-mv3');
const PAGES = join(root, 'tests', 'fixtures', 'pages');
const SHOTS = join(root, '.output', 'demo');

/** @param {readonly string[]} args @returns {{ headless: boolean, target: string | null }} */
function readArguments(args) {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const targets = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--headless');
  if (unknown !== undefined) throw new PlainFault(`${unknown} is not a flag of npm start. ${USAGE}`);
  if (targets.length > 1) throw new PlainFault(`One page at a time. ${USAGE}`);
  const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return { headless: flags.length > 0 || noDisplay, target: targets[0] ?? null };
}

/**
 * A web address stays as it is; a file becomes its full path.
 *
 * @param {string | null} target
 * @returns {{ url: string | null, file: string | null }}
 */
function readTarget(target) {
  if (target === null) return { url: null, file: null };
  if (/^https?:\/\//i.test(target)) {
    if (!URL.canParse(target)) throw new PlainFault(`${target} is not a web address. ${USAGE}`);
    return { url: target, file: null };
  }
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), target);
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new PlainFault(`There is no file ${file}: give an existing file or an address that begins with http:// or https://.`);
  }
  return { url: null, file };
}

/** @param {string} title @param {string} command @param {readonly string[]} args */
async function mustRun(title, command, args) {
  await step(title, async () => {
    const { code, output } = await runCommand(command, args, { cwd: root });
    if (code === 0) return;
    console.error(lastLines(output));
    throw new PlainFault(`"${title}" failed; what it said stands above.`);
  });
}

/** Screenshots in light and dark, then the report of each page as the command line gives it. @param {string} executablePath @param {Record<string, string>} pages name → address @param {Record<string, string>} files name → file */
async function showWithoutDisplay(executablePath, pages, files) {
  await mkdir(SHOTS, { recursive: true });
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await step(
      `screenshots, ${colorScheme}`,
      () => takeScreenshots({ executablePath, extension: EXTENSION, pages, folder: SHOTS, colorScheme }),
      (taken) => taken.map(({ name, card }) => `${name}${card ? ' with a card' : ''}`).join(', '),
    );
  }
  for (const [name, file] of Object.entries(files)) {
    const { code, output } = await runCommand('npm', ['run', '-s', 'annotate', '--', '--format', 'markdown', file], { cwd: root });
    console.log(`\n──── ${name} ────\n${output.trim()}`);
    if (code !== 0) throw new PlainFault(`The report of ${name} failed; what it said stands above.`);
  }
  console.log(`\nScreenshots are in ${relative(process.cwd(), SHOTS) || SHOTS}.`);
}

/** Open the address and wait until the person closes the browser. @param {string} executablePath @param {string} url */
async function showToPerson(executablePath, url) {
  const { context, close } = await openBrowser({ executablePath, extension: EXTENSION, headless: false });
  const page = context.pages()[0] ?? (await context.newPage());
  const closed = new Promise((done) => context.once('close', done));
  process.once('SIGINT', () => void close());
  await page.goto(url).catch(() => console.error(`${url} could not be opened: check the address and the network connection.`));
  console.log(`\n${url} is open. Close the browser window to end.`);
  await closed;
  await close();
}

async function main() {
  const { headless, target } = readArguments(process.argv.slice(2));
  const { url, file } = readTarget(target);
  console.log('Footing: setting up');
  const executablePath = await prepare();
  await mustRun('data checked and compiled', 'npm', ['run', '-s', 'data']);
  await mustRun('extension built', 'npx', ['wxt', 'build']);
  const server = await step(
    'demo pages served',
    () => servePages(PAGES, file),
    ({ origin }) => origin,
  );
  try {
    if (!headless) await showToPerson(executablePath, url ?? `${server.origin}${file === null ? '/' : fileRoute(file)}`);
    else if (url !== null) await showWithoutDisplay(executablePath, { page: url }, {});
    else if (file !== null) await showWithoutDisplay(executablePath, { page: server.origin + fileRoute(file) }, { [file]: file });
    else {
      const pages = Object.fromEntries(server.slugs.map((slug) => [slug, `${server.origin}/${slug}`]));
      const files = Object.fromEntries(server.slugs.map((slug) => [slug, join(PAGES, slug, 'source.html')]));
      await showWithoutDisplay(executablePath, pages, files);
    }
  } finally {
    await server.close();
  }
}

main().catch((error) => {
  console.error(error instanceof PlainFault ? error.message : error);
  process.exitCode = 1;
});

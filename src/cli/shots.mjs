/**
 * `npm run shots`: pictures of everything a person sees, into .output/shots, to be looked at: marks and a card of each kind, the popup in each state,
 * the panel in each view, options and welcome page, light and dark, wide and narrow; the library. What axe finds is told, and is a fault; so is a
 * picture that could not be taken, and the others are taken all the same. The picture at the top of README.md is one of them.
 * Asked for by name only: `-- --readme` renews that one, `-- --store` takes those for the stores' pages into .output/store, and `-- --icons` draws the
 * icons of the package from src/icon.svg. `-- --built` takes the build that is there.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { openBrowser } from './setup/open-browser.mjs';
import { prepare, root } from './setup/prepare.mjs';
import { PlainFault, step } from './setup/progress.mjs';
import { lastLines, runCommand } from './setup/run-command.mjs';
import { servePages } from './setup/serve-pages.mjs';
import { makeLook, waitForNotes } from './shots/look.mjs';
import { openCard, takeCards } from './shots/take-cards.mjs';
import { takeIcons } from './shots/take-icons.mjs';
import { takeLibrary } from './shots/take-library.mjs';
import { takeOwnPages } from './shots/take-own-pages.mjs';
import { takePanel } from './shots/take-panel.mjs';
import { takePopups } from './shots/take-popups.mjs';
import { takeStore } from './shots/take-store.mjs';

/** The build whose shadow root is open, so that a mark of a kind can be found. */
const EXTENSION = join(root, '.output', 'chrome-mv3-e2e');
const SHOTS = join(root, '.output', 'shots');
/** Pictures for the stores, each of a size that a store asks for. */
const STORE = join(root, '.output', 'store');
const README = join(root, 'src', 'readme-screenshot.png');

/** Taken once in light and once in dark. */
const PARTS = new Map([
  ['cards', takeCards],
  ['popups', takePopups],
  ['panel', takePanel],
  ['pages', takeOwnPages],
]);
const SCHEMES = /** @type {const} */ (['light', 'dark']);
/** The library has a look besides: that of a phone. */
const LOOKS = /** @type {const} */ ([...SCHEMES, 'narrow']);
/** What is not taken unless it is named. */
const ASKED_FOR = ['readme', 'store', 'icons'];
const BUILT = 'built';
const NAMES = [...PARTS.keys(), 'library', ...ASKED_FOR];
const USAGE = `Use: npm run shots -- [${[...NAMES, ...LOOKS, BUILT].map((name) => `--${name}`).join('] [')}]. Without a part, all but ${ASKED_FOR.join(', ')} are taken; without a look, all looks.`;

/** @param {readonly string[]} args @returns {{ parts: readonly string[], looks: readonly (typeof LOOKS)[number][], isBuilt: boolean }} */
function readArguments(args) {
  const isBuilt = args.includes(`--${BUILT}`);
  const names = args.map((arg) => arg.replace(/^--/, '')).filter((name) => name !== BUILT);
  const unknown = names.find((name) => !NAMES.includes(name) && !LOOKS.some((each) => each === name));
  if (unknown !== undefined) throw new PlainFault(`${unknown} is no part and no look. ${USAGE}`);
  const parts = NAMES.filter((name) => names.includes(name));
  const looks = LOOKS.filter((name) => names.includes(name));
  return {
    parts: parts.length > 0 ? parts : NAMES.filter((name) => !ASKED_FOR.includes(name)),
    looks: looks.length > 0 ? looks : LOOKS,
    isBuilt,
  };
}

/** The picture at the top of README.md. @param {string} executablePath @param {string} origin */
async function takeReadmePicture(executablePath, origin) {
  const viewport = { width: 1120, height: 780 };
  const { context, close } = await openBrowser({ executablePath, extension: EXTENSION, headless: true, colorScheme: 'light', viewport });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/article`);
    if (!(await waitForNotes(page)) || !(await openCard(page, 'safety')))
      throw new PlainFault('The article has no note of safety to show.');
    await page.screenshot({ path: README });
  } finally {
    await close();
  }
}

async function main() {
  const { parts, looks, isBuilt } = readArguments(process.argv.slice(2));
  const executablePath = await prepare();
  const builds = /** @type {const} */ ([
    ['data checked and compiled', 'npm', ['run', '-s', 'data']],
    ['extension built for tests', 'npx', ['wxt', 'build', '--mode', 'e2e']],
  ]);
  for (const [title, command, args] of isBuilt ? [] : builds) {
    await step(title, async () => {
      const { code, output } = await runCommand(command, args, { cwd: root });
      if (code !== 0) throw new PlainFault(lastLines(output));
    });
  }
  await mkdir(SHOTS, { recursive: true });
  const look = makeLook();
  const server = await servePages(join(root, 'tests', 'fixtures', 'pages'));
  /** A browser for each, so that one that dies takes no other part with it. @param {string} name @param {() => Promise<void>} work */
  const part = (name, work) => {
    const [before, known] = [look.taken(), look.faults.length];
    return step(
      name,
      () => look.attempt(name, work),
      () => [`${look.taken() - before} pictures`, ...look.faults.slice(known)].join('\n      '),
    );
  };
  try {
    for (const scheme of SCHEMES.filter((name) => looks.includes(name)))
      for (const [name, take] of PARTS) {
        if (!parts.includes(name)) continue;
        await part(`${name}, ${scheme}`, async () => {
          const viewport = { width: 1280, height: 900 };
          const { context, close } = await openBrowser({
            executablePath,
            extension: EXTENSION,
            headless: true,
            colorScheme: scheme,
            viewport,
          });
          await take(context, { ...server, folder: SHOTS, scheme, look }).finally(close);
        });
      }
    for (const name of parts.includes('library') ? looks : [])
      await part(`library, ${name}`, () =>
        takeLibrary({ executablePath, extension: EXTENSION, folder: join(SHOTS, 'library'), name, look }),
      );
    if (parts.includes('icons')) await step('icons', () => takeIcons(executablePath));
    if (parts.includes('store'))
      await step(
        'pictures for the stores',
        () => takeStore({ executablePath, extension: EXTENSION, folder: STORE, origin: server.origin }),
        (number) => `${number} pictures, in ${relative(process.cwd(), STORE)}`,
      );
    if (parts.includes('readme')) await step('the picture of README.md', () => takeReadmePicture(executablePath, server.origin));
  } finally {
    await server.close();
  }
  if (look.faults.length > 0) process.exitCode = 1;
  console.log(`Pictures are in ${relative(process.cwd(), SHOTS)}.`);
}

main().catch((error) => {
  console.error(error instanceof PlainFault ? error.message : error);
  process.exitCode = 1;
});

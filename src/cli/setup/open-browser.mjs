/** Start a browser with Footing loaded, in a profile that is thrown away afterwards unless one is given. Run it once the packages are installed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot } from './find-browser.mjs';
import { PlainFault } from './progress.mjs';

/** How long the extension may take to start, on a slow machine. */
const EXTENSION_START_MS = 20_000;

/**
 * @param {{ executablePath: string, extension: string, headless: boolean, profile?: string, colorScheme?: 'light' | 'dark', viewport?: { width: number, height: number } | null }} options
 * @returns {Promise<{ context: import('@playwright/test').BrowserContext, close: () => Promise<void> }>}
 */
export async function openBrowser({ executablePath, extension, headless, profile: kept, colorScheme, viewport = null }) {
  const { chromium } = await import('@playwright/test');
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'footing-')));
  const dropProfile = async () => {
    if (kept === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath,
      headless,
      viewport,
      ...(colorScheme === undefined ? {} : { colorScheme }),
      // Chromium refuses to start as root inside its sandbox; for anyone else the sandbox stays on when pages of the web may be opened.
      chromiumSandbox: !headless && !isRoot(),
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
        '--disable-dev-shm-usage',
        '--no-first-run',
      ],
    })
    .catch(async (error) => {
      await dropProfile();
      throw new PlainFault(
        `The browser ${executablePath} did not start (${firstLine(error)}): set CHROMIUM to the path of another and run this again.`,
      );
    });
  const close = async () => {
    await context.close().catch(() => undefined);
    await dropProfile();
  };
  if (context.serviceWorkers().length === 0) {
    const started = await context.waitForEvent('serviceworker', { timeout: EXTENSION_START_MS }).catch(() => null);
    if (started === null) {
      await close();
      throw new PlainFault(
        `${executablePath} did not load the extension: install Chromium (npx playwright install chromium) and run this again.`,
      );
    }
  }
  return { context, close };
}

/** @param {unknown} error */
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}

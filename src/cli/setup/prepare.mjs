/** The set-up that `npm start` and `npm test` share: packages, then a browser. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './find-browser.mjs';
import { checkNode, ensurePackages } from './packages.mjs';
import { step } from './progress.mjs';

/** Folder of package.json. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** @returns {Promise<string>} The path of a browser that can load the extension. */
export async function prepare() {
  checkNode();
  await step(
    'packages',
    () => ensurePackages(root),
    (what) => what,
  );
  const { path } = await step(
    'browser',
    () => ensureBrowser(root),
    (found) => `${found.path}, ${found.from}`,
  );
  return path;
}

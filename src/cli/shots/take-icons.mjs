/** The icons of the package, drawn from src/icon.svg in each size that a browser or a store asks for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRoot } from '../setup/find-browser.mjs';
import { root } from '../setup/prepare.mjs';

/** The browsers' own sizes; WXT names each file of that folder in the manifest. */
export const ICON_SIZES = [16, 32, 48, 96, 128];
const FOLDER = join(root, 'public', 'icon');

/** @param {string} executablePath */
export async function takeIcons(executablePath) {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot() });
  try {
    const page = await browser.newPage();
    for (const size of ICON_SIZES) await drawIcon(page, size, join(FOLDER, `${size}.png`));
  } finally {
    await browser.close();
  }
}

/** @param {import('@playwright/test').Page} page @param {number} size @param {string} path */
export async function drawIcon(page, size, path) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${await readIcon()}`);
  await page.screenshot({ path, omitBackground: true });
}

/** As markup. */
export function readIcon() {
  return readFile(join(root, 'src', 'icon.svg'), 'utf8');
}

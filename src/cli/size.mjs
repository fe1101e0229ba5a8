/** `npm run size`: what the built extension puts on a page, gzipped, against the budgets of the content scripts. Exit 1 above a budget. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './setup/prepare.mjs';

const FOLDER = join(root, '.output', 'chrome-mv3', 'content-scripts');
/** Limits in bytes (1 kB is 1,000 bytes). The gate runs on every page, the annotator only where a page names a drug, the card where one is opened. */
const BUDGETS = [
  { file: 'gate.js', limit: 3_000 },
  { file: 'annotator.js', limit: 120_000 },
  { file: 'card.js', limit: 30_000 },
];

for (const { file, limit } of BUDGETS) {
  const size = gzipSync(readFileSync(join(FOLDER, file)), { level: 9 }).length;
  console.log(`${file}: ${size} of ${limit} bytes gz`);
  if (size > limit) {
    console.error(`${file} is ${size - limit} bytes over its budget: find what grew with "npx wxt build --analyze".`);
    process.exitCode = 1;
  }
}

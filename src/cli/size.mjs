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

/** What the annotator knows of language: the lexicon and the learned weights together. */
const READING = ['src/claims/compiled.json', 'src/claims/weights.json'];
const READING_LIMIT = 50_000;

/** @param {Uint8Array} content */
const packed = (content) => gzipSync(content, { level: 9 }).length;

/** @param {string} what @param {number} size @param {number} limit @param {string} repair */
function hold(what, size, limit, repair) {
  console.log(`${what}: ${size} of ${limit} bytes gz`);
  if (size <= limit) return;
  console.error(`${what}: ${size - limit} bytes over the budget. ${repair}`);
  process.exitCode = 1;
}

for (const { file, limit } of BUDGETS)
  hold(file, packed(readFileSync(join(FOLDER, file))), limit, 'Find what grew with "npx wxt build --analyze".');
const reading = Buffer.concat(READING.map((file) => readFileSync(join(root, file))));
hold(
  'lexicon and weights',
  packed(reading),
  READING_LIMIT,
  'Shorten seeds/cues, or train with fewer features (src/cli/train/train-model.ts).',
);

/** What the built extension puts on a page, gzipped, and the budgets of that. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../setup/prepare.mjs';

const FOLDER = join(root, '.output', 'chrome-mv3', 'content-scripts');
/** What the annotator knows of language: the lexicon and the learned weights together. */
const READING = ['src/claims/compiled.json', 'src/claims/weights.json'];

/** Limits in bytes (1 kB is 1,000 bytes). The gate runs on every page, the annotator only where a page names a drug, the card where one is opened. */
const BUDGETS = [
  { what: 'gate.js', files: [join(FOLDER, 'gate.js')], limit: 3_000 },
  { what: 'annotator.js', files: [join(FOLDER, 'annotator.js')], limit: 120_000 },
  { what: 'card.js', files: [join(FOLDER, 'card.js')], limit: 30_000 },
  { what: 'lexicon and weights', files: READING.map((file) => join(root, file)), limit: 50_000 },
];

/** @returns {{ what: string, size: number, limit: number }[]} */
export function measureSizes() {
  return BUDGETS.map(({ what, files, limit }) => ({
    what,
    size: gzipSync(Buffer.concat(files.map((file) => readFileSync(file))), { level: 9 }).length,
    limit,
  }));
}

/**
 * npm run train -- FOLDER …: learns src/claims/weights.json from labelled documents, those of seeds/pages always among them.
 * Deterministic: same documents and cues, same file.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import compiled from '../claims/compiled.json';
import type { Lexicon } from '../claims/lexicon';
import { examplesOf } from './train/examples';
import { readGold } from './train/gold';
import { trainModel } from './train/train-model';

/**
 * Given pages count this often: they are rewritten from real ones, ours are invented for training.
 * Tried once, twice, three and five times, on the totals of labelled pages that it never learned from: three was best.
 */
const GIVEN_TIMES = 3;
const OWN_PAGES = join(import.meta.dirname, '../../seeds/pages');

const folders = process.argv.slice(2);
const missing = folders.find((folder) => !existsSync(folder));
if (missing) {
  console.error(`${missing}: no such folder. Give folders of labelled documents: npm run train -- FOLDER …`);
  process.exit(2);
}
const lexicon: Lexicon = compiled;
const own = examplesOf(readGold(OWN_PAGES), lexicon);
const given = examplesOf(folders.flatMap(readGold), lexicon);
console.log(`${own.length} sentences of our own, ${given.length} given ones ${GIVEN_TIMES} times`);
const trainedOn = ['seeds/pages', ...folders.map((folder) => basename(folder))];
const examples = [...own, ...Array.from({ length: GIVEN_TIMES }, () => given).flat()];
const weights = trainModel(examples, lexicon.candidacies, { trainedOn, own: own.length, given: given.length, givenTimes: GIVEN_TIMES });
const file = `${JSON.stringify(weights)}\n`;
writeFileSync(join(import.meta.dirname, '../claims/weights.json'), file);
console.log(`src/claims/weights.json written, ${(gzipSync(file).length / 1000).toFixed(1)} kB gzipped`);

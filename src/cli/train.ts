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
 * Tried once, twice, three and five times, as totals over held-back pages: three was best.
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
const own = readGold(OWN_PAGES);
const given = folders.flatMap(readGold);
const documents = [...own, ...Array.from({ length: GIVEN_TIMES }, () => given).flat()];
const examples = examplesOf(documents, lexicon);
console.log(
  `${documents.length} documents, ${examples.length} sentences, ${examples.reduce((sum, { claims }) => sum + claims.length, 0)} claims`,
);
const trainedOn = ['seeds/pages', ...folders.map((folder) => basename(folder))];
const weights = trainModel(examples, lexicon.candidacies, { trainedOn, own: own.length, given: given.length, givenTimes: GIVEN_TIMES });
const file = `${JSON.stringify(weights)}\n`;
writeFileSync(join(import.meta.dirname, '../claims/weights.json'), file);
console.log(`${weights.topics.length} topics; src/claims/weights.json written, ${(gzipSync(file).length / 1000).toFixed(1)} kB gzipped`);

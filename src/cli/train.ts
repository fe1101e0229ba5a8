/**
 * npm run train -- GOLD_FOLDER: learns src/claims/weights.json from labelled documents. Deterministic: same folder, same file.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import compiled from '../claims/compiled.json';
import type { Lexicon } from '../claims/lexicon';
import { examplesOf } from './train/examples';
import { readGold } from './train/gold';
import { trainModel } from './train/train-model';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Give the folder of labelled documents: npm run train -- GOLD_FOLDER');
  process.exit(2);
}
const documents = readGold(folder);
const lexicon: Lexicon = compiled;
const heads = examplesOf(documents, lexicon);
console.log(`${documents.length} documents, ${heads.claim.length} sentences, ${heads.topics.length} sentence-topic pairs`);
const weights = trainModel(heads, { trainedOn: basename(folder), documents: documents.length });
const path = join(import.meta.dirname, '../claims/weights.json');
writeFileSync(path, `${JSON.stringify(weights)}\n`);
console.log(`${Object.keys(weights.features).length} features, ${weights.decisions.length} decisions written to src/claims/weights.json`);

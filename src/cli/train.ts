/**
 * npm run train -- FOLDER …: learns src/claims/weights.json from labelled documents, those of seeds/pages always among them.
 * Deterministic: same documents and cues, same file.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import compiled from '../claims/compiled.json';
import type { Lexicon } from '../claims/lexicon';
import { chooseThresholds, judgeHeldBack } from './train/calibrate';
import { examplesOf, type SentenceExample } from './train/examples';
import { readGold } from './train/gold';
import { trainModel, withThresholds } from './train/train-model';

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
/** Parts of the given pages held back in turn, to choose from which sum on a topic is marked. */
const PARTS = 3;

const lexicon: Lexicon = compiled;
const own = examplesOf(readGold(OWN_PAGES), lexicon);
const given = folders.flatMap(readGold).map((document) => examplesOf([document], lexicon));
const learn = (pages: readonly (readonly SentenceExample[])[], about: Readonly<Record<string, unknown>>) =>
  trainModel([...own, ...Array.from({ length: GIVEN_TIMES }, () => pages).flat(2)], lexicon.candidacies, about);

const about = {
  trainedOn: ['seeds/pages', ...folders.map((folder) => basename(folder))],
  sentences: own.length,
  given: given.length,
  givenTimes: GIVEN_TIMES,
};
console.log(`${own.length} sentences of our own, ${given.flat().length} given ones ${GIVEN_TIMES} times`);
const parts = given.length ? Array.from({ length: PARTS }, (_, part) => part) : [];
const judged = parts.flatMap((part) => {
  console.log(`part ${part + 1} of ${PARTS} held back`);
  const without = learn(
    given.filter((_, i) => i % PARTS !== part),
    {},
  );
  return judgeHeldBack(without, given.filter((_, i) => i % PARTS === part).flat());
});
const { all, byTopic } = chooseThresholds(judged);
const weights = withThresholds(learn(given, about), byTopic, all);
const file = `${JSON.stringify(weights)}\n`;
writeFileSync(join(import.meta.dirname, '../claims/weights.json'), file);
console.log(`least sum ${all.toFixed(1)}; src/claims/weights.json written, ${(gzipSync(file).length / 1000).toFixed(1)} kB gzipped`);

/**
 * npm run eval -- GOLD_FOLDER [--errors N] [--check]: renders labelled documents as pages, reads them as the extension would, and prints the figures.
 * --check exits 1 where a figure is below its floor; floors stand a little under what was reached, so that a step back shows.
 */
import { parseArgs } from 'node:util';
import { DOMParser } from 'linkedom';
import { readClaims } from '../claims/read-claims';
import { readPage } from '../page/read-page';
import { blockOffsets, joinBlocks } from '../text/text-block';
import { renderPage } from './eval/render';
import { type FoundDocument, rates, type Score, score, type Tally } from './eval/score';
import { type GoldDocument, readGold } from './train/gold';

/** On gold/dev. */
const floors = { matchingPrecision: 0.75, matchingRecall: 0.4, falseNotes: 3 };

function annotate(document: GoldDocument): FoundDocument {
  const parsed: unknown = new DOMParser().parseFromString(renderPage(document), 'text/html');
  const { page } = readPage(parsed as Document);
  const offsets = blockOffsets(page.blocks);
  const claims = readClaims(page).map(({ block, span, topic, stance, force, basis }) => {
    const at = offsets.get(block) ?? 0;
    return { start: at + span.start, end: at + span.end, topic, stance, force, basis };
  });
  return { id: document.id, text: joinBlocks(page.blocks), claims };
}

const figures = (tally: Tally) => {
  const { precision, recall, f1 } = rates(tally);
  return `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
};

function print(result: Score, errors: number): void {
  console.log(`${result.sentences} sentences (${result.lost} not found in the text)`);
  for (const what of ['spotting', 'matching', 'allRows'] as const) console.log(`${what.padEnd(9)} ${figures(result[what])}`);
  const { stance, force, basis } = result.parts;
  const share = ({ right, of }: { right: number; of: number }) => (right / (of || 1)).toFixed(3);
  console.log(`of the matched: stance ${share(stance)}  force ${share(force)}  basis ${share(basis)}`);
  console.log(`false notes on ${result.negative.documents} negative documents: ${result.negative.falseNotes}`);
  for (const [genre, tally] of [...result.byGenre].sort()) console.log(`  spotting in ${genre.padEnd(9)} ${figures(tally)}`);
  for (const [topic, tally] of [...result.byTopic].sort())
    console.log(`  ${topic.padEnd(31)} F1 ${rates(tally).f1.toFixed(2)}  hit ${tally.hit}  false ${tally.false}  missed ${tally.missed}`);
  for (const slip of result.slips.slice(0, errors))
    console.log(`${slip.document}  missed [${slip.missed}]  false [${slip.false}]  ${slip.sentence}`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'string' }, check: { type: 'boolean' } } });
const [folder] = positionals;
if (!folder) {
  console.error('Give the folder of labelled documents: npm run eval -- GOLD_FOLDER [--errors N] [--check]');
  process.exit(2);
}
const gold = readGold(folder);
const result = score(gold, gold.map(annotate));
print(result, Number(values.errors ?? 0));
const { precision, recall } = rates(result.matching);
if (
  values.check &&
  (precision < floors.matchingPrecision || recall < floors.matchingRecall || result.negative.falseNotes > floors.falseNotes)
) {
  console.error(
    `Below a floor: matching precision ${floors.matchingPrecision}, recall ${floors.matchingRecall}, at most ${floors.falseNotes} false notes.`,
  );
  process.exit(1);
}

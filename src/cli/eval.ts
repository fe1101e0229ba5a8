/**
 * npm run eval -- GOLD_FOLDER [--errors N] [--check]: renders labelled documents as pages, reads them as the extension would, and prints the figures.
 * --check exits 1 where a figure is below its floor; floors stand a little under what was reached, so that a step back shows.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DOMParser } from 'linkedom';
import { readClaims } from '../claims/read-claims';
import { readPage } from '../page/read-page';
import { blockOffsets, joinBlocks } from '../text/text-block';
import { renderPage } from './eval/render';
import { type FoundDocument, rates, type Score, score, type Tally } from './eval/score';
import { type GoldDocument, readGold } from './train/gold';

/** What `npm run eval -- FOLDER --check` holds, by the folder's name: a little under what was reached when the weights were made. */
const floors: Readonly<Record<string, Figures>> = {
  dev: { precision: 0.75, recall: 0.58, f1: 0.655, spotting: 0.775, stance: 0.9, force: 0.87, basis: 0.845, falseNotes: 5 },
  seeds: { precision: 0.835, recall: 0.44, f1: 0.575, spotting: 0.705, stance: 0.925, force: 0.86, basis: 0.78, falseNotes: 0 },
};

interface Figures {
  /** Matching: right topic in the right sentence. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 of "is there a claim in this sentence". */
  readonly spotting: number;
  /** Of the matched, the share with the right one. */
  readonly stance: number;
  readonly force: number;
  readonly basis: number;
  /** Notes on the negative documents: the only figure where less is better. */
  readonly falseNotes: number;
}

function figuresOf(result: Score): Figures {
  const share = ({ right, of }: { right: number; of: number }) => right / (of || 1);
  const { stance, force, basis } = result.parts;
  return {
    ...rates(result.matching),
    spotting: rates(result.spotting).f1,
    stance: share(stance),
    force: share(force),
    basis: share(basis),
    falseNotes: result.negative.falseNotes,
  };
}

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

/** Confusions printed. */
const MOST_CONFUSIONS = 15;

/** Topic missed → topic found in its place in the same sentence; "nothing" where there is no other. Most frequent first. */
function confusions(result: Score): readonly (readonly [string, number])[] {
  const pairs = new Map<string, number>();
  for (const slip of result.slips) {
    const missed = slip.missed.length ? slip.missed : ['nothing'];
    const extra = slip.false.length ? slip.false : ['nothing'];
    for (const wanted of missed)
      for (const found of extra) pairs.set(`${wanted} read as ${found}`, (pairs.get(`${wanted} read as ${found}`) ?? 0) + 1);
  }
  return [...pairs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function print(result: Score, errors: number): void {
  console.log(`${result.sentences} sentences (${result.lost} not found in the text)`);
  for (const what of ['spotting', 'matching', 'allRows'] as const) console.log(`${what.padEnd(9)} ${figures(result[what])}`);
  const { stance, force, basis } = figuresOf(result);
  console.log(`of the matched: stance ${stance.toFixed(3)}  force ${force.toFixed(3)}  basis ${basis.toFixed(3)}`);
  console.log(`false notes on ${result.negative.documents} negative documents: ${result.negative.falseNotes}`);
  for (const [genre, tally] of [...result.byGenre].sort()) console.log(`  spotting in ${genre.padEnd(9)} ${figures(tally)}`);
  for (const [topic, tally] of [...result.byTopic].sort())
    console.log(`  ${topic.padEnd(31)} F1 ${rates(tally).f1.toFixed(2)}  hit ${tally.hit}  false ${tally.false}  missed ${tally.missed}`);
  for (const [pair, times] of confusions(result).slice(0, MOST_CONFUSIONS)) console.log(`  ${times} × ${pair}`);
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
const floor = floors[basename(folder)];
if (values.check && !floor) {
  console.error(`No floors are set for a folder named ${basename(folder)}: leave out --check, or add them to src/cli/eval.ts.`);
  process.exit(2);
}
if (values.check && floor) {
  const reached = figuresOf(result);
  const below = (Object.keys(floor) as (keyof Figures)[]).filter((name) =>
    name === 'falseNotes' ? reached[name] > floor[name] : reached[name] < floor[name],
  );
  for (const name of below) console.error(`${name}: ${reached[name].toFixed(3)}, and the floor is ${floor[name]}.`);
  if (below.length) process.exit(1);
}

/**
 * Where a page's figures differ from those of the study that it leans on. Only like is set against like: same kind, same outcome;
 * a rounded figure is no difference, nor is one that any record of the trial has, but for the early figures that a later record corrects.
 */
import { type Figure, type FigureKind, readFigures, standsFor } from './read-figures';
import type { IndexedStudy, ResultFigures } from './study-index';
import { withSign } from './study-signs';
import type { Leaning } from './find-study';

export interface Difference {
  readonly kind: Extract<FigureKind, 'percent' | 'p' | 'people' | 'mg'>;
  readonly page: readonly string[];
  readonly study: readonly string[];
  /** The page has early figures of the trial, and its paper others. */
  readonly isEarly: boolean;
}

/** @param records - All records of the trial; the main one has the trial's id. */
export function compareFigures(sentence: string, leaning: Leaning, records: readonly IndexedStudy[]): Difference | null {
  const main = records.find(({ study, trial }) => study.id === trial);
  if (!main) return null;
  const figures = readFigures(sentence);
  const early = earlyPercents(sentence, figures, main, records);
  if (early) return early;
  // A study named further up is unmistakable only where one of its figures stands in the sentence too.
  const isSure = leaning.where !== 'before' || figures.some((figure) => main.results.some(({ values }) => values.some(exactly(figure))));
  if (!isSure) return null;
  return (
    comparePercents(sentence, figures, main, records) ??
    compareSizes(sentence, figures, main, records) ??
    comparePs(sentence, figures, main, records) ??
    compareDoses(sentence, figures, main, records)
  );
}

const exactly = (figure: Figure) => (value: number) => (figure.decimals > 0 || figure.kind === 'percent') && figure.value === value;

/** Figures of a first report whose record names the figures of the paper beside them (see forbidden-wording, "meeting-figure"). */
function earlyPercents(
  sentence: string,
  figures: readonly Figure[],
  main: IndexedStudy,
  records: readonly IndexedStudy[],
): Difference | null {
  const own = new Set(main.results.flatMap(({ values }) => values));
  for (const { results } of records.filter((record) => record !== main))
    for (const { percents } of results) {
      const later = main.results.find((result) => result.percents.length > 0 && covers(percents, result.percents));
      if (!later) continue;
      const told = figures.filter(
        ({ value, kind }) => (kind === 'percent' || kind === 'plain') && !own.has(value) && percents.some((each) => each.value === value),
      );
      if (told.length > 0)
        return {
          kind: 'percent',
          page: told.map((figure) => withSign(sentence, { ...figure, kind: 'percent' })),
          study: later.percents.map(({ text }) => text),
          isEarly: true,
        };
    }
  return null;
}

function covers(outer: ResultFigures['percents'], inner: ResultFigures['percents']): boolean {
  return inner.every(({ value }) => outer.some((each) => each.value === value));
}

function comparePercents(
  sentence: string,
  figures: readonly Figure[],
  main: IndexedStudy,
  records: readonly IndexedStudy[],
): Difference | null {
  const known = knownPercents(records);
  const placed = figures
    .filter(({ kind, isRough }) => kind === 'percent' && !isRough)
    .map((figure) => ({ figure, family: nearestOutcome(sentence, figure) }));
  const compared = placed.flatMap(({ figure, family }) => {
    // A share of people is one thing, a change on a scale another; in a pair the first often says it for both.
    const isShare = placed.some((each) => each.family === family && each.figure.isWhole);
    const result = main.results.find(
      (each) => each.percents.length > 0 && outcomeOf(each) === family && each.percents.some((one) => one.isShare) === isShare,
    );
    return family && result ? [{ figure, result }] : [];
  });
  const wrong = compared.find(({ figure }) => !known.some((value) => standsFor(figure, value)));
  if (!wrong) return null;
  const same = compared.filter(({ result }) => result === wrong.result);
  return {
    kind: 'percent',
    page: same.map(({ figure }) => withSign(sentence, figure)),
    study: wrong.result.percents.map(({ text }) => text),
    isEarly: false,
  };
}

/** Each percentage of the trial, and what a page may fairly make of two of them: their difference, their ratio, the rest to 100. */
function knownPercents(records: readonly IndexedStudy[]): readonly number[] {
  return records.flatMap(({ results, counts }) => [
    ...counts,
    ...results.flatMap(({ percents, values }) => [
      ...values,
      ...percents.flatMap(({ value: a }) => [
        100 - a,
        ...percents.flatMap(({ value: b }) => (b === 0 ? [] : [a - b, (100 * (a - b)) / b])),
      ]),
    ]),
  ]);
}

function compareSizes(
  sentence: string,
  figures: readonly Figure[],
  main: IndexedStudy,
  records: readonly IndexedStudy[],
): Difference | null {
  const size = main.study.participants;
  const told = figures.filter(({ kind, isWhole, isRough }) => kind === 'people' && isWhole && !isRough);
  const [only] = told;
  if (size === null || !only || told.length > 1 || !SAMPLED.has(main.study.design)) return null;
  if (records.some(({ counts }) => [...counts].some((count) => standsFor(only, count)))) return null;
  return { kind: 'people', page: [withSign(sentence, only)], study: [size.toLocaleString('en')], isEarly: false };
}

/** Designs whose size is a number of people who took part; reviews count studies, registers a country. */
const SAMPLED = new Set(['randomised-trial', 'crossover-trial', 'single-blind-trial', 'open-label-trial', 'cohort', 'case-series']);
const DOSED = new Set(['randomised-trial', 'crossover-trial', 'single-blind-trial', 'open-label-trial']);

function comparePs(sentence: string, figures: readonly Figure[], main: IndexedStudy, records: readonly IndexedStudy[]): Difference | null {
  const known = records.flatMap(({ results }) => results.flatMap(({ p }) => p ?? []));
  for (const figure of figures) {
    if (figure.kind !== 'p' || figure.isRough || known.some((value) => standsFor(figure, value))) continue;
    const family = nearestOutcome(sentence, figure);
    const result = main.results.find((each) => each.p !== null && outcomeOf(each) === family);
    if (family && result) return { kind: 'p', page: [withSign(sentence, figure)], study: [`p = ${result.p}`], isEarly: false };
  }
  return null;
}

function compareDoses(
  sentence: string,
  figures: readonly Figure[],
  { study }: IndexedStudy,
  records: readonly IndexedStudy[],
): Difference | null {
  const doses = figures.filter(({ kind }) => kind === 'mg');
  const given = records.flatMap((record) => record.study.dosesMg ?? []);
  const [only] = doses;
  if (!only || doses.length > 1 || only.isRough || !study.dosesMg?.length || !DOSED.has(study.design)) return null;
  if (given.some((value) => standsFor(only, value))) return null;
  return { kind: 'mg', page: [withSign(sentence, only)], study: study.dosesMg.map((value) => `${value} mg`), isEarly: false };
}

/** What a figure can be about. A figure is set against a study's only where both are about the same. */
const OUTCOMES: readonly (readonly [family: string, words: RegExp])[] = [
  ['pain', /\b(?:pain|ache|aches|soreness)\b/gi],
  ['symptoms', /\b(?:symptoms?|severity)\b/gi],
  ['fatigue', /\b(?:fatigue|tired(?:ness)?|exhaustion|energy)\b/gi],
  ['sleep', /\b(?:sleep|slept|insomnia)\b/gi],
  ['mood', /\b(?:mood|depress(?:ion|ive|ed)|anxiety)\b/gi],
  ['quality of life', /\b(?:quality of life|satisfaction|well-?being)\b/gi],
  ['dreams', /\b(?:dreams?|nightmares?)\b/gi],
  ['headache', /\bheadaches?\b/gi],
  ['nausea', /\b(?:nausea|vomiting)\b/gi],
  ['remission', /\bremissions?\b/gi],
  ['response', /\b(?:respon(?:se|ses|ded|ders?)|improved)\b/gi],
  ['relapse', /\b(?:relapse[sd]?|relapsing)\b/gi],
  ['overdose', /\boverdos(?:e|es|ed)\b/gi],
  ['death', /\b(?:deaths?|died|mortality|suicides?)\b/gi],
  ['drinking', /\b(?:drinking|drinks?|drank|abstinen(?:t|ce))\b/gi],
  ['side effects', /\b(?:side[- ]effects?|adverse|tolera(?:ted|ble|bility|te))\b/gi],
  ['inflammation', /\b(?:inflammat(?:ion|ory)|cytokines?|ESR|CRP)\b/gi],
  ['stopping', /\b(?:discontinu\w+|dropped out|withdrew|stopped)\b/gi],
  ['addiction', /\b(?:addict(?:ed|ion)|misus(?:e|ed)|use disorder)\b/gi],
  ['cancer', /\b(?:cancers?|tumou?rs?)\b/gi],
  ['spasticity', /\b(?:spasticity|spasms?)\b/gi],
  ['itch', /\b(?:itch(?:ing)?|pruritus)\b/gi],
];

function outcomesIn(text: string): readonly { readonly family: string; readonly start: number; readonly end: number }[] {
  return OUTCOMES.flatMap(([family, words]) =>
    [...text.matchAll(words)].map(({ index, 0: { length } }) => ({ family, start: index, end: index + length })),
  ).sort((a, b) => a.start - b.start);
}

/** The first outcome that a record's result names is what it measured; what stands in brackets explains it. */
function outcomeOf({ outcome, effect }: ResultFigures): string | null {
  return (outcomesIn(outcome)[0] ?? outcomesIn(effect)[0])?.family ?? null;
}

/** Words between a figure and its outcome beyond which it may be about something else. */
const OUTCOME_REACH = 90;
/** A comma or "and" between them counts as so many characters more. */
const BREAK_COST = 30;

function nearestOutcome(sentence: string, figure: Figure): string | null {
  let nearest: string | null = null;
  let least = OUTCOME_REACH;
  for (const { family, start, end } of outcomesIn(sentence)) {
    const between = end <= figure.start ? sentence.slice(end, figure.start) : sentence.slice(figure.end, start);
    const distance = between.length + BREAK_COST * (between.match(/[,;:.](?= )|\b(?:and|but|while)\b/g)?.length ?? 0);
    if (distance < least) [nearest, least] = [family, distance];
  }
  return nearest;
}

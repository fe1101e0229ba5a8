/**
 * The signs of one study in one stretch of text: identifier, title, author, institution, journal, year, size, figures, design.
 * Takes the text as read once ({@link readRegion}) and an indexed study. What the signs add up to is find-study.ts.
 */
import { type Figure, isSame, readFigures, standsFor } from './read-figures';
import { type IndexedStudy, plainWords } from './study-index';

export interface Region {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly dois: readonly string[];
  readonly pmids: readonly string[];
  /** Lower case, one blank between and at either end. */
  readonly words: string;
  /** Words that begin with a capital. */
  readonly capitals: ReadonlySet<string>;
}

export function readRegion(text: string): Region {
  return {
    text,
    figures: readFigures(text),
    dois: [...text.matchAll(/\b10\.\d{4,9}\/[^\s"'<>[\]{}]+/g)].map(([doi]) => trimDoi(doi.toLowerCase())),
    pmids: [...text.matchAll(/\bPMID:?\s?(\d{4,8})\b|\bpubmed(?:\.ncbi\.nlm\.nih\.gov)?\/(\d{4,8})\b/gi)].map(([, a, b]) => a ?? b ?? ''),
    words: ` ${plainWords(text)} `,
    capitals: capitalsIn(text),
  };
}

export function capitalsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\p{Lu}\p{L}+/gu));
}

/** What follows a DOI in a sentence is no part of it; a bracket is where it opened within. */
function trimDoi(doi: string): string {
  let end = doi.length;
  for (; end > 0; end--) {
    const last = doi.charAt(end - 1);
    if (last === ')' ? doi.slice(0, end).split('(').length > doi.slice(0, end).split(')').length - 1 : !/[.,;:*]/.test(last)) break;
  }
  return doi.slice(0, end);
}

export function hasIdentifier({ dois, pmids }: Region, { doi, pmid }: IndexedStudy): boolean {
  return (doi !== null && dois.includes(doi)) || (pmid !== null && pmids.includes(pmid));
}

export function hasTitle({ words }: Region, { title }: IndexedStudy): boolean {
  return title !== null && words.includes(title);
}

/** How an author is named: as a study's (with the year cited where there is one), as a person only, or not at all. */
export interface AuthorSign {
  readonly kind: 'study' | 'person';
  readonly year: number | null;
  readonly words: string;
}

/** Surnames that are words or very common: a year or "et al." must stand beside them, and another sign of the study. */
const COMMON_NAMES = new Set(
  'Block Brown Chou Clark Due Gan He Higgins Jones Lee Lewis Li Lie Lucas Martin Miles Murphy Oh Parker Patel Peters Ray Smith Sun Thomas Turner Wang Wei Yang'.split(
    ' ',
  ),
);
export const isCommonName = (surname: string) => COMMON_NAMES.has(surname);

const CITED =
  /^(?:['’]s\b)?(?:,? [A-Z]{1,3}\b)?(?:,? (?:and|&) \p{Lu}[\p{L}'’-]+|,? et al\b\.?| and (?:colleagues|co-?workers)\b)?,?\s?[([]?((?:19|20)\d\d)\b/u;
const TEAM = /^,?(?: [A-Z]{1,3})?,? (?:et al\b|and (?:his |her |their )?(?:colleagues|co-?workers|co-?authors|team|group)\b)/;
const OWN_STUDY =
  /^(?:['’]s?) (?:\w+[ -]){0,3}(?:study|studies|trial|trials|research|work|team|group|paper|experiment|pilot|results?|findings?|lab)\b/i;
const STUDY_BY =
  /\b(?:study|trial|paper|research|work|team|group|results|findings|experiment|review|analysis|pilot) (?:by|from|of|led by|conducted by|run by|done by|carried out by) (?:(?:Dr|Prof|Professor)\b\.? )?(?:\p{Lu}[\p{L}.]{0,15} ){0,2}$/u;
const PERSON = /(?:\b(?:Dr|Prof|Professor|Doctor)\b\.? (?:\p{Lu}[\p{L}.]{0,15} ){0,2})$/u;

const REACH = 60;

export function authorSigns({ text }: Region, surname: string): readonly AuthorSign[] {
  const signs: AuthorSign[] = [];
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
    const end = at + surname.length;
    if (/[\p{L}-]/u.test(text.charAt(at - 1)) || /[\p{L}-]/u.test(text.charAt(end))) continue;
    const before = text.slice(Math.max(0, at - REACH), at);
    const after = text.slice(end, end + REACH);
    const cited = CITED.exec(after);
    const year = cited?.[1] ? Number(cited[1]) : null;
    const team = TEAM.exec(after) ?? OWN_STUDY.exec(after);
    if (year !== null || team || STUDY_BY.test(before))
      signs.push({ kind: 'study', year, words: `${surname}${(cited ?? team)?.[0] ?? ''}`.replace(/[\s([,]+$/, '') });
    else if (PERSON.test(before)) signs.push({ kind: 'person', year: null, words: surname });
  }
  return signs;
}

/** Teams named in a text, whoever they are: one that is not on file makes the sentence somebody else's. */
export function teamsNamed({ text }: Region): readonly string[] {
  const found = text.matchAll(
    /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]{1,30})(?:,? [A-Z]{1,3}\b)?,? (?:et al\b|and (?:his |her |their )?(?:colleagues|co-?workers|team)\b)/gu,
  );
  return [...found].map(([, name = '']) => name);
}

export interface Counted {
  readonly year: boolean;
  /** The sample, exactly. */
  readonly size: boolean;
  /** A number of people that is nowhere in the record. */
  readonly sizeDiffers: boolean;
  /** Result figures that are exactly the record's, as the page has them, each once. */
  readonly figures: readonly { readonly words: string; readonly isTelling: boolean; readonly result: number }[];
  readonly journal: string | null;
  readonly institution: string | null;
  /** +1: the text names the record's design; -1: it names another. */
  readonly design: number;
}

export function countSigns(region: Region, indexed: IndexedStudy): Counted {
  const { study, results, counts } = indexed;
  const people = region.figures.filter(({ kind, isWhole }) => kind === 'people' && isWhole);
  const size = study.participants;
  const seen = new Set<number>();
  const figures = region.figures
    .filter(({ kind }) => kind === 'percent' || kind === 'p' || kind === 'plain')
    .flatMap((figure) => {
      const result = results.findIndex(({ values }) => values.some((value) => isSame(figure, value)));
      if (result < 0 || seen.has(figure.value) || (figure.kind === 'plain' && figure.decimals === 0)) return [];
      seen.add(figure.value);
      // Round figures, and p values that every second study has, meet by chance.
      const isTelling = figure.kind === 'p' ? ![0.05, 0.01, 0.001].includes(figure.value) : figure.decimals > 0 || figure.value % 5 !== 0;
      return [{ words: withSign(region.text, figure), isTelling, result }];
    });
  return {
    year: region.figures.some(({ kind, value }) => kind === 'year' && value === study.year),
    size: size !== null && size >= 8 && region.figures.some((figure) => figure.kind === 'people' && isSame(figure, size)),
    sizeDiffers: size !== null && people.length > 0 && !people.some((figure) => [...counts].some((count) => standsFor(figure, count))),
    figures,
    journal: indexed.journal?.exec(region.text)?.[0] ?? null,
    institution: indexed.institutions?.exec(region.text)?.[0] ?? null,
    design: designIn(region, indexed),
  };
}

export function withSign(text: string, { start, end, kind }: Figure): string {
  const number = text.slice(start, end);
  return kind === 'percent' ? `${number}%` : kind === 'p' ? `p = ${number}` : kind === 'mg' ? `${number} mg` : number;
}

const DESIGN_WORDS: readonly (readonly [words: RegExp, designs: readonly string[]])[] = [
  [/\bcross-?over\b/i, ['crossover-trial', 'conference-report']],
  [/\bmeta-?analys/i, ['meta-analysis']],
  [/\bsystematic review/i, ['systematic-review', 'meta-analysis']],
  [/\bopen-?label\b/i, ['open-label-trial']],
  [/\bsingle-?blind/i, ['single-blind-trial']],
  [
    /\b(?:double-?blind|randomi[sz]ed)\b/i,
    ['randomised-trial', 'crossover-trial', 'conference-report', 'meta-analysis', 'systematic-review'],
  ],
  [/\b(?:mice|mouse|rats?|rodents?)\b/i, ['animal', 'in-vitro', 'narrative-review']],
];

/** Designs that pilots have where the title does not say so. */
const PILOTS = new Set(['single-blind-trial', 'open-label-trial', 'case-series']);

function designIn({ text }: Region, { study, title }: IndexedStudy): number {
  if (/\bpilot\b/i.test(text)) return title?.includes(' pilot ') || PILOTS.has(study.design) ? 1 : -1;
  for (const [words, designs] of DESIGN_WORDS) if (words.test(text)) return designs.includes(study.design) ? 1 : -1;
  return 0;
}

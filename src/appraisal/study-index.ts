/** Studies on file, made ready to be recognised in a text: what names each, and which figures are its own. */
import type { Study } from '../evidence/evidence';
import { readFigures } from './read-figures';

export interface ResultFigures {
  readonly outcome: string;
  readonly effect: string;
  /** As the record writes them, and as numbers; "8 of 10 (80%)" gives 80 here. */
  readonly percents: readonly { readonly text: string; readonly value: number; readonly isShare: boolean }[];
  readonly p: number | null;
  /** Everything that a page could quote as this result's: percentages, p, figures with decimals. */
  readonly values: readonly number[];
}

export interface IndexedStudy {
  readonly study: Study;
  /** Records of one trial share this. */
  readonly trial: string;
  /** Null for bodies. */
  readonly surname: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  /** The surname's longest word, as it stands among capitalised words. */
  readonly surnameKey: string | null;
  /** Lower-case words with one blank between and at either end; null where it is so short that anyone may use it as a phrase. */
  readonly title: string | null;
  /** The journal as pages write it; null where it has none that could be told. */
  readonly journal: RegExp | null;
  readonly institutions: RegExp | null;
  readonly results: readonly ResultFigures[];
  /** Every whole number in the record's words: counts of people that a page may quote instead of the sample. */
  readonly counts: ReadonlySet<number>;
  /** All figures by which it can be told: those of its results, and its size. */
  readonly telling: ReadonlySet<number>;
}

const TITLE_WORDS = 7;

export function indexStudies(studies: readonly Study[]): readonly IndexedStudy[] {
  return studies.filter(({ confidence }) => confidence !== 'named-only').map(indexStudy);
}

function indexStudy(study: Study): IndexedStudy {
  const link = study.link ?? '';
  const surname = surnameOf(study);
  const title = plainWords(study.title);
  const results = study.results.map(readResult);
  const words = [study.title, ...study.results.map(({ outcome, effect }) => `${outcome} ${effect}`)].join(' ');
  return {
    study,
    trial: study.sameTrialAs ?? study.id,
    surname,
    surnameKey: (surname?.match(/\p{Lu}\p{L}+/gu) ?? []).sort((a, b) => b.length - a.length)[0] ?? null,
    doi: link.startsWith('https://doi.org/') ? link.slice('https://doi.org/'.length).toLowerCase() : null,
    pmid: study.pmid ?? /pubmed\.ncbi\.nlm\.nih\.gov\/(\d+)/.exec(link)?.[1] ?? null,
    title: title.split(' ').length >= TITLE_WORDS ? ` ${title} ` : null,
    journal: journalPattern(study.journal),
    institutions: study.institutions ? new RegExp(`\\b(?:${study.institutions.join('|')})\\b`) : null,
    results,
    telling: new Set([...results.flatMap(({ values }) => values), ...(study.participants === null ? [] : [study.participants])]),
    counts: new Set([
      ...(study.participants === null ? [] : [study.participants]),
      ...readFigures(words).flatMap(({ value, decimals }) => (decimals === 0 ? [value] : [])),
    ]),
  };
}

/** "Younger 2013" → Younger. Labels and agencies have several words or no year of their own, and are not told by a surname. */
function surnameOf({ shortName, design }: Study): string | null {
  const name = shortName.replace(/ \d{4}$/, '');
  const isBody =
    design === 'label' || design === 'regulatory' || /^“|^US |Inc\.|University|Agency|Centre|Medicines|Hospital|DailyMed/.test(name);
  return isBody || !/^\p{L}[\p{L}'’ -]+$/u.test(name) ? null : name;
}

/** "Arthritis Rheum" meets "Arthritis & Rheumatism"; a journal of one word ("Pain", "Brain") needs a year or the word "journal" beside it. */
function journalPattern(journal: string | null): RegExp | null {
  const stems = (journal?.replace(/[:(].*$/, '').match(/\p{L}+/gu) ?? []).filter((word) => !/^(?:of|and|the|in)$/i.test(word));
  const [only] = stems;
  if (only === undefined || stems.length > 6) return null;
  if (stems.length === 1) return new RegExp(`\\b${only}\\b(?=[.,;]?\\s?\\(?(?:19|20)\\d\\d\\b)|\\bjournal (?:the )?${only}\\b`);
  return new RegExp(`\\b${stems.join('[a-z]{0,12}\\.?(?: (?:of|and|&|the|in|for))?(?: the)? ')}[a-z]{0,12}\\b`);
}

function readResult({ outcome, effect, p, numeric }: Study['results'][number]): ResultFigures {
  const figures = readFigures(effect);
  const percents = figures
    .filter(({ kind }) => kind === 'percent')
    .map(({ start, end, value, isWhole }) => ({ text: `${effect.slice(start, end)}%`, value, isShare: isWhole }));
  const pValue = p === null ? null : Number(/0?\.\d+/.exec(p)?.[0] ?? Number.NaN);
  const known = pValue === null || Number.isNaN(pValue) || /[<>]/.test(p ?? '') ? null : pValue;
  const decimals = figures.filter((figure) => figure.decimals > 0).map(({ value }) => value);
  return {
    outcome,
    effect,
    percents,
    p: known,
    values: [
      ...new Set([
        ...percents.map(({ value }) => value),
        ...decimals,
        ...(known === null ? [] : [known]),
        ...(numeric ? [Math.abs(numeric.value)] : []),
      ]),
    ],
  };
}

export function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ');
}

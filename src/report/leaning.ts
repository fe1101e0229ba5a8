/** The study that a claim leans on, as a note shows it: which, by which words, and where the page's figures differ. Words only; found by src/appraisal. */
import type { Difference } from '../appraisal/compare-figures';
import type { Leaning } from '../appraisal/find-study';
import { findForbiddenReport } from '../evidence/forbidden-wording';

export interface LeaningNote {
  /** Id of the study, which comes first among the studies shown. */
  readonly study: string;
  /** "Younger 2013". */
  readonly shortName: string;
  /** Words of the page that tell it. */
  readonly words: readonly string[];
  /** One sentence: "This leans on Younger 2013." */
  readonly says: string;
  /** One sentence; null where the figures agree or cannot be compared. */
  readonly difference: string | null;
}

export function leaningNote(
  leaning: Leaning,
  main: { readonly id: string; readonly shortName: string },
  found: Difference | null,
): LeaningNote {
  const { shortName } = main;
  return {
    study: main.id,
    shortName,
    words: leaning.words,
    says: leaning.where === 'before' ? `This seems to lean on ${shortName}, which the text names before.` : `This leans on ${shortName}.`,
    difference: found && differenceSentence(found, shortName),
  };
}

const REPORTS: Readonly<Record<Difference['kind'], (page: string, study: string, source: string) => string>> = {
  percent: (page, study, source) => `The page says ${page}; ${source} reports ${study}.`,
  p: (page, study, source) => `The page says ${page}; ${source} reports ${study}.`,
  people: (page, study, source) => `The page speaks of ${page} people; ${source} has ${study}.`,
  mg: (page, study, source) => `The page says ${page}; in ${source} the amount was ${study}.`,
};

/** A page can give any figure: where quoting it would break a rule of ours, the difference is told without figures. */
function differenceSentence({ kind, page, study, isEarly }: Difference, shortName: string): string {
  const source = isEarly ? `the published paper (${shortName})` : shortName;
  const told = REPORTS[kind](listed(page), listed(study), source);
  return findForbiddenReport(told, '').length === 0 ? told : `The page’s figures are not those of ${source}.`;
}

function listed(figures: readonly string[]): string {
  return figures.length === 2 ? figures.join(' against ') : figures.join(', ');
}

/** The study that a claim leans on, as a note shows it: which, by which words, and where the page's figures differ. Words only; found by src/appraisal. */
import type { Difference } from '../appraisal/compare-figures';
import type { Leaning } from '../appraisal/find-study';
import { findForbiddenReport } from '../evidence/forbidden-wording';
import { say, sayFor, sayIn, spokenLanguage, type Words } from '../words/say';
import { wordsIn } from '../words/tables';

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
    says: sayFor('report.leansOn', leaning.where, shortName),
    difference: found && differenceSentence(found, shortName),
  };
}

/**
 * A page can give any figure: where quoting it would break a rule of ours, the difference is told without figures.
 * The rules know English, so the English sentence decides for all languages.
 */
function differenceSentence({ kind, page, study, isEarly }: Difference, shortName: string): string {
  const tell = (words: Words): string => {
    const source = isEarly ? sayIn(words, 'report.published', shortName) : shortName;
    return sayIn(words, `report.differs.${kind}`, listed(page, words), source, listed(study, words));
  };
  if (findForbiddenReport(tell(wordsIn('en')), '').length === 0) return tell(wordsIn(spokenLanguage()));
  return say('report.otherFigures', isEarly ? say('report.published', shortName) : shortName);
}

function listed(figures: readonly string[], words: Words): string {
  const [first = '', second = ''] = figures;
  return figures.length === 2 ? sayIn(words, 'report.pair', first, second) : figures.join(', ');
}

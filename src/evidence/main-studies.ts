/** Which studies say most about a topic. Pure: `npm run data` uses it to choose what ships, cards to choose what they show. */
import type { Evidence, Study } from './evidence';

/** How many studies a topic ships at most, and so the most a card can show. The rest is in the library. */
export const MAIN_STUDIES = 5;

/** How much a design tells, most first; designs of one row tell as much. Labels and regulators stand high because they decide established facts. */
const RANKS: readonly (readonly string[])[] = [
  ['meta-analysis', 'label', 'regulatory', 'guideline'],
  ['systematic-review'],
  ['randomised-trial', 'crossover-trial'],
  ['single-blind-trial', 'open-label-trial', 'cohort', 'registry', 'ecological'],
  ['case-series', 'case-report', 'conference-report', 'narrative-review', 'animal', 'in-vitro'],
];
const rank = (design: string) => {
  const row = RANKS.findIndex((designs) => designs.includes(design));
  return row < 0 ? RANKS.length : row;
};

type Ranked = Pick<Study, 'id' | 'design' | 'participants' | 'year' | 'results' | 'confidence' | 'sameTrialAs'>;

/**
 * Those on the side of the finding before the others at the same rank, larger and newer first.
 * Each trial once; never a study that is only named somewhere, nor one without results.
 *
 * @param studyById - Null for a study that does not ship.
 */
export function pickMainStudies<S extends Ranked>(
  { finding, studies: { for: pro, against, neutral } }: Pick<Evidence, 'finding' | 'studies'>,
  studyById: (id: string) => S | null,
  limit: number,
): readonly S[] {
  const sided = new Set(finding === 'for' ? pro : finding === 'against' ? against : [...pro, ...against]);
  const trials = new Set<string>();
  return [...pro, ...against, ...neutral]
    .flatMap((id) => studyById(id) ?? [])
    .filter((study) => study.confidence !== 'named-only' && study.results.length > 0)
    .sort(
      (a, b) =>
        rank(a.design) - rank(b.design) ||
        Number(sided.has(b.id)) - Number(sided.has(a.id)) ||
        (b.participants ?? 0) - (a.participants ?? 0) ||
        b.year - a.year ||
        (a.id < b.id ? -1 : 1),
    )
    .filter((study) => {
      const trial = study.sameTrialAs ?? study.id;
      return trials.has(trial) ? false : trials.add(trial);
    })
    .slice(0, limit);
}

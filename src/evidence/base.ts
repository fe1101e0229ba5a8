/** The evidence base as it ships, and look-ups by topic. Made from seeds by `npm run data`. */
import type { TopicId } from '../topics/topic';
import compiled from './compiled.json';
import type { Evidence, EvidenceBase, Study } from './evidence';

export const base: EvidenceBase = compiled as unknown as EvidenceBase;

/** Null for `other` and for a topic without a record. */
export function evidenceOn(topic: TopicId): Evidence | null {
  return base.evidence[topic] ?? null;
}

export function studyById(id: string): Study | null {
  return base.studies[id] ?? null;
}

/** How much a design tells, most first; designs of one row tell as much. Labels and regulators stand high because they decide established facts. */
const RANKS: readonly (readonly string[])[] = [
  ['meta-analysis', 'label', 'regulatory', 'guideline'],
  ['systematic-review'],
  ['randomised-trial', 'crossover-trial'],
  ['single-blind-trial', 'open-label-trial', 'cohort', 'registry', 'ecological'],
  ['case-series', 'case-report', 'conference-report', 'narrative-review', 'animal', 'in-vitro'],
];
const rank = (study: Study) => {
  const row = RANKS.findIndex((designs) => designs.includes(study.design));
  return row < 0 ? RANKS.length : row;
};

/**
 * The studies that say most about a topic: those on the side of the finding before the others at the same rank, larger and newer first.
 * Each trial once; never a study that is only named somewhere, nor one without results.
 */
export function mainStudies(topic: TopicId, limit: number): readonly Study[] {
  const evidence = evidenceOn(topic);
  if (!evidence) return [];
  const { for: pro, against, neutral } = evidence.studies;
  const sided = new Set(evidence.finding === 'for' ? pro : evidence.finding === 'against' ? against : [...pro, ...against]);
  const trials = new Set<string>();
  return [...pro, ...against, ...neutral]
    .flatMap((id) => studyById(id) ?? [])
    .filter((study) => study.confidence !== 'named-only' && study.results.length > 0)
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
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

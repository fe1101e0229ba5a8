/** Checked records → the compact base that ships, and the list of topics. */
import type { EvidenceBase, Numeric, Study } from '../../evidence/evidence';
import { MAIN_STUDIES, pickMainStudies } from '../../evidence/main-studies';
import type { StudyRecord } from '../../evidence/schema';
import type { Topic } from '../../topics/topic';
import { whyCertain } from './certainty';
import type { Records } from './read-records';

export function compileTopics({ topic: topics }: Records): readonly Topic[] {
  const listed = topics.map(({ id, group, label, proposition }) => ({ id, group, label, proposition }));
  const other: Topic = {
    id: 'other',
    group: 'other',
    label: 'Another claim about these drugs',
    proposition: 'A health claim about these drugs that no topic on file covers.',
  };
  return [...listed.sort((a, b) => (a.id < b.id ? -1 : 1)), other];
}

/** `version` is that of the newest release in seeds/base.json; `date` is the day of the last search, which is what a reader needs to know. */
export function compileBase({ base, topic: topics, study: studies }: Records): EvidenceBase {
  const date =
    topics
      .map((topic) => topic.evidence.searchedOn)
      .sort()
      .at(-1) ?? '';
  const compiled = new Map(studies.map((study) => [study.id, compileStudy(study)]));
  const shipped = new Set(
    topics.flatMap(({ evidence, harm, studies: sides }) => [
      ...pickMainStudies({ finding: evidence.finding, studies: sides }, (id) => compiled.get(id) ?? null, MAIN_STUDIES).map(({ id }) => id),
      ...(evidence.effect ? [evidence.effect.study] : []),
      ...(harm ? [harm.source] : []),
    ]),
  );
  const onLdn = new Set(
    topics
      .filter(({ group }) => group.startsWith('ldn'))
      .flatMap(({ studies: sides }) => [...sides.for, ...sides.against, ...sides.neutral]),
  );
  return {
    version: base.releases[0]?.version ?? '0.0.0',
    date,
    weighing: Object.fromEntries(
      topics.map(({ id, evidence: { finding, certainty }, harm }) => [
        id,
        { finding, certainty, harm: harm && { stance: harm.stance, force: harm.force } },
      ]),
    ),
    evidence: Object.fromEntries(
      topics.map(({ id, evidence, harm, safetyNote, studies: sides }) => [
        id,
        {
          topic: id,
          finding: evidence.finding,
          certainty: evidence.certainty,
          why: whyCertain(evidence),
          summary: evidence.summary,
          population: evidence.population,
          doses: evidence.doses,
          effect: evidence.effect,
          unknown: evidence.unknown,
          overstatements: evidence.overstatements,
          harm,
          safetyNote,
          studies: sides,
        },
      ]),
    ),
    studies: Object.fromEntries([...compiled].filter(([id]) => shipped.has(id))),
    further: Object.fromEntries(
      studies
        .filter(({ id, ...study }) => !shipped.has(id) && onLdn.has(id) && isQuotable(study))
        .map((study) => [study.id, compileFurther(study)]),
    ),
  };
}

function compileStudy(study: StudyRecord): Study {
  const { citation } = study;
  return {
    id: study.id,
    shortName: shortName(study),
    title: citation.title,
    journal: citation['container-title'] ?? null,
    year: citation.issued['date-parts'][0][0],
    design: study.design,
    participants: study.participants,
    results: study.results.map(({ outcome, effect, p, ci, numeric }) => ({ outcome, effect, p, ci, numeric: withInterval(numeric) })),
    confidence: study.confidence,
    doubt: study.doubt,
    link: citation.DOI
      ? `https://doi.org/${citation.DOI}`
      : citation.PMID
        ? `https://pubmed.ncbi.nlm.nih.gov/${citation.PMID}/`
        : (citation.URL ?? null),
    sameTrialAs: study.sameTrialAs,
    ...(citation.DOI && citation.PMID ? { pmid: citation.PMID } : {}),
    ...(study.institutions ? { institutions: study.institutions } : {}),
    ...dosesOf(study),
  };
}

const TRIALS: readonly string[] = ['randomised-trial', 'crossover-trial', 'single-blind-trial', 'open-label-trial', 'conference-report'];
const hasFigures = ({ effect, p }: StudyRecord['results'][number]) => /\d ?%|\d\.\d/.test(effect) || p !== null;

/** Does it have figures that pages quote, and an author to quote? */
function isQuotable({ design, confidence, results, citation }: Omit<StudyRecord, 'id'>): boolean {
  return confidence === 'verified' && TRIALS.includes(design) && results.some(hasFigures) && citation.author.some((one) => 'family' in one);
}

/** What is needed to recognise it and to show where to read on. */
function compileFurther(study: StudyRecord): Study {
  const { results: _, ...compiled } = compileStudy(study);
  const results = study.results.filter(hasFigures).map(({ outcome, effect, p }) => ({ outcome, effect, p, ci: null, numeric: null }));
  return { ...compiled, title: compiled.journal ?? compiled.shortName, results, doubt: null };
}

/** Trials of one drug only: where two are compared, an amount says little. */
function dosesOf({ design, intervention }: StudyRecord): Pick<Study, 'dosesMg'> {
  const amounts = TRIALS.includes(design)
    ? [...(intervention ?? '').matchAll(/(\d+(?:\.\d+)?) ?mg\b/g)].map(([, amount]) => Number(amount))
    : [];
  return amounts.length > 0 ? { dosesMg: [...new Set(amounts)] } : {};
}

/** "Younger 2013"; where no author is known, the first words of the title. */
function shortName({ citation }: StudyRecord): string {
  const [first] = citation.author;
  const name = !first ? `“${citation.title.split(' ').slice(0, 4).join(' ')} …”` : 'family' in first ? first.family : first.literal;
  return `${name} ${citation.issued['date-parts'][0][0]}`;
}

/** A figure without its interval says too little to be drawn. */
function withInterval(numeric: StudyRecord['results'][number]['numeric']): Numeric | null {
  if (numeric === null || numeric.low === null || numeric.high === null) return null;
  const { measure, value, low, high } = numeric;
  return { measure, value, low, high };
}

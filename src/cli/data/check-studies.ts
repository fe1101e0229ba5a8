/** Studies: each is cited and counted once, its identifiers are whole, its figures stand in its own words, and its dates fit. */
import type { StudyRecord } from '../../evidence/schema';
import { figuresIn } from './borne-numbers';
import { type Fault, missing } from './fault';
import type { Records } from './read-records';

export function checkStudies({ study: studies, topic: topics, document: documents }: Records): readonly Fault[] {
  const known = new Map(studies.map((study) => [study.id, study]));
  const cited = new Set([
    ...topics.flatMap(({ studies: sides, harm }) => [...sides.for, ...sides.against, ...sides.neutral, ...(harm ? [harm.source] : [])]),
    ...documents.flatMap((document) => document.claims.flatMap((claim) => claim.studies)),
    ...studies.flatMap((study) => (study.sameTrialAs ? [study.sameTrialAs, study.id] : [])),
  ]);
  const uncited = studies
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => ({
      file: fileOf(id),
      path: '',
      expected: 'a study that some topic or document cites',
      found: 'no citation',
      repair: 'Cite it in a topic, or remove the record',
    }));
  return [
    ...uncited,
    ...studies.flatMap((study) => [...checkAlias(study, known), ...checkFigures(study), ...checkDates(study)]),
    ...findDoubles(studies),
  ];
}

const fileOf = (id: string) => `seeds/studies/${id}.json`;

function checkAlias({ id, sameTrialAs }: StudyRecord, known: ReadonlyMap<string, StudyRecord>): readonly Fault[] {
  if (!sameTrialAs) return [];
  const main = known.get(sameTrialAs);
  if (!main) return [missing(fileOf(id), 'sameTrialAs', 'study', sameTrialAs)];
  if (!main.sameTrialAs) return [];
  return [
    {
      file: fileOf(id),
      path: 'sameTrialAs',
      expected: 'the record that stands for the trial',
      found: `"${main.id}", itself a second report`,
      repair: `Name ${main.sameTrialAs}`,
    },
  ];
}

/** What two records of one paper, or of one trial, would have in common. */
const MARKS: readonly {
  readonly path: string;
  readonly what: string;
  readonly of: (study: StudyRecord) => string | undefined;
  readonly sparesAliases: boolean;
}[] = [
  { path: 'citation.DOI', what: 'DOI', of: ({ citation }) => citation.DOI?.toLowerCase(), sparesAliases: false },
  { path: 'citation.PMID', what: 'PubMed id', of: ({ citation }) => citation.PMID, sparesAliases: false },
  {
    path: 'citation.title',
    what: 'title',
    of: ({ citation }) =>
      citation.title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
    sparesAliases: true,
  },
  {
    path: 'participants',
    what: 'first author, year and number of people',
    of: ({ citation, participants }) => {
      const [first] = citation.author;
      return first && participants
        ? `${'family' in first ? first.family : first.literal} ${citation.issued['date-parts'][0][0]} ${participants}`
        : undefined;
    },
    sparesAliases: true,
  },
];

function findDoubles(studies: readonly StudyRecord[]): readonly Fault[] {
  return MARKS.flatMap(({ path, what, of, sparesAliases }) => {
    const seen = new Map<string, StudyRecord>();
    return studies.flatMap((study) => {
      const mark = of(study);
      if (mark === undefined) return [];
      const other = seen.get(mark);
      seen.set(mark, other ?? study);
      if (!other || (sparesAliases && (study.sameTrialAs ?? study.id) === (other.sameTrialAs ?? other.id))) return [];
      const repair = sparesAliases ? `Merge the two records, or set sameTrialAs to ${other.id}` : 'Merge the two records';
      return [{ file: fileOf(study.id), path, expected: `a ${what} no other record has`, found: `that of ${other.id}`, repair }];
    });
  });
}

/** A figure drawn in a plot must stand in the words beside it, be their difference or share, or be said to be worked out by us. */
function checkFigures({ id, results }: StudyRecord): readonly Fault[] {
  return results.flatMap(({ effect, ci, numeric }, i) => {
    if (!numeric) return [];
    const told = figuresIn(`${effect} ${ci ?? ''}`);
    const differences = told.flatMap((a) => told.map((b) => Math.abs(a - b)));
    const near = (value: number) => (other: number) =>
      Math.abs(other - Math.abs(value)) < 0.0051 || Math.abs(other / 100 - Math.abs(value)) < 0.0051;
    const lost = [numeric.value, numeric.low, numeric.high].filter(
      (value) => value !== null && ![...told, ...differences].some(near(value)),
    );
    const outside = (numeric.low ?? -Infinity) > numeric.value || (numeric.high ?? Infinity) < numeric.value;
    return [
      ...(lost.length
        ? [
            {
              file: fileOf(id),
              path: `results.${i}.numeric`,
              expected: 'figures that stand in effect or ci',
              found: lost.join(', '),
              repair: 'Write them into effect or ci, or correct them',
            },
          ]
        : []),
      ...(outside
        ? [
            {
              file: fileOf(id),
              path: `results.${i}.numeric`,
              expected: 'a value inside its own interval',
              found: `${numeric.value} in ${numeric.low} to ${numeric.high}`,
              repair: 'Correct the value or the interval',
            },
          ]
        : []),
    ];
  });
}

function checkDates({ id, citation, checkedOn }: StudyRecord): readonly Fault[] {
  const year = citation.issued['date-parts'][0][0];
  return Number(checkedOn.slice(0, 4)) >= year
    ? []
    : [
        {
          file: fileOf(id),
          path: 'checkedOn',
          expected: `a day in ${year} or later, when it came out`,
          found: `"${checkedOn}"`,
          repair: 'Correct the day of the check or the year of the study',
        },
      ];
}

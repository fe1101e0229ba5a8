/** What the library says, by screen. The texts are messages of src/words, looked up when they are read; what stands in records is not here. */
import type { Certainty, Finding } from '../evidence/evidence';
import { type Design, designs } from '../evidence/designs';
import type { LibraryStudy } from '../evidence/library';
import type { TopicRecord } from '../topics/schema';
import { formatDate, say, sayAll, wordsFor } from '../words/say';
import type { DocumentClaim, Side } from './catalogue';
import { type Condition, conditions, type Drug, drugs } from './find/facets';
import type { Measure, Result } from './plots/scale-words';

export const nav = wordsFor('library.nav', ['skip', 'search', 'method', 'label', 'english']);

export const search = wordsFor(
  'library.search',
  [
    'title',
    'lead',
    'field',
    'hint',
    'filters',
    'drug',
    'condition',
    'certainty',
    'finding',
    'any',
    'filterNote',
    'clear',
    'nothing',
    'topics',
    'studies',
    'documents',
    'selectAll',
  ],
  {
    more: (count: number) => say('library.search.more', count),
    found: (topics: number, studies: number, documents: number) =>
      say(
        'library.search.found',
        say('library.found.topics', topics),
        say('library.found.studies', studies),
        say('library.found.documents', documents),
      ),
  },
);

export const drugNames: Readonly<Record<Drug, string>> = wordsFor('library.drug', drugs);
export const conditionNames: Readonly<Record<Condition, string>> = wordsFor('library.condition', conditions);
export const groupNames: Readonly<Record<TopicRecord['group'], string>> = wordsFor('library.group', [
  'ldn-benefit',
  'safety',
  'mechanism',
  'access',
  'naltrexone',
  'naloxone',
  'opioid',
  'context',
  'other',
]);

const findings = ['for', 'against', 'mixed', 'uncertain'] as const;
/** For filters and lists, where there is little room. */
export const findingNames: Readonly<Record<Finding, string>> = wordsFor('library.finding', findings);
export const findingSentences: Readonly<Record<Finding, string>> = wordsFor('library.findingSentence', findings);
export const sideNames: Readonly<Record<Side, string>> = wordsFor('library.side', ['for', 'neutral', 'against']);

export const topicWords = wordsFor(
  'library.topic',
  [
    'kind',
    'statement',
    'known',
    'certainty',
    'direction',
    'size',
    'population',
    'doses',
    'fair',
    'tooFar',
    'tooFarNote',
    'unknown',
    'reasons',
    'start',
    'raised',
    'note',
    'figures',
    'figuresNone',
    'otherFigures',
    'history',
    'years',
    'studies',
    'studiesNote',
    'pages',
    'selectAll',
    'safety',
  ],
  {
    searched: (date: string) => say('library.topic.searched', formatDate(date)),
    newest: (year: number) => say('library.topic.newest', String(year)),
  },
);

export const gradeDomains = wordsFor('library.domain', ['riskOfBias', 'inconsistency', 'indirectness', 'imprecision', 'publicationBias']);
export const startLevels = wordsFor('library.start', ['high', 'low']);

export function levels(lowers: number): string {
  return lowers === 0 ? say('library.levels.none') : say('library.levels.lowered', lowers);
}
export const raises = (by: number) => say('library.levels.raised', by);

export const designNames: Readonly<Record<Design, string>> = wordsFor('library.design', designs);

export const studyWords = wordsFor('library.study', [
  'kind',
  'citation',
  'read',
  'noLink',
  'people',
  'peopleUnknown',
  'population',
  'intervention',
  'comparator',
  'results',
  'noResults',
  'interval',
  'p',
  'limits',
  'funding',
  'fundingUnknown',
  'confidence',
  'doubt',
  'readIn',
  'checkedOn',
  'sameTrial',
  'sameTrialNote',
  'topics',
  'pages',
  'retracted',
  'select',
]);

export const confidenceSentences: Readonly<Record<LibraryStudy['confidence'], string>> = wordsFor('library.confidence', [
  'verified',
  'partly',
  'named-only',
]);

/** What a label or an agency states compares nothing, so "better" and "worse" would mislead there. */
export const statingDesigns: ReadonlySet<Design> = new Set([
  'label',
  'regulatory',
  'guideline',
  'registry',
  'ecological',
  'narrative-review',
  'protocol',
] as const);

export const directionNames: Readonly<Record<Result['direction'], string>> = wordsFor('library.direction', [
  'favours',
  'against',
  'no-difference',
  'mixed',
  'not-applicable',
]);

export const measureNames: Readonly<Record<Measure, string>> = wordsFor('library.measure', [
  'MD',
  'SMD',
  'RR',
  'HR',
  'OR',
  'percent-change-difference',
]);

export const plotWords = wordsFor(
  'library.plot',
  [
    'noInterval',
    'size',
    'sizeUnknown',
    'study',
    'outcome',
    'effect',
    'interval',
    'word',
    'table',
    'legend',
    'before',
    'observed',
    'year',
    'side',
    'timeline',
    'timelineLegend',
    'turnLegend',
    'noTurns',
    'changed',
  ],
  {
    better: wordsFor('library.better', ['lower', 'higher']),
    with: (subject: string) => say('library.plot.with', subject),
    range: (low: string, high: string) => say('library.plot.range', low, high),
  },
);

export const documentWords = wordsFor(
  'library.document',
  [
    'kind',
    'publisher',
    'noPublisher',
    'date',
    'noDate',
    'fingerprint',
    'claims',
    'claimsNote',
    'says',
    'check',
    'studies',
    'conflict',
    'all',
    'show',
    'noTopic',
  ],
  {
    kinds: wordsFor('library.kind', ['news', 'clinic', 'forum', 'conference-report', 'blog']),
    where: (paragraph: number, sentence: number) => say('library.document.where', paragraph, sentence),
    since: (year: number) => say('library.document.since', String(year)),
  },
);

type Check = DocumentClaim['check'];
const checks = ['correct', 'garbled', 'outdated', 'wrong', 'unsupported'] as const;
export const checkNames: Readonly<Record<Check, string>> = wordsFor('library.check', checks);
export const checkGlyphs: Readonly<Record<Check, string>> = { correct: '✓', garbled: '≈', outdated: '↻', wrong: '✕', unsupported: '?' };
export const checkMeanings: Readonly<Record<Check, string>> = wordsFor('library.checkMeaning', checks);

export const citeWords = wordsFor('library.cite', ['label', 'format', 'copy', 'save', 'clear', 'copied', 'saved', 'failed'], {
  selected: (number: number) => say('library.cite.selected', number),
  select: (name: string) => say('library.cite.select', name),
});

export const mistakeWords = wordsFor('library.mistake', ['button', 'copied', 'failed'], {
  report: (what: string, address: string, baseLine: string) =>
    [say('library.mistake.head', what, address), baseLine, '', say('library.mistake.wrong'), say('library.mistake.where'), ''].join('\n'),
});

export const lost = wordsFor('library.lost', ['title', 'text', 'back']);

export const certaintyMeanings: Readonly<Record<Certainty, string>> = wordsFor('library.certaintyMeaning', [
  'high',
  'moderate',
  'low',
  'very-low',
  'established',
  'none',
]);

export const method = wordsFor(
  'library.method',
  ['title', 'graded', 'certainty', 'levels', 'checks', 'checksText', 'rules', 'limits', 'mistake', 'releases'],
  {
    gradedText: () => sayAll('library.method.gradedText'),
    certaintyText: () => sayAll('library.method.certaintyText'),
    rulesList: () => sayAll('library.method.rulesList'),
    limitsList: () => sayAll('library.method.limitsList'),
    mistakeText: () => sayAll('library.method.mistakeText'),
    table: wordsFor('library.table', ['title', 'text', 'caption', 'direction', 'certainty'], {
      forces: wordsFor('library.force', ['hedged', 'plain', 'absolute']),
      directions: wordsFor('library.points', ['with', 'open', 'against']),
      exceptions: () => sayAll('library.table.exceptions'),
    }),
  },
);

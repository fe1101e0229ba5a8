/** A small base without a fault, made up: tests spoil one thing in it and look for the fault. */
import type { Records } from '../../../src/cli/data/read-records';
import type { DocumentRecord, StudyRecord } from '../../../src/evidence/schema';
import type { TopicRecord } from '../../../src/topics/schema';

export const sampleStudy = (id: string, more: Partial<StudyRecord> = {}): StudyRecord => ({
  $schema: '../schemas/study.schema.json',
  id,
  citation: {
    type: 'article-journal',
    title: `A trial named ${id}`,
    author: [{ family: id, given: 'A' }],
    issued: { 'date-parts': [[2020]] },
    DOI: `10.1000/${id}`,
  },
  design: 'randomised-trial',
  participants: 40,
  population: 'Adults with pain',
  intervention: 'Naltrexone 4.5 mg a day',
  comparator: 'Placebo',
  results: [
    {
      outcome: 'Pain',
      effect: 'Fell 28.8% on naltrexone and 18.0% on placebo: RR 0.83.',
      p: '0.02',
      ci: '0.76 to 0.90',
      direction: 'favours',
      numeric: { measure: 'RR', value: 0.83, low: 0.76, high: 0.9, scale: 'below 1 = less pain' },
    },
  ],
  limits: ['Small'],
  funding: null,
  retracted: false,
  confidence: 'verified',
  doubt: null,
  sameTrialAs: null,
  checkedIn: [{ url: 'https://example.org/abstract', what: 'whole abstract' }],
  checkedOn: '2026-11-22',
  ...more,
});

const fine = { lowers: 0, why: 'Nothing lowers it here.' } as const;

export const sampleEvidence: TopicRecord['evidence'] = {
  finding: 'for',
  certainty: 'moderate',
  why: null,
  grade: {
    start: { level: 'high', why: 'Randomised trials.' },
    riskOfBias: fine,
    inconsistency: fine,
    indirectness: fine,
    imprecision: { lowers: 1, why: 'Only 40 people.' },
    publicationBias: fine,
    raised: null,
    note: null,
  },
  summary: 'In a trial of 40 people pain fell a bit more on the drug. We are fairly sure of that.',
  overstatements: [],
  population: null,
  doses: '4.5 mg a day.',
  effect: { study: 'first', outcome: 'Pain', says: 'Pain fell by 28.8% and 18.0% (95% interval 0.76 to 0.90).' },
  unknown: ['How long it lasts.'],
  turns: [{ year: 2020, study: 'first', says: 'The first trial.' }],
  lastEvidenceYear: 2020,
  searchedOn: '2026-11-22',
};

export const sampleTopic: TopicRecord = {
  $schema: '../schemas/topic.schema.json',
  id: 'ldn-sample',
  group: 'ldn-benefit',
  label: 'A sample',
  proposition: 'LDN helps in the sample.',
  seed: true,
  evidence: sampleEvidence,
  harm: null,
  safetyNote: null,
  studies: { for: ['first', 'second'], against: [], neutral: [] },
};

export const sampleClaim: DocumentRecord['claims'][number] = {
  id: 'p1s1-helps',
  paraphrase: 'It helps.',
  where: { paragraph: 1, sentence: 1 },
  topic: 'ldn-sample',
  stance: 'asserts',
  force: 'plain',
  basis: 'none',
  check: 'outdated',
  why: 'Pain fell 28.8% in one trial; a later one disagrees.',
  studies: ['first'],
  since: { year: 2020, study: 'first' },
  conflicts: [],
};

export const sampleDocument: DocumentRecord = {
  $schema: '../schemas/document.schema.json',
  id: 'seed-sample',
  title: 'A page',
  publisher: null,
  kind: 'news',
  date: null,
  about: 'A made-up page.',
  sha256: '0'.repeat(64),
  claims: [sampleClaim],
};

export const sampleRecords: Records = {
  base: { $schema: './schemas/base.schema.json', releases: [{ version: '1.0.0', date: '2026-11-24', changes: ['First base.'] }] },
  topic: [sampleTopic],
  study: [sampleStudy('first'), sampleStudy('second')],
  document: [sampleDocument],
  concept: [],
  candidacy: [],
  forum: [],
};

/** The sample with other words in its one topic. */
export const withTopic = (more: Partial<TopicRecord>): Records => ({ ...sampleRecords, topic: [{ ...sampleTopic, ...more }] });
export const withEvidence = (more: Partial<TopicRecord['evidence']>): Records => withTopic({ evidence: { ...sampleEvidence, ...more } });
/** The sample with another second study. */
export const withSecond = (more: Partial<StudyRecord>): Records => ({
  ...sampleRecords,
  study: [sampleStudy('first'), sampleStudy('second', more)],
});
export const withClaim = (more: Partial<DocumentRecord['claims'][number]>): Records => ({
  ...sampleRecords,
  document: [{ ...sampleDocument, claims: [{ ...sampleClaim, ...more }] }],
});

/** Every fixed sentence and label of the library. What stands in records is not here. All of it passes findForbiddenWording, by test. */
import type { Certainty, Finding } from '../evidence/evidence';
import type { LibraryStudy } from '../evidence/library';
import type { TopicRecord } from '../topics/schema';
import type { DocumentClaim, Side } from './catalogue';
import type { Condition, Drug } from './find/facets';
import type { Measure, Result } from './plots/scale-words';

export const appName = 'Footing library';

export const nav = {
  skip: 'Skip to the content',
  search: 'Search',
  method: 'How this is graded',
  label: 'Library',
} as const;

export const search = {
  title: 'What is on file',
  lead: 'Statements about low-dose naltrexone (LDN), naltrexone, naloxone and opioids, what the evidence adds up to, and the studies behind it.',
  field: 'Search topics, studies and pages',
  hint: 'For instance: sleep, Younger 2013, side effects',
  filters: 'Narrow it down',
  drug: 'Drug',
  condition: 'Condition',
  certainty: 'Certainty',
  finding: 'Finding',
  any: 'Any',
  filterNote: 'Certainty and finding are those of topics. Studies and pages are listed where they bear on such a topic.',
  clear: 'Clear',
  nothing: 'Nothing on file fits this. Try fewer words, or fewer filters.',
  topics: 'Topics',
  studies: 'Studies',
  documents: 'Pages that were checked',
  selectAll: 'Select all of these for citing',
  more: (count: number) => `Show ${count} more`,
  found: (topics: number, studies: number, documents: number) =>
    `${count(topics, 'topic', 'topics')}, ${count(studies, 'study record', 'study records')}, ${count(documents, 'page', 'pages')}`,
} as const;

export const drugNames: Readonly<Record<Drug, string>> = {
  ldn: 'Low-dose naltrexone (LDN)',
  naltrexone: 'Naltrexone at full dose',
  naloxone: 'Naloxone',
  opioid: 'Opioids',
  'no-drug': 'None of these',
};

export const conditionNames: Readonly<Record<Condition, string>> = {
  'chronic-pain': 'Chronic pain',
  fibromyalgia: 'Fibromyalgia',
  'nerve-pain': 'Nerve pain',
  crps: 'Complex regional pain syndrome',
  'face-pain': 'Face, jaw and mouth pain',
  surgery: 'Pain after surgery',
  bowel: 'Crohn’s disease and colitis',
  ms: 'Multiple sclerosis',
  fatigue: 'Fatigue, ME/CFS and long COVID',
  autoimmune: 'Autoimmune, joint and skin disease',
  cancer: 'Cancer',
  mood: 'Mood, anxiety and depression',
  sleep: 'Sleep',
  addiction: 'Addiction, alcohol included',
  overdose: 'Overdose',
  liver: 'Liver',
};

export const groupNames: Readonly<Record<TopicRecord['group'], string>> = {
  'ldn-benefit': 'What LDN is used for',
  safety: 'Safety',
  mechanism: 'How it may work',
  access: 'Approval, dose, cost and testing',
  naltrexone: 'Naltrexone',
  naloxone: 'Naloxone',
  opioid: 'Opioids',
  context: 'Background',
  other: 'Other',
};

/** For filters and lists, where there is little room. */
export const findingNames: Readonly<Record<Finding, string>> = {
  for: 'Points for it',
  against: 'Points against it',
  mixed: 'Studies disagree',
  uncertain: 'Not settled',
};

export const findingSentences: Readonly<Record<Finding, string>> = {
  for: 'The evidence points for this statement.',
  against: 'The evidence points against this statement.',
  mixed: 'The evidence points both ways.',
  uncertain: 'The evidence does not settle this.',
};

export const sideNames: Readonly<Record<Side, string>> = { for: 'Speaks for it', neutral: 'Neither way', against: 'Speaks against it' };

export const topicWords = {
  kind: 'Topic',
  statement: 'The statement',
  known: 'What is known',
  certainty: 'How sure',
  direction: 'Which way',
  size: 'Size of the effect',
  population: 'Who was studied',
  doses: 'Doses in the studies (not advice)',
  fair: 'Fair to say',
  tooFar: 'What would go too far',
  tooFarNote: 'Wordings that say more than the evidence does. They are not ours.',
  unknown: 'What is not known',
  reasons: 'Why this certainty',
  start: 'Where it starts',
  raised: 'What raises it',
  note: 'Besides',
  figures: 'The figures, drawn',
  figuresNone: 'No study on file has a figure on this very question that can be drawn. What they found is told in words under each study.',
  otherFigures: 'Figures of the same studies on other outcomes',
  history: 'How the answer changed',
  years: 'The studies by year',
  studies: 'Studies on file',
  studiesNote:
    'Each is a record, not a vote: some report one trial twice, and a small trial weighs less than a large one. Which way a study speaks is our reading of it for this statement.',
  pages: 'Pages that were checked on this',
  searched: (date: string) => `Last search for studies: ${date}.`,
  newest: (year: number) => `The newest study that decided this is of ${year}.`,
  selectAll: 'Select all studies of this topic for citing',
  safety: 'Safety',
} as const;

export const gradeDomains = {
  riskOfBias: 'Risk of bias',
  inconsistency: 'Inconsistency',
  indirectness: 'Indirectness',
  imprecision: 'Imprecision',
  publicationBias: 'Publication bias',
} as const;

export const startLevels = { high: 'Starts high', low: 'Starts low' } as const;

export function levels(lowers: number): string {
  if (lowers === 0) return 'no change';
  return lowers === 1 ? 'lowers it by one level' : `lowers it by ${lowers} levels`;
}
export const raises = (by: number) => (by === 1 ? 'raises it by one level' : `raises it by ${by} levels`);

export const designNames: Readonly<Record<LibraryStudy['design'], string>> = {
  'meta-analysis': 'Meta-analysis (pooled studies)',
  'systematic-review': 'Systematic review',
  'randomised-trial': 'Randomised trial',
  'crossover-trial': 'Crossover trial',
  'single-blind-trial': 'Single-blind trial',
  'open-label-trial': 'Open-label trial, without a comparison hidden from people',
  cohort: 'Cohort (people followed, not allotted)',
  registry: 'Register or survey',
  'case-series': 'Case series',
  'case-report': 'Case report',
  'narrative-review': 'Review by choice of the authors',
  guideline: 'Guideline',
  label: 'Drug label',
  regulatory: 'Agency or regulator',
  'conference-report': 'Meeting report',
  animal: 'Animal study',
  'in-vitro': 'Laboratory study',
  ecological: 'Comparison of regions or years',
  protocol: 'Plan of a study; no results yet',
};

export const studyWords = {
  kind: 'Study',
  citation: 'Citation',
  read: 'Read it at the source',
  noLink: 'No public address is on file.',
  design: 'Design',
  people: 'People',
  peopleUnknown: 'not a count of people, or not found',
  population: 'Who',
  intervention: 'What was tried',
  comparator: 'Compared with',
  results: 'What it found',
  noResults: 'No results are on file, so it is no evidence for anything yet.',
  outcome: 'Outcome',
  effect: 'Found',
  interval: '95% interval',
  p: 'p',
  direction: 'In a word',
  limits: 'Limits',
  funding: 'Paid by',
  confidence: 'How well this record was checked',
  doubt: 'Doubt',
  readIn: 'What was read of it',
  checkedOn: 'Checked on',
  sameTrial: 'Same trial or same data as',
  sameTrialNote: 'Counted once.',
  topics: 'Topics it bears on',
  pages: 'Pages whose claims were checked against it',
  retracted: 'This paper was retracted.',
  select: 'Select for citing',
} as const;

export const confidenceSentences: Readonly<Record<LibraryStudy['confidence'], string>> = {
  verified: 'Its figures were read in at least one copy of the abstract or the label. The full paper was rarely read.',
  partly: 'Only part of its figures could be read again; see the doubt.',
  'named-only': 'A page or a paper names it, and nobody could find it again. It supports nothing here.',
};

/** What a label or an agency states compares nothing, so "better" and "worse" would mislead there. */
export const statingDesigns: ReadonlySet<LibraryStudy['design']> = new Set([
  'label',
  'regulatory',
  'guideline',
  'registry',
  'ecological',
  'narrative-review',
  'protocol',
]);

export const directionNames: Readonly<Record<Result['direction'], string>> = {
  favours: 'Better with it',
  against: 'Worse with it',
  'no-difference': 'No clear difference',
  mixed: 'Mixed',
  'not-applicable': 'Not a comparison',
};

export const measureNames: Readonly<Record<Measure, string>> = {
  MD: 'Difference',
  SMD: 'Standardised difference',
  RR: 'Risk ratio',
  HR: 'Hazard ratio',
  OR: 'Odds ratio',
  'percent-change-difference': 'Difference of changes in percent',
};

export const plotWords = {
  none: 'no difference',
  noInterval: 'interval not on file',
  size: 'People',
  sizeUnknown: 'not on file',
  study: 'Study',
  outcome: 'Outcome',
  effect: 'Effect',
  interval: '95% interval',
  word: 'In a word',
  table: 'The same as a table',
  legend: 'Square: one study, larger for more people. Diamond: pooled studies. Line: 95% interval; an arrow goes on past the edge.',
  before: 'before and after, with nobody to compare',
  better: { lower: 'less is better', higher: 'more is better' },
  observed: 'People were followed, not allotted to it, so other differences between them may explain this.',
  with: (subject: string) => `with ${subject}`,
  year: 'Year',
  side: 'For this statement',
  timeline: 'Studies by year',
  timelineLegend: 'Each dot is a record, larger for more people. A numbered line marks a year when the answer changed.',
  noTurns: 'No study on file turned the answer.',
  changed: 'What it changed',
} as const;

export const documentWords = {
  kind: 'Page that was checked',
  kinds: { news: 'News page', clinic: 'Clinic’s page', forum: 'Forum post', 'conference-report': 'Meeting report', blog: 'Blog' },
  publisher: 'Publisher',
  noPublisher: 'not stated',
  date: 'Date',
  noDate: 'not stated',
  fingerprint: 'SHA-256 of the original',
  claims: 'Its claims, and our check of each',
  claimsNote: 'Each claim is told in our words, as strongly as the page words it. The check holds for the day of the last search.',
  says: 'The page says',
  check: 'Our check',
  where: (paragraph: number, sentence: number) => `Paragraph ${paragraph}, sentence ${sentence}`,
  since: (year: number) => `Overtaken in ${year} by`,
  studies: 'Checked against',
  conflict: 'Conflict',
  all: 'All claims',
  show: 'Show',
  noTopic: 'No topic covers it',
} as const;

type Check = DocumentClaim['check'];
export const checkNames: Readonly<Record<Check, string>> = {
  correct: 'Correct',
  garbled: 'Garbled',
  outdated: 'Outdated',
  wrong: 'Wrong',
  unsupported: 'Unsupported',
};
export const checkGlyphs: Readonly<Record<Check, string>> = { correct: '✓', garbled: '≈', outdated: '↻', wrong: '✕', unsupported: '?' };
export const checkMeanings: Readonly<Record<Check, string>> = {
  correct: 'holds today, within the limits named',
  garbled: 'mangled or mixed up on the way from the source',
  outdated: 'held once, and a later study changed it',
  wrong: 'the sources say otherwise',
  unsupported: 'no source on file shows it',
};

export const citeWords = {
  label: 'Citations',
  selected: (number: number) => (number === 1 ? '1 study selected' : `${number} studies selected`),
  format: 'Format',
  copy: 'Copy',
  save: 'Save as file',
  clear: 'Clear selection',
  copied: 'Copied.',
  saved: 'Saved.',
  failed: 'The browser did not allow it. Save as a file instead.',
  select: (name: string) => `Select ${name} for citing`,
} as const;

export const mistakeWords = {
  button: 'Report a mistake',
  copied: 'A report was copied. Add what is wrong and where you read it, and send it to whoever gave you Footing.',
  failed: 'The browser did not allow copying. Note the address of this page and the version of the base, and send those.',
  report: (what: string, address: string, baseLine: string) =>
    `Footing library: ${what} (${address})\n${baseLine}\n\nWhat is wrong:\nWhere I read it:\n`,
} as const;

export const lost = {
  title: 'Not on file',
  text: 'Nothing is on file under this address. It may have been renamed in a newer base.',
  back: 'To the search',
} as const;

export const certaintyMeanings: Readonly<Record<Certainty, string>> = {
  high: 'Further studies are very unlikely to change the answer.',
  moderate: 'The answer is probably close; further studies may change it.',
  low: 'The answer is limited; further studies are likely to change it.',
  'very-low': 'Any answer is very uncertain.',
  established: 'Decided by labels, regulators or textbooks, so there is nothing for GRADE to grade.',
  none: 'No study of it is on file.',
};

export const method = {
  title: 'How this is graded, and what its limits are',
  sections: [
    {
      title: 'What is graded',
      text: [
        'Footing knows a closed list of statements, called topics. For each it holds the studies that were found, and says what they add up to: which way they point (the finding) and how sure that is (the certainty). Those are two things, and the size of an effect is a third.',
        'A claim on a web page is matched to one topic, or it is not assessed. No sentence is made up at run time: each was written and checked by a person.',
      ],
    },
    {
      title: 'Certainty',
      text: [
        'Certainty follows GRADE. Random trials, counts and controlled experiments start high; comparisons without random groups, cases and opinions start low. Five reasons can take levels off: risk of bias, inconsistency, indirectness, imprecision and publication bias. A large or graded effect can add some. Every topic gives each reason, and the sum is done again by machine: a certainty that does not follow from its reasons is refused.',
        'Where two reviewers differed, the lower certainty stands.',
      ],
    },
  ],
  levelsTitle: 'The levels',
  table: {
    title: 'From evidence to verdict',
    text: 'What is marked on a web page is the wording of a claim. This table decides, from where the evidence points and how sure it is (rows), and how strongly the claim is worded (columns).',
    caption: 'Verdict by direction, certainty and wording',
    direction: 'Evidence points',
    certainty: 'Certainty',
    forces: { hedged: 'Worded with care', plain: 'Stated as fact', absolute: 'Beyond any doubt' },
    directions: { with: 'the same way as the claim', open: 'neither way', against: 'the other way' },
    exceptions: [
      'A question claims nothing: it is an open question, whatever the evidence.',
      'One person’s experience shows neither, so it is told as personal experience. Where believing it could hurt, the table decides instead.',
      'A claim that no topic covers is not assessed.',
      'A claim that can hurt somebody who believes it bears a safety note, which comes first.',
    ],
  },
  checks: {
    title: 'How pages were checked',
    text: 'Five pages were taken apart claim by claim. Each claim is told in our words, beside one of these:',
  },
  rules: {
    title: 'Rules that records are held to',
    items: [
      'A figure in a summary must stand in a study that the topic cites.',
      'Two records of one trial are counted once.',
      'Numbers of studies are never used as votes.',
      'A benefit is called highly certain only with at least two trials.',
      'A conference’s or a page’s figure gives way to the published one, and the record says since when.',
      'Summaries are written for a reader of US grade 8 or below, and the tests measure it.',
      'Wording that could get somebody hurt, or that says more than was found, is refused by rule in records and on screens alike.',
    ],
  },
  limits: {
    title: 'Limits',
    items: [
      'Almost no full paper was read: figures come from abstracts, labels, regulators’ texts and their copies.',
      'A second reviewer drew 71 records blind and found 6 of them wrong. Those were mended; expect a few more.',
      '“Not retracted” means that no notice was met, not that a register was searched.',
      'Only work in English, or with an abstract in English, was looked at.',
      'Some figures could not be found again, among them the interval of the trial of 2026 in fibromyalgia and the corrected intervals of the tapering study. They are shown without.',
      'The base knows what it knew on the day of its last search. It does not look anything up.',
    ],
  },
  mistake: {
    title: 'How to report an error',
    text: [
      'Every topic, study and page here has a button, “Report a mistake”. It copies the address and the version of the base; add what is wrong and where you read it, and send it to whoever gave you Footing. Nothing is sent by itself.',
      'Whoever has the source of Footing can mend the record: each is one file of plain text, its form is checked while you type, and README.md says how.',
    ],
  },
  releases: 'Versions of the base',
  inShort: 'Information about evidence, not medical advice. Do not start or stop a medicine because of a web page or of what stands here.',
} as const;

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** How a study was made: the closed list. */
export const designs = [
  'meta-analysis',
  'systematic-review',
  'randomised-trial',
  'crossover-trial',
  'single-blind-trial',
  'open-label-trial',
  'cohort',
  'registry',
  'case-series',
  'case-report',
  'narrative-review',
  'guideline',
  'label',
  'regulatory',
  'conference-report',
  'animal',
  'in-vitro',
  'ecological',
  'protocol',
] as const;

export type Design = (typeof designs)[number];

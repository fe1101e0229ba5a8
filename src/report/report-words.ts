/** Words of the report on a page: its exports and the panel's report view. */
import type { Basis, Force, Stance } from '../claims/claim';
import type { Rating } from './own-judgement';
import type { FactPlace } from './page-about';
import { verdictWords } from './wording';

export const factPlaces: Readonly<Record<FactPlace, string>> = {
  'json-ld': 'from the page’s JSON-LD',
  'open-graph': 'from Open Graph',
  meta: 'from a meta tag',
  byline: 'from the byline',
  time: 'from the page’s text',
  title: 'from the window’s title',
  heading: 'from the main heading',
  address: 'from the address',
};

export const stanceWords: Readonly<Record<Stance, string>> = { asserts: 'says so', denies: 'says not so', questions: 'asks' };
export const forceWords: Readonly<Record<Force, string>> = { hedged: 'with care', plain: 'as plain fact', absolute: 'without doubt' };
export const basisWords: Readonly<Record<Basis, string>> = {
  study: 'a study',
  anecdote: 'personal experience',
  authority: 'an expert or body',
  none: 'no source',
};

export const ratingWords: Readonly<Record<Rating, string>> = {
  supported: verdictWords.supported,
  overstated: verdictWords.overstated,
  contradicted: verdictWords.contradicted,
  unsettled: verdictWords.unsettled,
  anecdote: verdictWords.anecdote,
  'open-question': verdictWords['open-question'],
  unsure: 'I cannot tell',
};

export const reportWords = {
  heading: 'Claims of a web page beside the evidence',
  title: 'Title',
  author: 'Author',
  published: 'Published',
  modified: 'Updated',
  publisher: 'Publisher',
  address: 'Address',
  readOn: 'Read on',
  notFound: 'not found',
  claims: 'Claims',
  words: 'The page’s words',
  stance: 'Stance',
  basis: 'Leans on',
  verdict: 'Verdict',
  certainty: 'Certainty',
  evidence: 'Evidence',
  fair: 'Fair to say',
  noFair: 'No wording is offered here: hearing the statement without its warning could mislead.',
  own: 'Own judgement first',
  support: 'How the page supports itself',
  supportNote: 'Signs that were found or not found. They are no score: a good page can lack some, and a bad one can have all.',
  found: 'Found',
  missing: 'Not found',
  checklists: 'The checklists named',
  askedBy: 'Asked by',
  beyond: 'What a machine cannot judge',
  notAssessed: 'Sentences that are not listed were not assessed. Claims are read by machine, in English only; some are missed or misread.',
  open: 'Open the page at this sentence',
} as const;

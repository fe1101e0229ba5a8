/** Words of the report on a page: its exports and the panel's report view. */
import { say, wordsFor } from '../words/say';
import type { Rating } from './own-judgement';
import { verdictWords } from './wording';

const places = ['json-ld', 'open-graph', 'meta', 'byline', 'time', 'title', 'heading', 'address'] as const;
const labels = [
  ...(['heading', 'title', 'author', 'published', 'modified', 'publisher', 'address', 'readOn', 'notFound', 'claims', 'words'] as const),
  ...(['stance', 'basis', 'verdict', 'certainty', 'evidence', 'fair', 'noFair', 'own', 'support', 'supportNote', 'found'] as const),
  ...(['missing', 'checklists', 'askedBy', 'beyond', 'notAssessed', 'open', 'marked'] as const),
] as const;

export const factPlaces = wordsFor('source.place', places);
export const stanceWords = wordsFor('source.stance', ['asserts', 'denies', 'questions'] as const);
export const forceWords = wordsFor('source.force', ['hedged', 'plain', 'absolute'] as const);
export const basisWords = wordsFor('source.basis', ['study', 'anecdote', 'authority', 'none'] as const);
export const reportWords = wordsFor('source.label', labels);

export function ratingWord(rating: Rating): string {
  return rating === 'unsure' ? say('source.unsure') : verdictWords[rating];
}

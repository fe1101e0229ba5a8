/**
 * What the model looks at: one sentence as a list of named features. Names are short because they ship:
 * `c:` concept · `w:` word · `b:` word pair · `f:` drug in focus (`n:` if named here) · `s:` condition spoken of ·
 * `p:` concept of the sentence before · `h:` of the heading or title · `d:` drug × concept · `g:` block kind · `since:` sentences since a drug was named · `neg:` concept under a negation.
 */
import type { BlockKind } from '../text/text-block';
import type { SentenceView } from './sentence-view';

/** What stands around a sentence. */
export interface Surroundings {
  readonly kind: BlockKind;
  readonly inPost: boolean;
  readonly before: SentenceView | null;
  readonly heading: SentenceView | null;
  /** Sentences since one named a drug of ours, this one being 0; Infinity where none did. */
  readonly sinceNamed: number;
}

/** Words within which a negation reaches what it denies. */
const REACH = 6;

/** Concepts that a negation in the sentence reaches; a negation that does not flip reaches nothing. */
export function negatedConcepts(view: SentenceView): ReadonlySet<string> {
  const reached = new Set<string>();
  const harmless = view.matches.get('negation-that-does-not-flip') ?? [];
  for (const negation of view.matches.get('negation') ?? []) {
    if (harmless.some((match) => match.start <= negation.start && negation.end <= match.end)) continue;
    for (const [concept, matches] of view.matches)
      if (matches.some((match) => match.start >= negation.end && match.start - negation.end < REACH)) reached.add(concept);
  }
  return reached;
}

export function featuresOf(view: SentenceView, around: Surroundings): readonly string[] {
  const features = new Set<string>(['bias', `g:${around.inPost ? 'post' : around.kind}`]);
  const concepts = [...view.matches.keys()].sort();
  for (const concept of concepts) {
    features.add(`c:${concept}`);
    for (const drug of view.focus) features.add(`d:${drug}+${concept}`);
  }
  for (const drug of view.focus) features.add(`${view.named.has(drug) ? 'n' : 'f'}:${drug}`);
  if (!view.named.size) features.add('n:none');
  for (const thing of view.about) features.add(`a:${thing}`);
  for (const subject of view.subjects) if (!view.matches.has(subject)) features.add(`s:${subject}`);
  for (const concept of negatedConcepts(view)) features.add(`neg:${concept}`);
  for (let i = 0; i < view.tokens.length; i++) {
    const word = view.tokens[i]?.word ?? '';
    features.add(`w:${stem(word)}`);
    const next = view.tokens[i + 1]?.word;
    if (next) features.add(`b:${word} ${next}`);
  }
  if (view.tokens.length < 5) features.add('short');
  if (view.text.endsWith('?')) features.add('q');
  for (const concept of around.before?.matches.keys() ?? []) features.add(`p:${concept}`);
  for (const concept of around.heading?.matches.keys() ?? []) features.add(`h:${concept}`);
  features.add(`since:${around.sinceNamed > 8 ? 'far' : around.sinceNamed > 3 ? 'some' : around.sinceNamed}`);
  return [...features];
}

/** A word without its commonest endings, so that "eases", "eased" and "easing" are one feature. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ings?|edly|ed|es|s|ly)$/, '').replace(/e$/, '');
}

/**
 * What the model looks at: one sentence as a set of named features, each a kind and one or two names.
 * Kinds are short because they ship: `c` concept · `w` word · `b` word pair · `n` drug named here (`f`: carried over from the text before) ·
 * `s` condition spoken of · `a` drug or condition spoken of so far · `p` concept of the sentence before · `h` of the heading or title ·
 * `d` drug × concept · `g` block kind · `x` shape: short, a question, sentences since a drug was named · `neg` concept under a negation.
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

/** Takes one feature; the second name is '' for kinds that have one name only. */
export type TakeFeature = (kind: string, name: string, second: string) => void;

/** Words within which a negation reaches what it denies. */
const REACH = 6;
/** Fewer words than this, and a sentence says little by itself. */
const SHORT = 5;

/** Concepts that a negation in the sentence reaches; a negation that does not flip reaches nothing. */
export function negatedConcepts(view: SentenceView): ReadonlySet<string> {
  const negations = view.matches.get('negation');
  if (!negations) return NONE;
  const reached = new Set<string>();
  const harmless = view.matches.get('negation-that-does-not-flip') ?? [];
  for (const negation of negations) {
    if (harmless.some((match) => match.start <= negation.start && negation.end <= match.end)) continue;
    for (const [concept, matches] of view.matches)
      if (matches.some((match) => match.start >= negation.end && match.start - negation.end < REACH)) reached.add(concept);
  }
  return reached;
}
const NONE: ReadonlySet<string> = new Set();

/** Gives every feature of a sentence once, in a fixed order. */
export function giveFeatures(view: SentenceView, around: Surroundings, take: TakeFeature): void {
  take('g', around.inPost ? 'post' : around.kind, '');
  for (const concept of view.matches.keys()) {
    take('c', concept, '');
    for (const drug of view.focus) take('d', drug, concept);
  }
  for (const drug of view.focus) take(view.named.has(drug) ? 'n' : 'f', drug, '');
  if (!view.named.size) take('n', 'none', '');
  for (const thing of view.about) take('a', thing, '');
  for (const subject of view.subjects) if (!view.matches.has(subject)) take('s', subject, '');
  for (const concept of negatedConcepts(view)) take('neg', concept, '');
  giveWords(view, take);
  if (view.tokens.length < SHORT) take('x', 'short', '');
  if (view.text.endsWith('?')) take('x', 'question', '');
  take('x', around.sinceNamed > 8 ? 'far' : around.sinceNamed > 3 ? 'some' : `since${around.sinceNamed}`, '');
  for (const concept of around.before?.matches.keys() ?? []) take('p', concept, '');
  for (const concept of around.heading?.matches.keys() ?? []) take('h', concept, '');
}

/** Each word and each pair of neighbours once. */
function giveWords({ tokens }: SentenceView, take: TakeFeature): void {
  const words = new Set<string>();
  const pairs = new Map<string, Set<string>>();
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.word ?? '';
    const root = stem(word);
    if (!words.has(root)) {
      words.add(root);
      take('w', root, '');
    }
    const next = tokens[i + 1]?.word;
    if (!next) continue;
    const known = pairs.get(word);
    if (known?.has(next)) continue;
    if (known) known.add(next);
    else pairs.set(word, new Set([next]));
    take('b', word, next);
  }
}

/** A word without its commonest endings, so that "eases", "eased" and "easing" are one feature. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ings?|edly|ed|es|s|ly)$/, '').replace(/e$/, '');
}

/**
 * What the model looks at: one sentence as a set of named features, each a kind and one or two names.
 * Kinds are short because they ship: `c` concept · `w` word · `b` word pair · `n` drug named here (`f`: carried over from the text before) ·
 * `s` condition spoken of · `a` drug or condition spoken of so far · `p` concept of the sentence before · `h` of the heading or title ·
 * `d` drug × concept · `g` block kind · `x` shape: short, a question, sentences since a drug was named · `neg` concept under a negation.
 */
import type { BlockKind } from '../text/text-block';
import type { SentenceView } from './sentence-view';
import type { Token } from './tokenise';

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

/**
 * Gives every feature of a sentence once, in a fixed order.
 *
 * @param negated - What {@link negatedConcepts} found in it.
 */
export function giveFeatures(view: SentenceView, around: Surroundings, negated: ReadonlySet<string>, take: TakeFeature): void {
  take('g', around.inPost ? 'post' : around.kind, '');
  for (const concept of view.matches.keys()) {
    take('c', concept, '');
    for (const drug of view.focus) take('d', drug, concept);
  }
  for (const drug of view.focus) take(view.named.has(drug) ? 'n' : 'f', drug, '');
  if (!view.named.size) take('n', 'none', '');
  for (const thing of view.about) take('a', thing, '');
  for (const subject of view.subjects) if (!view.matches.has(subject)) take('s', subject, '');
  for (const concept of negated) take('neg', concept, '');
  giveWords(view, take);
  if (view.tokens.length < SHORT) take('x', 'short', '');
  if (view.text.endsWith('?')) take('x', 'question', '');
  take('x', around.sinceNamed > 8 ? 'far' : around.sinceNamed > 3 ? 'some' : `since${around.sinceNamed}`, '');
  for (const concept of around.before?.matches.keys() ?? []) take('p', concept, '');
  for (const concept of around.heading?.matches.keys() ?? []) take('h', concept, '');
}

/** Each word and each pair of neighbours once. */
function giveWords({ tokens }: SentenceView, take: TakeFeature): void {
  const known = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.word ?? '';
    const root = stem(word);
    const next = tokens[i + 1]?.word;
    if (!known.has(root)) {
      known.add(root);
      take('w', root, '');
      if (next) take('b', word, next);
    } else if (next && !hasPairBefore(tokens, i, word, next)) take('b', word, next);
  }
}

function hasPairBefore(tokens: readonly Token[], end: number, word: string, next: string): boolean {
  for (let i = 0; i < end; i++) if (tokens[i]?.word === word && tokens[i + 1]?.word === next) return true;
  return false;
}

/** A word without its commonest endings, so that "eases", "eased" and "easing" are one feature. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  let root = roots.get(word);
  if (root === undefined) {
    root = word.replace(/(?:ings?|edly|ed|es|s|ly)$/, '').replace(/e$/, '');
    if (roots.size >= MOST_ROOTS) roots.clear();
    roots.set(word, root);
  }
  return root;
}
/** A text has few words that are new, and nothing may grow without end. */
const MOST_ROOTS = 20_000;
const roots = new Map<string, string>();

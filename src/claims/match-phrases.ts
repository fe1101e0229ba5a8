/**
 * Finds the phrases of seeds/cues in a sentence's tokens.
 * A phrase is words with spaces between: `word`, `stem*`, `(a|b|stem*)`, each optional with a trailing `?`; `..3` skips up to three words.
 * A sentence costs its own length, not the number of phrases: phrases are looked up by their first word or its first three letters.
 */
import { drugs } from './lexicon';
import { type NameBits, nameBits } from './name-bits';
import type { Token } from './tokenise';

/** Where a concept stands in the sentence, in tokens; `end` exclusive. */
export interface Match {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

interface Step {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly optional: boolean;
  /** Words that may be skipped before this step. */
  readonly gap: number;
}

interface Phrase {
  readonly concept: string;
  readonly steps: readonly Step[];
}

/** Phrases by their first word. */
export interface PhraseIndex {
  /** Bits of the concepts and the drugs. */
  readonly names: NameBits;
  /** Those whose first word or stem this word is. */
  beginningWith(word: string): readonly Phrase[];
}

/** Words whose phrases are remembered; a text has few that are new, and nothing may grow without end. */
const MOST_WORDS = 20_000;

/** Letters of a stem that the index keys on; shorter stems are refused by the data check. */
export const STEM_KEY = 3;

/** One word or stem, or several in parentheses; either may be optional. */
const STEP = /^(?:([a-z0-9à-öø-ÿµ%.,]+\*?)|\(([a-z0-9à-öø-ÿµ%.,]+\*?(?:\|[a-z0-9à-öø-ÿµ%.,]+\*?)*)\))(\?)?$/;

/** Parse one phrase. @throws {SyntaxError} naming the part that is malformed. */
export function parsePhrase(source: string): readonly Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of source.split(' ')) {
    const skip = /^\.\.(\d)$/.exec(part);
    if (skip) {
      gap = Number(skip[1]);
      continue;
    }
    const [, word, alternatives, optional] = STEP.exec(part) ?? [];
    const choices = word ? [word] : (alternatives?.split('|') ?? []);
    if (!choices.length) throw new SyntaxError(`"${part}" in "${source}": write word, stem*, (a|b) or ..3, in lower case`);
    steps.push({
      words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
      stems: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
      optional: optional === '?',
      gap,
    });
    gap = 0;
  }
  if (gap) throw new SyntaxError(`"${source}": a gap needs a word after it`);
  if (!steps.length || steps[0]?.optional || steps[0]?.gap)
    throw new SyntaxError(`"${source}": the first word of a phrase is never optional`);
  if (steps[0]?.stems.some((stem) => stem.length < STEM_KEY)) throw new SyntaxError(`"${source}": a first stem needs ${STEM_KEY} letters`);
  return steps;
}

/** @param concepts - Concept id → its phrases, one a line. */
export function indexPhrases(concepts: Readonly<Record<string, string>>): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const [concept, sources] of Object.entries(concepts))
    for (const source of sources.split('\n')) {
      const steps = parsePhrase(source);
      const phrase = { concept, steps };
      const first = steps[0];
      const keys = new Set([...(first?.words ?? []), ...(first?.stems ?? []).map((stem) => `${stem.slice(0, STEM_KEY)}*`)]);
      for (const key of keys) index.set(key, [...(index.get(key) ?? []), phrase]);
    }
  const known = new Map<string, readonly Phrase[]>();
  return {
    names: nameBits([...drugs, ...Object.keys(concepts)]),
    beginningWith(word) {
      let phrases = known.get(word);
      if (!phrases) {
        const near = [...(index.get(word) ?? []), ...(index.get(`${word.slice(0, STEM_KEY)}*`) ?? [])];
        phrases = [...new Set(near)].filter(({ steps: [first] }) => first && takes(first, word));
        if (known.size >= MOST_WORDS) known.clear();
        known.set(word, phrases);
      }
      return phrases;
    },
  };
}

/** All matches, by place; a concept is given once a starting word, at its longest. */
export function matchPhrases(tokens: readonly Token[], index: PhraseIndex): readonly Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrases = index.beginningWith(tokens[at]?.word ?? '');
    if (!phrases.length) continue;
    const first = matches.length;
    for (const { concept, steps } of phrases) {
      const end = steps.length === 1 ? at + 1 : endOfMatch(tokens, steps, 1, at + 1);
      if (end < 0) continue;
      let known = first;
      while (known < matches.length && matches[known]?.concept !== concept) known++;
      if (end > (matches[known]?.end ?? -1)) matches[known] = { concept, start: at, end };
    }
  }
  return matches;
}

function takes(step: Step, word: string): boolean {
  if (step.words.has(word)) return true;
  for (const stem of step.stems) if (word.startsWith(stem)) return true;
  return false;
}

/** Token after the match of steps[from…] at `at`, or -1. */
function endOfMatch(tokens: readonly Token[], steps: readonly Step[], from: number, at: number): number {
  const step = steps[from];
  if (!step) return at;
  for (let skip = 0; skip <= step.gap; skip++) {
    const word = tokens[at + skip]?.word;
    if (word === undefined) break;
    if (takes(step, word)) {
      const end = endOfMatch(tokens, steps, from + 1, at + skip + 1);
      if (end >= 0) return end;
    }
  }
  return step.optional ? endOfMatch(tokens, steps, from + 1, at) : -1;
}

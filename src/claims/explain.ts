/**
 * Which words decided? Takes a decision and the model, gives the words of the sentence that spoke most for its topic, stance, force and basis.
 */
import type { Reason } from './claim';
import type { Decision } from './decide';
import { stem } from './features';
import { type Model, mannerChoices } from './model';
import { drugs, type SentenceView } from './sentence-view';

/** Words shown for a topic; more would be a list, not a reason. */
const MOST_TOPIC_WORDS = 3;
/** Least share of a sum that counts as a reason. */
const LEAST_SHARE = 0.1;
/** Shorter words stand for grammar, not for a reason. */
const LEAST_LETTERS = 4;

/** @param decision - One that the model made on this sentence just before: the model still holds its sums. */
export function explain(view: SentenceView, decision: Decision, model: Model): readonly Reason[] {
  const topic = model.topics.get(decision.candidacy.topic) ?? 0;
  const reasons: Reason[] = [...pick(view, 'topic', MOST_TOPIC_WORDS, model, (row) => model.topicShare(topic, row))];
  if (!reasons.length) reasons.push({ part: 'topic', words: '', span: null, record: decision.candidacy.topic });
  model.mannerSums(topic);
  const parts = [
    ['stance', decision.stance, 'asserts'],
    ['force', decision.force, 'plain'],
    ['basis', decision.basis, 'none'],
  ] as const;
  const denying = decision.deniedBy ? view.matches.get(decision.deniedBy)?.[0] : undefined;
  if (denying) reasons.push(reasonFrom(view, 'stance', { ...denying, record: denying.concept }));
  // The ordinary case of each part needs no reason: it is what a sentence is when nothing says otherwise.
  for (const [part, choice, ordinary] of parts) {
    if (part === 'stance' && denying) continue;
    const [output, usual] = [mannerChoices.indexOf(choice), mannerChoices.indexOf(ordinary)];
    if (choice !== ordinary)
      reasons.push(...pick(view, part, 1, model, (row) => model.mannerShare(output, row) - model.mannerShare(usual, row)));
  }
  return reasons;
}

interface Scored {
  /** Tokens; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly share: number;
  readonly record: string;
}

/** The passages that put most into a sum, none overlapping, in reading order. */
function pick(view: SentenceView, part: Reason['part'], most: number, model: Model, shareOf: (row: number) => number): readonly Reason[] {
  const share = (kind: string, name: string, second = '') => {
    const row = model.rowOf(kind, name, second);
    return row < 0 ? 0 : shareOf(row);
  };
  const scored: Scored[] = [];
  for (const [concept, matches] of view.matches) {
    const ofDrugs = drugs.reduce((sum, drug) => sum + (view.focus.has(drug) ? share('d', drug, concept) : 0), 0);
    const sum = share('c', concept) + share('neg', concept) + ofDrugs;
    for (const { start, end } of matches) scored.push({ start, end, share: sum, record: concept });
  }
  for (let at = 0; at < view.tokens.length; at++) {
    const word = view.tokens[at]?.word ?? '';
    const next = view.tokens[at + 1]?.word;
    const alone = share('w', stem(word));
    if (word.length >= LEAST_LETTERS) scored.push({ start: at, end: at + 1, share: alone, record: `word ${word}` });
    if (next) scored.push({ start: at, end: at + 2, share: share('b', word, next), record: `words ${word} ${next}` });
  }
  scored.sort((a, b) => b.share - a.share || a.start - b.start);
  const chosen: Scored[] = [];
  for (const one of scored) {
    if (chosen.length === most || one.share < LEAST_SHARE) break;
    if (!chosen.some((other) => one.start < other.end && other.start < one.end)) chosen.push(one);
  }
  return chosen.sort((a, b) => a.start - b.start).map((one) => reasonFrom(view, part, one));
}

function reasonFrom(view: SentenceView, part: Reason['part'], { start, end, record }: Omit<Scored, 'share'>): Reason {
  const from = view.tokens[start]?.start ?? 0;
  const to = view.tokens[end - 1]?.end ?? view.text.length;
  return { part, words: view.text.slice(from, to), span: { start: view.span.start + from, end: view.span.start + to }, record };
}

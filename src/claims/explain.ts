/**
 * Which words decided? Takes a decision and the model, gives the words of the sentence that spoke most for its topic, stance, force and basis.
 */
import type { Reason } from './claim';
import type { Decision } from './decide';
import { stem } from './features';
import { drugs } from './lexicon';
import { type Model, mannerChoices } from './model';
import type { SentenceView } from './sentence-view';

/** Words shown for a topic; more would be a list, not a reason. */
const MOST_TOPIC_WORDS = 3;
/** Least share of a sum that counts as a reason. */
const LEAST_SHARE = 0.1;
/** Shorter words stand for grammar, not for a reason. */
const LEAST_LETTERS = 4;

/**
 * @param decisions - Those that the model made on this sentence just before: it still holds its sums.
 * @returns The reasons of each, in their order.
 */
export function explain(view: SentenceView, decisions: readonly Decision[], model: Model): readonly (readonly Reason[])[] {
  if (!decisions.length) return [];
  const passages = passagesOf(view, model);
  return decisions.map((decision) => reasonsOf(view, passages, decision, model));
}

function reasonsOf(view: SentenceView, passages: readonly Passage[], decision: Decision, model: Model): readonly Reason[] {
  const topic = model.topics.get(decision.candidacy.topic) ?? 0;
  const reasons: Reason[] = [...pick(view, passages, 'topic', MOST_TOPIC_WORDS, model.topicShares(topic))];
  if (!reasons.length) reasons.push({ part: 'topic', words: '', span: null, record: decision.candidacy.topic });
  model.mannerSums(topic);
  const parts = [
    ['stance', decision.stance, 'asserts'],
    ['force', decision.force, 'plain'],
    ['basis', decision.basis, 'none'],
  ] as const;
  const turning = decision.turnedBy ? view.matches.get(decision.turnedBy)?.[0] : undefined;
  if (turning) reasons.push(reasonFrom(view, 'stance', { ...turning, record: turning.concept }));
  // The ordinary case of each part needs no reason: it is what a sentence is when nothing says otherwise.
  for (const [part, choice, ordinary] of parts) {
    if (part === 'stance' && turning) continue;
    if (choice === ordinary) continue;
    const [of, over] = [model.mannerShares(mannerChoices.indexOf(choice)), model.mannerShares(mannerChoices.indexOf(ordinary))];
    reasons.push(...pick(view, passages, part, 1, (row) => of(row) - over(row)));
  }
  return reasons;
}

interface Passage {
  /** Tokens; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly record: string;
  /** Rows of the features that stand on it. */
  readonly rows: readonly number[];
}

/** Words, word pairs and concepts of a sentence that the model has learned something of. */
function passagesOf(view: SentenceView, model: Model): readonly Passage[] {
  const passages: Passage[] = [];
  for (const [concept, matches] of view.matches) {
    const rows = [model.rowOf('c', concept, ''), model.rowOf('neg', concept, '')];
    for (const drug of drugs) if (view.focus.has(drug)) rows.push(model.rowOf('d', drug, concept));
    for (const { start, end } of matches) passages.push({ start, end, record: concept, rows });
  }
  for (let at = 0; at < view.tokens.length; at++) {
    const word = view.tokens[at]?.word ?? '';
    const next = view.tokens[at + 1]?.word;
    const alone = word.length < LEAST_LETTERS ? -1 : model.rowOf('w', stem(word), '');
    const pair = next ? model.rowOf('b', word, next) : -1;
    if (alone >= 0) passages.push({ start: at, end: at + 1, record: `word ${word}`, rows: [alone] });
    if (pair >= 0) passages.push({ start: at, end: at + 2, record: `words ${word} ${next}`, rows: [pair] });
  }
  return passages;
}

/** The passages that put most into a sum, none overlapping, in reading order. */
function pick(
  view: SentenceView,
  passages: readonly Passage[],
  part: Reason['part'],
  most: number,
  shareOf: (row: number) => number,
): readonly Reason[] {
  const scored: { readonly passage: Passage; readonly share: number }[] = [];
  for (const passage of passages) {
    let share = 0;
    for (const row of passage.rows) if (row >= 0) share += shareOf(row);
    if (share >= LEAST_SHARE) scored.push({ passage, share });
  }
  scored.sort((a, b) => b.share - a.share || a.passage.start - b.passage.start);
  const chosen: Passage[] = [];
  for (const { passage: one } of scored) {
    if (chosen.length === most) break;
    if (!chosen.some((other) => one.start < other.end && other.start < one.end)) chosen.push(one);
  }
  return chosen.sort((a, b) => a.start - b.start).map((one) => reasonFrom(view, part, one));
}

function reasonFrom(view: SentenceView, part: Reason['part'], { start, end, record }: Omit<Passage, 'rows'>): Reason {
  const from = view.tokens[start]?.start ?? 0;
  const to = view.tokens[end - 1]?.end ?? view.text.length;
  return { part, words: view.text.slice(from, to), span: { start: view.span.start + from, end: view.span.start + to }, record };
}

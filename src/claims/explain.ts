/**
 * Which words decided? Takes a decision and the model, gives the words of the sentence that spoke most for its topic, stance, force and basis.
 */
import type { Reason } from './claim';
import { type Decision, mannerDecisions, topicDecisions } from './decide';
import type { Model } from './model';
import type { SentenceView } from './sentence-view';

/** Words shown for a topic; more would be a list, not a reason. */
const MOST_TOPIC_WORDS = 3;
/** Least weight that counts as a reason. */
const LEAST_WEIGHT = 0.15;

export function explain(view: SentenceView, decision: Decision, model: Model): readonly Reason[] {
  const { topic } = decision.candidate.candidacy;
  const reasons: Reason[] = [...pick(view, decision, model, 'topic', topicDecisions(decision.candidate.candidacy), MOST_TOPIC_WORDS)];
  if (!reasons.length) reasons.push({ part: 'topic', words: '', span: null, record: topic });
  const parts = [
    ['stance', decision.stance, 'asserts'],
    ['force', decision.force, 'plain'],
    ['basis', decision.basis, 'none'],
  ] as const;
  // The ordinary case of each part needs no reason: it is what a sentence is when nothing says otherwise.
  for (const [part, choice, ordinary] of parts)
    if (choice !== ordinary) reasons.push(...pick(view, decision, model, part, mannerDecisions(part, choice, topic), 1));
  return reasons;
}

interface Scored {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly record: string;
}

/** The strongest passages for some decisions, none overlapping, in reading order. */
function pick(
  view: SentenceView,
  decision: Decision,
  model: Model,
  part: Reason['part'],
  names: readonly string[],
  most: number,
): readonly Reason[] {
  const indices = names.map((name) => model.indexOf(name));
  const scored: Scored[] = [];
  for (const matches of view.matches.values())
    for (const { concept, start, end } of matches) {
      const drugs = [...view.focus].reduce((sum, drug) => sum + model.weight(`d:${drug}+${concept}`, indices), 0);
      const weight = model.weight(`c:${concept}`, indices) + model.weight(`neg:${concept}`, indices) + drugs;
      scored.push({ start, end, weight, record: concept });
    }
  for (const feature of decision.features) {
    if (!feature.startsWith('b:')) continue;
    const words = feature.slice(2);
    const at = view.tokens.findIndex((token, i) => `${token.word} ${view.tokens[i + 1]?.word}` === words);
    if (at >= 0) scored.push({ start: at, end: at + 2, weight: model.weight(feature, indices), record: feature });
  }
  scored.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const chosen: Scored[] = [];
  for (const one of scored) {
    if (chosen.length === most || one.weight < LEAST_WEIGHT) break;
    if (!chosen.some((other) => one.start < other.end && other.start < one.end)) chosen.push(one);
  }
  return chosen
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, record }) => {
      const from = view.tokens[start]?.start ?? 0;
      const to = view.tokens[end - 1]?.end ?? view.text.length;
      return { part, words: view.text.slice(from, to), span: { start: view.span.start + from, end: view.span.start + to }, record };
    });
}

/**
 * Which of a study's results is about a topic? One study often measured many things: pain is no answer to a claim about side effects.
 * Pure; decides by the words that a result's outcome shares with the topic's label and statement.
 */
import type { Study, StudyResult } from '../evidence/evidence';
import type { Topic } from '../topics/topic';

/** Words that most statements share, so that they tell nothing apart. */
const COMMON = new Set(
  'low dose doses naltrexone naloxone opioid people patient study trial with without from that than then when treatment placebo effect change mean score number share week month year other general helps works relieve reduce improve more less long short term use used user'.split(
    ' ',
  ),
);

/** @returns Null where no outcome shares a word with the topic. */
export function resultOn(topic: Topic, { results }: Study): StudyResult | null {
  const wanted = wordsOf(`${topic.label} ${topic.proposition}`);
  let best: StudyResult | null = null;
  let bestShared = 0;
  for (const result of results) {
    const shared = countShared(wanted, result.outcome);
    if (shared > bestShared) [best, bestShared] = [result, shared];
  }
  return best;
}

/** Is this outcome named in the topic's own words? */
export function sharesWords(topic: Pick<Topic, 'label' | 'proposition'>, outcome: string): boolean {
  return countShared(wordsOf(`${topic.label} ${topic.proposition}`), outcome) > 0;
}

function countShared(wanted: ReadonlySet<string>, outcome: string): number {
  return [...wordsOf(outcome)].filter((word) => wanted.has(word)).length;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(words.map((word) => word.replace(/(?:ies|es|s|y)$/, '')).filter((word) => !COMMON.has(word)));
}

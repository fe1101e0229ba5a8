/** Which figures of a topic's studies are drawn first: those on the topic's own outcome. The others of the same studies follow apart. Pure. */
import type { LibraryStudy, LibraryTopic } from '../../evidence/library';
import { conditionsIn, conditionsOfTopic } from '../find/facets';
import { sharesWords } from '../../report/result-on';
import type { Result } from './scale-words';

export interface Chosen {
  readonly study: LibraryStudy;
  readonly result: Result;
}

/** Facts on approval, dose, price or counts have no effect of their own to draw. */
const NO_EFFECT: ReadonlySet<string> = new Set(['access', 'context']);

/** Topics whose question is an outcome itself: what their studies measured besides is no answer to it. */
const OWN_OUTCOME_ALONE: ReadonlySet<string> = new Set(['ldn-inflammation']);

/** A figure that two records of one trial both report is drawn once. */
export function chooseResults(
  topic: LibraryTopic,
  studies: readonly LibraryStudy[],
): { readonly main: readonly Chosen[]; readonly other: readonly Chosen[] } {
  const reported = new Set<string>();
  const all = studies.flatMap((study) =>
    study.results.flatMap((result) => {
      const key = `${study.sameTrialAs ?? study.id}|${result.outcome}`;
      if (result.numeric === null || reported.has(key)) return [];
      reported.add(key);
      return [{ study, result }];
    }),
  );
  const asked = conditionsOfTopic(topic);
  // "Pain, fibromyalgia" is no answer on nerve pain, though both speak of pain.
  const isElsewhere = ({ result }: Chosen) => {
    const named = [...conditionsIn(result.outcome)];
    return topic.group === 'ldn-benefit' && named.length > 0 && !named.some((each) => asked.has(each));
  };
  const own = NO_EFFECT.has(topic.group)
    ? []
    : all.filter((each) => sharesWords(topic, inTopicWords(each.result.outcome)) && !isElsewhere(each));
  // A topic named for an illness alone shares no word with "fatigue" or "medicines"; whatever its studies measured is then its outcome.
  // Not so for safety and for facts from labels: a trial's figures beside them would answer another question.
  const isNamedForIllness =
    own.length === 0 &&
    !OWN_OUTCOME_ALONE.has(topic.id) &&
    !NO_EFFECT.has(topic.group) &&
    topic.group !== 'safety' &&
    topic.evidence.certainty !== 'established';
  const main = isNamedForIllness ? all : own;
  // Trials left out whoever a warning is about, so that their figures would speak against it.
  const isWarning = topic.group === 'safety' && topic.harm !== null;
  return { main, other: isWarning ? [] : all.filter((each) => !main.includes(each)) };
}

/** Names of scales and terms of papers, with the words that topics use for the same. */
const IN_TOPIC_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\badverse (?:events?|effects?)\b/i, 'side effects'],
  [/\bdrinking\b/i, 'drink alcohol'],
  [/\babstinence\b/i, 'relapse'],
  [/\bSF-36\b/, 'quality of life'],
  [/\bSF-36 Mental\b|\bMental Health Inventory\b|\bMADRS\b/, 'mood, depression'],
];

function inTopicWords(outcome: string): string {
  const more = IN_TOPIC_WORDS.filter(([pattern]) => pattern.test(outcome)).map(([, words]) => words);
  return [outcome, ...more].join(' ');
}

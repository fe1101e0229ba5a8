/** Which figures of a topic's studies are drawn first: those on the topic's own outcome. The others of the same studies follow apart. Pure. */
import type { LibraryStudy, LibraryTopic } from '../../evidence/library';
import { sharesWords } from '../../report/result-on';
import type { Result } from './scale-words';

export interface Chosen {
  readonly study: LibraryStudy;
  readonly result: Result;
}

/** Facts on approval, price or counts have no effect of their own to draw. */
const NO_EFFECT: ReadonlySet<string> = new Set(['access', 'context']);

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
  const main = all.filter(({ result }) => sharesWords(topic, result.outcome));
  if (main.length === 0 && !NO_EFFECT.has(topic.group)) return { main: all, other: [] };
  return { main, other: all.filter((each) => !main.includes(each)) };
}

/** What one schema cannot see. Each kind of record has its own checks; they run once every record has its shape. */
import { parsePhrase } from '../../claims/match-phrases';
import { PHRASE_NOTATION } from '../../claims/schema';
import { checkBase } from './check-base';
import { checkDocuments } from './check-documents';
import { checkFigures } from './check-figures';
import { checkStudies } from './check-studies';
import { checkTopics } from './check-topics';
import { checkWording } from './check-wording';
import { checkForums } from './compile-forums';
import { type Fault, missing } from './fault';
import type { Records } from './read-records';

const checks = [checkTopics, checkStudies, checkDocuments, checkFigures, checkBase, checkCues, checkWording, checkForums] as const;

export function checkRecords(records: Records): readonly Fault[] {
  return checks.flatMap((check) => check(records));
}

function checkCues({ concept: concepts, candidacy: candidacies, topic: topics }: Records): readonly Fault[] {
  const known = new Set(concepts.map((concept) => concept.id));
  const topicIds = new Set(topics.map((topic) => topic.id));
  const faults: Fault[] = [];
  for (const { id, phrases } of concepts)
    for (const [i, phrase] of phrases.entries()) {
      const file = `seeds/cues/concepts/${id}.json`;
      if (phrases.indexOf(phrase) !== i)
        faults.push({ file, path: `phrases.${i}`, expected: 'each phrase once', found: `"${phrase}" twice`, repair: 'Remove one' });
      try {
        parsePhrase(phrase);
      } catch (error) {
        faults.push({
          file,
          path: `phrases.${i}`,
          expected: PHRASE_NOTATION,
          found: error instanceof Error ? error.message : phrase,
          repair: 'Rewrite the phrase',
        });
      }
    }
  for (const { id, needs, core, denies = [], asserts = [] } of candidacies) {
    const file = `seeds/cues/candidacies/${id}.json`;
    if (!topicIds.has(id)) faults.push(missing(file, 'id', 'topic', id));
    const needed = needs.flatMap((need) => need.split('|')).filter((choice) => !choice.startsWith('@'));
    const named = Object.entries({ core, denies, asserts, needs: needed.map((name) => name.replace(/^~/, '')) });
    for (const [path, names] of named) for (const name of names) if (!known.has(name)) faults.push(missing(file, path, 'concept', name));
  }
  const able = new Set(candidacies.map((candidacy) => candidacy.id));
  for (const { id } of topics)
    if (!able.has(id))
      faults.push({
        file: `seeds/topics/${id}.json`,
        path: '',
        expected: `a candidacy in seeds/cues/candidacies/${id}.json`,
        found: 'none',
        repair: `Add it (npm run new:cue ${id})`,
      });
  return faults;
}

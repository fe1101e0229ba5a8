/** No sentence that is built for readers says what no screen may say, whatever the topic, the claim and the verdict. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Appraisal } from '../../../src/appraisal/appraisal';
import { compileBase, compileTopics } from '../../../src/cli/data/compile-base';
import { readRecords } from '../../../src/cli/data/read-records';
import { findForbiddenWording } from '../../../src/evidence/forbidden-wording';
import { fairWording } from '../../../src/report/fair-wording';
import * as wording from '../../../src/report/wording';
import { wordsIn } from '../../../src/words/tables';

const root = join(import.meta.dirname, '../../..');
const { records } = readRecords(join(root, 'seeds'));
const base = compileBase(records);
const topics = compileTopics(records).filter(({ id }) => id !== 'other');
const breaches = (texts: readonly string[]) => texts.flatMap((text) => findForbiddenWording(text).map(({ id }) => `${id}: ${text}`));

const verdicts = Object.keys(wording.verdictWords) as Appraisal['verdict'][];
const directions = Object.keys(wording.directionWords) as Appraisal['direction'][];
const certainties = Object.keys(wording.certaintyWords) as Appraisal['certainty'][];

describe('the sentences built for readers', () => {
  it.each(topics)('break no rule in the reasons of a verdict on $id', (topic) => {
    const sentences = verdicts.flatMap((verdict) =>
      directions.flatMap((direction) =>
        certainties.flatMap((certainty) =>
          (['hedged', 'plain', 'absolute'] as const).map((force) =>
            wording.explainVerdict({
              claim: { id: 'c', topic: topic.id, stance: 'asserts', force, basis: 'none', block: 0, span: { start: 0, end: 1 }, why: [] },
              quote: 'x',
              topic,
              appraisal: { verdict, direction, certainty, safety: false, rule: '' },
            }),
          ),
        ),
      ),
    );
    expect(breaches([...new Set(sentences)])).toEqual([]);
  });

  it.each(topics)('break no rule in what would be fair to say on $id', (topic) => {
    const evidence = base.evidence[topic.id];
    const fair = evidence && fairWording(topic, evidence);
    expect(breaches(fair ? [fair] : [])).toEqual([]);
  });

  it('break no rule in the words of the extension’s own screens', () => {
    const texts = Object.values(wordsIn('en').table).flatMap((message) =>
      typeof message === 'string' ? [message] : Object.values(message),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(breaches(texts)).toEqual([]);
  });
});

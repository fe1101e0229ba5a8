/** The studies on file as pages lean on them: known garblings are told, what is shown breaks no rule, and no two records are confused. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../src/appraisal/compare-figures';
import { findStudy } from '../../src/appraisal/find-study';
import { indexStudies } from '../../src/appraisal/study-index';
import { compileBase } from '../../src/cli/data/compile-base';
import { readRecords } from '../../src/cli/data/read-records';
import { findForbiddenReport } from '../../src/evidence/forbidden-wording';
import { leaningNote } from '../../src/report/leaning';

const { records } = readRecords(join(import.meta.dirname, '../../seeds'));
const base = compileBase(records);
const studies = indexStudies([...Object.values(base.studies), ...Object.values(base.further)]);

function lean(topic: string, sentence: string, before = '') {
  const sides = base.evidence[topic]?.studies;
  const found = sides && findStudy({ sentence, before, after: '' }, studies, new Set([...sides.for, ...sides.against, ...sides.neutral]));
  if (!found) return null;
  const trial = studies.filter((each) => each.trial === found.trial);
  const main = trial.find(({ study }) => study.id === found.trial) ?? found.record;
  return leaningNote(found, main.study, compareFigures(sentence, found, trial));
}

describe('a page that leans on a study on file', () => {
  it.each<[topic: string, sentence: string, study: string]>([
    ['ldn-fibromyalgia', 'Younger and his team saw pain drop 28.8% on LDN and 18.0% on the dummy.', 'younger-2013'],
    ['ldn-fibromyalgia', 'In a Stanford crossover trial of 31 women, LDN eased fibromyalgia.', 'younger-2013'],
    ['ldn-fibromyalgia', 'A 2024 study in Lancet Rheumatology found no effect on fibromyalgia pain.', 'due-bruun-2024'],
    ['ldn-fibromyalgia', 'Due Bruun et al. found that LDN did not beat placebo.', 'due-bruun-2024'],
    ['ldn-fibromyalgia', 'Bested et al. (2023) saw no difference.', 'bested-2023'],
    ['ldn-crohns', 'At Penn State, 40 adults with Crohn’s disease took part (Smith et al., 2011).', 'smith-2011'],
    ['opioid-chronic-pain', 'The SPACE trial (Krebs et al., JAMA 2018) found opioids no better.', 'krebs-2018'],
    ['ldn-ms', 'Cree and colleagues at UCSF tested LDN in multiple sclerosis.', 'cree-2010'],
  ])('%s: %s', (topic, sentence, study) => {
    expect(lean(topic, sentence)?.study).toBe(study);
  });

  it('has early figures set against those of the paper', () => {
    expect(lean('ldn-fibromyalgia', 'On naltrexone pain fell by 48.5%, and on placebo by 27.4% (P=0.006).')?.difference).toBe(
      'The page says 48.5% against 27.4%; the published paper (Younger 2013) reports 28.8% against 18.0%.',
    );
  });

  it.each<[topic: string, sentence: string]>([
    ['ldn-fibromyalgia', 'Younger women with fibromyalgia did better on LDN in 2013.'],
    ['ldn-fibromyalgia', 'Younger and colleagues study LDN in fibromyalgia.'],
    ['opioid-cancer-risk', 'Oh, and in 2020 I read that opioids cause cancer.'],
    ['naloxone-opioid-reset', 'He and colleagues say naloxone resets tolerance.'],
    ['ldn-fibromyalgia', 'My pain went from 8 to 3 in 12 weeks on 4.5 mg, a 60% drop.'],
    ['ldn-crohns', 'Smith and colleagues at the clinic prescribe LDN for Crohn’s.'],
    ['naloxone-opioid-reset', 'A case in China had a 56-year-old man whose tolerance was reset.'],
  ])('is not made of a chance likeness: %s: %s', (topic, sentence) => {
    expect(lean(topic, sentence)).toBeNull();
  });
});

describe('what is told of any study', () => {
  const filed = records.topic.flatMap(({ id, studies: sides }) =>
    [...sides.for, ...sides.against, ...sides.neutral].map((study) => [id, study]),
  );
  const named = filed.flatMap(([topic = '', id = '']) => {
    const indexed = studies.find(({ study }) => study.id === id);
    return indexed?.surname ? [{ topic, indexed }] : [];
  });

  it('is about that study or none, by author and year', () => {
    const missed: string[] = [];
    for (const { topic, indexed } of named) {
      const { study, surname, trial } = indexed;
      const found = lean(topic, `It is as ${surname} et al. (${study.year}) said.`);
      if (found === null) missed.push(study.id);
      else expect(studies.find((each) => each.study.id === found.study)?.trial).toBe(trial);
    }
    // Two records of one author and year cannot be told apart by these; nor what is another's surname inside it.
    expect([...new Set(missed)].filter((id) => !/^(?:raknes|lie|ludwig|younger)/.test(id))).toEqual([]);
  });

  it('breaks no rule on wording, whatever figures the page gives', () => {
    const percent = fc.oneof(
      fc.constantFrom('48.5%', '27%', '166%', '2.66%', '50%'),
      fc.integer({ min: 1, max: 99 }).map((n) => `${n}%`),
    );
    const outcome = fc.constantFrom('pain', 'symptoms', 'remission', 'overdose', 'death', 'cancer', 'drinking', 'relapse', 'side effects');
    fc.assert(
      fc.property(fc.constantFrom(...named), outcome, percent, percent, ({ topic, indexed }, what, a, b) => {
        const found = lean(topic, `${indexed.surname} et al. (${indexed.study.year}): ${what} fell ${a} against ${b}.`);
        for (const text of [found?.says ?? '', found?.difference ?? '']) expect(findForbiddenReport(text, '')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

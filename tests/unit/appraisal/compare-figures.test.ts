/** Where a page's figures differ from its study's: like against like, rounding allowed, early figures told as such. */
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../src/appraisal/compare-figures';
import type { Leaning } from '../../../src/appraisal/find-study';
import type { IndexedStudy } from '../../../src/appraisal/study-index';
import { studies } from './sample-studies';

function compare(sentence: string, trial = 'marlow-2013', where: Leaning['where'] = 'sentence') {
  const records = studies.filter((each) => each.trial === trial);
  const [record] = records as [IndexedStudy, ...IndexedStudy[]];
  return compareFigures(sentence, { record, trial, sign: 'author', words: ['Marlow'], where }, records);
}

describe('a difference is told', () => {
  it.each<[what: string, sentence: string, page: string[], study: string[], isEarly: boolean]>([
    ['early figures of the same trial', 'Pain fell 48.5% vs 27.4% (P=0.006).', ['48.5%', '27.4%'], ['28.8%', '18.0%'], true],
    ['early figures whose sign stands once', 'Pain fell 48.5 vs 27.4 percent.', ['48.5%', '27.4%'], ['28.8%', '18.0%'], true],
    ['one early figure', 'LDN reduced symptoms by 48.5%.', ['48.5%'], ['28.8%', '18.0%'], true],
    ['another percentage of the same outcome', 'Pain fell by 62% on LDN.', ['62%'], ['28.8%', '18.0%'], false],
    ['one figure of two', 'Pain fell 28.8% on LDN and 4.1% on placebo.', ['28.8%', '4.1%'], ['28.8%', '18.0%'], false],
    ['another share of people', 'A response was seen in 66% of the women on LDN.', ['66%'], ['32%', '11%'], false],
    ['another p value', 'Pain was less on LDN (p = 0.0004).', ['p = 0.0004'], ['p = 0.016'], false],
    ['another size', 'The trial of 212 women found less pain.', ['212'], ['31'], false],
    ['another size, as n', 'LDN eased pain (n=64).', ['64'], ['31'], false],
    ['another amount', 'Marlow’s women took 9 mg of naltrexone.', ['9 mg'], ['4.5 mg'], false],
  ])('%s', (_what, sentence, page, study, isEarly) => {
    expect(compare(sentence)).toMatchObject({ page, study, isEarly });
  });
});

describe('no difference is told', () => {
  it.each<[why: string, sentence: string]>([
    ['where the figures are the same', 'Pain fell 28.8% on LDN and 18.0% on placebo (p = 0.016) in a trial of 31 women on 4.5 mg.'],
    ['for a rounded figure', 'Pain fell 29% on LDN against 18%.'],
    ['for a rough figure', 'Pain fell by about 30% on LDN.'],
    ['for a round figure that is near', 'Pain fell 30% on LDN.'],
    ['for a stretch', 'Pain fell 20-40% on LDN.'],
    ['for a rounded p value', 'Pain was less (p = 0.02).'],
    ['for a p value that is a bound', 'Pain was less (p < 0.05).'],
    ['for a rounded size', 'The trial of 30 women found less pain.'],
    ['for the size of another record of the trial', 'The trial of 28 women found less pain.'],
    ['for people who are a part of it', 'LDN helped 9 women with pain.'],
    ['for a figure of an outcome without figures', 'Sleep was better in 62% on LDN.'],
    ['for a figure of an outcome that is not on file', 'Nausea was seen in 9% and 4%.'],
    ['for a figure nearer another outcome', 'It eased pain, and fatigue fell by 62%.'],
    ['for shares where the study has changes', 'Pain was gone in 62% of patients.'],
    ['for the difference of its two figures', 'Pain fell by 10.8% more on LDN.'],
    ['for the ratio of its two figures', 'Pain fell 60% more on LDN than on placebo.'],
    ['for an interval', 'Pain fell more (95% CI 2.0 to 12.0%).'],
    ['for a figure without an outcome', 'Some 62% is what they say.'],
    ['for several amounts', 'Between 1.5 mg and 9 mg of naltrexone eased pain.'],
    ['where there are none', 'LDN eased pain.'],
  ])('%s', (_why, sentence) => {
    expect(compare(sentence)).toBeNull();
  });

  it('where the study was named further up and no figure of it stands in the sentence', () => {
    expect(compare('In this trial pain fell by 62%.', 'marlow-2013', 'before')).toBeNull();
    expect(compare('In this trial pain fell 28.8% against 4.1%.', 'marlow-2013', 'before')).not.toBeNull();
  });
});

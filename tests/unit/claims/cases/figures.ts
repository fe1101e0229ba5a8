/** Percentages, p values, doses, prices and head counts in a claim; figures that make none. */
import { nothing, type ReadingCase } from './reading-case';

export const figures: readonly ReadingCase[] = [
  {
    name: 'reads two percentages as a result',
    blocks: ['Among women with fibromyalgia pain fell by 28.8% on LDN and by 18.0% on placebo.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', basis: 'study' }],
  },
  {
    name: 'keeps a p value with its sentence',
    blocks: ['LDN reduced fibromyalgia pain more than placebo did (n = 31, p = 0.016).'],
    finds: [{ topic: 'ldn-fibromyalgia', in: 'p = 0.016', stance: 'asserts', basis: 'study' }],
  },
  {
    name: 'reads a response rate against placebo',
    blocks: ["In Crohn's disease 88% of patients responded to LDN against 40% on placebo."],
    finds: [{ topic: 'ldn-crohns', stance: 'asserts', basis: 'study' }],
  },
  {
    name: 'reads a difference that is not significant as denying',
    blocks: ['LDN did not reduce fibromyalgia pain significantly more than placebo (p = 0.27).'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'denies', basis: 'study' }],
  },
  {
    name: 'reads the usual dose',
    blocks: ['The usual dose of LDN is 1.5 to 4.5 mg a day.'],
    finds: [{ topic: 'ldn-dose', stance: 'asserts' }],
  },
  {
    name: 'reads advice to go up step by step',
    blocks: ['Start LDN at 0.5mg and go up by 0.5mg each week until you reach 4.5mg.'],
    finds: [{ topic: 'ldn-dose', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-tolerability' }],
  },
  {
    name: 'reads a definition of the low dose',
    blocks: ['A low dose of naltrexone means roughly a tenth of the usual 50 mg.'],
    finds: [{ topic: 'ldn-dose', stance: 'asserts' }],
  },
  {
    name: 'reads a price with a judgement',
    blocks: ['LDN costs me only 25 euros a month, which is cheap.'],
    finds: [{ topic: 'ldn-cost', stance: 'asserts' }],
  },
  {
    name: 'reads how many people live with pain',
    blocks: ['One in five adults in Europe lives with chronic pain.'],
    finds: [{ topic: 'chronic-pain-prevalence', stance: 'asserts' }],
  },
  {
    name: 'reads a count of deaths',
    blocks: ['In 2021 more than 80,000 Americans died of an opioid overdose.'],
    finds: [{ topic: 'opioid-harms', stance: 'asserts' }],
  },
  {
    name: 'reads a rise in prescriptions',
    blocks: ['Opioid prescriptions rose by 60% between 2005 and 2015.'],
    finds: [{ topic: 'opioid-prescribing-trend', stance: 'asserts' }],
  },
  {
    name: 'reads how long naloxone lasts',
    blocks: ['Naloxone wears off after 30 to 90 minutes, so a second dose may be needed after an overdose.'],
    finds: [{ topic: 'naloxone-overdose', stance: 'asserts' }],
  },
  {
    name: 'reads "100%" of a group',
    blocks: ['In our group 100% of the people with fibromyalgia have less pain on LDN.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', basis: 'anecdote' }],
  },
  {
    name: 'finds nothing in a head count',
    blocks: ['Thirty-one women aged 22 to 65 were given 4.5 mg of LDN.'],
    lacks: nothing,
  },
  {
    name: 'finds nothing in the age of a page about LDN',
    blocks: ['This page about LDN was first put up in 2009 and has been read 14,000 times.'],
    lacks: nothing,
  },
];

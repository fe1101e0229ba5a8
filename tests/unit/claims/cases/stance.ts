/** Stance: asserts, denies or questions. */
import { heading, type ReadingCase } from './reading-case';

export const stance: readonly ReadingCase[] = [
  {
    name: 'reads a statement as asserting',
    blocks: ["LDN helps people with Crohn's disease."],
    finds: [{ topic: 'ldn-crohns', stance: 'asserts' }],
  },
  {
    name: 'reads "ineffective" as denying',
    blocks: ['LDN is ineffective for fibromyalgia.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'denies' }],
  },
  {
    name: 'reads a question heading as questioning',
    blocks: [heading('Could low-dose naltrexone help relieve chronic pain?')],
    finds: [{ topic: 'ldn-chronic-pain', stance: 'questions', force: 'hedged' }],
  },
  {
    name: 'reads "it is not known whether" as questioning',
    blocks: ['It is not known whether LDN helps people with multiple sclerosis.'],
    finds: [{ topic: 'ldn-ms', stance: 'questions', force: 'hedged' }],
  },
  {
    name: 'reads "remains to be seen" as questioning',
    blocks: ['Whether LDN slows the growth of tumours remains to be seen.'],
    finds: [{ topic: 'ldn-cancer', stance: 'questions' }],
  },
  {
    name: 'reads a question about two drugs together as questioning',
    blocks: ['Is it safe to take LDN with codeine?'],
    finds: [{ topic: 'naltrexone-with-opioids', stance: 'questions' }],
  },
  {
    name: 'reads a question about side effects as questioning',
    blocks: ['Is LDN safe?'],
    finds: [{ topic: 'ldn-tolerability', stance: 'questions' }],
  },
  {
    name: 'reads severe side effects as denying',
    blocks: ['LDN caused severe headaches and vomiting, and half of the patients gave it up.'],
    finds: [{ topic: 'ldn-tolerability', stance: 'denies' }],
  },
  {
    name: 'reads "costs a fortune" as denying',
    blocks: ['LDN costs a fortune here.'],
    finds: [{ topic: 'ldn-cost', stance: 'denies' }],
  },
  {
    name: 'reads "you can get addicted to LDN" as denying',
    blocks: ['You can become addicted to LDN.'],
    finds: [{ topic: 'ldn-addiction', stance: 'denies' }],
  },
  {
    name: 'reads "approved for fibromyalgia" as denying',
    blocks: ['LDN is FDA approved for fibromyalgia.'],
    finds: [{ topic: 'ldn-approval', stance: 'denies' }],
  },
  {
    name: 'reads a warning against making it at home as denying',
    blocks: ['Do not make up LDN at home by dissolving 50 mg tablets in water.'],
    finds: [{ topic: 'ldn-diy', stance: 'denies' }],
  },
  {
    name: 'reads a recipe for home as asserting',
    blocks: ['Just dissolve a 50 mg naltrexone tablet in 50 ml of water at home, it works fine.'],
    finds: [{ topic: 'ldn-diy', stance: 'asserts' }],
  },
];

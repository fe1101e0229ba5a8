/** Basis: a study, an anecdote, an authority, or none. */
import type { ReadingCase } from './reading-case';

export const basis: readonly ReadingCase[] = [
  {
    name: 'reads a trial as a study',
    blocks: ['A randomised trial showed that LDN reduced fibromyalgia pain.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', basis: 'study' }],
  },
  {
    name: 'reads a review as a study',
    blocks: ['A systematic review of nine trials concluded that LDN is well tolerated.'],
    finds: [{ topic: 'ldn-tolerability', stance: 'asserts', basis: 'study' }],
  },
  {
    name: 'reads mice in a laboratory as a study',
    blocks: ['In mice LDN slowed the growth of ovarian tumours.'],
    finds: [{ topic: 'ldn-cancer', stance: 'asserts', basis: 'study' }],
  },
  {
    name: "reads one's own story as an anecdote",
    blocks: ["I have been in remission from Crohn's since I started LDN."],
    finds: [{ topic: 'ldn-crohns', stance: 'asserts', basis: 'anecdote' }],
  },
  {
    name: "reads a relative's story as an anecdote",
    blocks: ["My wife's CRPS improved a lot on LDN."],
    finds: [{ topic: 'ldn-crps', stance: 'asserts', basis: 'anecdote' }],
  },
  {
    name: "reads a doctor's own patients as an anecdote",
    blocks: ['Many of my patients with fibromyalgia have less pain on LDN.'],
    finds: [{ topic: 'ldn-fibromyalgia', stance: 'asserts', basis: 'anecdote' }],
  },
  {
    name: 'reads "my doctor says" as an authority',
    blocks: ['My doctor says that LDN is not addictive.'],
    finds: [{ topic: 'ldn-addiction', stance: 'asserts', basis: 'authority' }],
  },
  {
    name: 'reads an agency as an authority',
    blocks: ['The FDA warns that opioids can cause addiction.'],
    finds: [{ topic: 'opioid-addiction', stance: 'asserts', basis: 'authority' }],
  },
  {
    name: 'reads a guideline as an authority',
    blocks: ['The guideline advises against stopping long-term opioids suddenly.'],
    finds: [{ topic: 'opioid-stopping', stance: 'asserts', basis: 'authority' }],
  },
  {
    name: 'reads an expert quoted by a paper as an authority',
    blocks: ['“Naloxone reverses an opioid overdose,” said Dr Pell, an emergency physician.'],
    finds: [{ topic: 'naloxone-overdose', stance: 'asserts', basis: 'authority' }],
  },
  {
    name: 'reads a bare statement as resting on nothing',
    blocks: ['LDN blocks opioid receptors briefly, and the body responds by making more endorphins.'],
    finds: [{ topic: 'ldn-endorphin-rebound', stance: 'asserts', basis: 'none' }],
  },
  {
    name: 'reads a textbook fact as resting on nothing',
    blocks: ['Naltrexone is an opioid antagonist.'],
    finds: [{ topic: 'naltrexone-pharmacology', stance: 'asserts', basis: 'none' }],
  },
  {
    name: 'reads a want of trials as resting on nothing, or on research',
    blocks: ['Large trials of LDN are still lacking.'],
    finds: [{ topic: 'ldn-evidence-gap', stance: 'asserts' }],
    lacks: [{ topic: 'ldn-evidence-gap', basis: 'anecdote' }],
  },
];

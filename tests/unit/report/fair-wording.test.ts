import { describe, expect, it } from 'vitest';
import type { Certainty, Evidence, Finding } from '../../../src/evidence/evidence';
import { fairWording, statementOf } from '../../../src/report/fair-wording';
import { topics } from '../../../src/topics/topics';

const topic = (proposition: string) => ({ id: 'a-topic', group: 'ldn-benefit' as const, label: 'A topic', proposition });
const on = (finding: Finding, certainty: Certainty, harm: Evidence['harm'] = null): Evidence => ({
  topic: 'a-topic',
  finding,
  certainty,
  harm,
  why: '',
  summary: '',
  population: null,
  doses: null,
  effect: null,
  unknown: [],
  overstatements: [],
  safetyNote: null,
  studies: { for: [], against: [], neutral: [] },
});
const harm = (stance: 'asserts' | 'denies') => ({ stance, force: 'plain' as const, note: '', source: 's' });

describe('fair wording', () => {
  it.each<[Finding, Certainty, string]>([
    ['for', 'established', 'It is established that LDN relieves pain.'],
    ['for', 'high', 'It is well shown that LDN relieves pain.'],
    ['for', 'moderate', 'It is likely that LDN relieves pain.'],
    ['for', 'low', 'It may be that LDN relieves pain, but the evidence is weak.'],
    ['for', 'very-low', 'It is very uncertain whether LDN relieves pain.'],
    ['for', 'none', 'No study on file shows whether LDN relieves pain.'],
    ['against', 'moderate', 'It is unlikely that LDN relieves pain.'],
    ['mixed', 'low', 'Studies do not agree on whether LDN relieves pain.'],
    ['uncertain', 'very-low', 'Nobody knows yet whether LDN relieves pain.'],
  ])('finding %s of %s certainty: %s', (finding, certainty, sentence) => {
    expect(fairWording(topic('LDN relieves pain.'), on(finding, certainty))).toBe(sentence);
  });

  it.each([
    ['Opioids cause harm: falls, death.', 'It is likely that opioids cause harm.'],
    ['A low dose is safe (vivid dreams, nausea).', 'It is likely that a low dose is safe.'],
    ["Naloxone works (shown in animals). ('It does not' denies it.)", 'It is likely that naloxone works (shown in animals).'],
    ['How it works is not known for certain.', 'It is likely that how it works is not known for certain.'],
  ])('keeps what a sentence needs of "%s"', (proposition, sentence) => {
    expect(fairWording(topic(proposition), on('for', 'moderate'))).toBe(sentence);
  });

  it('is silent where the topic states nothing, and where believing it can hurt', () => {
    expect(fairWording(topic('How many people live with pain.'), on('for', 'high'))).toBeNull();
    expect(fairWording(topic('LDN replaces opioids.'), on('for', 'low', harm('asserts')))).toBeNull();
    expect(fairWording(topic('Naloxone reverses an overdose.'), on('for', 'established', harm('denies')))).not.toBeNull();
  });

  it.each(topics)('$id is stated without notes to labellers', (each) => {
    expect(statementOf(each)).not.toMatch(/denies it|asserts this|topic of its own|: [a-z]+-[a-z]+/);
    expect(statementOf(each)).toMatch(/\.$/);
  });
});

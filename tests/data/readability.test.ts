/** What people read next to a health claim is plain: every topic's summary and notes, by Flesch-Kincaid grade. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { topicRecord } from '../../src/topics/schema';
import { countSentences, countSyllables, readingGrade, splitWords } from '../../src/cli/data/reading-grade';

const folder = join(import.meta.dirname, '../../seeds/topics');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const topics = files.map((file) => topicRecord.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));

/** Held by `npm run data` too. */
const hardestSummary = 8;
/** A warning has one or two sentences and must name the danger and the way out, so it may run longer. */
const hardestNote = 10;

const notes = topics.flatMap(({ id, harm, safetyNote }) => [
  ...(harm === null ? [] : [{ id: `${id} harm note`, text: harm.note }]),
  ...(safetyNote === null ? [] : [{ id: `${id} safety note`, text: safetyNote }]),
]);

describe('the words of each topic', () => {
  it('are there to be judged', () => {
    expect(topics.length).toBeGreaterThan(20);
    expect(notes.length).toBeGreaterThan(5);
  });

  it.each(topics)('$id has a summary that a reader of grade 8 can follow', ({ evidence }) => {
    expect(readingGrade(evidence.summary), evidence.summary).toBeLessThanOrEqual(hardestSummary);
  });

  it.each(topics)('$id has a summary of two sentences', ({ evidence }) => {
    expect(countSentences(evidence.summary), evidence.summary).toBe(2);
  });

  it.each(notes)('$id is plain', ({ text }) => {
    expect(readingGrade(text), text).toBeLessThanOrEqual(hardestNote);
  });
});

describe('the reading grade', () => {
  const hard = [
    'Heterogeneous randomised evaluations of pharmacological antagonism demonstrate statistically insignificant analgesic superiority. Considerable methodological limitations necessitate cautious interpretation of preliminary observations.',
    'In one trial, which had only a few women in it and which gave the drug for much longer than the dummy pill that came after it, the pain that they wrote down each day fell by somewhat more in the weeks with the drug than it did in the others, while in the larger ones that came later, and that ran both groups side by side, no such gain was seen. So it is not sure.',
  ];
  it.each(hard)('is above the limit for a hard text: %s', (text) => {
    expect(readingGrade(text)).toBeGreaterThan(hardestSummary);
  });

  it('is low for a child’s text', () => {
    expect(readingGrade('The cat sat on the mat. It was a warm day.')).toBeLessThan(2);
  });

  it.each([
    ['pain', 1],
    ['trial', 2],
    ['glia', 2],
    ['social', 2],
    ['action', 2],
    ['named', 1],
    ['makes', 1],
    ['wanted', 2],
    ['doses', 2],
    ['people', 2],
    ['little', 2],
    ['tumours', 2],
    ['withdrawal', 3],
    ['naltrexone', 2],
    ["Crohn's", 1],
    ['LDN', 2],
    ['28.8%', 2],
  ])('counts the syllables of %s as %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });

  it('keeps a decimal number whole', () => {
    expect(splitWords('Pain fell by 28.8%, not half.')).toEqual(['Pain', 'fell', 'by', '28.8%', 'not', 'half']);
    expect(countSentences('Pain fell by 28.8%. It rose by 1.5 points.')).toBe(2);
  });

  it('refuses a text without a sentence', () => {
    expect(() => readingGrade('no end')).toThrow(RangeError);
  });
});

/** The study that a claim leans on, in a note's words: whole sentences, early figures told as such, and none that a rule forbids. */
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../src/appraisal/compare-figures';
import { findForbiddenReport } from '../../../src/evidence/forbidden-wording';
import { leaningNote } from '../../../src/report/leaning';
import { marlow, studies } from '../appraisal/sample-studies';

const [record] = studies;
if (!record) throw new Error('no sample');
const says = (difference: Difference | null, where: 'sentence' | 'before' = 'sentence') =>
  leaningNote({ record, trial: marlow.id, sign: 'author', words: ['Marlow et al.'], where }, marlow, difference);

describe('a note on the study', () => {
  it('names it, and says where it only seems so', () => {
    expect(says(null)).toEqual({
      study: 'marlow-2013',
      shortName: 'Marlow 2013',
      words: ['Marlow et al.'],
      says: 'This leans on Marlow 2013.',
      difference: null,
    });
    expect(says(null, 'before').says).toBe('This seems to lean on Marlow 2013, which the text names before.');
  });

  it.each<[difference: Difference, sentence: string]>([
    [
      { kind: 'percent', page: ['48.5%', '27.4%'], study: ['28.8%', '18.0%'], isEarly: true },
      'The page says 48.5% against 27.4%; the published paper (Marlow 2013) reports 28.8% against 18.0%.',
    ],
    [
      { kind: 'percent', page: ['62%'], study: ['28.8%', '18.0%'], isEarly: false },
      'The page says 62%; Marlow 2013 reports 28.8% against 18.0%.',
    ],
    [{ kind: 'p', page: ['p = 0.2'], study: ['p = 0.016'], isEarly: false }, 'The page says p = 0.2; Marlow 2013 reports p = 0.016.'],
    [{ kind: 'people', page: ['64'], study: ['31'], isEarly: false }, 'The page speaks of 64 people; Marlow 2013 has 31.'],
    [{ kind: 'mg', page: ['9 mg'], study: ['4.5 mg'], isEarly: false }, 'The page says 9 mg; in Marlow 2013 the amount was 4.5 mg.'],
  ])('sets figures side by side: %o', (difference, sentence) => {
    expect(says(difference).difference).toBe(sentence);
    expect(findForbiddenReport(sentence, '')).toEqual([]);
  });

  it('gives no figure that may not be shown alone', () => {
    expect(says({ kind: 'percent', page: ['48.5%'], study: ['31%'], isEarly: false }).difference).toBe(
      'The page’s figures are not those of Marlow 2013.',
    );
  });
});

/** A sentence as words with their places: contractions, hyphens, figures, letters of other alphabets. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/claims/tokenise';

const words = (text: string) => tokenise(text).map(({ word }) => word);

describe('words', () => {
  it.each<[what: string, text: string, words: readonly string[]]>([
    ['are in lower case, without stops', 'LDN helps. A lot!', ['ldn', 'helps', 'a', 'lot']],
    ['come apart at "n\'t"', "It didn't help", ['it', 'did', 'not', 'help']],
    ['come apart at a curly apostrophe', 'It didn’t help', ['it', 'did', 'not', 'help']],
    [
      'mend what "won\'t", "can\'t" and "shan\'t" clip',
      "won't can't shan't ain't",
      ['will', 'not', 'can', 'not', 'shall', 'not', 'is', 'not'],
    ],
    ['come apart in "cannot"', 'I cannot say', ['i', 'can', 'not', 'say']],
    ['are "not" alone for a bare "n\'t"', "n't", ['not']],
    ['drop what follows any other apostrophe', "Crohn's Hashimoto’s it's I've", ['crohn', 'hashimoto', 'it', 'i']],
    ['come apart at hyphens and strokes', 'low-dose and/or placebo-controlled', ['low', 'dose', 'and', 'or', 'placebo', 'controlled']],
    ['keep decimals and part unit from figure', '4.5mg 0.5 mg', ['4.5', 'mg', '0.5', 'mg']],
    ['keep thousands', '80,000 deaths', ['80,000', 'deaths']],
    ['leave a full stop that ends a figure', 'He took 50. Then none.', ['he', 'took', '50', 'then', 'none']],
    ['keep the sign of a percentage apart', '28.8% less', ['28.8', '%', 'less']],
    ['keep digits that end a name', 'TLR4 and B12', ['tlr4', 'and', 'b12']],
    ['keep accents', 'Sjögren naïve façade', ['sjögren', 'naïve', 'façade']],
    ['leave out emoji, brackets and NUL', '😀 (ldn)\0 ❤️', ['ldn']],
    ['are none where there are no letters', '… — !', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('of a contraction share its place', () => {
    expect(tokenise("It didn't")).toEqual([
      { word: 'it', start: 0, end: 2 },
      { word: 'did', start: 3, end: 9 },
      { word: 'not', start: 3, end: 9 },
    ]);
  });

  it('stand in order, each with a place within the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom("n't", "can't", 'cannot', '’', "'", 'é', 'İ', 'ſ', 'µ', '4.5', '%', '-', ' ', 'LDN', '\ud800', '\0'), {
          maxLength: 20,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { start, end } of tokenise(any)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          at = start;
        }
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});

/** The figures of a text: what each counts, where it stands, how exactly it is meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures, standsFor } from '../../../src/appraisal/read-figures';

const read = (text: string) => readFigures(text).map(({ kind, value }) => `${kind} ${value}`);

describe('figures', () => {
  it.each<[text: string, figures: string[]]>([
    ['Pain fell 48.5%.', ['percent 48.5']],
    ['Pain fell 48.5 percent, or 48.5 per cent.', ['percent 48.5', 'percent 48.5']],
    ['It was 28.8 vs 18.0 percent.', ['percent 28.8', 'percent 18']],
    ['It was 28.8 vs. 18.0.', ['plain 28.8', 'plain 18']],
    ['There were n = 31 and n=9.', ['people 31', 'people 9']],
    ['We asked 31 women and 1,394,102 veterans.', ['people 31', 'people 1394102']],
    ['We asked thirty-one women, ten healthy men and two pharmacists.', ['people 31', 'people 10']],
    ['p=0.016, P < .05 and a p-value of 0.3', ['p 0.016', 'p 0.05', 'p 0.3']],
    ['Take 4.5 mg, 4.5mg or 50 milligrams.', ['mg 4.5', 'mg 4.5', 'mg 50']],
    ['Doses of 1.5 to 4.5 mg', ['mg 1.5', 'mg 4.5']],
    ['Blood held 12 mg/dl.', ['plain 12']],
    ['In 2013, 12 weeks; 7 of 10', ['year 2013', 'plain 12', 'plain 7', 'plain 10']],
    ['It fell 12% points', ['plain 12']],
    ['A ten-fold rise in one pill', []],
    ['no figure', []],
  ])('of %j', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each(['about 30%', 'nearly 30%', '~30%', 'more than 30%', '20-30%', '20% to 30%', 'up to 30%'])('%j is rough', (text) => {
    expect(readFigures(text).every(({ isRough }) => isRough)).toBe(true);
  });

  it('tell who took part from a group of them', () => {
    const [whole, part] = readFigures('In a trial of 31 women, 10 women felt better.');
    expect([whole?.isWhole, part?.isWhole]).toEqual([true, false]);
  });

  it('stand for what they round, and for no more', () => {
    const [percent] = readFigures('29%');
    const [round] = readFigures('30%');
    const [people] = readFigures('30 women');
    if (!percent || !round || !people) throw new Error('not read');
    expect([28.8, 28.4].map((value) => standsFor(percent, value))).toEqual([true, false]);
    expect([28.8, 24].map((value) => standsFor(round, value))).toEqual([true, false]);
    expect([31, 40].map((value) => standsFor(people, value))).toEqual([true, false]);
  });

  it('stand in order, cut numbers out of any text, and are none without digits or number words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,% pn=<-vsmg twenty(') }), (text) => {
        let end = 0;
        for (const figure of readFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(figure.start, figure.end)).toMatch(/[\d.a-z]/i);
          expect(Number.isFinite(figure.value)).toBe(true);
          end = figure.end;
        }
      }),
    );
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'bcdk %().') }), (text) => readFigures(text).length === 0));
  });
});

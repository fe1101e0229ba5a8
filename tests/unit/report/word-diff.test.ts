import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../src/report/word-diff';

describe('two wordings side by side', () => {
  it('marks what only one of them has, whatever capitals and stops', () => {
    const { page, fair } = diffWords('LDN cures fibromyalgia.', 'It may be that LDN reduces fibromyalgia, in some people.');
    expect(page).toEqual([
      { text: 'LDN', isShared: true },
      { text: 'cures', isShared: false },
      { text: 'fibromyalgia.', isShared: true },
    ]);
    expect(fair.filter(({ isShared }) => isShared).map(({ text }) => text)).toEqual(['LDN', 'fibromyalgia,']);
  });

  it('does not break a changed stretch for a small word', () => {
    const { page } = diffWords('proven in all of the trials', 'seen in one of the studies');
    expect(page).toEqual([{ text: 'proven in all of the trials', isShared: false }]);
  });

  it('loses no word of either', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'pain', 'LDN', 'helps.', 'the')),
        fc.array(fc.constantFrom('pain', 'LDN', 'may', 'the')),
        (a, b) => {
          const { page, fair } = diffWords(a.join(' '), b.join(' '));
          expect(page.map(({ text }) => text).join(' ')).toBe(a.join(' '));
          expect(fair.map(({ text }) => text).join(' ')).toBe(b.join(' '));
        },
      ),
    ));
});

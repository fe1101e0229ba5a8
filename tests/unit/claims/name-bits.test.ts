/** Sets as bits say the same as sets of names. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meet, nameBits, shared } from '../../../src/claims/name-bits';

const all = Array.from({ length: 100 }, (_, i) => `name-${i}`);
const some = fc.subarray(all, { maxLength: 12 });

it('of two sets tell how many names they share, and whether any', () => {
  const names = nameBits(all);
  fc.assert(
    fc.property(some, some, (one, other) => {
      const both = one.filter((name) => other.includes(name)).length;
      expect(shared(names.of(one), names.of(other))).toBe(both);
      expect(meet(names.of(one), names.of(other))).toBe(both > 0);
    }),
    { seed: 20261125, numRuns: 300 },
  );
});

it('leave out names that there are not, and the empty set meets nothing', () => {
  const names = nameBits(all);
  expect(names.of(['another'])).toEqual(names.none());
  expect(meet([], names.of(all))).toBe(false);
});

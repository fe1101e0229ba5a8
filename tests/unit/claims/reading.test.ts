/** The reading of claims, case by case: each kind of difficulty with hits and near misses, and the limits that are known. */
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/read-claims';
import { allCases } from './cases/all-cases';
import { knownLimits } from './cases/known-limits';
import { judgeCase } from './judge-case';

const cases = Object.values(allCases).flat();

describe.each(Object.entries(allCases))('%s', (_, ofKind) => {
  const held = ofKind.filter(({ name }) => !knownLimits.has(name));
  it.each(held.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(judgeCase(one, readClaims)).toEqual([]);
  });
});

describe('what the reader is known not to manage', () => {
  const limits = cases.filter(({ name }) => knownLimits.has(name));
  it.each(limits.map((one) => [one.name, one] as const))('not yet: %s', (name, one) => {
    expect(judgeCase(one, readClaims).length, `"${name}" is read right now: take it off cases/known-limits.ts`).toBeGreaterThan(0);
  });
});

describe('the cases', () => {
  it('have each a name of its own', () => {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('want something each, and the limits are cases', () => {
    expect(cases.filter(({ finds, lacks }) => !finds?.length && !lacks?.length).map(({ name }) => name)).toEqual([]);
    expect([...knownLimits].filter((limit) => !cases.some(({ name }) => name === limit))).toEqual([]);
  });

  it('speak of words that stand on their page', () => {
    const texts = (one: (typeof cases)[number]) => one.blocks.map((block) => (typeof block === 'string' ? block : block.text));
    const lost = cases.flatMap((one) =>
      [...(one.finds ?? []), ...(one.lacks ?? [])]
        .filter(({ in: words }) => words !== undefined && !texts(one).some((text) => text.includes(words)))
        .map(({ in: words }) => `${one.name}: ${words}`),
    );
    expect(lost).toEqual([]);
  });
});

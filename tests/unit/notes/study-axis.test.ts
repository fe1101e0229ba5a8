import { describe, expect, it } from 'vitest';
import type { Numeric, Study } from '../../../src/evidence/evidence';
import { drawable } from '../../../src/notes/study-axis';

const topic = { id: 'ldn-sleep', group: 'ldn-benefit' as const, label: 'LDN for sleep', proposition: 'LDN improves sleep.' };
const study = (shortName: string, outcome: string, numeric: Numeric | null): Study => ({
  id: shortName,
  shortName,
  title: '',
  journal: null,
  year: 2020,
  design: 'randomised-trial',
  participants: null,
  results: [{ outcome, effect: '', p: null, ci: null, numeric }],
  confidence: 'verified',
  doubt: null,
  link: null,
  sameTrialAs: null,
});
const smd = (value: number, low: number, high: number): Numeric => ({ measure: 'SMD', value, low, high });
const rr = (value: number, low: number, high: number): Numeric => ({ measure: 'RR', value, low, high });

describe('the axis of the studies', () => {
  it('has no difference in the middle and keeps each interval in order on it', () => {
    const axis = drawable(topic, [study('a', 'Sleep', smd(-0.5, -1, 0)), study('b', 'Sleep', smd(0.2, -0.1, 0.5))]);
    expect(axis?.none).toBe(0.5);
    for (const { low, value, high } of axis?.studies ?? []) {
      expect([low, value, high]).toEqual([low, value, high].toSorted((x, y) => x - y));
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }
    expect(axis?.studies[0]?.high).toBe(0.5);
  });
  it('draws ratios on a logarithmic scale: half as often and twice as often lie equally far', () => {
    const [half, twice] = drawable(topic, [study('a', 'Sleep', rr(0.5, 0.25, 1)), study('b', 'Sleep', rr(2, 1, 4))])?.studies ?? [];
    expect(0.5 - (half?.value ?? 0)).toBeCloseTo((twice?.value ?? 0) - 0.5);
  });
  it('says where an interval goes on past the edge', () => {
    const axis = drawable(topic, [study('a', 'Sleep', rr(3, 1.1, 40)), study('b', 'Sleep', rr(1.2, 0.9, 1.5))]);
    expect(axis?.studies.map(({ isCut }) => isCut)).toEqual([true, false]);
  });
  it('leaves out other outcomes, differences in units of their own, and figures without an interval', () => {
    const md: Numeric = { measure: 'MD', value: 1, low: 0, high: 2 };
    expect(drawable(topic, [study('a', 'Pain', smd(1, 0, 2)), study('b', 'Sleep', md), study('c', 'Sleep', null)])).toBeNull();
  });
});

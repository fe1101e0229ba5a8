import { describe, expect, it } from 'vitest';
import { type ComparedClaim, type ComparedPage, comparePages } from '../../../src/report/compare-pages';

const claim = (topic: string, part: Partial<ComparedClaim> = {}): ComparedClaim => ({
  topic,
  label: topic.toUpperCase(),
  stance: 'asserts',
  force: 'plain',
  verdict: 'overstated',
  safety: false,
  quote: 'q',
  ...part,
});
const page = (title: string, ...claims: readonly ComparedClaim[]): ComparedPage => ({ title, url: title, readOn: '2026-11-24', claims });

describe('two pages compared', () => {
  it('share a topic, and one is nearer by its farthest claim', () => {
    const bold = page('bold', claim('a'), claim('a', { verdict: 'supported' }));
    const careful = page('careful', claim('a', { verdict: 'unsettled', force: 'hedged' }));
    expect(comparePages(bold, careful).shared).toMatchObject([{ topic: 'a', label: 'A', isOpposed: false, nearer: 'second' }]);
    expect(comparePages(careful, bold).shared[0]?.nearer).toBe('first');
    expect(comparePages(bold, bold).shared[0]?.nearer).toBe('equal');
  });

  it('are opposed where one asserts what the other denies', () => {
    const { shared } = comparePages(page('x', claim('a')), page('y', claim('a', { stance: 'denies', verdict: 'contradicted' })));
    expect(shared).toMatchObject([{ isOpposed: true, nearer: 'first' }]);
  });

  it('cannot be measured where one only asks or tells a story', () => {
    const { shared } = comparePages(page('x', claim('a', { verdict: 'anecdote' })), page('y', claim('a')));
    expect(shared[0]?.nearer).toBeNull();
  });

  it('name the topics that only one of them covers', () => {
    expect(comparePages(page('x', claim('a'), claim('b')), page('y', claim('a'), claim('c')))).toMatchObject({
      onlyFirst: ['B'],
      onlySecond: ['C'],
    });
  });
});

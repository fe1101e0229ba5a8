import { describe, expect, it } from 'vitest';
import type { Appraisal } from '../../../src/appraisal/appraisal';
import type { Force } from '../../../src/claims/claim';
import type { Note } from '../../../src/report/note';
import { countReplies, ownNotes, scoreRisk } from '../../../src/report/risk';
import type { PageText, TextBlock } from '../../../src/text/text-block';

const note = (topic: string, verdict: Appraisal['verdict'], more: { safety?: boolean; force?: Force; block?: number } = {}): Note => ({
  claim: {
    id: topic,
    topic,
    stance: 'asserts',
    force: more.force ?? 'plain',
    basis: 'none',
    block: more.block ?? 0,
    span: { start: 0, end: 1 },
    why: [],
  },
  quote: topic,
  topic: { id: topic, group: 'ldn-benefit', label: topic, proposition: '' },
  appraisal: { verdict, direction: 'open', certainty: 'low', safety: more.safety ?? false, rule: '' },
});
const block = (id: number, post: number | null, more: Partial<TextBlock> = {}): TextBlock => ({
  id,
  kind: 'paragraph',
  text: 'x',
  post,
  ...more,
});

describe('the risk of a post', () => {
  it('is nothing where nothing goes against or beyond the evidence, however many answered', () => {
    expect(scoreRisk([note('a', 'supported'), note('b', 'anecdote'), note('c', 'unsettled')], 50)).toEqual({ score: 0, parts: [] });
  });
  it('is the sum of parts that are told', () => {
    expect(
      scoreRisk([note('a', 'contradicted', { safety: true }), note('b', 'overstated', { force: 'absolute' }), note('c', 'overstated')], 3),
    ).toEqual({
      score: 131,
      parts: [
        { kind: 'safety', count: 1, points: 100 },
        { kind: 'absolute', count: 1, points: 20 },
        { kind: 'overstated', count: 1, points: 8 },
        { kind: 'reach', count: 3, points: 3 },
      ],
    });
  });
  it('counts what is repeated on a topic once', () => {
    expect(scoreRisk([note('a', 'overstated'), note('a', 'overstated')], 0).score).toBe(8);
  });
  it('never puts a post without a safety claim above one with it', () => {
    const many = Array.from({ length: 40 }, (_, at) => note(`t${at}`, 'contradicted'));
    expect(scoreRisk(many, 10_000).score).toBeLessThan(scoreRisk([note('a', 'overstated', { safety: true })], 0).score);
  });
});

describe('whose words and how many answers', () => {
  const page: PageText = {
    title: '',
    posts: [
      { author: 'ann', url: null },
      { author: 'bo', url: null, parent: 0 },
      { author: 'cy', url: null, parent: 1 },
      { author: 'di', url: null, replies: 7 },
      { author: 'ed', url: null },
    ],
    quotes: [
      { author: 'di', url: null },
      { author: 'nobody here', url: null },
    ],
    blocks: [
      block(0, 0),
      block(1, 1, { kind: 'quote' }),
      block(2, 1),
      block(3, 2),
      block(4, 3),
      block(5, 4, { kind: 'quote', quote: 0 }),
      block(6, 4, { kind: 'quote', quote: 1 }),
      block(7, 4),
    ],
  };
  it('leaves quoted claims to the quoted', () => {
    expect(
      ownNotes(page, [note('a', 'overstated', { block: 5 }), note('b', 'overstated', { block: 7 })]).map(({ quote }) => quote),
    ).toEqual(['b']);
  });
  it('counts posts beneath, posts that quote, and the page’s own count where that is higher', () => {
    expect(countReplies(page)).toEqual([2, 1, 0, 7, 0]);
  });
});

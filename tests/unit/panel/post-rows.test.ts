import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/read-claims';
import { listPosts, nextRisky, passes } from '../../../src/panel/post-rows';
import { makeSourceReport } from '../../../src/report/source-report';
import { type Decision, keyPosts } from '../../../src/review/decision';
import type { PageText } from '../../../src/text/text-block';

const URL = 'https://forum.example/t/5';
const DANGEROUS = 'You can take LDN together with oxycodone, no problem.';
const texts = ['Does LDN help with fibromyalgia?', DANGEROUS, 'Good morning to all.', `${DANGEROUS} And again.`];
const page: PageText = {
  title: 'LDN',
  posts: texts.map((_, at) => ({ author: `m${at}`, url: `#p${at}` })),
  blocks: [
    ...texts.map((text, post) => ({ id: post, kind: 'paragraph' as const, text, post })),
    { id: 4, kind: 'quote' as const, text: DANGEROUS, post: 2 },
  ],
};
const facts = { url: URL, lang: 'en', title: '', heading: null, metas: [], jsonLd: [], bylines: [], times: [], links: [], buttons: [] };
const report = makeSourceReport([{ frameId: 0, facts, page, claims: readClaims(page) }], '2026-11-24');
if (!report) throw new Error('There is a frame.');
const keyed = keyPosts(page, URL);
const decide = (at: number, state: Decision['state'], words = keyed[at]?.words ?? ''): Decision => ({
  key: keyed[at]?.key ?? '',
  state,
  reason: '',
  note: '',
  words,
  author: null,
  url: '',
  decidedOn: '2026-11-24T00:00:00.000Z',
});
const list = (...decisions: Decision[]) => listPosts(report, new Map(decisions.map((decision) => [decision.key, decision])));

describe('posts by risk', () => {
  it('are those with claims of their own, the riskiest first', () => {
    expect(list().map(({ author }) => author)).toEqual(['m1', 'm3', 'm0']);
    expect(list()[0]?.risk.score).toBe(100);
  });
  it('keep a post that was decided on, though it claims nothing itself, and say what it quotes', () => {
    const quoting = list(decide(2, 'reviewed')).find(({ author }) => author === 'm2');
    expect(quoting).toMatchObject({ status: 'reviewed', quoted: 1, risk: { score: 0 } });
  });
  it('come back when their words change', () => {
    const [first] = list(decide(1, 'dismissed', 'other'));
    expect(first?.status).toBe('changed-since');
    expect(first && passes(first, 'to-do')).toBe(true);
  });
  it('lead to the next one that nobody has dealt with, round to the top', () => {
    expect(nextRisky(list(), null)?.author).toBe('m1');
    expect(nextRisky(list(), keyed[3]?.key ?? '')?.author).toBe('m1');
    expect(nextRisky(list(decide(1, 'reviewed'), decide(3, 'needs-action')), null)).toBeNull();
  });
});

import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, decisionStates, keyPosts, statusOf } from '../../../src/review/decision';
import { readLog, toCsvLog, toJsonLog } from '../../../src/review/log-file';
import { mergeDecisions } from '../../../src/review/merge';
import { openDecisions } from '../../../src/review/store';
import type { PageText, Post } from '../../../src/text/text-block';

const PAGE = 'https://forum.example/t/5';
const pageOf = (posts: readonly (Partial<Post> & { text: string })[]): PageText => ({
  title: '',
  posts: posts.map(({ author = 'ann', url = null }) => ({ author, url })),
  blocks: posts.flatMap(({ text }, post) => [
    { id: post * 2, kind: 'quote', text: 'Quoted words.', post },
    { id: post * 2 + 1, kind: 'paragraph', text, post },
  ]),
});
const decision = (key: string, more: Partial<Decision> = {}): Decision => ({
  key,
  state: 'reviewed',
  reason: '',
  note: '',
  words: 'w',
  author: 'ann',
  url: '',
  decidedOn: '2026-11-24T10:00:00.000Z',
  ...more,
});

describe('what a post is known by', () => {
  it('is its permalink, else its words', () => {
    const [one, two, three, four] = keyPosts(
      pageOf([
        { url: '/t/5/1', text: 'a' },
        { url: PAGE, text: 'b' },
        { text: 'c' },
        { url: 'javascript:alert(1)', text: 'c', author: 'bo' },
      ]),
      PAGE,
    );
    expect(one?.key).toBe('https://forum.example/t/5/1');
    for (const post of [two, three, four]) expect(post?.key).toMatch(/^words:/);
    expect(three?.key).not.toBe(four?.key);
  });
  it('is never an address that two posts share', () => {
    const keys = keyPosts(
      pageOf([
        { url: '#x', text: 'a' },
        { url: '#x', text: 'b' },
      ]),
      PAGE,
    ).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
  it('stays when the thread grows, and tells an edit from new spaces', () => {
    const [before] = keyPosts(pageOf([{ url: '#1', text: 'LDN  cures all.' }]), PAGE);
    const [same] = keyPosts(
      pageOf([
        { url: '#1', text: 'ldn cures all.' },
        { url: '#2', text: 'No.' },
      ]),
      PAGE,
    );
    const [edited] = keyPosts(pageOf([{ url: '#1', text: 'LDN helps some.' }]), PAGE);
    if (!before || !same || !edited) throw new Error('There are posts.');
    const made = decision(before.key, { words: before.words, state: 'dismissed', reason: 'a joke' });
    expect(statusOf(before, null)).toBe('open');
    expect(statusOf(same, made)).toBe('dismissed');
    expect(edited.key).toBe(before.key);
    expect(statusOf(edited, made)).toBe('changed-since');
  });
});

const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('=1+1', '"a","b"', 'line\nline', "'quoted", '-', ' +x', '\r\n', "'=x"),
);
const anyDecision = fc.record({
  key: fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text === text.trim() && text !== ''),
  state: fc.constantFrom(...decisionStates),
  reason: anyText,
  note: anyText,
  words: fc.constant('w1'),
  author: fc.option(fc.string({ minLength: 1, maxLength: 20 }), { nil: null }),
  url: fc.constant(''),
  decidedOn: fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
});

describe('the log as a file', () => {
  it('comes back as it went, as JSON and as CSV', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 5 }), (decisions) => {
        expect(readLog(toJsonLog(decisions))).toEqual({ ok: true, value: decisions });
        // Spreadsheets know one line end; a lone return is not theirs.
        const plain = decisions.map((each) => ({ ...each, note: each.note.replace(/\r/g, ''), reason: each.reason.replace(/\r/g, '') }));
        expect(readLog(toCsvLog(plain))).toEqual({ ok: true, value: plain });
      }),
      { numRuns: 300, seed: 11 },
    );
  });
  it('keeps a spreadsheet from running a note', () => {
    expect(toCsvLog([decision('k', { note: '=HYPERLINK("x")' })])).toContain(`"'=HYPERLINK(""x"")"`);
  });
  const whole = toJsonLog([decision('a'), decision('b')]);
  const csv = toCsvLog([decision('a'), decision('b')]);
  it.each([
    ['', 'empty'],
    [whole.slice(0, -20), 'not whole JSON'],
    ['{"decisions":[]}', 'no log of decisions'],
    [whole.replace('"version": 1', '"version": 9'), 'another version'],
    [whole.replace('"reviewed"', '"seen"'), 'decision 1: state'],
    [whole.replace('2026-11-24', '2026-13-44'), 'decision 1: decidedOn'],
    [csv.replace('state', 'status'), 'line 1 should read'],
    [csv.slice(0, -40), 'line 3 has'],
    [csv.replace('reviewed', '"reviewed'), 'never closed'],
    ['<html></html>', 'line 1 should read'],
  ])('is refused whole, with the reason: %#', (content, reason) => {
    expect(readLog(content)).toEqual({ ok: false, error: expect.stringContaining(reason) });
  });
});

describe('taking in another log', () => {
  const early = '2026-11-24T09:00:00.000Z';
  const late = '2026-11-24T11:00:00.000Z';
  it('adds, takes later decisions, and never overwrites a later one of ours', () => {
    const ours = new Map([decision('a'), decision('b'), decision('c')].map((each) => [each.key, each]));
    const theirs = [
      decision('a', { decidedOn: early, state: 'dismissed' }),
      decision('b', { decidedOn: late, state: 'dismissed' }),
      decision('c', { note: 'x' }),
      decision('d'),
    ];
    expect(mergeDecisions(ours, theirs)).toEqual({ toWrite: [theirs[1], theirs[3]], added: 1, updated: 1, kept: 2 });
  });
  it('comes to the same whichever way and however often', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 6 }), fc.array(anyDecision, { maxLength: 6 }), (a, b) => {
        const start = new Map(mergeDecisions(new Map(), a).toWrite.map((each) => [each.key, each]));
        const once = new Map([...start, ...mergeDecisions(start, b).toWrite.map((each) => [each.key, each] as const)]);
        expect(mergeDecisions(once, b).toWrite).toEqual([]);
        for (const [key, own] of start)
          expect(Date.parse(once.get(key)?.decidedOn ?? '')).toBeGreaterThanOrEqual(Date.parse(own.decidedOn));
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('the store', () => {
  it('keeps decisions over a restart, takes a log in, and empties', async () => {
    const factory = new IDBFactory();
    const first = await openDecisions(factory);
    await first.write(decision('a', { state: 'dismissed', reason: 'a joke' }));
    await first.write(decision('b', { state: 'needs-action', note: 'wrote to her' }));
    first.close();
    const again = await openDecisions(factory);
    expect((await again.read(['a', 'none', 'b'])).map((each) => each?.state ?? null)).toEqual(['dismissed', null, 'needs-action']);
    const log = toJsonLog(await again.readAll());
    await again.clear();
    expect(await again.readAll()).toEqual([]);
    const read = readLog(log);
    if (!read.ok) throw new Error(read.error);
    await again.write(decision('a', { decidedOn: '2026-11-25T00:00:00.000Z', note: 'decided again' }));
    expect(await again.merge(read.value)).toMatchObject({ added: 1, updated: 0, kept: 1 });
    expect((await again.read(['a']))[0]?.note).toBe('decided again');
    await again.remove('a');
    expect((await again.readAll()).map(({ key }) => key)).toEqual(['b']);
    again.close();
  });
  it('leaves out what is broken and goes on', async () => {
    const factory = new IDBFactory();
    const store = await openDecisions(factory);
    await store.write({ key: 'bad', state: 'seen' } as unknown as Decision);
    await store.write(decision('good'));
    expect(await store.read(['bad', 'good'])).toEqual([null, decision('good')]);
    expect((await store.readAll()).map(({ key }) => key)).toEqual(['good']);
    store.close();
  });
  it('keeps ten thousand', async () => {
    const store = await openDecisions(new IDBFactory());
    const many = Array.from({ length: 10_000 }, (_, at) => decision(`p${at}`));
    expect((await store.merge(many)).added).toBe(10_000);
    expect((await store.merge(many)).kept).toBe(10_000);
    store.close();
  });
});

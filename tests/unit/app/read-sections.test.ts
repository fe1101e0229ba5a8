import { describe, expect, it, vi } from 'vitest';
import { makeReader } from '../../../src/app/read-sections';
import { readClaims } from '../../../src/claims/read-claims';
import type { PageText, TextBlock } from '../../../src/text/text-block';

const CLAIM = 'Naloxone reverses an opioid overdose.';
const QUIET = 'A quiet sentence about the weather on the coast.';
const pageOf = (texts: readonly string[], post: (at: number) => number | null = () => null): PageText => {
  const blocks = texts.map((text, id): TextBlock => ({ id, kind: 'paragraph', text, post: post(id) }));
  const posts = [...new Set(blocks.flatMap((block) => block.post ?? []))].map(() => ({ author: null, url: null }));
  return { title: '', posts, blocks };
};
const read = (page: PageText) => makeReader(new AbortController().signal)(page);

describe('reading in sections', () => {
  it('finds in a short page what reading it as a whole finds', async () => {
    const page = pageOf([QUIET, CLAIM, QUIET]);
    expect(await read(page)).toEqual(readClaims(page));
  });

  it('finds every claim of a long page, on its own block, wherever the pieces begin', async () => {
    const at = [0, 39, 40, 41, 150, 299];
    const page = pageOf(Array.from({ length: 300 }, (_, id) => (at.includes(id) ? CLAIM : QUIET)));
    const claims = (await read(page)) ?? [];
    expect(claims.map(({ block }) => block)).toEqual(at);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(at.length);
  });

  it('keeps the claims of a post that stays when others come, under the ids of the new reading', async () => {
    const reader = makeReader(new AbortController().signal);
    const first = await reader(pageOf([CLAIM, QUIET], (id) => id));
    const second = await reader(pageOf([QUIET, CLAIM, QUIET], (id) => id));
    expect(first?.map(({ block }) => block)).toEqual([0]);
    expect(second?.map(({ block }) => block)).toEqual([1]);
  });

  it('reads what is in sight first, and gives in the end what it gives without', async () => {
    const page = pageOf(
      Array.from({ length: 40 }, (_, id) => `Post ${id}. ${CLAIM}`),
      (id) => id,
    );
    const onFirst = vi.fn();
    const isNear = ({ id }: TextBlock) => id === 20 || id === 21;
    const claims = await makeReader(new AbortController().signal)(page, { isNear, onFirst });
    expect(onFirst.mock.calls.map(([first]) => first.map(({ block }: { block: number }) => block))).toEqual([[20, 21]]);
    expect(claims).toEqual(await read(page));
  });

  it('gives nothing ahead where all is in sight', async () => {
    const onFirst = vi.fn();
    const page = pageOf(
      Array.from({ length: 40 }, () => CLAIM),
      (id) => id,
    );
    await makeReader(new AbortController().signal)(page, { isNear: () => true, onFirst });
    expect(onFirst).not.toHaveBeenCalled();
  });

  it('gives nothing once the page is left', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await makeReader(stop.signal)(pageOf([CLAIM]))).toBeNull();
  });

  it('gives way to the page while it reads a long one', async () => {
    const yielded = vi.fn(async () => undefined);
    vi.stubGlobal('scheduler', { yield: yielded });
    await read(pageOf(Array.from({ length: 2_000 }, (_, id) => `Line ${id}. ${CLAIM}`)));
    expect(yielded.mock.calls.length).toBeGreaterThan(3);
    vi.unstubAllGlobals();
  });
});

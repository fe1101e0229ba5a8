/** Laws of the reading, on pages shuffled together from the cases and from noise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim';
import { readClaims } from '../../../src/claims/read-claims';
import { normalise } from '../../../src/page/normalise';
import type { BlockKind, PageText } from '../../../src/text/text-block';
import { allCases } from './cases/all-cases';
import { type CaseBlock, pageOf } from './cases/reading-case';

const run = { seed: 20261124, numRuns: 150 };

const told = Object.values(allCases).flatMap((cases) => cases.flatMap((one) => pageOf(one).blocks.map(({ text }) => text)));
const titles = ['', ...new Set(Object.values(allCases).flatMap((cases) => cases.flatMap(({ title }) => title ?? [])))];

/** Text of people, noise of machines, and both run together, as a page's reader would hand it on. */
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom('LDN ', 'naltrexone', "n't ", '4.5mg. ', '😀', '\ud800', '\udc00', 'e\u0301', '\0', '… ', ')” ', 'opioids '), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);
const text = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...told) },
    { weight: 1, arbitrary: noise },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...told), noise, fc.constantFrom(...told)).map((parts) => parts.join(' ')) },
  )
  .map(normalise)
  .filter((normal) => normal !== '');
const kind = fc.constantFrom<BlockKind>('heading', 'paragraph', 'paragraph', 'item', 'quote', 'cell', 'preformatted');
const title = fc.constantFrom(...titles);

const running = fc.array(
  fc.record({ kind, text }).map((block): CaseBlock => ({ ...block, post: null })),
  { minLength: 1, maxLength: 8 },
);
/** Posts in order, one or two blocks each. */
const thread = fc
  .array(fc.array(fc.record({ kind, text }), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 })
  .map((posts) => posts.flatMap((blocks, post): readonly CaseBlock[] => blocks.map((block) => ({ ...block, post }))));
const page = fc.record({ title, blocks: fc.oneof(running, thread) });

/** About nothing that Footing knows: no drug, no illness, no pain. */
const unrelated = fc.constantFrom(
  'The library opens at nine and closes at six.',
  'Share this page with a friend, or print it.',
  'Our bakers are up at four every morning.',
  'You are logged in as a guest.',
  'Copyright 2026. All rights reserved.',
  'The bridge was closed for repairs until Tuesday.',
  'I painted the fence green, and the gate as well.',
  'Does anyone have a spare ticket for Saturday?',
  '★★★★☆ 12 replies · 3 days ago',
);

const read = ({ title: heading, blocks }: { title: string; blocks: readonly CaseBlock[] }): PageText =>
  pageOf({ name: '', title: heading, blocks });

/** Claims with the block itself in place of its number, which differs where blocks were added before it. */
function claimsOn(made: { title: string; blocks: readonly CaseBlock[] }, only: ReadonlySet<CaseBlock>): readonly unknown[] {
  return readClaims(read(made))
    .filter((claim) => only.has(blockOf(made.blocks, claim)))
    .map((claim) => ({ ...claim, id: claim.id.replace(/^\d+/, ''), block: [...only].indexOf(blockOf(made.blocks, claim)) }));
}

function blockOf(blocks: readonly CaseBlock[], { block }: Claim): CaseBlock {
  const found = blocks[block];
  if (!found) throw new RangeError(`no block ${block}`);
  return found;
}

/** The reading of a page's own blocks is the same with others beside them. */
function sameBeside(own: readonly CaseBlock[], heading: string, all: readonly CaseBlock[]): void {
  // Posts are counted anew where one was put in between; a block is then another object with the same text.
  const kept = all.filter((block) => own.includes(block));
  expect(claimsOn({ title: heading, blocks: all }, new Set(kept))).toEqual(claimsOn({ title: heading, blocks: own }, new Set(own)));
}

describe('the reading of any page', () => {
  it('is the same the second time, whatever was read in between', () => {
    fc.assert(
      fc.property(page, page, (one, other) => {
        const first = readClaims(read(one));
        readClaims(read(other));
        expect(readClaims(read(one))).toEqual(first);
      }),
      run,
    );
  });

  it('gives claims in reading order, at most one a sentence and topic, each with an id of its own', () => {
    fc.assert(
      fc.property(page, (one) => {
        const claims = readClaims(read(one));
        const places = claims.map(({ block, span }) => block * 1e6 + span.start);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(claims.map(({ block, span, topic }) => `${block}:${span.start}:${topic}`)).size).toBe(claims.length);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      }),
      run,
    );
  });

  it('cuts each claim out of its block, trimmed', () => {
    fc.assert(
      fc.property(page, (one) => {
        for (const claim of readClaims(read(one))) {
          const block = blockOf(one.blocks, claim);
          const { start, end } = claim.span;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(block.text.length);
          const quote = block.text.slice(start, end);
          expect(quote).toBe(quote.trim());
        }
      }),
      run,
    );
  });

  it('cuts the words of each reason out of the claim, and names what decided', () => {
    fc.assert(
      fc.property(page, (one) => {
        for (const claim of readClaims(read(one))) {
          const block = blockOf(one.blocks, claim);
          expect(claim.why.some(({ part }) => part === 'topic')).toBe(true);
          for (const { words, span, record } of claim.why) {
            expect(record).not.toBe('');
            if (!span) continue;
            expect(block.text.slice(span.start, span.end)).toBe(words);
            expect(words).not.toBe('');
            expect(span.start).toBeGreaterThanOrEqual(claim.span.start);
            expect(span.end).toBeLessThanOrEqual(claim.span.end);
          }
        }
      }),
      run,
    );
  });

  it('makes a question hedged', () => {
    fc.assert(
      fc.property(page, (one) => {
        const firm = readClaims(read(one)).filter(({ stance, force }) => stance === 'questions' && force !== 'hedged');
        expect(firm).toEqual([]);
      }),
      run,
    );
  });
});

describe('no claim changes', () => {
  it('with paragraphs and a footer after it', () => {
    fc.assert(
      fc.property(title, running, fc.array(unrelated, { minLength: 1, maxLength: 5 }), (heading, own, after) => {
        const footer = after.map((line): CaseBlock => ({ kind: 'paragraph', text: line, post: null }));
        sameBeside(own, heading, [...own, ...footer]);
      }),
      run,
    );
  });

  it('with whatever text after it, be it about these drugs', () => {
    fc.assert(
      fc.property(title, running, running, (heading, own, after) => {
        sameBeside(own, heading, [...own, ...after]);
      }),
      run,
    );
  });

  it('with whatever posts after it', () => {
    fc.assert(
      fc.property(title, thread, thread, (heading, own, after) => {
        const first = 1 + Math.max(...own.map((block) => block.post ?? 0));
        sameBeside(own, heading, [...own, ...after.map((block) => ({ ...block, post: (block.post ?? 0) + first }))]);
      }),
      run,
    );
  });

  it('with whatever posts between the opening and its own', () => {
    fc.assert(
      fc.property(title, thread, thread, (heading, own, between) => {
        const shift = 1 + Math.max(...between.map((block) => block.post ?? 0));
        const opening = own.filter(({ post }) => post === 0);
        const rest = own.filter(({ post }) => post !== 0);
        const moved = rest.map((block) => ({ ...block, post: (block.post ?? 0) + shift }));
        const put = between.map((block) => ({ ...block, post: (block.post ?? 0) + 1 }));
        const claims = claimsOn({ title: heading, blocks: [...opening, ...put, ...moved] }, new Set([...opening, ...moved]));
        expect(claims).toEqual(claimsOn({ title: heading, blocks: own }, new Set(own)));
      }),
      run,
    );
  });

  it('with a header above its thread, a line between its posts and a footer below', () => {
    fc.assert(
      fc.property(title, thread, fc.array(fc.tuple(fc.nat(), unrelated), { minLength: 1, maxLength: 4 }), (heading, own, lines) => {
        const all = [...own];
        for (const [at, line] of lines) all.splice(at % (all.length + 1), 0, { kind: 'paragraph', text: line, post: null });
        sameBeside(own, heading, all);
      }),
      run,
    );
  });
});

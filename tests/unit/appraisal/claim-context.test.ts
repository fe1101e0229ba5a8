/** What stands around a claim: the same post or page only, cut to a length. */
import { expect, it } from 'vitest';
import { MOST_AFTER, MOST_BEFORE, MOST_SENTENCE, makeContextOf } from '../../../src/appraisal/claim-context';

const block = (id: number, text: string, post: number | null = null) => ({ id, kind: 'paragraph' as const, text, post });
const contextOf = makeContextOf({
  blocks: [block(3, 'First post. It ends.', 0), block(5, 'Second begins.', 1), block(9, 'One. Two. Three.', 1)],
});

it('gives the sentence, what stands before it in its post, and what follows in its block', () => {
  expect(contextOf({ block: 9, span: { start: 5, end: 9 } })).toEqual({
    sentence: 'Two.',
    before: 'Second begins.\nOne. ',
    after: ' Three.',
  });
});

it('takes nothing from another post, and nothing where the block is gone', () => {
  expect(contextOf({ block: 5, span: { start: 0, end: 14 } }).before).toBe('');
  expect(contextOf({ block: 4, span: { start: 0, end: 3 } })).toEqual({ sentence: '', before: '', after: '' });
});

it('keeps to its lengths', () => {
  const long = makeContextOf({ blocks: [block(1, 'a '.repeat(5_000)), block(2, 'b '.repeat(5_000))] });
  const context = long({ block: 2, span: { start: 2_000, end: 6_000 } });
  expect([context.sentence.length, context.before.length, context.after.length]).toEqual([MOST_SENTENCE, MOST_BEFORE, MOST_AFTER]);
});

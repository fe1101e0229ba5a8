import { describe, expect, it } from 'vitest';
import { readExercise } from '../../../src/panel/exercise';
import { emptySession, parseSession } from '../../../src/panel/panel-session';

const exercise = {
  format: 'footing-exercise',
  version: 1,
  title: 'A page',
  url: 'https://example.org/a',
  task: 'Read.',
  base: { version: '1.0.0', date: '2026-11-22' },
  claims: [{ quote: 'LDN cures pain.', topic: 'ldn-pain', link: null }],
};

describe('an exercise file', () => {
  it('is read', () => expect(readExercise(JSON.stringify(exercise))).toEqual({ ok: true, value: exercise }));

  it.each([
    ['no JSON', '{', 'it is no JSON'],
    ['another file', '{"a":1}', '“format” is not as expected'],
    ['a script for an address', JSON.stringify({ ...exercise, url: 'javascript:alert(1)' }), '“url” is not as expected'],
    ['no claims', JSON.stringify({ ...exercise, claims: [] }), '“claims” is not as expected'],
    ['a huge one', ' '.repeat(500_001), 'it is too large to be one'],
  ])('is refused: %s', (_, text, reason) => expect(readExercise(text)).toEqual({ ok: false, reason }));
});

describe('what the panel remembers', () => {
  it('is empty where nothing, or nonsense, is stored', () => {
    for (const stored of [undefined, null, 3, 'x', []]) expect(parseSession(stored)).toEqual(emptySession);
  });

  it('loses a bad part alone', () => {
    const stored = { judgesFirst: true, ratings: { 'https://example.org/': { k: 'unsure' } }, pinned: { title: 1 }, exercise };
    expect(parseSession(stored)).toEqual({ ...stored, pinned: null });
  });
});

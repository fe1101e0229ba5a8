/** Splitting a block into sentences: where it splits, where it must not, and that no character is ever lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/split-sentences';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[what: string, sentences: readonly string[]]>([
    ['full stops, questions and cries', ['It helped.', 'Did it last?', 'It did!']],
    ['a closing bracket or quotation mark', ['She said “it works.”', '(So they say.)', 'We shall see.']],
    ['a small letter after a full stop', ['it helped a lot.', 'then it stopped.']],
    ['a word that begins anew without a stop', ['I take it twice a day', 'My doctor says that is fine']],
    ['an emoji between two sentences', ['so glad it helped 😀', 'never going back']],
    ['a closing "lol"', ['no idea lol', 'what was that']],
    ['"No." as an answer', ['No.', 'It is not.']],
  ])('end at %s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it.each<[what: string, sentence: string]>([
    ['a title', 'Dr. Marsh and Mrs. Pell agree.'],
    ['a citation', 'Younger et al. found a fall in pain.'],
    ['Latin', 'Some pills, e.g. those of last year, are stale.'],
    ['a dose', 'Take 4.5 mg at night.'],
    ['a p value', 'Pain fell by 28.8% (p = 0.016) on the drug.'],
    ['an initial', 'J. Marsh wrote it.'],
    ['a comparison', 'It was drug vs. placebo.'],
  ])('do not end within %s', (_, sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });

  it('are none in an empty text or one of white space', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \u00a0\n\ufeff')).toEqual([]);
  });
});

/** Pieces that have broken a splitter before: stops, abbreviations, openers, emoji with and without selectors, marks, halves of pairs, NUL. */
const piece = fc.constantFrom(
  ...['. ', '? ', '!', '… ', 'Dr. ', 'mg.', 'et al. ', 'No. ', 'U.S. ', 'lol ', ' The ', 'word ', 'LDN ', '4.5 ', '(', ')', '”', "'"],
  ...[
    '😀',
    '❤\ufe0f ',
    '👩\u200d👩\u200d👧',
    '🇬🇧',
    'e\u0301',
    '\u0300',
    '\ud800',
    '\udc00',
    '\0',
    '\u0085',
    '\u2028',
    '\u3000',
    '\u00a0',
    '\ufeff',
  ],
  ...['。', 'ไทย', 'שלום ', '\u202e', '\r\n', '\t'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('splitting any text', () => {
  it('loses no character, keeps the order and never overlaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = splitSentences(text);
        const outside: string[] = [];
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          outside.push(text.slice(at, start));
          at = end;
        }
        outside.push(text.slice(at));
        expect(outside.join('').trim()).toBe('');
      }),
      { seed: 20261124, numRuns: 1500 },
    );
  });

  it('trims each sentence and gives the same the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = cut(text);
        expect(sentences).toEqual(sentences.map((sentence) => sentence.trim()));
        expect(cut(text)).toEqual(sentences);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});

describe('a text of any length', () => {
  it('is split as its parts are, wherever a window ends', () => {
    const parts = [
      'Dr. Smith said 4.5 mg. That helped (a lot)!',
      'Does it? “Yes.” 🙂 no idea',
      'One sentence without an end and with many words '.repeat(200),
      'Short.',
    ];
    const unit = `${parts.join(' ')} `;
    const starts = (repeats: number) => splitSentences(unit.repeat(repeats)).map(({ start, end }) => [start, end]);
    const first = starts(2).filter(([start = 0]) => start < unit.length);
    const later = starts(20).filter(([start = 0]) => start >= unit.length * 7 && start < unit.length * 8);
    expect(later.map((span) => span.map((at) => at - unit.length * 7))).toEqual(first);
  });
  it('takes time in proportion', () => {
    const text = 'The harbour was quiet this morning. '.repeat(30_000);
    const began = performance.now();
    expect(splitSentences(text)).toHaveLength(30_000);
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

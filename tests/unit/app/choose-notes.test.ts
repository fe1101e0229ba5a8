import { describe, expect, it } from 'vitest';
import type { Appraisal, Verdict } from '../../../src/appraisal/appraisal';
import { chooseNotes } from '../../../src/app/choose-notes';
import type { Note } from '../../../src/report/note';
import { noteKey } from '../../../src/report/note-key';
import { verdictOrder } from '../../../src/report/order-notes';
import { palettes } from '../../../src/notes/highlight-css';
import { defaultSettings, markedVerdicts, palettes as settablePalettes, type Settings } from '../../../src/settings/settings';

const note = (quote: string, topic: string, verdict: Verdict, safety = false): Note => ({
  claim: { id: quote, topic, stance: 'asserts', force: 'plain', basis: 'none', block: 0, span: { start: 0, end: 1 }, why: [] },
  quote,
  topic: { id: topic, group: 'ldn-benefit', label: topic, proposition: '' },
  appraisal: { verdict, direction: 'open', certainty: 'low', safety, rule: '' } satisfies Appraisal,
});
const notes = [note('a', 'ldn-sleep', 'supported'), note('b', 'ldn-sleep', 'overstated', true), note('c', 'ldn-mood', 'overstated')];
const left = (changes: Partial<Settings>) => chooseNotes(notes, { ...defaultSettings, ...changes }).map(({ quote }) => quote);

describe('which notes are shown', () => {
  it('is all of them by default', () => expect(left({})).toEqual(['a', 'b', 'c']));
  it('leaves out a verdict, but never what can hurt', () => expect(left({ hiddenVerdicts: ['overstated'] })).toEqual(['a', 'b']));
  it('leaves out a topic', () => expect(left({ hiddenTopics: ['ldn-sleep'] })).toEqual(['c']));
  it('leaves out one note by its words', () =>
    expect(left({ hiddenNotes: [noteKey({ quote: 'C', topic: { ...notes[2]?.topic, id: 'ldn-mood' } as Note['topic'] })] })).toEqual([
      'a',
      'b',
    ]));
});

it('every verdict that is marked can be set, and every palette is drawn', () => {
  expect([...markedVerdicts].sort()).toEqual(verdictOrder.filter((verdict) => verdict !== 'not-assessed').toSorted());
  expect([...settablePalettes]).toEqual(Object.keys(palettes));
});

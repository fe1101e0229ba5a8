import { describe, expect, it } from 'vitest';
import { noteKey } from '../../../src/report/note-key';
import { mistakeText, noteText } from '../../../src/report/note-text';
import { resultOn } from '../../../src/report/result-on';
import { disclaimerLine } from '../../../src/report/wording';
import type { Note } from '../../../src/report/note';
import type { Study } from '../../../src/evidence/evidence';

const base = { version: '1.0.0', date: '2026-01-01' };
const note: Note = {
  claim: {
    id: '1',
    topic: 'ldn-sleep',
    stance: 'asserts',
    force: 'absolute',
    basis: 'none',
    block: 0,
    span: { start: 0, end: 9 },
    why: [],
  },
  quote: 'LDN ends insomnia.',
  topic: { id: 'ldn-sleep', group: 'ldn-benefit', label: 'LDN for sleep', proposition: 'LDN improves sleep.' },
  appraisal: { verdict: 'overstated', direction: 'open', certainty: 'low', safety: false, rule: 'open, low' },
};

describe('a note as text', () => {
  it('holds the words, the link, the verdict, the base and the disclaimer, with nothing on file', () => {
    const text = noteText(note, null, 'https://example.org/#:~:text=LDN', base);
    for (const part of [
      '“LDN ends insomnia.”',
      'https://example.org/#:~:text=LDN',
      'Goes beyond the evidence (LDN for sleep).',
      '1.0.0',
      disclaimerLine(),
    ])
      expect(text).toContain(part);
  });
  it('becomes a report that says how the words were read', () => {
    expect(mistakeText(note, null, base)).toContain('worded without any doubt');
  });
});

describe('the key of a hidden note', () => {
  it('is the same for the same words on the same topic, however they are spaced, and tells nothing of them', () => {
    expect(noteKey({ ...note, quote: ' LDN  ends\ninsomnia. ' })).toBe(noteKey(note));
    expect(noteKey({ ...note, quote: 'LDN ends fatigue.' })).not.toBe(noteKey(note));
    expect(noteKey({ ...note, topic: { ...note.topic, id: 'ldn-mood' } })).not.toBe(noteKey(note));
    expect(noteKey(note)).toMatch(/^[0-9a-z]{5,11}$/);
  });
});

describe('the result of a study that is about a topic', () => {
  const result = (outcome: string) => ({ outcome, effect: '', p: null, ci: null, numeric: null });
  const study = (...outcomes: string[]): Study => ({
    id: 's',
    shortName: 'Doe 2020',
    title: '',
    journal: null,
    year: 2020,
    design: 'randomised-trial',
    participants: null,
    results: outcomes.map(result),
    confidence: 'verified',
    doubt: null,
    link: null,
    sameTrialAs: null,
  });
  it('is the one that shares its words', () => {
    expect(resultOn(note.topic, study('Pain', 'Sleep quality'))?.outcome).toBe('Sleep quality');
    expect(resultOn(note.topic, study('Pain', 'Mean change in score'))).toBeNull();
  });
});

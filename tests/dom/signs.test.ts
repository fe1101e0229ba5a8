// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findForbiddenWording } from '../../src/evidence/forbidden-wording';
import { type SignId, signIds } from '../../src/report/support/find-signs';
import { checklists, checklistWords, signWords } from '../../src/report/support/sign-words';
import { sampleReport } from './sample-report';

const signsOf = (name: string) => new Map(sampleReport(name).signs.map((sign) => [sign.id, sign]));

describe('how a page supports itself', () => {
  const news = signsOf('news');
  const bare = signsOf('bare');

  it('has every sign once, in one order', () => {
    expect([...news.keys()]).toEqual([...signIds]);
    expect([...bare.keys()]).toEqual([...signIds]);
  });

  it.each<[SignId, string]>([
    ['author', 'By Jane Roe, MD'],
    ['references', 'Younger and colleagues'],
    ['conflicts', 'received fees'],
    ['sale', 'Add to cart'],
    ['absolute', 'in everyone'],
    ['experts', 'Dr Ada Quill'],
    ['off-label', 'not approved'],
    ['doctor', 'Talk to your doctor'],
  ])('finds %s with the passage it rests on', (id, words) => {
    const sign = news.get(id);
    expect(sign?.isFound).toBe(true);
    expect(sign?.passages.some(({ text }) => text.includes(words))).toBe(true);
  });

  it('says date and update', () => {
    expect(news.get('date')?.says).toBe('Published: 1 March 2024. Updated: 5 April 2024.');
  });

  it('matches references to studies on file, and says of others that they are not', () => {
    const notes = news.get('references')?.passages.map(({ note }) => note) ?? [];
    expect(notes.some((note) => note?.startsWith('On file: Younger 2013'))).toBe(true);
    expect(notes.some((note) => note?.startsWith('Not on file'))).toBe(true);
  });

  it.each<SignId>([
    'author',
    'date',
    'references',
    'figures',
    'conflicts',
    'sale',
    'stories',
    'absolute',
    'experts',
    'off-label',
    'doctor',
  ])('says of %s that it was not found on a page without it', (id) => {
    expect(bare.get(id)).toMatchObject({ isFound: false, passages: [] });
    expect(bare.get(id)?.says).not.toBe('');
  });

  it('names a checklist for each sign and says what a machine cannot judge', () => {
    for (const id of signIds) {
      const { asked, why, beyond } = signWords(id);
      expect(asked).toMatch(/CRAAP|SIFT|DISCERN|JAMA/);
      expect(findForbiddenWording(`${why} ${beyond}`)).toEqual([]);
    }
    for (const id of checklists) expect(checklistWords(id).what.length).toBeGreaterThan(30);
  });
});

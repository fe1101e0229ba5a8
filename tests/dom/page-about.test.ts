// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../src/page/read-page-facts';
import { aboutPage, isoDate, namesInByline } from '../../src/report/page-about';
import { readSource } from './sample-report';

const about = (name: string) => aboutPage(readPageFacts(readSource(name), `https://www.example.org/${name}`));

describe('what a page is', () => {
  it('is taken from JSON-LD first: the article before its page, authors also by reference', () => {
    const page = about('news');
    expect(page.title).toEqual({ value: 'A small pill, a large claim', place: 'json-ld' });
    expect(page.authors.map(({ value }) => value)).toEqual(['Jane Roe', 'Tom Marsh']);
    expect(page.published).toEqual({ value: '2024-03-01', place: 'json-ld' });
    expect(page.modified).toEqual({ value: '2024-04-05', place: 'json-ld' });
    expect(page.publisher).toEqual({ value: 'The Tidewater Post', place: 'json-ld' });
    expect(page.byline).toBe('By Jane Roe, MD, and Tom Marsh');
    expect(page.types).toContain('NewsArticle');
  });

  it('is taken from meta tags of journals', () => {
    const page = about('journal');
    expect(page.title).toEqual({ value: 'LDN in pain: an invented trial', place: 'meta' });
    expect(page.authors.map(({ value }) => value)).toEqual(['van der Berg, Ann', 'Óscar Núñez']);
    expect(page.published).toEqual({ value: '2023-07', place: 'meta' });
    expect(page.publisher).toEqual({ value: 'Journal of Invented Trials', place: 'meta' });
  });

  it('is taken from a line that says "by" where nothing is marked', () => {
    const page = about('byline');
    expect(page.title).toEqual({ value: 'What LDN can and cannot do', place: 'heading' });
    expect(page.authors).toEqual([{ value: 'Prof. Ada van den Quill', place: 'byline' }]);
    expect(page.published).toEqual({ value: '2026-09-14', place: 'byline' });
  });

  it('is null where the page does not say it', () => {
    const page = about('bare');
    expect(page).toMatchObject({ authors: [], byline: null, published: null, modified: null });
    expect(page.title).toEqual({ value: 'Notes', place: 'title' });
    expect(page.publisher).toEqual({ value: 'example.org', place: 'address' });
  });

  it('takes the publisher from the end of the window’s title, behind the heading', () => {
    const facts = {
      ...readPageFacts(readSource('byline'), 'https://example.org/'),
      title: 'What LDN can and cannot do | The Harbour Courier',
    };
    expect(aboutPage(facts).publisher).toEqual({ value: 'The Harbour Courier', place: 'title' });
  });

  it('takes no commenter for the author', () => {
    expect(readPageFacts(readSource('news'), 'https://example.org/').bylines).not.toContain('Commenter One');
  });
});

describe('dates and names', () => {
  it.each([
    ['2024-03-01T07:30:00+01:00', '2024-03-01'],
    ['2023/07', '2023-07'],
    ['March 3rd, 2021', '2021-03-03'],
    ['3 May 2024', '2024-05-03'],
    ['Sept. 2019', '2019-09'],
    ['2020', '2020'],
    ['3 days ago', null],
    ['2024-13-01', null],
  ])('reads %s as %s', (text, expected) => expect(isoDate(text)).toBe(expected));

  it.each([
    ['By Dr Jane Roe, MD, health editor · 3 May 2024', ['Dr Jane Roe']],
    ['Medically reviewed by Tom O’Marsh and Ada Quill', ['Tom O’Marsh', 'Ada Quill']],
    ['T. Aalto, P. Okonjo, L. Verhaeghe', ['T. Aalto', 'P. Okonjo', 'L. Verhaeghe']],
    ['By Jane Roe, MD, Northern Medical School, and Tom Marsh', ['Jane Roe', 'Tom Marsh']],
    ['by our staff', []],
    ['Posted by admin', []],
  ])('reads the names in "%s"', (byline, expected) => expect(namesInByline(byline)).toEqual(expected));
});

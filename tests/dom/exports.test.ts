// @vitest-environment jsdom
/** The report as files, read back by readers that others wrote. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { HtmlValidate } from 'html-validate';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { library } from '../../src/evidence/library';
import { noteKey } from '../../src/report/note-key';
import { type ExportFormat, citationFormats, fileName, makeExport, reportFormats } from '../../src/panel/exports';
import { speak } from '../../src/words/say';
import { wordsIn } from '../../src/words/tables';
import { annotationContext } from './annotation-context';
import { sampleReport } from './sample-report';

const base = { version: '1.2.3', date: '2026-11-22' };
const report = sampleReport('news');
const [firstRow] = report.rows;
const ratings = firstRow ? { [noteKey(firstRow.note)]: 'unsure' as const } : {};
const make = (format: ExportFormat) => makeExport(format, { report, base, ratings, studies: library.studies });

describe('every export', () => {
  it('names base, date and page, says what it is not, and takes the place of no other file', () => {
    const names = new Set<string>();
    for (const format of [...reportFormats, ...citationFormats]) {
      const { text, name } = make(format);
      expect(names.has(name)).toBe(false);
      names.add(name);
      expect(text, format).toContain('1.2.3');
      expect(text, format).toMatch(/2026-11-22|22 November 2026/);
      expect(text, format).toContain('Information about evidence, not medical advice.');
      expect(text, format).toContain('https://www.example.org/news');
      expect(name).toMatch(/^footing-a-small-pill-a-large-claim-2026-11-24(?:-references(?:-apa|-vancouver)?)?\.[a-z]+$/);
    }
  });

  it('has a name that any disk takes, whatever the title', () => {
    for (const value of ['A/B: "c"? <d>|*', '../../etc/passwd', '¿Qué es?', 'x'.repeat(500), '…'])
      expect(fileName({ ...report, about: { ...report.about, title: { value, place: 'title' } } })).toMatch(
        /^footing-[\p{L}\p{N}-]{1,60}-2026-11-24$/u,
      );
  });
});

describe('the table', () => {
  const rows: readonly Record<string, string>[] = parse(make('csv').text, { bom: true, columns: true });

  it('is read with one row a claim, each with its link, the fair wording and the own judgement', () => {
    expect(rows).toHaveLength(report.rows.length);
    for (const [i, row] of rows.entries()) {
      expect(row.quote).toBe(report.rows[i]?.note.quote);
      expect(row.link).toMatch(/^https:\/\/www\.example\.org\/news#:~:text=/);
      expect(row).toMatchObject({ base_version: '1.2.3', base_date: '2026-11-22' });
    }
    expect(rows.map((row) => row.own_judgement)).toContain('unsure');
    expect(rows.some((row) => row.fair_wording !== '')).toBe(true);
  });
});

describe('the annotations', () => {
  it('are expanded by a JSON-LD processor into Web Annotations with quote, position and fragment', async () => {
    const documentLoader = async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Asked for ${url}`);
      return { contextUrl: null, documentUrl: url, document: annotationContext };
    };
    const page = JSON.parse(make('annotation').text);
    const [expanded] = await jsonld.expand(page, { documentLoader });
    const as = 'http://www.w3.org/ns/activitystreams#';
    const oa = 'http://www.w3.org/ns/oa#';
    expect(expanded?.['@type']).toEqual([`${as}OrderedCollectionPage`]);
    const items = page.items.map((item: object) => ({ '@context': page['@context'], ...item }));
    expect(items).toHaveLength(report.rows.length);
    for (const [i, item] of items.entries()) {
      const [annotation] = await jsonld.expand(item, { documentLoader });
      expect(annotation?.['@type']).toEqual([`${oa}Annotation`]);
      expect(annotation?.[`${oa}motivatedBy`]).toEqual([{ '@id': `${oa}assessing` }]);
      const [target] = (annotation?.[`${oa}hasTarget`] ?? []) as readonly Record<string, readonly Record<string, unknown>[]>[];
      expect(target?.[`${oa}hasSource`]).toEqual([{ '@id': 'https://www.example.org/news' }]);
      const selectors = target?.[`${oa}hasSelector`] ?? [];
      expect(selectors.flatMap((selector) => selector['@type'])).toEqual([
        `${oa}TextQuoteSelector`,
        `${oa}TextPositionSelector`,
        `${oa}FragmentSelector`,
      ]);
      expect(selectors[0]?.[`${oa}exact`]).toEqual([{ '@value': report.rows[i]?.note.quote }]);
    }
  });

  it('have nothing that the context does not know', async () => {
    const page = JSON.parse(make('annotation').text);
    const documentLoader = async (url: string) => ({ contextUrl: null, documentUrl: url, document: annotationContext });
    await expect(jsonld.expand(page, { documentLoader, safe: true })).resolves.toBeDefined();
  });
});

describe('the web page', () => {
  it('is valid HTML, in both languages', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'no-inline-style': 'off', 'no-trailing-whitespace': 'off', 'require-sri': 'off' },
    });
    for (const language of ['en', 'es'] as const) {
      speak(wordsIn(language));
      const { text } = make('html');
      speak(wordsIn('en'));
      const { results } = await validator.validateString(text);
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
      expect(text).toContain(`<html lang="${language}">`);
    }
  });

  it('lets words of the page be no markup and load nothing', () => {
    const evil = { ...report, about: { ...report.about, title: { value: '<img src=x onerror=alert(1)>"\'&', place: 'title' as const } } };
    const { text } = makeExport('html', { report: evil, base, ratings, studies: library.studies });
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    expect(parsed.querySelector('img, script, link, iframe')).toBeNull();
    expect(parsed.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>"\'&');
    expect(parsed.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('says what was not found', () => {
    const { text } = makeExport('html', { report: sampleReport('bare'), base, ratings: {}, studies: library.studies });
    expect(text).toContain('<em>not found</em>');
  });
});

describe('the citations', () => {
  it('give the page with its authors, date and address, read as RIS and as BibTeX', () => {
    const ris = new Cite(make('ris').text, { forceType: '@ris/file' }).data.find(({ id }) => id === 'page-read');
    expect(ris).toMatchObject({ title: 'A small pill, a large claim', URL: 'https://www.example.org/news' });
    expect(ris?.author?.map(({ family }) => family)).toEqual(['Roe', 'Marsh']);
    const bibtex = new Cite(make('bibtex').text, { forceType: '@bibtex/text' }).data.find(({ id }) => id === 'page-read');
    expect(bibtex).toMatchObject({ title: 'A small pill, a large claim' });
    expect(bibtex?.issued?.['date-parts']?.[0]?.map(Number)).toEqual([2024]);
  });

  it('give the studies behind the claims, each once', () => {
    const { data } = new Cite(make('csl-json').text);
    const ids = data.map(({ id }) => id);
    expect(ids[0]).toBe('page-read');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(report.document.notes.flatMap(({ studies }) => studies.map(({ id }) => id))));
  });

  it('are set as APA and Vancouver set a web page', () => {
    expect(make('apa').text).toContain(
      'Roe, J., & Marsh, T. (2024, March 1). A small pill, a large claim. The Tidewater Post. https://www.example.org/news',
    );
    expect(make('vancouver').text).toContain(
      'Roe J, Marsh T. A small pill, a large claim [Internet]. The Tidewater Post; 2024 [cited 2026 Nov 24]. Available from: https://www.example.org/news',
    );
    const bare = makeExport('apa', { report: sampleReport('bare'), base, ratings: {}, studies: library.studies });
    expect(bare.text).toContain('Notes. (n.d.). example.org. https://www.example.org/bare');
  });
});

describe('the Markdown', () => {
  it('holds every claim with its link, the signs and the own judgement', () => {
    const { text } = make('markdown');
    for (const { note, link } of report.rows) {
      expect(text).toContain(note.topic.label.replace(/[()]/g, '\\$&'));
      expect(text).toContain(link ?? 'no link');
    }
    expect(text).toContain('# How the page supports itself');
    expect(text).toContain('**Own judgement first:** I cannot tell');
  });
});

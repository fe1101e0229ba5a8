/** Citations out, read back by parsers that others wrote, and set beside what a CSL processor makes of the same records. */
import { Cite, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { cite, formats } from '../../../src/library/cite/cite';
import { apaEntry, toApa, vancouverEntry } from '../../../src/library/cite/formatted';
import { makeReference } from '../../../src/library/cite/reference';
import { library } from './sample-library';

const stamp = { version: '1.2.3', date: '2026-11-22' };
const { studies } = library;
const references = studies.map((study) => makeReference(study, stamp));
/** citation-js reads 165 records one by one; a busy machine needs its time. */
const PATIENT_MS = 120_000;

const familyNames = (item: CslItem | undefined) => (item?.author ?? []).map(({ family, literal }) => family ?? literal);
const ours = (index: number) => [...(references[index]?.people.map(({ family }) => family) ?? []), ...(references[index]?.groups ?? [])];
const plain = (text: string | undefined) => (text ?? '').replace(/[‘’]/g, "'").replace(/[–—]/g, '-');

describe('citations of every study on file', () => {
  it(
    'are read as RIS with title, names, year, journal, DOI and the base’s stamp',
    () => {
      const { data } = new Cite(cite(studies, 'ris', stamp).text, { forceType: '@ris/file' });
      expect(data).toHaveLength(studies.length);
      for (const [i, item] of data.entries()) {
        const reference = references[i];
        expect(item.title).toBe(reference?.title);
        expect(item.issued?.['date-parts']?.[0]?.map(Number)).toEqual([reference?.year]);
        expect(item.DOI ?? null).toBe(reference?.doi);
        expect(item.note).toContain(
          'Footing evidence base 1.2.3, last searched 2026-11-22. Information about evidence, not medical advice.',
        );
        expect(familyNames(item)).toHaveLength(ours(i).length);
        for (const person of reference?.people ?? []) expect(familyNames(item)).toContain(person.family);
        if (reference?.type === 'article-journal') expect(item['container-title'] ?? null).toBe(reference.container);
      }
    },
    PATIENT_MS,
  );

  it(
    'are read as BibTeX with title, names, year, journal, pages and DOI',
    () => {
      const { data } = new Cite(cite(studies, 'bibtex', stamp).text, { forceType: '@bibtex/text' });
      expect(data).toHaveLength(studies.length);
      for (const [i, item] of data.entries()) {
        const reference = references[i];
        expect(item.id).toBe(reference?.id);
        expect(plain(item.title)).toBe(plain(reference?.title));
        expect(item.issued?.['date-parts']?.[0]?.map(Number)).toEqual([reference?.year]);
        expect(item.DOI ?? null).toBe(reference?.doi);
        expect(item.note).toContain('not medical advice');
        const names = familyNames(item).filter((name) => name !== 'others');
        expect(names).toHaveLength(ours(i).length);
        if (reference?.type === 'article-journal') {
          expect(plain(item['container-title'])).toBe(plain(reference.container ?? ''));
          expect(plain(item.page)).toBe(plain(reference.page ?? ''));
        }
      }
    },
    PATIENT_MS,
  );

  it(
    'are read as CSL-JSON without an author called "et al."',
    () => {
      const { data } = new Cite(cite(studies, 'csl-json', stamp).text);
      expect(data.map(({ id }) => id)).toEqual(studies.map(({ id }) => id));
      expect(data.flatMap(familyNames)).not.toContain('et al.');
      for (const [i, item] of data.entries()) {
        expect(item.title).toBe(studies[i]?.citation.title);
        expect(item.DOI).toBe(studies[i]?.citation.DOI);
        expect(item.note).toContain('Footing evidence base 1.2.3');
      }
    },
    PATIENT_MS,
  );

  /** Differences that are meant: names and links that the processor's templates leave out, alter or order otherwise. */
  const MEANT = {
    apa: [
      'crps-trial-ongoing', // the template writes ClinicalTrials.Gov
      'lodonavasc',
      'innova-2026', // we give the PubMed address where there is no DOI
      'smith-2007',
      'uk-mhra-ldn', // APA leaves out a publisher who is the author
    ],
    vancouver: ['crps-trial-ongoing', 'lodonavasc', 'oxytrex-phase3-oa-2005', 'livertox-naltrexone', 'lie-2014-abstract'], // title and site change places; a semicolon before the year
  } as const;

  it.each([
    ['apa', apaEntry],
    ['vancouver', vancouverEntry],
  ] as const)(
    'are set in %s as a CSL processor sets them',
    (template, entry) => {
      // A shortened list of authors cannot be told to a processor.
      const whole = references.filter(({ isShortened, id }) => !isShortened && !(MEANT[template] as readonly string[]).includes(id));
      const items = whole.map(({ id, people, groups }) => ({
        ...studies.find((study) => study.id === id)?.citation,
        id,
        author: [...people, ...groups.map((literal) => ({ literal }))],
      }));
      const theirs = new Map(
        new Cite(items).format('bibliography', { format: 'text', template, lang: 'en-US', asEntryArray: true }).map(([id, text]) => [
          id,
          // Letters after the year depend on the list; toApa's are tested by themselves.
          plain(text)
            .trim()
            .replace(/^\d+\. /, '')
            .replace(/\((\d{4})[a-z]\)/, '($1)'),
        ]),
      );
      expect(whole.length).toBeGreaterThan(100);
      expect(Object.fromEntries(whole.map((reference) => [reference.id, plain(entry(reference))]))).toEqual(Object.fromEntries(theirs));
    },
    PATIENT_MS,
  );
});

describe('a selection', () => {
  const raknes = references.filter(({ id }) => ['raknes-2017', 'raknes-ms-2017', 'raknes-opioid-2017'].includes(id));

  it('is sorted by name in APA, with letters where authors have several entries of a year', () => {
    const list = toApa([...raknes].reverse()).split('\n\n');
    expect(list.map((line) => /\((\d{4}[a-z]?)\)/.exec(line)?.[1])).toEqual(['2017a', '2017b', '2017c']);
  });

  it('bears base, date and disclaimer in every format', () => {
    for (const format of formats) {
      const { text, name } = cite(studies.slice(0, 2), format, stamp);
      expect(text).toContain('Footing evidence base 1.2.3, last searched 2026-11-22. Information about evidence, not medical advice.');
      expect(name).toMatch(/^footing-references\.(?:txt|ris|bib|json)$/);
    }
  });

  it('says of a paper that nobody found that it was not found, and of a shortened list that it is one', () => {
    const named = studies.filter(({ confidence }) => confidence === 'named-only');
    expect(named.length).toBeGreaterThan(0);
    for (const study of named) expect(cite([study], 'ris', stamp).text).toContain('was not found');
    const shortened = references.find(({ isShortened }) => isShortened);
    expect(shortened?.note).toContain('Author list shortened.');
    expect(shortened && apaEntry(shortened)).toContain('et al. (');
  });
});

/** Search, filters and addresses of the library over the whole base. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../../src/library/catalogue';
import { conditions, conditionsIn, conditionsOfStudy, drugs, drugsOfStudy, drugsOfTopic } from '../../../src/library/find/facets';
import { emptyQuery, type Query } from '../../../src/library/find/query';
import { makeSearch } from '../../../src/library/find/search';
import { hashOf, parseRoute } from '../../../src/library/route';
import { library } from './sample-library';

const catalogue = makeCatalogue(library);
const search = makeSearch(catalogue);
const find = (query: Partial<Query>) => search({ ...emptyQuery, ...query });

describe('search', () => {
  it('gives everything where nothing is asked, studies newest first', () => {
    const found = find({});
    expect([found.topics.length, found.studies.length, found.documents.length]).toEqual([
      library.topics.length,
      library.studies.length,
      library.documents.length,
    ]);
    const years = found.studies.map((id) => catalogue.study(id)?.citation.issued['date-parts'][0][0] ?? 0);
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  it.each<[asked: string, kind: 'topics' | 'studies' | 'documents', first: string]>([
    ['sleep', 'topics', 'ldn-sleep'],
    ['slee', 'topics', 'ldn-sleep'],
    ['fibromialgia', 'topics', 'ldn-fibromyalgia'],
    ['side effects', 'topics', 'ldn-tolerability'],
    ['narcan', 'topics', 'naloxone-overdose'],
    ['Younger 2013', 'studies', 'younger-2013'],
    ['raknes opioid', 'studies', 'raknes-opioid-2017'],
    ['10.1016/S2665-9913(23)00278-3', 'studies', 'due-bruun-2024'],
    ['38258677', 'studies', 'due-bruun-2024'],
    ['Gilmore', 'documents', 'seed-001'],
  ])('finds by %s among %s %s first', (q, kind, first) => {
    expect(find({ q })[kind][0]).toBe(first);
  });

  it('finds accents without them, and nothing for nonsense', () => {
    expect(find({ q: 'rodriguez-freire' }).studies).toContain('innova-2026');
    expect(find({ q: 'zzqqxx' })).toEqual({ topics: [], studies: [], documents: [] });
  });

  it('holds with every filter: certainty and finding are those of one and the same topic', () => {
    const found = find({ certainty: 'low', finding: 'mixed' });
    expect(found.topics).toContain('ldn-fibromyalgia');
    for (const id of found.topics) expect(catalogue.topic(id)?.evidence).toMatchObject({ certainty: 'low', finding: 'mixed' });
    for (const id of found.studies)
      expect(
        catalogue.topicsOf(id).some(({ topic }) => topic.evidence.certainty === 'low' && topic.evidence.finding === 'mixed'),
        id,
      ).toBe(true);
  });

  it('never gives more with a filter than without', () => {
    const all = new Set(find({ q: 'pain' }).studies);
    for (const drug of drugs) for (const id of find({ q: 'pain', drug }).studies) expect(all.has(id)).toBe(true);
  });
});

describe('drugs and conditions', () => {
  it('every topic has a drug, or says that it has none', () => {
    const withoutDrug = library.topics.filter((topic) => drugsOfTopic(topic).has('no-drug')).map(({ id }) => id);
    expect(withoutDrug.sort()).toEqual(['chronic-pain-prevalence', 'glial-modulators', 'pain-glia']);
    for (const topic of library.topics) if (topic.id.startsWith('ldn-')) expect(drugsOfTopic(topic), topic.id).toContain('ldn');
  });

  it.each([
    ['due-bruun-2024', ['ldn']],
    ['label-naltrexone-tablets', ['naltrexone']],
    ['lucey-2008', ['naltrexone']],
    ['cepeda-2004', ['naloxone', 'opioid']],
    ['krebs-2018', ['opioid']],
    ['lucas-2024', ['no-drug']],
  ])('of the study %s are %j', (id, expected) => {
    const study = catalogue.study(id);
    expect(study && [...drugsOfStudy(study)].sort()).toEqual(expected);
  });

  it('every filter finds something', () => {
    for (const drug of drugs) expect(find({ drug }).studies.length, drug).toBeGreaterThan(0);
    for (const condition of conditions) expect(find({ condition }).studies.length, condition).toBeGreaterThan(0);
  });

  it('are read by words, not by parts of them', () => {
    expect([...conditionsIn('MS symptoms')]).toContain('ms');
    expect([...conditionsIn('Ms Smith’s terms')]).not.toContain('ms');
    const study = catalogue.study('innova-2026');
    expect(study && [...conditionsOfStudy(study)]).toEqual(['fibromyalgia']);
  });
});

describe('addresses', () => {
  const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
  const route = fc.oneof(
    fc.record({ view: fc.constantFrom('topic' as const, 'study' as const), id: word }),
    fc.record({ view: fc.constant('page' as const), id: word, claim: fc.option(word) }),
    fc.constant({ view: 'method' as const }),
    fc.record({
      view: fc.constant('search' as const),
      query: fc.record({
        q: fc.string(),
        drug: word,
        condition: word,
        certainty: word,
        finding: word,
      }),
    }),
  );

  it('lead back to where they were made', () =>
    fc.assert(
      fc.property(route, (each) => {
        expect(parseRoute(hashOf(each))).toEqual(each);
      }),
    ));

  it.each([
    ['', { view: 'search', query: emptyQuery }],
    ['#', { view: 'search', query: emptyQuery }],
    ['#/topic/ldn-sleep', { view: 'topic', id: 'ldn-sleep' }],
    ['#/page/seed-001/p1s1-x', { view: 'page', id: 'seed-001', claim: 'p1s1-x' }],
    ['#/topic', { view: 'unknown' }],
    ['#/topic/a/b', { view: 'unknown' }],
    ['#/other/a', { view: 'unknown' }],
    ['#/study/%E0%A4%A', { view: 'study', id: '%E0%A4%A' }],
  ])('%s is read as %j', (hash, expected) => expect(parseRoute(hash)).toEqual(expected));
});

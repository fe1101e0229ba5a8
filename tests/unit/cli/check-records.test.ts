/** Each guard of `npm run data`, with the fault planted that it must find. The sample base itself has none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, unborneFigures } from '../../../src/cli/data/borne-numbers';
import { sumGrade, whyCertain } from '../../../src/cli/data/certainty';
import { checkBase, compareVersions } from '../../../src/cli/data/check-base';
import { checkDocuments } from '../../../src/cli/data/check-documents';
import { checkFigures } from '../../../src/cli/data/check-figures';
import { checkStudies } from '../../../src/cli/data/check-studies';
import { checkTopics } from '../../../src/cli/data/check-topics';
import { checkWording } from '../../../src/cli/data/check-wording';
import { describeFault } from '../../../src/cli/data/fault';
import type { Records } from '../../../src/cli/data/read-records';
import { baseRecord, documentRecord, studyRecord } from '../../../src/evidence/schema';
import { domains, topicRecord } from '../../../src/topics/schema';
import {
  sampleClaim,
  sampleDocument,
  sampleEvidence,
  sampleRecords,
  sampleStudy,
  sampleTopic,
  withClaim,
  withEvidence,
  withSecond,
  withTopic,
} from './sample-records';

const checks = { checkTopics, checkStudies, checkDocuments, checkFigures, checkBase, checkWording };
const all = (records: Records) => Object.values(checks).flatMap((check) => check(records));
const at = (records: Records) => all(records).map(({ file, path }) => `${file}: ${path}`);

const grade = sampleEvidence.grade as NonNullable<typeof sampleEvidence.grade>;
const twoTrials = sampleRecords.study;
const highFor = { certainty: 'high', grade: { ...grade, imprecision: grade.inconsistency } } as const;
const TOPIC = 'seeds/topics/ldn-sample.json';
const SECOND = 'seeds/studies/second.json';
const DOCUMENT = 'seeds/documents/seed-sample.json';

describe('the guards', () => {
  it('find nothing in a base without a fault', () => {
    expect(all(sampleRecords)).toEqual([]);
    for (const study of sampleRecords.study) expect(studyRecord.safeParse(study).error).toBeUndefined();
    expect(topicRecord.safeParse(sampleTopic).error).toBeUndefined();
    expect(documentRecord.safeParse(sampleDocument).error).toBeUndefined();
    expect(baseRecord.safeParse(sampleRecords.base).error).toBeUndefined();
  });

  const planted: readonly (readonly [fault: string, records: Records, place: string])[] = [
    // an effect without a source
    [
      'an effect from a study that is not there',
      withEvidence({ effect: { study: 'lost', outcome: 'Pain', says: 'Less pain.' } }),
      `${TOPIC}: evidence.effect.study`,
    ],
    [
      'an effect from a study that the topic does not cite',
      { ...withTopic({ studies: { for: ['second'], against: [], neutral: [] } }) },
      `${TOPIC}: evidence.effect.study`,
    ],
    [
      'an effect that no result bears',
      withEvidence({ effect: { study: 'first', outcome: 'Sleep', says: 'Better.' } }),
      `${TOPIC}: evidence.effect.outcome`,
    ],
    [
      'an effect with a figure of its own',
      withEvidence({ effect: { study: 'first', outcome: 'Pain', says: 'Pain fell 48.5%, or 28.8% in the paper.' } }),
      `${TOPIC}: evidence.effect.says`,
    ],
    // a certainty without reasons
    ['a certainty without reasons', withEvidence({ grade: null }), `${TOPIC}: evidence.grade`],
    ['a certainty that its reasons do not add up to', withEvidence({ certainty: 'high' }), `${TOPIC}: evidence.certainty`],
    ['an established fact without a why', withEvidence({ certainty: 'established', grade: null }), `${TOPIC}: evidence.why`],
    [
      'an established fact with GRADE reasons',
      withEvidence({ certainty: 'established', why: 'The label says so.' }),
      `${TOPIC}: evidence.grade`,
    ],
    ['reasons told twice', withEvidence({ why: 'Only 40 people.' }), `${TOPIC}: evidence.why`],
    // a summary above grade
    [
      'a summary above grade 8',
      withEvidence({
        summary:
          'Heterogeneous randomised evaluations demonstrate insignificant analgesic superiority. Considerable methodological limitations necessitate caution.',
      }),
      `${TOPIC}: evidence.summary`,
    ],
    ['a summary of one sentence', withEvidence({ summary: 'Pain fell a bit.' }), `${TOPIC}: evidence.summary`],
    // studies: cited, there, counted once
    ['a study that nobody cites', { ...sampleRecords, study: [...twoTrials, sampleStudy('third')] }, 'seeds/studies/third.json: '],
    [
      'a topic that cites a study that is not there',
      withTopic({ studies: { for: ['first', 'second', 'lost'], against: [], neutral: [] } }),
      `${TOPIC}: studies.for.2`,
    ],
    [
      'a topic that says nothing of why it has no study',
      { ...withTopic({ studies: { for: [], against: [], neutral: [] }, evidence: { ...sampleEvidence, certainty: 'none', grade: null } }) },
      `${TOPIC}: evidence.why`,
    ],
    ['a topic without a study', withTopic({ studies: { for: [], against: [], neutral: [] } }), `${TOPIC}: studies`],
    ['a study on two sides', withTopic({ studies: { for: ['first', 'second'], against: ['first'], neutral: [] } }), `${TOPIC}: studies`],
    [
      'a study without results on a side',
      withSecond({ results: [], confidence: 'named-only', doubt: 'Nobody found it.' }),
      `${TOPIC}: studies.for.1`,
    ],
    ['two records of one trial on a side', withSecond({ sameTrialAs: 'first', participants: 28 }), `${TOPIC}: studies`],
    [
      'two records with one DOI',
      withSecond({ citation: { ...sampleStudy('second').citation, DOI: '10.1000/FIRST' } }),
      `${SECOND}: citation.DOI`,
    ],
    [
      'two records with one PubMed id',
      {
        ...sampleRecords,
        study: twoTrials.map((study) => ({ ...study, citation: { ...study.citation, PMID: '29509867' } })),
      },
      `${SECOND}: citation.PMID`,
    ],
    [
      'two records with one title',
      withSecond({ citation: { ...sampleStudy('second').citation, title: 'A trial, named FIRST' } }),
      `${SECOND}: citation.title`,
    ],
    [
      'two records with one author, year and size',
      withSecond({ citation: { ...sampleStudy('second').citation, author: [{ family: 'first' }] } }),
      `${SECOND}: participants`,
    ],
    ['a second report of a trial that is not there', withSecond({ sameTrialAs: 'lost' }), `${SECOND}: sameTrialAs`],
    // high certainty of a benefit
    [
      'a benefit of high certainty from one trial',
      { ...withTopic({ evidence: { ...sampleEvidence, ...highFor }, studies: { for: ['first'], against: [], neutral: ['second'] } }) },
      `${TOPIC}: evidence.certainty`,
    ],
    [
      'a benefit of high certainty from a trial and a review of records',
      {
        ...withTopic({ evidence: { ...sampleEvidence, ...highFor } }),
        study: [sampleStudy('first'), sampleStudy('second', { design: 'cohort' })],
      },
      `${TOPIC}: evidence.certainty`,
    ],
    // figures
    [
      'a figure in a summary that no study bears',
      withEvidence({ summary: 'In a trial of 41 people pain fell a bit more. We are fairly sure of that.' }),
      `${TOPIC}: evidence.summary`,
    ],
    [
      'a figure in a reason that no study bears',
      withEvidence({ grade: { ...grade, imprecision: { lowers: 1, why: 'Only 12 people.' } } }),
      `${TOPIC}: evidence.grade.imprecision.why`,
    ],
    [
      'a figure in a turn that its study does not bear',
      withEvidence({ turns: [{ year: 2020, study: 'first', says: 'A trial of 99 people.' }] }),
      `${TOPIC}: evidence.turns.0.says`,
    ],
    [
      'a figure in a check that no cited study bears',
      withClaim({ why: 'Pain fell 48.5%, in the paper 28.8%.' }),
      `${DOCUMENT}: claims.0.why`,
    ],
    [
      'a plotted figure that the words do not bear',
      withSecond({
        results: [
          {
            ...sampleStudy('second').results[0],
            outcome: 'Pain',
            effect: 'Less.',
            p: null,
            ci: null,
            direction: 'favours',
            numeric: { measure: 'MD', value: -3, low: null, high: null, scale: null },
          },
        ],
      }),
      `${SECOND}: results.0.numeric`,
    ],
    [
      'a plotted figure outside its interval',
      withSecond({
        results: [
          {
            outcome: 'Pain',
            effect: 'RR 0.95.',
            p: null,
            ci: '0.76 to 0.90',
            direction: 'favours',
            numeric: { measure: 'RR', value: 0.95, low: 0.76, high: 0.9, scale: null },
          },
        ],
      }),
      `${SECOND}: results.0.numeric`,
    ],
    // dates
    ['a search after the release', withEvidence({ searchedOn: '2026-12-01' }), `${TOPIC}: evidence.searchedOn`],
    ['a search before the newest study', withEvidence({ searchedOn: '2019-01-01' }), `${TOPIC}: evidence.searchedOn`],
    ['a last year without a study', withEvidence({ lastEvidenceYear: 2019 }), `${TOPIC}: evidence.lastEvidenceYear`],
    ['a check of a study after the release', withSecond({ checkedOn: '2027-01-01' }), `${SECOND}: checkedOn`],
    ['a check of a study before it came out', withSecond({ checkedOn: '2019-12-31' }), `${SECOND}: checkedOn`],
    [
      'a turn later than its study',
      withEvidence({ turns: [{ year: 2021, study: 'first', says: 'A trial.' }] }),
      `${TOPIC}: evidence.turns.0.year`,
    ],
    [
      'turns out of order',
      withEvidence({
        turns: [
          { year: 2020, study: 'first', says: 'A trial.' },
          { year: 2019, study: 'second', says: 'Another.' },
        ],
      }),
      `${TOPIC}: evidence.turns.1.year`,
    ],
    [
      'releases out of order',
      {
        ...sampleRecords,
        base: {
          ...sampleRecords.base,
          releases: [...sampleRecords.base.releases, { version: '1.0.0', date: '2026-11-25', changes: ['Later, and yet below.'] }],
        },
      },
      'seeds/base.json: releases.0.version',
    ],
    // documents
    ['a claim on a topic that is not there', withClaim({ topic: 'lost' }), `${DOCUMENT}: claims.0.topic`],
    ['a claim checked without a study', withClaim({ studies: [], since: null, check: 'wrong' }), `${DOCUMENT}: claims.0.studies`],
    ['a claim whose id points elsewhere', withClaim({ where: { paragraph: 2, sentence: 1 } }), `${DOCUMENT}: claims.0.id`],
    [
      'a claim overturned by a study that the topic does not tell of',
      withClaim({ studies: ['first', 'second'], since: { year: 2020, study: 'second' } }),
      `${DOCUMENT}: claims.0.since.study`,
    ],
    ['a claim overturned before its study', withClaim({ since: { year: 2021, study: 'first' } }), `${DOCUMENT}: claims.0.since.year`],
    [
      'a conflict that leads nowhere',
      withClaim({ conflicts: [{ with: { document: 'seed-sample', claim: 'p9s9-lost' }, note: 'They differ.' }] }),
      `${DOCUMENT}: claims.0.conflicts.0.with`,
    ],
    [
      'a conflict told twice',
      {
        ...sampleRecords,
        document: [
          {
            ...sampleDocument,
            claims: [
              { ...sampleClaim, conflicts: [{ with: { document: 'seed-sample', claim: 'p1s1-not' }, note: 'They differ.' }] },
              {
                ...sampleClaim,
                id: 'p1s1-not',
                conflicts: [{ with: { document: 'seed-sample', claim: 'p1s1-helps' }, note: 'They differ.' }],
              },
            ],
          },
        ],
      },
      `${DOCUMENT}: claims.1.conflicts.0.with`,
    ],
    [
      'a topic that no page claims, though marked so',
      { ...sampleRecords, document: [{ ...sampleDocument, claims: [] }] },
      `${TOPIC}: seed`,
    ],
    // wording
    [
      'forbidden wording in a summary',
      withEvidence({ summary: 'The drug is proven to help 40 people. We are sure of that.' }),
      `${TOPIC}: evidence.summary`,
    ],
    ['forbidden wording in a reason', withEvidence({ grade: { ...grade, note: 'LDN cures pain.' } }), `${TOPIC}: evidence.grade.note`],
    [
      'forbidden wording in a result',
      withSecond({
        results: [{ outcome: 'Pain', effect: 'Pain was cut in half.', p: null, ci: null, direction: 'favours', numeric: null }],
      }),
      `${SECOND}: results.0`,
    ],
    ['a recipe in what a study gave', withSecond({ intervention: 'Naltrexone 1 mg together with oxycodone' }), `${SECOND}: intervention`],
    ['forbidden wording in a check', withClaim({ why: 'It is proven.' }), `${DOCUMENT}: claims.0`],
    [
      'the meeting figure in a claim without the one of the paper',
      withClaim({ paraphrase: 'Pain fell 48.5%.', why: 'It was told at a meeting.' }),
      `${DOCUMENT}: claims.0`,
    ],
    [
      'a swap of opioids in a claim without the warning',
      withClaim({ paraphrase: 'LDN can replace opioids.', why: 'Nobody compared the two.' }),
      `${DOCUMENT}: claims.0`,
    ],
    [
      'forbidden wording in the list of changes',
      {
        ...sampleRecords,
        base: { ...sampleRecords.base, releases: [{ version: '1.0.0', date: '2026-11-24', changes: ['LDN is safe.'] }] },
      },
      'seeds/base.json: releases.0.changes.0',
    ],
  ];
  it.each(planted)('find %s', (_, records, place) => {
    expect(at(records)).toContain(place);
  });

  it('let a strong claim be reported where the check beside it is fair', () => {
    expect(
      all(withClaim({ paraphrase: 'It cures pain and is proven.', why: 'Pain fell 28.8% in one trial. No study shows a cure.' })),
    ).toEqual([]);
    expect(
      all(withClaim({ paraphrase: 'LDN can replace opioids.', why: 'Nobody compared the two, and a sudden stop brings withdrawal.' })),
    ).toEqual([]);
  });

  it('let a second report of a trial stand among the neutral studies', () => {
    const second = sampleStudy('second', { sameTrialAs: 'first' });
    expect(
      all({ ...withTopic({ studies: { for: ['first'], against: [], neutral: ['second'] } }), study: [sampleStudy('first'), second] }),
    ).toEqual([]);
  });

  it('say file, path, what was expected, what was found, and the repair', () => {
    const [fault] = checkTopics(withEvidence({ certainty: 'high' }));
    expect(fault && describeFault(fault)).toBe(
      `${TOPIC}: evidence.certainty: expected "moderate", as its reasons add up, got "high".\n  Change the certainty, or what a domain lowers, then run npm run data.`,
    );
  });
});

describe('the schemas', () => {
  const study = sampleStudy('first');
  const doi = (DOI: string) => studyRecord.safeParse({ ...study, citation: { ...study.citation, DOI } }).success;
  it.each([
    '10.1002/art.37734',
    '10.1016/j.oooo.2022.04.048',
    '10.1111/j.1369-1600.2008.00119.x',
    '10.1002/14651858.CD010410.pub3',
    '10.1016/S0140-6736(23)00404-X',
  ])('take the DOI %s', (text) => expect(doi(text)).toBe(true));
  it.each([
    'https://doi.org/10.1002/art.37734',
    'doi:10.1002/art.37734',
    '10.1002',
    '10.12/x',
    '10.1002/art 37734',
    '10.1002/art.37734.',
    '',
  ])('refuse the DOI "%s"', (text) => expect(doi(text)).toBe(false));

  const pmid = (PMID: string) => studyRecord.safeParse({ ...study, citation: { ...study.citation, PMID } }).success;
  it.each(['29509867', '6389'])('take the PubMed id %s', (text) => expect(pmid(text)).toBe(true));
  it.each(['PMID 29509867', '029509867', '295098671', '12', '2950986a', ''])('refuse the PubMed id "%s"', (text) =>
    expect(pmid(text)).toBe(false),
  );

  it('refuse a study that says nowhere where its figures were read', () => {
    expect(studyRecord.safeParse({ ...study, checkedIn: [] }).success).toBe(false);
  });

  it.each([1949, 2027])('refuse a study of the year %i', (year) => {
    expect(studyRecord.safeParse({ ...study, citation: { ...study.citation, issued: { 'date-parts': [[year]] } } }).success).toBe(false);
  });

  it('refuse an outdated claim that does not say since when, and a correct one that does', () => {
    const parse = (more: object) => documentRecord.safeParse({ ...sampleDocument, claims: [{ ...sampleClaim, ...more }] }).success;
    expect(parse({ since: null })).toBe(false);
    expect(parse({ check: 'correct' })).toBe(false);
    expect(parse({ check: 'correct', since: null })).toBe(true);
  });

  it('refuse a reason without a word, and a topic that knows all', () => {
    const parse = (more: object) => topicRecord.safeParse({ ...sampleTopic, evidence: { ...sampleEvidence, ...more } }).success;
    expect(parse({ grade: { ...grade, imprecision: { lowers: 1, why: '' } } })).toBe(false);
    expect(parse({ unknown: [] })).toBe(false);
  });

  it.each(['1.0', 'v1.0.0', '1.0.0-rc', '01.0.0'])('refuse the version %s', (version) => {
    expect(
      baseRecord.safeParse({ ...sampleRecords.base, releases: [{ version, date: '2026-11-24', changes: ['First base.'] }] }).success,
    ).toBe(false);
  });
});

describe('figures', () => {
  it.each([
    ['28.8% fell', [28.8]],
    ['29% fell', [28.8]],
    ['by 17%', [0.83]],
    ['17% fewer', [83]],
    ['64% higher', [1.64]],
    ['about 1 in 12 people', [8.5]],
    ['in the 1960s', [1963]],
    ['7,793 people', [7793]],
    ['TLR4 and SF-36 (95% interval)', []],
  ])('"%s" is borne by %j', (text, borne) => expect(unborneFigures(text, borne)).toEqual([]));

  it.each([
    ['28.9% fell', [28.8], ['28.9']],
    ['by 18%', [0.83], ['18']],
    ['about 1 in 8 people', [8.5], ['8']],
    ['in the 1970s', [1963], ['1970']],
    ['fell 95%', [], ['95']],
    ['48.5% and 28.8%', [28.8], ['48.5']],
  ])('"%s" is not borne by %j', (text, borne, lost) => expect(unborneFigures(text, borne)).toEqual(lost));

  it('of a text are always borne by the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.double({ min: 0, max: 100_000, noNaN: true }).map((number) => number.toFixed(2)),
          { maxLength: 6 },
        ),
        (numbers) => {
          const text = numbers.map((number) => `${number} people`).join(', ');
          expect(unborneFigures(text, figuresIn(text))).toEqual([]);
        },
      ),
    );
  });
});

describe('whatever is planted, the guards', () => {
  it('find a day outside its range, and none inside', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const searchedOn = date.toISOString().slice(0, 10);
        const isWrong = searchedOn < '2020-01-01' || searchedOn > '2026-11-24';
        expect(at(withEvidence({ searchedOn })).includes(`${TOPIC}: evidence.searchedOn`)).toBe(isWrong);
      }),
    );
  });

  it('find a figure that no study bears, in any text of a topic', () => {
    const field = fc.constantFrom('summary', 'population', 'doses');
    // The sample's own figures are below 100, and years are not planted.
    fc.assert(
      fc.property(field, fc.integer({ min: 3000, max: 90_000 }), (name, number) => {
        const found = at(withEvidence({ [name]: `It was seen in ${number} people. We are fairly sure of that.` }));
        expect(found).toContain(`${TOPIC}: evidence.${name}`);
      }),
    );
  });

  it('find two records of one trial, whichever sides they take', () => {
    const side = fc.constantFrom('for', 'against');
    fc.assert(
      fc.property(side, side, (first, second) => {
        const studies = { for: [] as string[], against: [] as string[], neutral: [] };
        studies[first].push('first');
        studies[second].push('second');
        const records = { ...withSecond({ sameTrialAs: 'first', participants: 28 }), topic: [{ ...sampleTopic, studies }] };
        expect(at(records)).toContain(`${TOPIC}: studies`);
      }),
    );
  });

  it('find a forbidden wording in every text that is shown', () => {
    const spoilt = (value: unknown, path: readonly string[]): unknown => {
      const [key, ...rest] = path;
      if (key === undefined) return 'LDN cures pain.';
      if (Array.isArray(value)) return value.map((each, i) => (String(i) === key ? spoilt(each, rest) : each));
      return { ...(value as object), [key]: spoilt((value as Record<string, unknown>)[key], rest) };
    };
    const places = [
      ['label'],
      ['safetyNote'],
      ...['summary', 'population', 'doses', 'why'].map((name) => ['evidence', name]),
      ['evidence', 'effect', 'says'],
      ['evidence', 'unknown', '0'],
      ['evidence', 'turns', '0', 'says'],
      ['evidence', 'grade', 'start', 'why'],
      ...domains.map((domain) => ['evidence', 'grade', domain, 'why']),
    ];
    for (const place of places) {
      const topic = spoilt(sampleTopic, place) as typeof sampleTopic;
      expect(
        checkWording({ ...sampleRecords, topic: [topic] }).map(({ path }) => path),
        place.join('.'),
      ).toContain(place.join('.'));
    }
  });

  it('find no identifier with a space, a link or a word around it', () => {
    const around = fc.constantFrom(' ', 'https://doi.org/', 'doi:', 'PMID ', 'x');
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), around, fc.boolean(), (number, mark, isBefore) => {
        const wrapped = (text: string) => (isBefore ? `${mark}${text}` : `${text} ${mark}`);
        const ids = { DOI: wrapped(`10.${number}/abc`), PMID: wrapped('29509867') };
        const { citation } = sampleStudy('first');
        const paths = studyRecord
          .safeParse(sampleStudy('first', { citation: { ...citation, ...ids } }))
          .error?.issues.map(({ path }) => path.join('.'));
        expect(paths).toEqual(expect.arrayContaining(['citation.DOI', 'citation.PMID']));
      }),
    );
  });
});

describe('the sum of a certainty', () => {
  const levels = ['very-low', 'low', 'moderate', 'high'];
  const steps = fc.record({
    level: fc.constantFrom('high' as const, 'low' as const),
    lowers: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
    by: fc.integer({ min: 0, max: 2 }),
  });
  const build = ({ level, lowers, by }: { level: 'high' | 'low'; lowers: readonly number[]; by: number }) => ({
    ...grade,
    start: { level, why: 'A start.' },
    ...Object.fromEntries(domains.map((domain, i) => [domain, { lowers: lowers[i] ?? 0, why: 'A reason.' }])),
    raised: by ? { by, why: 'A large effect.' } : null,
  });

  it('never rises when a domain lowers more', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 4 }), (step, i) => {
        const more = { ...step, lowers: step.lowers.map((lowers, k) => (k === i ? Math.min(2, lowers + 1) : lowers)) };
        expect(levels.indexOf(sumGrade(build(more)))).toBeLessThanOrEqual(levels.indexOf(sumGrade(build(step))));
      }),
    );
  });

  it('is told by every domain that lowered it, and by no other', () => {
    fc.assert(
      fc.property(steps, (step) => {
        const why = whyCertain({ ...sampleEvidence, grade: build(step) });
        const names = ['Risk of bias', 'Inconsistency', 'Indirectness', 'Imprecision', 'Publication bias'];
        expect(names.filter((name) => why.includes(`${name}:`))).toEqual(names.filter((_, i) => (step.lowers[i] ?? 0) > 0));
        expect(why.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('versions', () => {
  it('are ordered number by number', () => {
    const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(
        version,
        version,
        (a, b) => Math.sign(compareVersions(a, b)) === -Math.sign(compareVersions(b, a)) || compareVersions(a, b) === 0,
      ),
    );
    expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  });
});

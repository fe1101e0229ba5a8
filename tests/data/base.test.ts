/** The base as it ships: every guard passes on the records, the version is told, cards lose nothing they show, and the size stays small. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkBase } from '../../src/cli/data/check-base';
import { checkDocuments } from '../../src/cli/data/check-documents';
import { checkFigures } from '../../src/cli/data/check-figures';
import { checkStudies } from '../../src/cli/data/check-studies';
import { checkTopics } from '../../src/cli/data/check-topics';
import { checkWording } from '../../src/cli/data/check-wording';
import { compileBase } from '../../src/cli/data/compile-base';
import { compileLibrary } from '../../src/cli/data/compile-library';
import { describeFault } from '../../src/cli/data/fault';
import { readRecords } from '../../src/cli/data/read-records';
import { MAIN_STUDIES, pickMainStudies } from '../../src/evidence/main-studies';

const root = join(import.meta.dirname, '../..');
const { records } = readRecords(join(root, 'seeds'));
const base = compileBase(records);
const library = compileLibrary(records);

/** What every card may need, gzipped; measured with room for some twenty more studies. */
const LARGEST = 45_000;

describe('the records on file', () => {
  it.each([checkTopics, checkStudies, checkDocuments, checkFigures, checkBase, checkWording])('pass %o', (check) => {
    expect(check(records).map(describeFault)).toEqual([]);
  });

  it('are all there', () => {
    expect(records.topic.length).toBeGreaterThanOrEqual(48);
    expect(records.study.length).toBeGreaterThan(150);
    expect(records.document.length).toBeGreaterThanOrEqual(5);
  });
});

describe('the base that ships', () => {
  it(`stays under ${LARGEST} bytes gzipped`, () => {
    expect(gzipSync(JSON.stringify(base), { level: 9 }).length).toBeLessThanOrEqual(LARGEST);
  });

  it('bears the newest version, and the day of the last search', () => {
    expect(base.version).toBe(records.base.releases[0]?.version);
    expect(base.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(base.date).toBe(
      records.topic
        .map(({ evidence }) => evidence.searchedOn)
        .sort()
        .at(-1),
    );
  });

  it('tells the changes of its version in the changelog', () => {
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    for (const { version, changes } of records.base.releases)
      for (const change of changes) expect(changelog).toContain(`- evidence: ${change} (base ${version})`);
  });

  it('has for each topic the same main studies as all records would give', () => {
    const whole = new Map(
      library.studies.map((study) => [
        study.id,
        {
          ...study,
          year: study.citation.issued['date-parts'][0][0],
          results: study.results.map((result) => ({ ...result, numeric: null })),
        },
      ]),
    );
    for (const evidence of Object.values(base.evidence)) {
      const shipped = pickMainStudies(evidence, (id) => base.studies[id] ?? null, MAIN_STUDIES);
      const all = pickMainStudies(evidence, (id) => whole.get(id) ?? null, MAIN_STUDIES);
      expect(
        shipped.map(({ id }) => id),
        evidence.topic,
      ).toEqual(all.map(({ id }) => id));
    }
  });

  it('has the study behind each figure and each warning', () => {
    for (const { effect, harm } of Object.values(base.evidence))
      for (const id of [effect?.study, harm?.source]) if (id) expect(Object.keys(base.studies)).toContain(id);
  });

  it('gives a reason for each certainty', () => {
    for (const { topic, why } of Object.values(base.evidence)) expect(why.length, topic).toBeGreaterThan(20);
  });
});

describe('the library', () => {
  it('holds every record whole', () => {
    expect(library.studies).toHaveLength(records.study.length);
    expect(library.topics).toHaveLength(records.topic.length);
    expect(library.documents).toEqual(records.document.map(({ $schema: _, ...document }) => document));
  });

  it('names no mirror where a copy was read', () => {
    const mirrors = records.study.flatMap(({ checkedIn, citation }) =>
      checkedIn.map(({ url }) => url).filter((url) => url !== citation.URL),
    );
    const shipped = JSON.stringify(library);
    expect(mirrors.filter((url) => shipped.includes(JSON.stringify(url)))).toEqual([]);
  });
});

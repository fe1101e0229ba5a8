/** A blank record has every key of its schema and no other, and each thing to be filled in is named as a fault of its file. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/cli/data/read-records';
import { blankCandidacy, blankConcept, blankStudy, blankTopic } from '../../../src/cli/scaffold/blank-records.mjs';

const seeds = join(import.meta.dirname, '../../../seeds');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footing-scaffold-'));
  cpSync(seeds, folder, { recursive: true });
  // Two thousand files, on a disk that others use too.
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a blank record', () => {
  it.each([
    [
      'study',
      blankStudy,
      ['citation.title', 'citation.DOI', 'design', 'results.0.direction', 'confidence', 'checkedIn.0.url', 'checkedOn'],
    ],
    [
      'topic',
      blankTopic,
      ['group', 'label', 'evidence.finding', 'evidence.grade.imprecision.why', 'evidence.summary', 'evidence.searchedOn'],
    ],
    ['concept', blankConcept, ['why', 'phrases.0', 'hits.2', 'misses.0']],
    ['candidacy', blankCandidacy, ['why', 'needs.0', 'drug.0', 'core.0']],
  ] as const)('of a %s has all that its schema asks for, and each blank is told', (_, make, blanks) => {
    const { path, record } = make('something-new');
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, JSON.stringify(record));
    const faults = readRecords(folder).faults.filter(({ file }) => file === `seeds/${path}`);
    rmSync(full);
    expect(faults.map((fault) => fault.path)).toEqual(expect.arrayContaining([...blanks]));
    for (const { found, repair, expected } of faults) {
      expect(found, 'a key of the schema is not in the blank record').not.toBe('nothing');
      expect(repair).not.toMatch(/^Remove/);
      expect(expected.length).toBeGreaterThan(5);
    }
  });
});

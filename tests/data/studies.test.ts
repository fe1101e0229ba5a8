/** The study records: each parses, is counted once, says where it was read, and shows no figure that was withdrawn. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type StudyRecord, studyRecord } from '../../src/evidence/schema';

const folder = join(import.meta.dirname, '../../seeds/studies');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
/** No record can have been checked after the base was frozen for release. */
const lastCheck = '2026-11-30';

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

describe('each study record', () => {
  it.each(files)('%s parses and is named by its id', (file) => {
    const parsed = studyRecord.safeParse(read(file));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data?.id).toBe(basename(file, '.json'));
  });
});

describe('the study records together', () => {
  const studies: StudyRecord[] = files.flatMap((file) => studyRecord.safeParse(read(file)).data ?? []);
  const byId = new Map(studies.map((study) => [study.id, study]));
  const main = studies.filter((study) => study.sameTrialAs === null);

  function repeated(values: readonly (string | undefined)[]): string[] {
    const seen = new Set<string>();
    return values.filter((value) => value !== undefined).filter((value) => seen.size === seen.add(value.toLowerCase()).size);
  }

  it('are all there', () => {
    expect(studies).toHaveLength(files.length);
    expect(studies.length).toBeGreaterThan(150);
  });

  it('point a second report of a trial at a record that is no second report itself', () => {
    const chains = studies.filter((study) => study.sameTrialAs !== null && byId.get(study.sameTrialAs)?.sameTrialAs !== null);
    expect(chains.map((study) => study.id)).toEqual([]);
    expect(byId.get('younger-2012-aapm')?.sameTrialAs).toBe('younger-2013');
    expect(byId.get('due-bruun-2025')?.sameTrialAs).toBe('due-bruun-2024');
  });

  it('name each paper once', () => {
    expect(repeated(main.map((study) => study.citation.DOI))).toEqual([]);
    expect(repeated(main.map((study) => study.citation.PMID))).toEqual([]);
    expect(repeated(main.map((study) => study.citation.title))).toEqual([]);
  });

  it('give an address only where there is neither DOI nor PMID', () => {
    const both = studies.filter(({ citation }) => citation.URL !== undefined && (citation.DOI ?? citation.PMID) !== undefined);
    expect(both.map((study) => study.id)).toEqual([]);
  });

  it('hold results wherever a record counts as read, and none where only a plan or a rumour is known', () => {
    const empty = studies.filter((study) => study.confidence === 'verified' && study.results.length === 0);
    expect(empty.filter((study) => study.design !== 'protocol').map((study) => study.id)).toEqual([]);
    const full = studies.filter((study) => study.design === 'protocol' || study.confidence === 'named-only');
    expect(full.filter((study) => study.results.length > 0).map((study) => study.id)).toEqual([]);
  });

  it('were checked by the day of release', () => {
    expect(studies.filter((study) => study.checkedOn > lastCheck).map((study) => study.id)).toEqual([]);
  });

  it('keep every estimate inside its own interval', () => {
    const outside = studies.flatMap((study) =>
      study.results
        .filter(
          ({ numeric }) => numeric !== null && ((numeric.low ?? -Infinity) > numeric.value || (numeric.high ?? Infinity) < numeric.value),
        )
        .map((result) => `${study.id}: ${result.outcome}`),
    );
    expect(outside).toEqual([]);
  });

  it('count people only', () => {
    const noPeople = new Set(['animal', 'in-vitro', 'label', 'regulatory', 'guideline', 'ecological', 'protocol']);
    const counted = studies.filter((study) => noPeople.has(study.design) && study.participants !== null);
    expect(counted.map((study) => study.id)).toEqual([]);
  });
});

describe('what no screen may say', () => {
  function shown(id: string): string {
    const { results, limits, doubt } = studyRecord.parse(read(`${id}.json`));
    return JSON.stringify({ results, limits, doubt });
  }

  it('agnoli-2021 has the corrected ratios, not the withdrawn ones', () => {
    expect(shown('agnoli-2021')).toMatch(/1\.28.*1\.74/);
    expect(shown('agnoli-2021')).not.toMatch(/1\.68|2\.28/);
  });

  it('sun-2022 shows no size of a cancer risk', () => {
    expect(shown('sun-2022')).not.toMatch(/\d\.\d/);
  });

  it('younger-2012-aapm never gives its figure without that of the published paper', () => {
    expect(shown('younger-2012-aapm')).toMatch(/48\.5%.*28\.8%/);
    expect(studyRecord.parse(read('younger-2012-aapm.json')).results.every((result) => result.numeric === null)).toBe(true);
  });

  it('each figure on raw opium says that it is raw opium', () => {
    for (const id of ['sheikh-2020', 'iarc-126'])
      for (const result of studyRecord.parse(read(`${id}.json`)).results) expect(result.effect).toMatch(/^Raw opium/);
  });

  it('the blocking dose stands only with its warning', () => {
    const blocking = files.flatMap((file) => studyRecord.parse(read(file)).results).filter(({ effect }) => /25 mg of/.test(effect));
    expect(blocking).not.toEqual([]);
    for (const { effect } of blocking) expect(effect).toContain('Trying to beat the block can kill');
  });
});

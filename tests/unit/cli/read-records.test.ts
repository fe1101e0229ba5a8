/** Records that lack their shape are told by file and place, and nothing is written while there is a fault. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src/cli/data';
import { readRecords } from '../../../src/cli/data/read-records';

const root = join(import.meta.dirname, '../../..');
let folder = '';
const seeds = () => join(folder, 'seeds');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footing-data-'));
  cpSync(join(root, 'seeds'), seeds(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const spoil = (file: string, from: string, to: string) => {
  const path = join(seeds(), file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};
const faultsIn = (file: string) => readRecords(seeds()).faults.filter((fault) => fault.file === `seeds/${file}`);

describe('a record with a fault', () => {
  it.each([
    ['a dose in words', 'studies/younger-2013.json', '"participants": 31', '"participants": "31 women"', 'participants', '"31 women"'],
    ['an unknown key', 'topics/ldn-fibromyalgia.json', '"seed": true', '"seed": true, "colour": "red"', '', '"colour"'],
    ['an id unlike its file', 'topics/ldn-crps.json', '"id": "ldn-crps"', '"id": "ldn-rsd"', 'id', '"ldn-rsd"'],
    [
      'a DOI with its address',
      'studies/younger-2013.json',
      '"DOI": "',
      '"DOI": "https://doi.org/',
      'citation.DOI',
      '"https://doi.org/10.1002/art.37734"',
    ],
    ['a version in two parts', 'base.json', '"version": "1.0.0"', '"version": "1.0"', 'releases.0.version', '"1.0"'],
    ['a year to come', 'studies/younger-2013.json', '[[2013]]', '[[2031]]', 'citation.issued.date-parts.0.0', '2031'],
  ])('is told: %s', (_, file, from, to, path, found) => {
    expect(faultsIn(file)).toEqual([]);
    spoil(file, from, to);
    expect(faultsIn(file)).toMatchObject([{ path, found }]);
  });

  it('is told where the JSON breaks off', () => {
    spoil('documents/seed-000.json', '"claims": [', '"claims": ');
    expect(faultsIn('documents/seed-000.json')).toMatchObject([{ path: '', expected: 'valid JSON' }]);
  });

  it('keeps anything from being written', () => {
    spoil('topics/ldn-crps.json', '"certainty": "very-low"', '"certainty": "high"');
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(run(seeds(), folder)).toBe(1);
    expect(errors.mock.calls.flat().at(-1)).toMatch(/nothing was compiled/);
    expect(existsSync(join(folder, 'src'))).toBe(false);
    errors.mockRestore();
  });
});

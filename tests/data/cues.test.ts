/** The cue records: each parses, is named by its id and formatted; its hits hold its concept and its misses do not; candidacies fit topics and concepts. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexPhrases, matchPhrases, type PhraseIndex } from '../../src/claims/match-phrases';
import { type ConceptRecord, candidacyRecord, conceptRecord } from '../../src/claims/schema';
import { tokenise } from '../../src/claims/tokenise';
import { topics } from '../../src/topics/topics';

const root = join(import.meta.dirname, '../..');
const folder = (kind: string) => join(root, 'seeds/cues', kind);
const filesOf = (kind: string) => readdirSync(folder(kind)).filter((name) => name.endsWith('.json'));
const read = (kind: string, file: string): unknown => JSON.parse(readFileSync(join(folder(kind), file), 'utf8'));

const concepts: readonly ConceptRecord[] = filesOf('concepts').flatMap(
  (file) => conceptRecord.safeParse(read('concepts', file)).data ?? [],
);
const candidacies = filesOf('candidacies').flatMap((file) => candidacyRecord.safeParse(read('candidacies', file)).data ?? []);

const holds = (sentence: string, index: PhraseIndex) => matchPhrases(tokenise(sentence), index).length > 0;

describe('each concept', () => {
  it.each(filesOf('concepts'))('%s parses and is named by its id', (file) => {
    const parsed = conceptRecord.safeParse(read('concepts', file));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data?.id).toBe(basename(file, '.json'));
  });

  it.each(concepts.map((record) => [record.id, record] as const))('%s is found in its hits and not in its misses', (id, record) => {
    const index = indexPhrases({ [id]: record.phrases.join('\n') });
    expect(
      record.hits.filter((hit) => !holds(hit, index)),
      'hits not found',
    ).toEqual([]);
    expect(
      record.misses.filter((miss) => holds(miss, index)),
      'misses found',
    ).toEqual([]);
  });

  it.each(concepts.map((record) => [record.id, record] as const))('%s gives each phrase and each example once', (_, record) => {
    for (const list of [record.phrases, [...record.hits, ...record.misses]])
      expect(list.filter((one, at) => list.indexOf(one) !== at)).toEqual([]);
  });
});

describe('each candidacy', () => {
  it.each(filesOf('candidacies'))('%s parses and is named by its topic', (file) => {
    const parsed = candidacyRecord.safeParse(read('candidacies', file));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data?.id).toBe(basename(file, '.json'));
  });

  it('is for a topic on file, and every topic that can be marked has one', () => {
    expect(candidacies.map(({ id }) => id).sort()).toEqual(
      topics
        .map(({ id }) => id)
        .filter((id) => id !== 'other')
        .sort(),
    );
  });

  it('needs concepts on file only', () => {
    const known = new Set(concepts.map(({ id }) => id));
    const asked = candidacies.flatMap(({ id, needs, core }) =>
      [...needs.flatMap((need) => need.split('|')), ...core]
        .filter((name) => !name.startsWith('@'))
        .map((name) => ({ id, name: name.replace('~', '') })),
    );
    expect(asked.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

describe('the cue records together', () => {
  it('are all there', () => {
    expect(concepts).toHaveLength(filesOf('concepts').length);
    expect(candidacies).toHaveLength(filesOf('candidacies').length);
    expect(concepts.length).toBeGreaterThan(100);
  });

  it('are formatted as npm run format would have them', () => {
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    expect(() => execFileSync(process.execPath, [biome, 'format', 'seeds/cues'], { cwd: root, stdio: 'pipe' })).not.toThrow();
  });
});

/**
 * The seed documents: each claim is on file with our check, in our own words.
 * Where the originals and their sentence-by-sentence labels lie beside the checkout, the records are counted against them;
 * elsewhere those tests have nothing to compare and pass.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentRecord } from '../../src/evidence/schema';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'seeds/documents');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const documents = files.map((file) => documentRecord.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
const byId = new Map(documents.map((document) => [document.id, document]));

const labelled = join(root, '../shared/gold/seeds');
const originals = join(root, '../shared/seeds');

interface Labelled {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly {
    readonly sentences: readonly {
      readonly text: string;
      readonly claims: readonly Readonly<Record<'topic' | 'stance' | 'force' | 'basis', string>>[];
    }[];
  }[];
}
const jsonIn = (path: string) => (existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : []);
const labels: readonly Labelled[] = jsonIn(labelled).map((file) => JSON.parse(readFileSync(join(labelled, file), 'utf8')));
const texts = existsSync(originals) ? readdirSync(originals).map((file) => readFileSync(join(originals, file))) : [];

describe('the seed documents', () => {
  it('are five, named by their ids', () => {
    expect(documents.map(({ id }) => id)).toEqual(files.map((file) => basename(file, '.json')));
    expect(documents).toHaveLength(5);
  });

  it('hold at least the labelled claims, 135 in all', () => {
    expect(documents.flatMap(({ claims }) => claims).length).toBeGreaterThanOrEqual(135);
  });

  it.each(documents)('$id has a check of each labelled claim, in its place', ({ id, title, claims }) => {
    const label = labels.find((document) => document.id === id);
    if (!label) return; // nothing to compare with
    expect(title).toBe(label.title);
    const row = (
      paragraph: number,
      sentence: number,
      { topic, stance, force, basis }: Readonly<Record<'topic' | 'stance' | 'force' | 'basis', string>>,
    ) => `p${paragraph}s${sentence} ${topic} ${stance} ${force} ${basis}`;
    const wanted = label.blocks.flatMap(({ sentences }, b) =>
      sentences.flatMap((sentence, s) => sentence.claims.map((claim) => row(b + 1, s + 1, claim))),
    );
    const onFile = new Set(claims.map((claim) => row(claim.where.paragraph, claim.where.sentence, claim)));
    expect(wanted.filter((claim) => !onFile.has(claim))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(10);
  });

  it.each(documents)('$id points at sentences that are there', ({ id, claims }) => {
    const label = labels.find((document) => document.id === id);
    if (!label) return; // nothing to compare with
    const lost = claims.filter(({ where }) => !label.blocks[where.paragraph - 1]?.sentences[where.sentence - 1]);
    expect(lost.map((claim) => claim.id)).toEqual([]);
  });

  it('carry the SHA-256 of the original bytes', () => {
    const hashes = texts.map((text) => createHash('sha256').update(text).digest('hex'));
    if (!hashes.length) return; // nothing to compare with
    expect(documents.map(({ sha256 }) => sha256).sort()).toEqual(hashes.sort());
  });

  it('copy no run of nine words from an original', () => {
    const words = (text: string) =>
      text
        .toLowerCase()
        .normalize('NFKC')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (text: string) => words(text).flatMap((_, i, all) => (i + 9 <= all.length ? [all.slice(i, i + 9).join(' ')] : []));
    const original = new Set(texts.flatMap((text) => text.toString('utf8').split('\n').flatMap(runs)));
    const copied = documents.flatMap(({ id, claims }) =>
      claims.flatMap((claim) =>
        [claim.paraphrase, claim.why, ...claim.conflicts.map(({ note }) => note)]
          .flatMap(runs)
          .filter((run) => original.has(run))
          .map((run) => `${id} ${claim.id}: ${run}`),
      ),
    );
    expect(copied).toEqual([]);
  });
});

describe('where the documents disagree', () => {
  const told = documents.flatMap(({ id, claims }) =>
    claims.flatMap((claim) =>
      claim.conflicts.map((conflict) => ({ from: `${id} ${claim.topic}`, note: conflict.note, with: conflict.with })),
    ),
  );

  it.each([
    ['tiredness, within one page', 'seed-004 ldn-fatigue', /tiredness/],
    ['sleep', 'seed-003 ldn-sleep', /sleep/],
    ['the figures of one trial', 'seed-004 ldn-fibromyalgia', /48\.5%.*27\.4%.*28\.8%.*18\.0%/],
    ['the first year of use', 'seed-002 naltrexone-history', /1965.*1984/],
    ['alcohol', 'seed-001 naltrexone-with-alcohol', /drink/],
    ['opioids together with naltrexone', 'seed-003 ldn-opioid-sparing', /opioids/],
    ['whether the mechanism is known', 'seed-004 ldn-mechanism-unclear', /unclear/],
  ])('it is told: %s', (_, from, words) => {
    expect(told.filter((conflict) => conflict.from === from && words.test(conflict.note))).not.toEqual([]);
  });

  it('both sides are on file', () => {
    for (const { with: other } of told)
      if ('claim' in other) expect(byId.get(other.document)?.claims.map(({ id }) => id)).toContain(other.claim);
  });
});

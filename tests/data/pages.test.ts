/** Every fixture page is read as a person agreed it should be: the claims of expected.json, no more and no fewer. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGES = join(ROOT, 'tests', 'fixtures', 'pages');
const slugs = readdirSync(PAGES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

interface Read {
  readonly claims: readonly Readonly<Record<string, unknown>>[];
}

/** The parts of a claim that expected.json holds. */
const KEPT = ['quote', 'topic', 'stance', 'force', 'basis', 'verdict', 'safety'] as const;

describe('fixture pages', () => {
  it.each(slugs)('%s has its text, its note and its list of claims', (slug) => {
    const missing = ['source.html', 'note.md', 'expected.json'].filter((name) => !existsSync(join(PAGES, slug, name)));
    expect(missing).toEqual([]);
  });

  it.each(slugs)('%s is read as expected.json says', (slug) => {
    const expected: Read = JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8'));
    const args = [join(ROOT, 'src', 'cli', 'annotate.mjs'), '--format', 'jsonl', join(PAGES, slug, 'source.html')];
    const read: Read = JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).trim());
    const claims = read.claims.map((claim) => Object.fromEntries(KEPT.map((part) => [part, claim[part]])));
    expect(claims).toEqual(expected.claims);
  });
});

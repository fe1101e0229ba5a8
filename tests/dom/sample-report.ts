/** A report on one of the pages under tests/fixtures/sources, made as the panel makes it. For tests in jsdom. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClaims } from '../../src/claims/read-claims';
import { readPageFacts } from '../../src/page/read-page-facts';
import { readPage } from '../../src/page/read-page';
import { makeSourceReport, type SourceReport } from '../../src/report/source-report';

export function readSource(name: string): Document {
  const html = readFileSync(join(import.meta.dirname, '../fixtures/sources', `${name}.html`), 'utf8');
  return new DOMParser().parseFromString(html, 'text/html');
}

export function sampleReport(name: string, url = `https://www.example.org/${name}`): SourceReport {
  const source = readSource(name);
  const { page } = readPage(source);
  const report = makeSourceReport([{ frameId: 0, facts: readPageFacts(source, url), page, claims: readClaims(page) }], '2026-11-24');
  if (!report) throw new Error('No report was made.');
  return report;
}

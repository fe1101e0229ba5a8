import { describe, expect, it } from 'vitest';
import type { Appraisal } from '../../../src/appraisal/appraisal';
import type { AnnotatedDocument } from '../../../src/report/annotated-document';
import { toAnnotations } from '../../../src/report/formats/annotation';
import { csvHeader, toCsvRows } from '../../../src/report/formats/csv';
import { toRecord, toReport } from '../../../src/report/formats/json';
import { escapeMarkdown, toMarkdown } from '../../../src/report/formats/markdown';
import type { FullNote } from '../../../src/report/note';
import { countVerdicts, orderNotes } from '../../../src/report/order-notes';
import { textFragmentLink } from '../../../src/report/text-fragment';
import { announce, disclaimerLine, explainVerdict } from '../../../src/report/wording';

const blocks = [
  { id: 4, kind: 'paragraph' as const, text: 'An opening line.', post: null },
  { id: 7, kind: 'paragraph' as const, text: '=Naltrexone "helps", <b>they</b> say.', post: null },
];
const note = (part: Partial<Appraisal> = {}, block = 7): FullNote => {
  const text = blocks.find((each) => each.id === block)?.text ?? '';
  return {
    claim: {
      id: `${block}:0`,
      topic: 'a-topic',
      stance: 'asserts',
      force: 'plain',
      basis: 'none',
      block,
      span: { start: 0, end: text.length },
      why: [{ part: 'topic', words: 'Naltrexone', span: { start: 1, end: 11 }, record: 'r' }],
    },
    quote: text,
    topic: { id: 'a-topic', group: 'naltrexone', label: 'Naltrexone for a thing', proposition: 'p' },
    appraisal: { verdict: 'overstated', direction: 'with', certainty: 'low', safety: false, rule: 'with, low', ...part },
    evidence: null,
    studies: [],
  };
};
const base = { version: '2026.1.1', date: '2026-01-01' };
const document = (notes: readonly FullNote[]): AnnotatedDocument => ({
  id: 'doc',
  url: 'https://example.org/a',
  page: { title: 'A *title*', posts: [], blocks },
  notes,
});

describe('order and counts', () => {
  it('puts safety first, then verdicts by weight, then reading order', () => {
    const notes = [
      note({ verdict: 'supported' }),
      note({}, 4),
      note(),
      note({ verdict: 'contradicted' }),
      note({ verdict: 'supported', safety: true }),
    ];
    expect(orderNotes(notes)).toEqual([notes[4], notes[3], notes[1], notes[2], notes[0]]);
  });
  it('announces what was found', () => {
    expect(announce(countVerdicts([note({ safety: true }), note(), note(), note({ verdict: 'supported' })]))).toBe(
      '4 notes: 1 safety, 3 go beyond the evidence, 1 fits the evidence',
    );
    expect(announce(countVerdicts([]))).toBe('No notes on this page');
  });
  it('explains the words and the rule', () => {
    const text = explainVerdict(note());
    expect(text).toContain('“Naltrexone”');
    expect(text).toContain('with low certainty');
    expect(text).toContain('goes further');
  });
});

describe('exports', () => {
  it('counts offsets in the joined text', () => {
    const record = toRecord(document([note()]));
    for (const claim of record.claims) expect(record.text.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(Object.keys(record)).toEqual(['id', 'title', 'text', 'claims']);
    expect(toReport(document([note()]), base)).toMatchObject({ base, disclaimer: disclaimerLine() });
  });
  it('quotes CSV cells and disarms formulas', () => {
    const row = toCsvRows(document([note()]), base);
    expect(row).toContain(`"'=Naltrexone ""helps"", <b>they</b> say."`);
    expect(row.endsWith(`,${base.version},${base.date},"${disclaimerLine()}"\r\n`)).toBe(true);
    expect(csvHeader.trim().split(',')).toHaveLength(21);
  });
  it('lets page text be no markup in Markdown', () => {
    const text = toMarkdown(document([note()]), base);
    expect(text).toContain('# A \\*title\\*');
    expect(text).not.toContain('<b>');
    expect(text).toContain(disclaimerLine());
    expect(text).toContain(base.version);
    expect(escapeMarkdown('1. [x](javascript:y)\n# z')).toBe('1\\. \\[x\\]\\(javascript:y\\) \\# z');
  });
  it('selects by quote and position in annotations', () => {
    const [found] = toAnnotations(document([note()]), base);
    expect(found?.target).toMatchObject({
      source: 'https://example.org/a',
      selector: [
        { exact: blocks[1]?.text, prefix: 'An opening line.\n', suffix: '' },
        { start: 17, end: 54 },
        { value: ':~:text=%3DNaltrexone%20%22helps%22%2C%20%3Cb%3Ethey%3C%2Fb%3E%20say.' },
      ],
    });
    expect(JSON.stringify(found)).toContain(disclaimerLine());
  });
});

describe('text fragments', () => {
  it('escapes hyphens and tells repeated words apart by what surrounds them', () => {
    expect(textFragmentLink('https://e.org/x#top', 'low-dose', { start: 0, end: 8 })).toBe('https://e.org/x#top:~:text=low%2Ddose');
    expect(textFragmentLink('https://e.org/', 'it is, it is', { start: 7, end: 12 })).toBe('https://e.org/#:~:text=it%20is%2C-,it%20is');
  });
  it('gives long quotes by first and last words', () => {
    const text = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
    expect(textFragmentLink('https://e.org/', text, { start: 0, end: text.length })).toContain('w0%20w1%20w2%20w3%20w4,w55%20w56');
  });
  it('links to web pages only', () => {
    expect(textFragmentLink('javascript:alert(1)', 'x', { start: 0, end: 1 })).toBeNull();
  });
});

/** The report as a file in the format that a person asks for, with a name that says what is in it. Pure. */
import type { LibraryStudy } from '../evidence/library';
import { citeReport, formatNames, formats as citationFormats } from '../library/cite/cite';
import { pageReference } from '../library/cite/page-reference';
import type { BaseStamp } from '../report/annotated-document';
import { annotationContext, toAnnotations } from '../report/formats/annotation';
import { csvHeader, toCsvRows } from '../report/formats/csv';
import { toReportHtml } from '../report/formats/report-html';
import { toReportMarkdown } from '../report/formats/report-markdown';
import type { Ratings } from '../report/own-judgement';
import type { SourceReport } from '../report/source-report';
import { baseLine, disclaimerLine } from '../report/wording';
import { sayFor } from '../words/say';

export const reportFormats = ['html', 'markdown', 'csv', 'annotation'] as const;
export { citationFormats };
type ReportFormat = (typeof reportFormats)[number];
export type ExportFormat = ReportFormat | (typeof citationFormats)[number];

/** What a format is called in the list of formats. */
export function exportName(format: ExportFormat): string {
  return isOfReport(format) ? sayFor('panel.save.format', format) : formatNames[format];
}

function isOfReport(format: ExportFormat): format is ReportFormat {
  return reportFormats.some((each) => each === format);
}

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface ExportSources {
  readonly report: SourceReport;
  readonly base: BaseStamp;
  readonly ratings: Ratings;
  /** Every study on file; the report's are chosen from them. */
  readonly studies: readonly LibraryStudy[];
}

export function makeExport(format: ExportFormat, { report, base, ratings, studies }: ExportSources): ExportFile {
  const { document } = report;
  const name = fileName(report);
  switch (format) {
    case 'html':
      return { name: `${name}.html`, type: 'text/html', text: toReportHtml(report, base, ratings) };
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', text: toReportMarkdown(report, base, ratings) };
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', text: `\uFEFF${csvHeader}${toCsvRows(document, base, ratings)}` };
    case 'annotation':
      return { name: `${name}.jsonld`, type: 'application/ld+json', text: toAnnotationPage(report, base) };
    default: {
      const cited = citedStudies(report, studies);
      // Both are texts, and neither file may take the other's name.
      const style = format === 'apa' || format === 'vancouver' ? `-${format}` : '';
      return citeReport(pageReference(report.about, report.readOn, base), cited, format, base, `${name}-references${style}`);
    }
  }
}

/** Studies behind the notes, each once: the ones that claims lean on, then the main ones. */
function citedStudies({ document }: SourceReport, studies: readonly LibraryStudy[]): readonly LibraryStudy[] {
  const ids = new Set(
    document.notes.flatMap((note) => [...(note.leaning ? [note.leaning.study] : []), ...note.studies.map(({ id }) => id)]),
  );
  return studies.filter(({ id }) => ids.has(id));
}

function toAnnotationPage({ document, about }: SourceReport, base: BaseStamp): string {
  const page = {
    '@context': annotationContext,
    id: `urn:footing:page:${encodeURIComponent(about.url)}`,
    type: 'AnnotationPage',
    label: `${baseLine(base)} ${disclaimerLine()}`,
    items: toAnnotations(document, base).map(({ '@context': _, ...item }) => item),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

/** "footing-ldn-the-cheap-pill-2026-11-24": letters that any disk takes. */
export function fileName({ about, readOn }: SourceReport): string {
  const words = (about.title?.value ?? about.publisher?.value ?? 'page')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const slug = (words ?? ['page']).slice(0, 8).join('-').slice(0, 60);
  return `footing-${slug}-${readOn}`;
}

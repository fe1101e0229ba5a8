/** How each format begins, goes on and ends when documents come one by one. */
import type { AnnotatedDocument, BaseStamp } from '../../report/annotated-document';
import { annotationContext, toAnnotations } from '../../report/formats/annotation';
import { csvHeader, toCsvRows } from '../../report/formats/csv';
import { toRecord, toReport } from '../../report/formats/json';
import { toMarkdown } from '../../report/formats/markdown';

export const formats = ['markdown', 'json', 'jsonl', 'csv', 'annotation'] as const;
export type Format = (typeof formats)[number];

export interface Writer {
  readonly begin: string;
  readonly end: string;
  readonly document: (document: AnnotatedDocument) => string;
  /** A bad input; '' where the format has no place for it (standard error tells it then). */
  readonly fault: (id: string, error: string) => string;
}

export function makeWriter(format: Format, base: BaseStamp): Writer {
  const none = () => '';
  const listed = listItems();
  switch (format) {
    case 'jsonl':
      return {
        begin: '',
        end: '',
        document: (one) => `${JSON.stringify(toRecord(one))}\n`,
        fault: (id, error) => `${JSON.stringify({ id, error })}\n`,
      };
    case 'json':
      return { begin: '[', end: '\n]\n', document: (one) => listed([toReport(one, base)]), fault: (id, error) => listed([{ id, error }]) };
    case 'csv':
      return { begin: csvHeader, end: '', document: (one) => toCsvRows(one, base), fault: none };
    case 'annotation':
      return {
        begin: `{"@context":"${annotationContext}","type":"AnnotationPage","items":[`,
        end: '\n]}\n',
        document: (one) => listed(toAnnotations(one, base)),
        fault: none,
      };
    case 'markdown':
      return { begin: '', end: '', document: (one) => `${toMarkdown(one, base)}\n`, fault: none };
  }
}

function listItems(): (items: readonly object[]) => string {
  let count = 0;
  return (items) => items.map((item) => `${count++ === 0 ? '' : ','}\n${JSON.stringify(item)}`).join('');
}

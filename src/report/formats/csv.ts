/** CSV (RFC 4180) for spreadsheets: one row a note. Text that a spreadsheet would run as a formula is disarmed. */
import { type AnnotatedDocument, type BaseStamp, placeNotes } from '../annotated-document';
import { fairWording } from '../fair-wording';
import { type Ratings, ratingOf } from '../own-judgement';
import { makeLinkOf } from '../text-fragment';
import { certaintyWords, disclaimerLine, explainVerdict, verdictWords } from '../wording';
import { quoteCell, STARTS_FORMULA } from './csv-cell';

const columns = ['document', 'title', 'start', 'end', 'quote', 'topic', 'stance', 'force', 'basis', 'verdict', 'verdict_words'].concat([
  'certainty',
  'safety',
  'why',
  'studies',
  'link',
  'fair_wording',
  'own_judgement',
  'base_version',
  'base_date',
  'notice',
]);

export const csvHeader = `${columns.join(',')}\r\n`;

/**
 * @param ratings - What a person took claims for before seeing the verdict.
 * @returns Rows without the header, each ended by CRLF; '' for a document without notes.
 */
export function toCsvRows(document: AnnotatedDocument, base: BaseStamp, ratings: Ratings = {}): string {
  const linkOf = makeLinkOf(document.page);
  return placeNotes(document)
    .map(({ note, span }) => {
      const { claim, appraisal } = note;
      const link = linkOf(document.url, claim);
      const studies = note.studies.map((study) => (study.link ? `${study.shortName} ${study.link}` : study.shortName)).join('; ');
      const cells = [document.id, document.page.title, span.start, span.end, note.quote, note.topic.id, claim.stance, claim.force].concat([
        claim.basis,
        appraisal.verdict,
        verdictWords[appraisal.verdict],
        certaintyWords[appraisal.certainty],
        appraisal.safety ? 'yes' : 'no',
        explainVerdict(note),
        studies,
        link ?? '',
        (note.evidence && fairWording(note.topic, note.evidence)) ?? '',
        ratingOf(ratings, note) ?? '',
        base.version,
        base.date,
        disclaimerLine(),
      ]);
      return `${cells.map((cell) => toCell(String(cell))).join(',')}\r\n`;
    })
    .join('');
}

function toCell(text: string): string {
  return quoteCell(STARTS_FORMULA.test(text) ? `'${text}` : text);
}

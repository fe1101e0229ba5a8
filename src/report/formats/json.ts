/** JSON: one record a document. The command line writes it as a line (jsonl) or as an item of an array (json). */
import { joinBlocks } from '../../text/text-block';
import { type AnnotatedDocument, type BaseStamp, placeNotes } from '../annotated-document';
import type { LeaningNote } from '../leaning';
import { disclaimerLine, explainVerdict } from '../wording';

/** The record as DESIGN.md section 5 lists it; `why` gives the deciding words, part by part, and the rule. */
export function toRecord(document: AnnotatedDocument) {
  return {
    id: document.id,
    title: document.page.title,
    text: joinBlocks(document.page.blocks),
    claims: placeNotes(document).map(({ note, span }) => ({
      start: span.start,
      end: span.end,
      quote: note.quote,
      topic: note.topic.id,
      stance: note.claim.stance,
      force: note.claim.force,
      basis: note.claim.basis,
      verdict: note.appraisal.verdict,
      certainty: note.appraisal.certainty,
      safety: note.appraisal.safety,
      why: [
        ...note.claim.why.map(({ part, words }) => `${part}: ${words}`),
        `rule: ${note.appraisal.rule}`,
        ...(note.leaning ? leaningReasons(note.leaning) : []),
      ],
      studies: note.studies.map((study) => study.id),
    })),
  };
}

function leaningReasons({ shortName, words, difference }: LeaningNote): readonly string[] {
  return [`study: ${shortName} (${words.join(', ')})`, ...(difference ? [`figures: ${difference}`] : [])];
}

/** The record with what a person needs beside it: explanations, the base and the disclaimer. */
export function toReport(document: AnnotatedDocument, base: BaseStamp) {
  const record = toRecord(document);
  const claims = record.claims.map((claim, index) => {
    const note = document.notes[index];
    return note ? { ...claim, explanation: explainVerdict(note) } : claim;
  });
  return { ...record, claims, base: { version: base.version, date: base.date }, disclaimer: disclaimerLine() };
}

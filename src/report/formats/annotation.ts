/** W3C Web Annotation (JSON-LD, https://www.w3.org/TR/annotation-model/): notes that other annotation tools can import. */
import { joinBlocks } from '../../text/text-block';
import { type AnnotatedDocument, type BaseStamp, placeNotes } from '../annotated-document';
import { makeLinkOf } from '../text-fragment';
import { baseLine, certaintyWords, disclaimerLine, explainVerdict, verdictWords } from '../wording';

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** As Hypothesis does: enough on either side to tell one occurrence from the next. */
const CONTEXT_LENGTH = 32;

/** @returns One annotation a note, in reading order; positions count in the joined text (DESIGN.md section 5). */
export function toAnnotations(document: AnnotatedDocument, base: BaseStamp) {
  const text = joinBlocks(document.page.blocks);
  const linkOf = makeLinkOf(document.page);
  const source = document.url ?? `urn:footing:document:${encode(document.id)}`;
  return placeNotes(document).map(({ note, span }) => ({
    '@context': annotationContext,
    id: `urn:footing:note:${encode(document.id)}:${encode(note.claim.id)}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: note.topic.id },
      { type: 'TextualBody', purpose: 'tagging', value: note.appraisal.verdict },
      {
        type: 'TextualBody',
        purpose: 'assessing',
        format: 'text/plain',
        language: 'en',
        value: [
          `${verdictWords[note.appraisal.verdict]} (${certaintyWords[note.appraisal.certainty]}).`,
          note.appraisal.safety ? note.evidence?.harm?.note : undefined,
          note.evidence?.summary,
          explainVerdict(note),
          baseLine(base),
          disclaimerLine(),
        ]
          .filter((part) => part !== undefined)
          .join(' '),
      },
    ],
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: note.quote,
          prefix: text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
          suffix: text.slice(span.end, span.end + CONTEXT_LENGTH),
        },
        { type: 'TextPositionSelector', start: span.start, end: span.end },
        ...fragmentSelector(linkOf(document.url, note.claim)),
      ],
    },
  }));
}

/** What opens the page at the sentence, in browsers that know text fragments. */
function fragmentSelector(link: string | null) {
  const value = link?.slice(link.indexOf(':~:'));
  return value ? [{ type: 'FragmentSelector', conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/', value }] : [];
}

/** A lone surrogate cannot stand in a URI. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

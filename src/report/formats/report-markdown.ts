/** The report on a page as Markdown: what the page is, its claims beside the evidence, how it supports itself. */
import type { BaseStamp } from '../annotated-document';
import { fairWording } from '../fair-wording';
import { countVerdicts, orderNotes } from '../order-notes';
import { type Ratings, ratingOf } from '../own-judgement';
import { factPlaces, ratingWord, reportWords } from '../report-words';
import type { SourceReport } from '../source-report';
import { checklists, checklistWords, signWords } from '../support/sign-words';
import { announce, baseLine, disclaimerLine } from '../wording';
import { listFacts } from './list-facts';
import { escapeAddress, escapeMarkdown, writeNote } from './markdown';

/** @param ratings - What the person took each claim for before seeing the verdict. */
export function toReportMarkdown(report: SourceReport, base: BaseStamp, ratings: Ratings): string {
  const { about, document, rows, signs } = report;
  const links = new Map(rows.map(({ note, link }) => [note.claim.id, link]));
  const facts = listFacts(report).map(({ name, value, place }) => {
    const from = place === null ? '' : ` (${factPlaces[place]})`;
    return `- **${name}:** ${value === null ? reportWords.notFound : written(value)}${from}`;
  });
  const sections = orderNotes(document.notes).map((note) => {
    const fair = note.evidence && fairWording(note.topic, note.evidence);
    const own = ratingOf(ratings, note);
    return writeNote(note, links.get(note.claim.id) ?? null, [
      ...(fair ? [`**${reportWords.fair}:** ${escapeMarkdown(fair)}`] : []),
      ...(own ? [`**${reportWords.own}:** ${ratingWord(own)}`] : []),
    ]);
  });
  const parts = [
    `# ${escapeMarkdown(about.title?.value ?? document.id)}`,
    facts.join('\n'),
    `${announce(countVerdicts(document.notes))}.`,
    ...sections,
    `# ${reportWords.support}`,
    reportWords.supportNote,
    ...signs.map(({ id, isFound, says, passages }) => {
      const { name, asked, why, beyond } = signWords(id);
      const lines = [
        `## ${name}: ${(isFound ? reportWords.found : reportWords.missing).toLowerCase()}`,
        escapeMarkdown(says),
        passages
          .map(({ text, link, note }) => {
            const words = `“${escapeMarkdown(text)}”`;
            return `- ${link ? `[${words}](<${escapeAddress(link)}>)` : words}${note ? ` ${escapeMarkdown(note)}` : ''}`;
          })
          .join('\n'),
        `${why} ${reportWords.askedBy}: ${asked}. ${reportWords.beyond}: ${beyond}`,
      ];
      return lines.filter((line) => line !== '').join('\n\n');
    }),
    `## ${reportWords.checklists}`,
    checklists.map((id) => `- **${checklistWords(id).name}:** ${checklistWords(id).what}`).join('\n'),
    '---',
    `${reportWords.notAssessed} ${escapeMarkdown(baseLine(base))} ${disclaimerLine()}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** An address of the web as a link; anything else as text. */
function written(value: string): string {
  return /^https?:\/\/\S+$/i.test(value) ? `<${escapeAddress(value)}>` : escapeMarkdown(value);
}

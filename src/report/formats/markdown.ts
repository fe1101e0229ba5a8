/** Markdown report: what a student hands in or a moderator pastes. Page text is escaped, so that it can be no markup. */
import { say } from '../../words/say';
import type { AnnotatedDocument, BaseStamp } from '../annotated-document';
import type { FullNote } from '../note';
import { countVerdicts, orderNotes } from '../order-notes';
import { makeLinkOf } from '../text-fragment';
import {
  announce,
  baseLine,
  certaintySymbols,
  certaintyWords,
  directionWords,
  disclaimerLine,
  explainVerdict,
  safetyLabel,
  verdictWords,
} from '../wording';

/** One document as Markdown, most pressing note first; ends with the base and the disclaimer. */
export function toMarkdown(document: AnnotatedDocument, base: BaseStamp): string {
  const linkOf = makeLinkOf(document.page);
  const sections = orderNotes(document.notes).map((note) => writeNote(note, linkOf(document.url, note.claim)));
  const heading = `# ${escapeMarkdown(document.page.title || document.id)}`;
  const count = `${announce(countVerdicts(document.notes))}.`;
  return `${[heading, count, ...sections, '---', `${escapeMarkdown(baseLine(base))} ${disclaimerLine()}`].join('\n\n')}\n`;
}

/** One note as a section. @param more - Lines of the report that this note is part of; escaped already. */
export function writeNote(note: FullNote, link: string | null, more: readonly string[] = []): string {
  const { appraisal, evidence } = note;
  const flag = appraisal.safety ? `${safetyLabel()} · ` : '';
  const lines = [`## ${flag}${verdictWords[appraisal.verdict]}: ${escapeMarkdown(note.topic.label)}`, `> ${escapeMarkdown(note.quote)}`];
  if (appraisal.safety && evidence?.harm) lines.push(`**${safetyLabel()}:** ${escapeMarkdown(evidence.harm.note)}`);
  if (evidence) {
    const grade = [certaintySymbols[appraisal.certainty], certaintyWords[appraisal.certainty]].filter(Boolean).join(' ');
    lines.push(`${grade}. ${directionWords[appraisal.direction]}.`, escapeMarkdown(evidence.summary));
    if (evidence.safetyNote) lines.push(escapeMarkdown(evidence.safetyNote));
  }
  lines.push(say('report.why', escapeMarkdown(explainVerdict(note))));
  if (note.leaning) lines.push(escapeMarkdown([note.leaning.says, note.leaning.difference].filter(Boolean).join(' ')));
  const studies = note.studies.map((study) => {
    const name = `${escapeMarkdown(study.shortName)}: ${escapeMarkdown(study.title)}`;
    return study.link ? `- ${name} <${escapeAddress(study.link)}>` : `- ${name}`;
  });
  if (studies.length > 0) lines.push(studies.join('\n'));
  lines.push(...more);
  if (link) lines.push(`[${say('report.openPage')}](<${escapeAddress(link)}>)`);
  return lines.join('\n\n');
}

/** Text with every character that Markdown or HTML could act on made plain, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]()#!|~>$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(https?|ftp|mailto):/gi, '$1&#58;')
    .replace(/\b(www)\./gi, '$1&#46;')
    .replace(/@/g, '&#64;');
}

/** An address for the angle brackets of a Markdown link. */
export function escapeAddress(address: string): string {
  return address.replace(/[<>\s\\]/g, (found) => encodeURIComponent(found));
}

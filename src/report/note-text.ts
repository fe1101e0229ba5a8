/** A note as plain text to paste somewhere, and the text of a report that a note is wrong. Both carry the base and the disclaimer. */
import { say } from '../words/say';
import type { BaseStamp } from './annotated-document';
import { fairWording, statementOf } from './fair-wording';
import type { Note, TopicDetails } from './note';
import {
  baseLine,
  certaintySymbols,
  certaintyWords,
  directionWords,
  disclaimerLine,
  explainVerdict,
  inShort,
  quoted,
  safetyLabel,
  verdictWords,
} from './wording';

/** Studies that a pasted note names; the card shows the rest. */
const STUDIES_NAMED = 3;

/** @param link - To the exact sentence; null where the page has no address to share. */
export function noteText(note: Note, details: TopicDetails | null, link: string | null, base: BaseStamp): string {
  const { appraisal, topic } = note;
  const lines = [quoted(note.quote), ...(link ? [link] : []), ''];
  if (appraisal.safety && details?.evidence.harm) lines.push(`${safetyLabel()}: ${details.evidence.harm.note}`);
  lines.push(`${verdictWords[appraisal.verdict]} (${topic.label}). ${inShort(note)}`);
  if (details) {
    const { evidence, studies, leaning } = details;
    const fair = fairWording(topic, evidence);
    const certainty = [certaintySymbols[appraisal.certainty], certaintyWords[appraisal.certainty]].filter(Boolean).join(' ');
    lines.push(evidence.summary, `${certainty}. ${directionWords[appraisal.direction]}.`);
    if (leaning) lines.push([leaning.says, leaning.difference].filter(Boolean).join(' '));
    if (fair) lines.push(say('report.fair', fair));
    for (const study of studies.slice(0, STUDIES_NAMED))
      lines.push(`- ${study.shortName}: ${study.title}${study.link ? ` ${study.link}` : ''}`);
  }
  return [...lines, '', `${baseLine(base)} ${disclaimerLine()}`].join('\n');
}

/** What a person sends to whoever maintains the base: the words, the reading and the rule, without anything about the person. */
export function mistakeText(note: Note, link: string | null, base: BaseStamp): string {
  return [
    say('report.mistake.looksWrong'),
    '',
    say('report.mistake.words', quoted(note.quote)),
    ...(link ? [say('report.mistake.page', link)] : []),
    say('report.mistake.note', verdictWords[note.appraisal.verdict]),
    say('report.mistake.topic', note.topic.id, statementOf(note.topic)),
    say('report.mistake.reading', explainVerdict(note)),
    baseLine(base),
    '',
    `${say('report.mistake.what')} `,
  ].join('\n');
}

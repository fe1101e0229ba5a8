/**
 * A reply that a moderator can paste under a post: short, civil, sourced. Built from records and a template alone; nothing is made up and nothing is posted.
 * A safety note always comes first, and that it is no medical advice always last, whatever the template says.
 */
import type { Evidence, Study } from '../evidence/evidence';
import type { FullNote } from './note';
import { orderNotes } from './order-notes';
import { type ReplyLine, type ReplyFormat, renderReply } from './reply-formats';
import type { ReplyTemplate } from './reply-templates';

/** In English, as the records are and the thread is, whatever language the moderator's screens speak. */
const NOT_ADVICE = 'This is information about evidence, not medical advice.';
/** A longer reply is not read. */
const MOST_TOPICS = 3;
const CITATIONS = 2;

interface Answered {
  readonly label: string;
  readonly evidence: Evidence;
  readonly studies: readonly Study[];
  readonly isSafety: boolean;
}

/**
 * @param notes - The claims to answer; those on one topic are answered together, the most pressing topics first, at most three. Where some go too far, only
 * those: what a post got right needs no answer.
 * @returns Null where there is nothing on file to answer with.
 */
export function composeReply(notes: readonly FullNote[], template: ReplyTemplate, format: ReplyFormat): string | null {
  const isAnswerToAll = !notes.some(goesTooFar);
  const answered = gather(isAnswerToAll ? notes : notes.filter(goesTooFar));
  if (answered.length === 0) return null;
  const lines: ReplyLine[] = [];
  for (const { evidence, isSafety } of answered) if (isSafety && evidence.harm) lines.push([{ text: evidence.harm.note, isStrong: true }]);
  // A post that stays within the evidence must not be told that it does not.
  if (template.opening && !isAnswerToAll) lines.push([{ text: template.opening }]);
  for (const { label, evidence, studies } of answered) {
    const lead = answered.length > 1 ? [{ text: `${label}: ` }] : [];
    lines.push([...lead, { text: template.evidence.replaceAll('{evidence}', () => evidence.summary) }]);
    if (studies.length > 0) lines.push([{ text: `${template.sources} ` }, ...cite(studies)]);
  }
  if (template.closing) lines.push([{ text: template.closing }]);
  lines.push([{ text: NOT_ADVICE }]);
  return renderReply(lines, format);
}

function goesTooFar({ appraisal: { verdict, safety } }: FullNote): boolean {
  return safety || verdict === 'contradicted' || verdict === 'overstated';
}

function gather(notes: readonly FullNote[]): readonly Answered[] {
  const byTopic = new Map<string, Answered>();
  for (const { topic, evidence, studies, appraisal } of orderNotes(notes)) {
    if (!evidence || byTopic.has(topic.id)) continue;
    byTopic.set(topic.id, { label: topic.label, evidence, studies: studies.slice(0, CITATIONS), isSafety: appraisal.safety });
  }
  return [...byTopic.values()].slice(0, MOST_TOPICS);
}

/** "Younger 2013 (title); …", each linked where the study has an address. */
function cite(studies: readonly Study[]): ReplyLine {
  return studies.flatMap(({ shortName, title, link }, at) => [
    ...(at > 0 ? [{ text: '; ' }] : []),
    { text: shortName, ...(link ? { link } : {}) },
    { text: ` (${title.replace(/\.$/, '')})` },
  ]);
}

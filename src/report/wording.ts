/** Every sentence on verdicts that is shown to people, in the language that is spoken; no screen, card or export words a verdict anywhere else. */
import type { Appraisal, Direction, Verdict } from '../appraisal/appraisal';
import type { Force, Reason } from '../claims/claim';
import type { Certainty, EvidenceBase } from '../evidence/evidence';
import { formatDate, say, sayFor, wordsFor } from '../words/say';
import { statementOf } from './fair-wording';
import type { Note } from './note';
import { type VerdictCounts, verdictOrder } from './order-notes';

const certainties = ['established', 'high', 'moderate', 'low', 'very-low', 'none'] as const;
const directions = ['with', 'against', 'open'] as const;

/** On every card, page and export. */
export function disclaimerLine(): string {
  return say('report.disclaimer');
}

export const verdictWords: Readonly<Record<Verdict, string>> = wordsFor('report.verdict', verdictOrder);

/** One sign a verdict, told by shape without colour. Always beside a word. */
export const verdictGlyphs: Readonly<Record<Verdict, string>> = {
  supported: '✓',
  overstated: '!',
  contradicted: '✕',
  unsettled: '~',
  anecdote: '”',
  'open-question': '?',
  'not-assessed': '–',
};
export const safetyGlyph = '⚠';

export const certaintyWords: Readonly<Record<Certainty, string>> = wordsFor('report.certainty', certainties);

/** GRADE's four circles; empty where GRADE has no grade to give. Always shown with the word. */
export const certaintySymbols: Readonly<Record<Certainty, string>> = {
  established: '',
  high: '⊕⊕⊕⊕',
  moderate: '⊕⊕⊕○',
  low: '⊕⊕○○',
  'very-low': '⊕○○○',
  none: '',
};

/** Beside the word "Direction", where there is little room. */
export const directionLabels: Readonly<Record<Direction, string>> = wordsFor('report.directionLabel', directions);

export const directionWords: Readonly<Record<Direction, string>> = wordsFor('report.direction', directions);

export function safetyLabel(): string {
  return say('report.safety');
}

/** Words of a page in quotation marks, but for those that bring their own; what they quote in turn stands in single ones. */
export function quoted(words: string): string {
  return /^[“"].*[”"]$/s.test(words) ? words : `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

export function baseLine(base: Pick<EvidenceBase, 'version' | 'date'>): string {
  return say('report.base', base.version, formatDate(base.date));
}

/** "7 notes: 1 safety, 3 go beyond the evidence"; "No notes on this page" for none. */
export function announce(counts: VerdictCounts): string {
  if (counts.total === 0) return say('report.noNotes');
  const parts = counts.safety > 0 ? [say('report.safetyCount', counts.safety)] : [];
  for (const verdict of verdictOrder) {
    const count = counts.verdicts[verdict];
    if (count > 0) parts.push(sayFor('report.count', verdict, count));
  }
  return say('report.notes', counts.total, parts.join(', '));
}

/** The verdict's reason in one sentence, for somebody with two seconds. Says how the words and the evidence meet, nothing of the topic. */
export function inShort({ claim, appraisal }: Note): string {
  const { verdict, direction, certainty } = appraisal;
  if (verdict === 'not-assessed') return say('report.short.notAssessed');
  if (verdict === 'open-question') return say('report.short.openQuestion');
  if (verdict === 'anecdote') return say('report.short.anecdote');
  const source = sayFor('report.source', certainty);
  if (verdict === 'contradicted') return say('report.short.other', source);
  if (verdict === 'supported') return say('report.short.same', source);
  return sayFor('report.meets', verdict, sayFor('report.known', direction, source), sayFor('report.worded', claim.force));
}

const PARTS = ['topic', 'stance', 'force', 'basis'] as const;

/** How the claim was read, part by part, with the words of the page that decided each; for a list of two columns. */
export function readingOf({ claim, topic }: Note): readonly {
  readonly part: (typeof PARTS)[number];
  readonly name: string;
  readonly read: string;
  readonly words: readonly string[];
}[] {
  const read = {
    topic: statementOf(topic),
    stance: sayFor('report.stance', claim.stance),
    force: sayFor('report.force', claim.force),
    basis: sayFor('report.basis', claim.basis),
  };
  return PARTS.map((part) => ({ part, name: sayFor('report.part', part), read: read[part], words: decidingWords(claim.why, part) }));
}

/**
 * Why this verdict: which words of the page decided the reading, and which rule led from there to the verdict.
 * Sentences for a reader, without markup. The page's words stand in quotation marks.
 */
export function explainVerdict({ claim, topic, appraisal }: Note): string {
  const words = (part: Reason['part']) => deciding(claim.why, part);
  return [
    say('report.reading.about', `${topic.label}${words('topic')}`),
    `${sayFor('report.reading.stance', claim.stance)}${words('stance')}.`,
    `${sayFor('report.reading.force', claim.force)}${words('force')}.`,
    `${sayFor('report.reading.basis', claim.basis)}${words('basis')}.`,
    explainRule(appraisal, claim.force),
  ].join(' ');
}

function deciding(why: readonly Reason[], part: Reason['part']): string {
  const found = decidingWords(why, part).map((words) => `“${words}”`);
  return found.length > 0 ? ` (${found.join(', ')})` : '';
}

function decidingWords(why: readonly Reason[], part: Reason['part']): readonly string[] {
  return [...new Set(why.filter((reason) => reason.part === part && reason.words !== '').map((reason) => reason.words))];
}

/** Which rule led from the reading and the evidence to the verdict. */
export function explainRule({ verdict, direction, certainty }: Appraisal, force: Force): string {
  switch (verdict) {
    case 'not-assessed':
      return say('report.rule.notAssessed');
    case 'open-question':
      return say('report.rule.openQuestion');
    case 'anecdote':
      return say('report.rule.anecdote');
    default: {
      const conclusion = verdict === 'overstated' && force === 'absolute' ? force : verdict;
      return `${sayFor('report.ruleCertainty', certainty, directionWords[direction])} ${sayFor('report.conclusion', conclusion)}`;
    }
  }
}

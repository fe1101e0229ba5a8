/** Every sentence shown to people. Plain English; no screen, card or export words a verdict anywhere else. */
import type { Appraisal, Direction, Verdict } from '../appraisal/appraisal';
import type { Force, Reason, Stance } from '../claims/claim';
import type { Certainty, EvidenceBase } from '../evidence/evidence';
import { statementOf } from './fair-wording';
import type { Note } from './note';
import { type VerdictCounts, verdictOrder } from './order-notes';

export const disclaimer = 'Information about evidence, not medical advice.';

export const verdictWords: Readonly<Record<Verdict, string>> = {
  supported: 'Fits the evidence',
  overstated: 'Goes beyond the evidence',
  contradicted: 'Against the evidence',
  unsettled: 'Evidence is unsettled',
  anecdote: 'Personal experience',
  'open-question': 'Open question',
  'not-assessed': 'Not assessed',
};

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

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  established: 'Established fact',
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
  'very-low': 'Very low certainty',
  none: 'Nothing on file',
};

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
export const directionLabels: Readonly<Record<Direction, string>> = {
  with: 'Points the same way as the page',
  against: 'Points the other way',
  open: 'Does not settle it',
};

export const directionWords: Readonly<Record<Direction, string>> = {
  with: 'The evidence points the same way as this statement',
  against: 'The evidence points the other way',
  open: 'The evidence does not settle this either way',
};

export const safetyWord = 'Safety';

/** Words of a page in quotation marks, but for those that bring their own. */
export function quoted(words: string): string {
  return /^[“"].*[”"]$/s.test(words) ? words : `“${words}”`;
}

export function baseLine(base: Pick<EvidenceBase, 'version' | 'date'>): string {
  return `Evidence base ${base.version}, last searched ${base.date}.`;
}

const COUNT_WORDS: Readonly<Record<Verdict, readonly [one: string, many: string]>> = {
  contradicted: ['goes against the evidence', 'go against the evidence'],
  overstated: ['goes beyond the evidence', 'go beyond the evidence'],
  unsettled: ['is on unsettled evidence', 'are on unsettled evidence'],
  'open-question': ['is an open question', 'are open questions'],
  anecdote: ['is personal experience', 'are personal experience'],
  supported: ['fits the evidence', 'fit the evidence'],
  'not-assessed': ['was not assessed', 'were not assessed'],
};

/** "7 notes: 1 safety, 3 go beyond the evidence"; "No notes on this page" for none. */
export function announce(counts: VerdictCounts): string {
  if (counts.total === 0) return 'No notes on this page';
  const parts = counts.safety > 0 ? [`${counts.safety} safety`] : [];
  for (const verdict of verdictOrder) {
    const count = counts.verdicts[verdict];
    if (count > 0) parts.push(`${count} ${COUNT_WORDS[verdict][count === 1 ? 0 : 1]}`);
  }
  return `${counts.total} ${counts.total === 1 ? 'note' : 'notes'}: ${parts.join(', ')}`;
}

/** The verdict's reason in one sentence, for somebody with two seconds. Says how the words and the evidence meet, nothing of the topic. */
export function inShort({ claim, appraisal }: Note): string {
  const { verdict, direction, certainty } = appraisal;
  if (verdict === 'not-assessed') return 'No topic of the evidence base covers this.';
  if (verdict === 'open-question') return 'A question claims nothing, so nothing is marked right or wrong.';
  if (verdict === 'anecdote') return 'One person’s experience cannot show whether it works for others.';
  const source = SOURCES[certainty];
  if (verdict === 'contradicted') return `${source} the other way.`;
  if (verdict === 'supported') return `${source} the same way.`;
  const known =
    direction === 'open' ? 'Studies do not settle this' : `${source} ${direction === 'with' ? 'the same way' : 'the other way'}`;
  return verdict === 'unsettled' ? `${known}; it is ${WORDED[claim.force]}.` : `${known}, yet it is ${WORDED[claim.force]}.`;
}

const SOURCES: Readonly<Record<Certainty, string>> = {
  established: 'Labels, regulators or textbooks point',
  high: 'Good studies point',
  moderate: 'Studies of moderate certainty point',
  low: 'Weak studies point',
  'very-low': 'Very weak studies point',
  none: 'No study on file points',
};

const WORDED: Readonly<Record<Force, string>> = {
  hedged: 'worded with care',
  plain: 'stated as plain fact',
  absolute: 'stated beyond any doubt',
};

const STANCE_READ: Readonly<Record<Stance, string>> = {
  asserts: 'It says that this is so',
  denies: 'It says that this is not so',
  questions: 'It asks, or leaves open, whether this is so',
};
const FORCE_READ: Readonly<Record<Force, string>> = {
  hedged: 'It is worded with care',
  plain: 'It is worded as plain fact',
  absolute: 'It is worded without any doubt',
};
const BASIS_READ = {
  study: 'It leans on a study',
  anecdote: 'It tells of personal experience',
  authority: 'It leans on an expert or a body',
  none: 'It names no source',
} as const;

/** How the claim was read, part by part, with the words of the page that decided each; for a list of two columns. */
export function readingOf({
  claim,
  topic,
}: Note): readonly { readonly part: string; readonly read: string; readonly words: readonly string[] }[] {
  const words = (part: Reason['part']) => decidingWords(claim.why, part);
  return [
    { part: 'Statement', read: statementOf(topic), words: words('topic') },
    { part: 'The page', read: STANCE_SHORT[claim.stance], words: words('stance') },
    { part: 'Worded', read: FORCE_SHORT[claim.force], words: words('force') },
    { part: 'It leans on', read: BASIS_SHORT[claim.basis], words: words('basis') },
  ];
}

const STANCE_SHORT: Readonly<Record<Stance, string>> = {
  asserts: 'says that this is so',
  denies: 'says that this is not so',
  questions: 'asks whether this is so',
};
const FORCE_SHORT: Readonly<Record<Force, string>> = { hedged: 'with care', plain: 'as plain fact', absolute: 'without any doubt' };
const BASIS_SHORT = { study: 'a study', anecdote: 'personal experience', authority: 'an expert or a body', none: 'no source' } as const;

/**
 * Why this verdict: which words of the page decided the reading, and which rule led from there to the verdict.
 * Sentences for a reader, without markup. The page's words stand in quotation marks.
 */
export function explainVerdict({ claim, topic, appraisal }: Note): string {
  const words = (part: Reason['part']) => deciding(claim.why, part);
  return [
    `Read as a claim about: ${topic.label}${words('topic')}.`,
    `${STANCE_READ[claim.stance]}${words('stance')}.`,
    `${FORCE_READ[claim.force]}${words('force')}.`,
    `${BASIS_READ[claim.basis]}${words('basis')}.`,
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
export function explainRule(appraisal: Appraisal, force: Force): string {
  switch (appraisal.verdict) {
    case 'not-assessed':
      return 'No topic of the evidence base covers it, so it was not assessed.';
    case 'open-question':
      return 'A question claims nothing, so it is not marked right or wrong.';
    case 'anecdote':
      return 'One person’s experience cannot show whether a treatment works, so it is not marked right or wrong.';
    default:
      return `${directionWords[appraisal.direction]}${certaintyClause(appraisal)}. ${conclude(appraisal.verdict, force)}`;
  }
}

function certaintyClause({ certainty }: Appraisal): string {
  if (certainty === 'none') return '; no study of it is on file';
  if (certainty === 'established') return '; this is established by labels, regulators or textbooks';
  return `, with ${certainty.replace('-', ' ')} certainty`;
}

function conclude(verdict: 'supported' | 'overstated' | 'contradicted' | 'unsettled', force: Force): string {
  if (verdict === 'supported') return 'The wording fits that.';
  if (verdict === 'contradicted') return 'The statement goes against that.';
  if (verdict === 'unsettled') return 'Worded with care, it stays within what is not yet settled.';
  return force === 'absolute' ? 'Wording without any doubt goes further than that.' : 'Stating it as fact goes further than that.';
}

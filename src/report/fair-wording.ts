/**
 * What would be fair to say: one sentence built from a topic's statement, its finding and its certainty, in the words GRADE gives each level.
 * Takes a topic and its evidence; gives a sentence, or null where a sentence made by rule could mislead.
 */
import type { Certainty, Evidence, Finding } from '../evidence/evidence';
import type { Topic } from '../topics/topic';

type Frame = (that: string) => string;

const uncertain: Frame = (that) => `Nobody knows yet whether ${that}.`;
const disputed: Frame = (that) => `Studies do not agree on whether ${that}.`;
const untested: Frame = (that) => `No study on file shows whether ${that}.`;

const FRAMES: Readonly<Record<Finding, Readonly<Record<Certainty, Frame>>>> = {
  for: {
    established: (that) => `It is established that ${that}.`,
    high: (that) => `It is well shown that ${that}.`,
    moderate: (that) => `It is likely that ${that}.`,
    low: (that) => `It may be that ${that}, but the evidence is weak.`,
    'very-low': (that) => `It is very uncertain whether ${that}.`,
    none: untested,
  },
  against: {
    established: (that) => `It is established that this is wrong: ${that}.`,
    high: (that) => `Good evidence speaks against the view that ${that}.`,
    moderate: (that) => `It is unlikely that ${that}.`,
    low: (that) => `Weak evidence speaks against the view that ${that}.`,
    'very-low': (that) => `It is very uncertain whether ${that}; the little that is known speaks against it.`,
    none: untested,
  },
  mixed: { established: disputed, high: disputed, moderate: disputed, low: disputed, 'very-low': disputed, none: untested },
  uncertain: { established: uncertain, high: uncertain, moderate: uncertain, low: uncertain, 'very-low': uncertain, none: untested },
};

/** Statements that ask or list rather than say that something is so. */
const NO_STATEMENT = /^(?:how|what|when|where|who)\b(?!.* is not known)/i;
/** Notes to whoever labels texts, not to readers: they name the stance or another topic's id. */
const FOR_LABELLERS = /\b(?:denies it|asserts this|assert this)\b|: [a-z]+(?:-[a-z0-9]+)+\.?\)/;
/** Lists of examples in brackets; a single remark in brackets stays. */
const EXAMPLES = / \((?:for instance [^)]*|[^)]*,[^)]*|[A-Z]{2,})\)/g;
const FOR_THE_LIST = /,? or (?:one|a painful condition) (?:without|that has no) (?:a )?topic of its own/;

/** @returns Null where the topic has no plain statement, and where hearing it without its harm could mislead. */
export function fairWording(topic: Topic, { finding, certainty, harm }: Pick<Evidence, 'finding' | 'certainty' | 'harm'>): string | null {
  if (harm?.stance === 'asserts') return null;
  const statement = shorten(topic.proposition);
  return NO_STATEMENT.test(statement) ? null : FRAMES[finding][certainty](lowerFirst(statement));
}

/** The statement that a claim was weighed against, as a reader needs it. */
export function statementOf(topic: Topic): string {
  const sentences = topic.proposition.split(/(?<=[.)])\s+(?=[A-Z(])/).filter((sentence) => !FOR_LABELLERS.test(sentence));
  return (sentences.join(' ') || topic.proposition).replace(FOR_THE_LIST, '').trim();
}

function shorten(proposition: string): string {
  const [statement = ''] = statementOf({ id: '', group: 'other', label: '', proposition })
    .replace(FOR_THE_LIST, '')
    .replace(EXAMPLES, '')
    .split(/[;:] /);
  return statement.replace(/\.$/, '');
}

/** Names that are capitals throughout (LDN) keep them. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

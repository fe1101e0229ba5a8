/** What a reply says around the records, in three tones. A moderator may change any of it; what keeps people safe is not in here, so that it cannot be taken out. */
import type { Result } from '../text/text-block';

export const replyTones = ['gentle', 'neutral', 'firm'] as const;
export type ReplyTone = (typeof replyTones)[number];

export interface ReplyTemplate {
  /** After the safety note, where there is one; '' for none. */
  readonly opening: string;
  /** Holds `{evidence}` once: there stands what is known, from the topic's record. */
  readonly evidence: string;
  /** Before the two studies. */
  readonly sources: string;
  /** '' for none. */
  readonly closing: string;
}

export type ReplyTemplates = Readonly<Record<ReplyTone, ReplyTemplate>>;

export const defaultReplyTemplates: ReplyTemplates = {
  gentle: {
    opening: 'Thank you for sharing this. Here is what studies show, for anyone who reads along.',
    evidence: '{evidence}',
    sources: 'To read more:',
    closing: 'It is worth talking over with a doctor or pharmacist before changing anything.',
  },
  neutral: {
    opening: 'A note from the moderators on the evidence.',
    evidence: '{evidence}',
    sources: 'Sources:',
    closing: 'Please talk to a doctor or pharmacist before changing a medicine.',
  },
  firm: {
    opening: 'This post goes against what is known, or beyond it.',
    evidence: '{evidence}',
    sources: 'Sources:',
    closing: 'Please do not act on it. Ask a doctor or pharmacist first.',
  },
};

/** A part longer than this is a reply of its own. */
const LONGEST_PART = 600;
const PARTS = ['opening', 'evidence', 'sources', 'closing'] as const;

/** @returns The templates, or which part of which tone cannot be used and why. */
export function readReplyTemplates(value: unknown): Result<ReplyTemplates, string> {
  if (!isRecord(value)) return { ok: false, error: 'no templates' };
  const read: Partial<Record<ReplyTone, ReplyTemplate>> = {};
  for (const tone of replyTones) {
    const template = value[tone];
    if (!isRecord(template)) return { ok: false, error: `${tone}: missing` };
    for (const part of PARTS) {
      const text = template[part];
      if (typeof text !== 'string') return { ok: false, error: `${tone}.${part}: no text` };
      if (text.length > LONGEST_PART) return { ok: false, error: `${tone}.${part}: longer than ${LONGEST_PART} characters` };
    }
    const [opening = '', evidence = '', sources = '', closing = ''] = PARTS.map((part) => String(template[part]));
    if (evidence.split('{evidence}').length !== 2) return { ok: false, error: `${tone}.evidence: must hold {evidence} once` };
    read[tone] = { opening, evidence, sources, closing };
  }
  const { gentle, neutral, firm } = read;
  return gentle && neutral && firm ? { ok: true, value: { gentle, neutral, firm } } : { ok: false, error: 'no templates' };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

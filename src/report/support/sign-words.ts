/** What each sign is called, which checklist asks for it, why it matters, and what no machine can tell from it. */
import type { SignId } from './find-signs';

export const checklists = ['CRAAP', 'SIFT', 'DISCERN', 'JAMA'] as const;
export type Checklist = (typeof checklists)[number];

export const checklistWords: Readonly<Record<Checklist, { readonly name: string; readonly what: string }>> = {
  CRAAP: {
    name: 'CRAAP test',
    what: 'Five questions to any source: currency, relevance, authority, accuracy, purpose. Taught by libraries since 2004.',
  },
  SIFT: {
    name: 'SIFT',
    what: 'Four moves: stop, investigate the source, find better coverage, trace claims to where they come from. Most of them lead away from the page.',
  },
  DISCERN: {
    name: 'DISCERN',
    what: 'Sixteen questions to written information about a treatment: can it be relied on, and how well does it describe the choices?',
  },
  JAMA: {
    name: 'JAMA benchmarks',
    what: 'Four things that a medical web page should show: who wrote it, where its statements come from, who paid, and how old it is.',
  },
};

export interface SignWords {
  readonly name: string;
  /** Checklist and the part of it that asks for this. */
  readonly asked: readonly (readonly [Checklist, string])[];
  readonly why: string;
  /** What a reader has to judge. */
  readonly beyond: string;
}

export const signWords: Readonly<Record<SignId, SignWords>> = {
  author: {
    name: 'Named author with training',
    asked: [
      ['CRAAP', 'Authority'],
      ['JAMA', 'Authorship'],
      ['SIFT', 'Investigate the source'],
    ],
    why: 'A name can be looked up; a training in the subject makes mistakes less likely.',
    beyond: 'Whether the person exists, holds the title, and knows this subject.',
  },
  date: {
    name: 'Date and update',
    asked: [
      ['CRAAP', 'Currency'],
      ['JAMA', 'Currency'],
      ['DISCERN', 'Question 5: when was it made?'],
    ],
    why: 'What was known about LDN has changed with trials of recent years.',
    beyond: 'Whether an update changed the text or only the date.',
  },
  references: {
    name: 'References that lead somewhere',
    asked: [
      ['JAMA', 'Attribution'],
      ['CRAAP', 'Accuracy'],
      ['DISCERN', 'Question 4: which sources?'],
      ['SIFT', 'Trace claims to their source'],
    ],
    why: 'A DOI, a PubMed or a trial number lets anybody read what a statement rests on.',
    beyond: 'Whether the source says what the page makes of it. For studies on file the card and the library help.',
  },
  figures: {
    name: 'Figures as the study gives them',
    asked: [
      ['CRAAP', 'Accuracy'],
      ['SIFT', 'Trace claims to their source'],
    ],
    why: 'Figures get changed on the way from a paper to a page.',
    beyond: 'Figures of studies that are not on file, and figures in pictures.',
  },
  conflicts: {
    name: 'Interests and funding told',
    asked: [
      ['JAMA', 'Disclosure'],
      ['CRAAP', 'Purpose'],
      ['DISCERN', 'Question 6: balanced and unbiased?'],
    ],
    why: 'Who earns by a treatment may see it in a better light.',
    beyond: 'Interests that the page does not tell, and whether those told matter.',
  },
  sale: {
    name: 'Something is sold here',
    asked: [
      ['CRAAP', 'Purpose'],
      ['SIFT', 'Investigate the source'],
    ],
    why: 'A page that sells what it praises has a reason to praise it. That alone makes nothing wrong.',
    beyond: 'Whether another page of the same site sells it.',
  },
  stories: {
    name: 'Personal stories against studies',
    asked: [
      ['CRAAP', 'Accuracy'],
      ['DISCERN', 'Question 4: which sources?'],
    ],
    why: 'A story shows what one person lived through. It cannot show what a treatment does, since nobody knows what would have happened without it.',
    beyond: 'Whether the stories are true, and which ones were left out.',
  },
  absolute: {
    name: 'Words without doubt',
    asked: [
      ['DISCERN', 'Question 8: areas of uncertainty?'],
      ['CRAAP', 'Accuracy'],
    ],
    why: '“Always”, “never” and “in everyone” go further than studies can.',
    beyond: 'Exaggeration by pictures, layout and what is left out.',
  },
  experts: {
    name: 'Experts quoted',
    asked: [
      ['SIFT', 'Trace quotes to their context'],
      ['CRAAP', 'Authority'],
    ],
    why: 'A quoted expert can be asked or looked up.',
    beyond: 'Whether the words were said like this, and whether the expert speaks for others in the field.',
  },
  'off-label': {
    name: 'Off-label use told',
    asked: [
      ['DISCERN', 'Question 8: areas of uncertainty?'],
      ['CRAAP', 'Accuracy'],
    ],
    why: 'No regulator has approved LDN. A fair page says so.',
    beyond: 'Whether it is said where a reader will see it.',
  },
  doctor: {
    name: 'Advice to see a doctor',
    asked: [['DISCERN', 'Question 15: support for a shared decision?']],
    why: 'LDN interacts with opioids, so a doctor or pharmacist should know of it.',
    beyond: 'Whether it is meant, or a line in the small print.',
  },
};

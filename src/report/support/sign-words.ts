/** What each sign is called, which checklist asks for it, why it matters, and what no machine can tell from it. */
import { say, sayFor } from '../../words/say';
import type { SignId } from './find-signs';

export const checklists = ['CRAAP', 'SIFT', 'DISCERN', 'JAMA'] as const;
export type Checklist = (typeof checklists)[number];

export function checklistWords(list: Checklist): { readonly name: string; readonly what: string } {
  const id = { CRAAP: 'craap', SIFT: 'sift', DISCERN: 'discern', JAMA: 'jama' } as const;
  return { name: say(`sign.list.${id[list]}.name`), what: say(`sign.list.${id[list]}.what`) };
}

type Part =
  | 'authority'
  | 'authorship'
  | 'investigate'
  | 'currency'
  | 'q4'
  | 'q5'
  | 'q6'
  | 'q8'
  | 'q15'
  | 'attribution'
  | 'accuracy'
  | 'trace'
  | 'disclosure'
  | 'purpose'
  | 'context';

/** Checklist and the part of it that asks for the sign. */
const ASKED: Readonly<Record<SignId, readonly (readonly [Checklist, Part])[]>> = {
  author: [
    ['CRAAP', 'authority'],
    ['JAMA', 'authorship'],
    ['SIFT', 'investigate'],
  ],
  date: [
    ['CRAAP', 'currency'],
    ['JAMA', 'currency'],
    ['DISCERN', 'q5'],
  ],
  references: [
    ['JAMA', 'attribution'],
    ['CRAAP', 'accuracy'],
    ['DISCERN', 'q4'],
    ['SIFT', 'trace'],
  ],
  figures: [
    ['CRAAP', 'accuracy'],
    ['SIFT', 'trace'],
  ],
  conflicts: [
    ['JAMA', 'disclosure'],
    ['CRAAP', 'purpose'],
    ['DISCERN', 'q6'],
  ],
  sale: [
    ['CRAAP', 'purpose'],
    ['SIFT', 'investigate'],
  ],
  stories: [
    ['CRAAP', 'accuracy'],
    ['DISCERN', 'q4'],
  ],
  absolute: [
    ['DISCERN', 'q8'],
    ['CRAAP', 'accuracy'],
  ],
  experts: [
    ['SIFT', 'context'],
    ['CRAAP', 'authority'],
  ],
  'off-label': [
    ['DISCERN', 'q8'],
    ['CRAAP', 'accuracy'],
  ],
  doctor: [['DISCERN', 'q15']],
};

export interface SignWords {
  readonly name: string;
  /** "CRAAP (Authority), JAMA (Authorship)". */
  readonly asked: string;
  readonly why: string;
  /** What a reader has to judge. */
  readonly beyond: string;
}

export function signWords(id: SignId): SignWords {
  return {
    name: sayFor('sign.name', id),
    asked: ASKED[id].map(([list, part]) => `${list} (${sayFor('sign.asked', part)})`).join(', '),
    why: sayFor('sign.why', id),
    beyond: sayFor('sign.beyond', id),
  };
}

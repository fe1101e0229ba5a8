/**
 * What do the two ends of a figure's axis mean? Read from the record's own note on its scale and from the direction of its result. Pure.
 * The sign of a difference says nothing by itself: less pain is better, less sleep is worse.
 */
import type { LibraryStudy } from '../../evidence/library';

export type Result = LibraryStudy['results'][number];
export type Figure = NonNullable<Result['numeric']>;
export type Measure = Figure['measure'];

export interface ScaleWords {
  /** What the difference is counted in; '' for standardised differences and ratios, which have no unit. */
  readonly unit: string;
  /** What stands to the left of the null line, and to the right. */
  readonly left: string;
  readonly right: string;
  /** Which way is better; null where the record does not say, and for ratios, whose ends say what is counted. */
  readonly better: 'lower' | 'higher' | null;
  /** Before and after in the same people, without anyone to compare with. */
  readonly isUncontrolled: boolean;
}

export const RATIOS: ReadonlySet<Measure> = new Set(['RR', 'HR', 'OR']);

/** What was tried in a study, for "with …". Null where people were only watched. */
export function subjectOf({ intervention }: Pick<LibraryStudy, 'intervention'>): string {
  const given = intervention ?? '';
  const subjects: readonly (readonly [RegExp, string])[] = [
    [/raw opium/i, 'raw opium'],
    [/\bnaloxone/i, 'naloxone'],
    [/\bnaltrexone|\bLDN\b/i, 'naltrexone'],
    [/\btaper/i, 'tapering'],
    [/\bminocycline/i, 'minocycline'],
    [/\bopioid|\bmorphine|\boxycodone/i, 'opioids'],
  ];
  return subjects.find(([pattern]) => pattern.test(given))?.[1] ?? 'the treatment';
}

export function readScale({ outcome, direction, numeric }: Result & { readonly numeric: Figure }, subject: string): ScaleWords {
  const { measure, value, scale } = numeric;
  const note = scale ?? '';
  const isUncontrolled = /\bbefore-after\b|\bno control\b|\bafter LDN\b/i.test(note);
  const unit = RATIOS.has(measure) || measure === 'SMD' ? '' : unitIn(note);
  const plain = { unit, isUncontrolled, better: null } as const;
  if (measure === 'HR') return { ...plain, left: `less often, or later, with ${subject}`, right: `more often, or sooner, with ${subject}` };
  if (RATIOS.has(measure)) return { ...plain, left: `less often with ${subject}`, right: `more often with ${subject}` };
  const told = /\bnegative = (?:less|fewer) ([^;]+)/.exec(note);
  if (told) return { ...plain, left: `less ${told[1]}`, right: `more ${told[1]}` };
  const better = isUncontrolled ? `better after ${subject}` : `better with ${subject}`;
  const other = isUncontrolled ? `worse after ${subject}` : 'better with the comparison';
  const lowerIsBetter = lowerIsBetterIn(note, direction, value) ?? (isPain(outcome, note) ? true : null);
  if (lowerIsBetter === null) return { ...plain, left: `lower with ${subject}`, right: `higher with ${subject}` };
  return lowerIsBetter
    ? { unit, isUncontrolled, better: 'lower', left: better, right: other }
    : { unit, isUncontrolled, better: 'higher', left: other, right: better };
}

function lowerIsBetterIn(note: string, direction: Result['direction'], value: number): boolean | null {
  if (/\bnegative favours\b|\bnegative = larger fall\b/.test(note)) return true;
  if (/\bpositive favours\b/.test(note)) return false;
  if (direction === 'favours') return value < 0;
  if (direction === 'against') return value > 0;
  return null;
}

/** More pain is worse whatever was found; not so for thresholds, and not where nobody told which way the difference was taken. */
function isPain(outcome: string, note: string): boolean {
  return /\bpain\b/i.test(outcome) && !/threshold|modulation/i.test(outcome) && !/\bsign convention not stated\b/.test(note);
}

/** Scales that are worded in several ways, in words for a reader. What is not listed stands as the record has it. */
const UNIT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:0-10 (?:NRS|pain units|numeric rating scale)|BPI severity 0-10)$/, 'points on a pain scale of 0 to 10'],
  [/^10 cm pain scale$/, 'cm on a pain scale of 10 cm'],
  [/^BPI interference (0-\d+)(?:, rounded means)?$/, 'points on a scale of how much pain gets in the way ($1)'],
  [/^VAS$/, 'points on a pain scale whose range is not stated'],
  [/^pain score$/, 'points of a pain score'],
  [/^pressure pain threshold$/, 'pressure at which it hurts'],
  [/^kPa$/, 'kPa of pressure'],
  [/^mg morphine$/, 'mg of morphine'],
  [/^percent of days$/, 'percent of days'],
  [/^SF-36 MCS$/, 'points on the SF-36 mental score'],
  [/^SF-36 physical score, 0-100$/, 'points on the SF-36 physical score (0-100)'],
  [/^MHI$/, 'points on the Mental Health Inventory'],
  [/^MADRS 0-60$/, 'points on the MADRS depression scale (0-60)'],
];

/** The first part of the note, unless that is itself about the sign. */
function unitIn(note: string): string {
  const [first = ''] = note.split(/;|, (?:worked out|difference worked|rounded|raw difference|low dose minus|intention)/);
  if (/negative|positive/.test(first)) return '';
  const unit = first.trim();
  const named = UNIT_NAMES.find(([pattern]) => pattern.test(unit));
  return named ? unit.replace(named[0], named[1]) : unit;
}

/**
 * What do the two ends of a figure's axis mean? Read from the record's own note on its scale and from the direction of its result. Pure.
 * The sign of a difference says nothing by itself: less pain is better, less sleep is worse.
 */
import type { LibraryStudy } from '../../evidence/library';
import { say, sayFor } from '../../words/say';

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

const SUBJECTS = [
  [/raw opium/i, 'raw-opium'],
  [/\bnaloxone/i, 'naloxone'],
  [/\bnaltrexone|\bLDN\b/i, 'naltrexone'],
  [/\btaper/i, 'tapering'],
  [/\bminocycline/i, 'minocycline'],
  [/\bopioid|\bmorphine|\boxycodone/i, 'opioids'],
] as const;

/** What was tried in a study, for "with …". */
export function subjectOf({ intervention }: Pick<LibraryStudy, 'intervention'>): string {
  return sayFor('library.subject', SUBJECTS.find(([pattern]) => pattern.test(intervention ?? ''))?.[1] ?? 'treatment');
}

export function readScale({ outcome, direction, numeric }: Result & { readonly numeric: Figure }, subject: string): ScaleWords {
  const { measure, value, scale } = numeric;
  const note = scale ?? '';
  const isUncontrolled = /\bbefore-after\b|\bno control\b|\bafter LDN\b/i.test(note);
  const unit = RATIOS.has(measure) || measure === 'SMD' ? '' : unitIn(note);
  const plain = { unit, isUncontrolled, better: null } as const;
  if (measure === 'HR') return { ...plain, left: say('library.end.rarerLater', subject), right: say('library.end.oftenerSooner', subject) };
  if (RATIOS.has(measure)) return { ...plain, left: say('library.end.rarer', subject), right: say('library.end.oftener', subject) };
  const told = /\bnegative = (?:less|fewer) ([^;]+)/.exec(note);
  if (told) return { ...plain, left: say('library.end.less', countedIn(told[1])), right: say('library.end.more', countedIn(told[1])) };
  const better = say(isUncontrolled ? 'library.end.betterAfter' : 'library.end.betterWith', subject);
  const other = isUncontrolled ? say('library.end.worseAfter', subject) : say('library.end.betterCompared');
  const lowerIsBetter = lowerIsBetterIn(note, direction, value) ?? (isPain(outcome, note) ? true : null);
  if (lowerIsBetter === null) return { ...plain, left: say('library.end.lower', subject), right: say('library.end.higher', subject) };
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
const UNITS = [
  [/^(?:0-10 (?:NRS|pain units|numeric rating scale)|BPI severity 0-10)$/, 'pain0to10'],
  [/^10 cm pain scale$/, 'pain10cm'],
  [/^BPI interference (0-\d+)(?:, rounded means)?$/, 'interference'],
  [/^VAS$/, 'painNoRange'],
  [/^pain score$/, 'painScore'],
  [/^pressure pain threshold$/, 'painThreshold'],
  [/^kPa$/, 'kPa'],
  [/^mg morphine$/, 'morphine'],
  [/^percent of days$/, 'days'],
  [/^SF-36 MCS$/, 'sfMental'],
  [/^SF-36 physical score, 0-100$/, 'sfPhysical'],
  [/^MHI$/, 'mhi'],
  [/^MADRS 0-60$/, 'madrs'],
  [/^percentage points$/, 'percentPoints'],
  [/^percentage points of change from baseline$/, 'percentPointsSinceStart'],
  [/^defined daily doses per person and year$/, 'dailyDoses'],
] as const;

/** What there is less or more of, where the record says that of its sign. */
const COUNTED = [
  [/^opioid after LDN$/, 'opioids'],
  [/^medicine after LDN$/, 'medicine'],
] as const;

function countedIn(words = ''): string {
  const [, name] = COUNTED.find(([each]) => each.test(words)) ?? [];
  return name ? sayFor('library.counted', name) : words;
}

/** The first part of the note, unless that is itself about the sign. */
function unitIn(note: string): string {
  const [first = ''] = note.split(/;|, (?:worked out|difference worked|rounded|raw difference|low dose minus|intention)/);
  if (/negative|positive/.test(first)) return '';
  const unit = first.trim();
  const [pattern, name] = UNITS.find(([each]) => each.test(unit)) ?? [];
  return name ? sayFor('library.unit', name, pattern?.exec(unit)?.[1] ?? '') : unit;
}

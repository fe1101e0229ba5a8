/**
 * The lines under the page's words, as CSS for scripting.insertCSS: a page's own policy cannot block it there.
 * Each kind is told by its line as well as by its hue.
 */
import type { Verdict } from '../appraisal/appraisal';

export type HighlightKind = Exclude<Verdict, 'not-assessed'> | 'safety';
export type Palette = 'standard' | 'strong' | 'grey';
type Hues = Readonly<Record<HighlightKind, string>>;

/** Least pressing first: where two overlap, the later one is painted. */
export const highlightKinds: readonly HighlightKind[] = [
  'supported',
  'anecdote',
  'open-question',
  'unsettled',
  'overstated',
  'contradicted',
  'safety',
];

export const highlightName = (kind: HighlightKind) => `footing-${kind}`;

const allOf = (hue: string): Hues => ({
  supported: hue,
  anecdote: hue,
  'open-question': hue,
  unsettled: hue,
  overstated: hue,
  contradicted: hue,
  safety: hue,
});

/** Mid tones, which hold 3:1 on white and on black. Standard: hues after Okabe and Ito. Strong: purer ones. Grey: line and shape alone, but for safety. */
export const palettes: Readonly<Record<Palette, Hues>> = {
  standard: {
    supported: '#6b8299',
    anecdote: '#3f88c5',
    'open-question': '#808080',
    unsettled: '#a5629b',
    overstated: '#bd7500',
    contradicted: '#d1490c',
    safety: '#d1490c',
  },
  strong: {
    supported: '#2f8f5b',
    anecdote: '#1f84e0',
    'open-question': '#808080',
    unsettled: '#b34fd6',
    overstated: '#c76f00',
    contradicted: '#e8380d',
    safety: '#e8380d',
  },
  grey: { ...allOf('#7d7d7d'), safety: '#d1490c' },
};

export const lines: Readonly<Record<HighlightKind, string>> = {
  supported: 'dotted 1px',
  anecdote: 'dashed 1px',
  'open-question': 'dotted 2px',
  unsettled: 'wavy 1px',
  overstated: 'dashed 2px',
  contradicted: 'double 2px',
  safety: 'solid 3px',
};

/** A faint tint in the hue: words stay legible on it, dark or light. */
const tint = (kind: HighlightKind, hues: Hues) => `${hues[kind]}${kind === 'supported' ? '1a' : '33'}`;

/**
 * Firefox 140 to 145 paints no underline in a highlight, so a faint tint stands in. `contrast-color()` came with the underlines in 146;
 * `-moz-appearance` is Firefox alone. To be dropped once the oldest Firefox we ship to is 146.
 */
const OLD_FIREFOX = '(-moz-appearance: none) and (not (color: contrast-color(red)))';

/**
 * A body that is as high as the window and runs over it would lie under the list that follows it. Only while that list is there (printed-list.ts).
 */
const ROOM_FOR_LIST =
  'html:has(> footing-notes[data-printing]), html:has(> footing-notes[data-printing]) > body { height: auto !important; }';

/** @param print - False: a printed page is the page alone. True: it keeps its marks, and room for the list of notes at its end. */
export function highlightCss(palette: Palette, print: boolean): string {
  const hues = palettes[palette];
  const each = (style: (kind: HighlightKind) => string) =>
    highlightKinds.map((kind) => `::highlight(${highlightName(kind)}) { ${style(kind)} }`).join('\n');
  return [
    each((kind) => `text-decoration: underline ${lines[kind]} ${hues[kind]};`),
    `::highlight(${highlightName('safety')}) { background-color: rgb(209 73 12 / 14%); }`,
    `@supports ${OLD_FIREFOX} { ${each((kind) => `background-color: ${tint(kind, hues)};`)} }`,
    `@media print { ${print ? ROOM_FOR_LIST : each(() => 'text-decoration: none; background-color: transparent;')} }`,
    `@media (forced-colors: active) { ${each(() => 'text-decoration-color: LinkText;')} }`,
  ].join('\n');
}

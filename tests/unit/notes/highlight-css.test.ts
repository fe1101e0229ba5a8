/** What stands in for the underline where the browser paints none (Firefox 140 to 145): our browser tests run in one that paints it. */
import { describe, expect, it } from 'vitest';
import { highlightCss, highlightKinds, type Palette, palettes } from '../../../src/notes/highlight-css';

const palettesByName = Object.keys(palettes) as Palette[];
/** What is inside a rule that begins with these words, by its braces. */
function blockOf(css: string, start: string): string {
  const open = css.indexOf('{', css.indexOf(start));
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return css.slice(open + 1, at);
  }
  throw new Error(`no rule ${start}`);
}
const luminance = (rgb: readonly number[]) => {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const partsOf = (hex: string) => [1, 3, 5, 7].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

describe.each(palettesByName)('the tint of the palette %s', (palette) => {
  const css = highlightCss(palette, false);
  const tints = new Map(
    [...blockOf(css, '@supports').matchAll(/::highlight\(footing-([a-z-]+)\) \{ background-color: (#[0-9a-f]{8}); \}/g)].map(
      ([, kind = '', hex = '']) => [kind, hex] as const,
    ),
  );

  it('stands behind every kind of mark, and only where Firefox has no underlines yet', () => {
    expect([...tints.keys()]).toEqual(highlightKinds);
    expect(css).toContain('@supports (-moz-appearance: none) and (not (color: contrast-color(red))) {');
    expect(css.replace(blockOf(css, '@supports'), '')).not.toMatch(/background-color: #/);
  });

  it('leaves black words on white and white words on black easy to read, and can be seen on both', () => {
    for (const hex of tints.values()) {
      const [r = 0, g = 0, b = 0, alpha = 0] = partsOf(hex);
      const over = (paper: number) => luminance([r, g, b].map((part) => part * (alpha / 255) + paper * (1 - alpha / 255)));
      for (const [paper, ink] of [
        [255, 0],
        [0, 255],
      ] as const) {
        expect(contrast(over(paper), luminance([ink, ink, ink]))).toBeGreaterThan(7);
        expect(contrast(over(paper), luminance([paper, paper, paper]))).toBeGreaterThan(1.05);
      }
    }
  });
});

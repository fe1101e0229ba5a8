/** How notes look and behave, as far as a person can set it. */
import type { Palette } from './highlight-css';

export interface Look {
  /** `auto`: as the page is where the words stand. */
  readonly theme: 'auto' | 'light' | 'dark';
  readonly palette: Palette;
  readonly textPx: number;
  /** False: underlines alone, which open the card all the same. */
  readonly markers: boolean;
  /** Whether a rest of the pointer opens the card. */
  readonly hover: boolean;
  /** Whether a print of the page ends with a list of its notes. */
  readonly print: boolean;
}

export function lookOf(look: Partial<Look>): Look {
  return { theme: 'auto', palette: 'standard', textPx: 14, markers: true, hover: true, print: false, ...look };
}

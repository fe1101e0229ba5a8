/** One sign a kind of mark, told by shape without colour. Always beside a word, in the marker's name or in the card. */
import type { HighlightKind } from './highlight-css';

export const glyphs: Readonly<Record<HighlightKind, string>> = {
  supported: '✓',
  anecdote: '”',
  'open-question': '?',
  unsettled: '~',
  overstated: '!',
  contradicted: '✕',
  safety: '⚠',
};

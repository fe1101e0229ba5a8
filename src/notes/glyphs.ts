/** One sign a kind of mark. Beside a word in the marker's name or in the card. */
import { safetyGlyph, verdictGlyphs } from '../report/wording';
import type { HighlightKind } from './highlight-css';

export const glyphs: Readonly<Record<HighlightKind, string>> = { ...verdictGlyphs, safety: safetyGlyph };

/** Each verdict's own shape, so that it is told without colour. */
import type { Verdict } from '../appraisal/appraisal';

const SHAPES: Readonly<Record<Verdict, string>> = {
  supported: 'M3 8.5 6.5 12 13 4.5',
  overstated: 'M8 13V3M4 7l4-4 4 4',
  contradicted: 'M4 4l8 8M12 4l-8 8',
  unsettled: 'M2 9c2-4 4-4 6 0s4 4 6 0',
  anecdote: 'M3 4h10v6H8l-3 3v-3H3z',
  'open-question': 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.300 8.700 8 9.200 8 10M8 12.500v.5',
  'not-assessed': 'M4 8h8',
};
const SAFETY = 'M8 2 14.500 13.500h-13zM8 6.500v3.500M8 11.800v.2';

export function VerdictGlyph({ verdict, safety = false }: { verdict: Verdict; safety?: boolean }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={safety ? SAFETY : SHAPES[verdict]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

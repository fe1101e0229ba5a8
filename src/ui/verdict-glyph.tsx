/** A verdict's sign as the marks on a page show it. */
import type { Verdict } from '../appraisal/appraisal';
import { safetyGlyph, verdictGlyphs } from '../report/wording';

export function VerdictGlyph({ verdict, safety = false }: { readonly verdict: Verdict; readonly safety?: boolean }) {
  return (
    <span class="glyph" data-kind={safety ? 'safety' : verdict} aria-hidden="true">
      {safety ? safetyGlyph : verdictGlyphs[verdict]}
    </span>
  );
}

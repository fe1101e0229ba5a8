/** A verdict as lists show it: its sign, "Safety" before it where the claim can hurt, its words. */
import type { Verdict } from '../appraisal/appraisal';
import { safetyLabel, verdictWords } from '../report/wording';
import { VerdictGlyph } from './verdict-glyph';

export function VerdictName({ verdict, safety }: { readonly verdict: Verdict; readonly safety: boolean }) {
  return (
    <>
      <VerdictGlyph verdict={verdict} safety={safety} /> {safety && <b>{safetyLabel()}: </b>}
      {verdictWords[verdict]}
    </>
  );
}

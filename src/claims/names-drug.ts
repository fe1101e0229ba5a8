/**
 * The gate's one question: does this text name a drug that Footing knows about?
 * Broad on purpose: what it lets through is read with care by read-claims.ts. Runs on every page, so: one expression, no imports.
 * A test holds that every drug name of seeds/cues passes here.
 */
const DRUG =
  /\bldn\b|n[ae]l+tr[aeo]?x[aeo]n|nalox[aeo]n|naltrex|narcan|vivitrol|revia\b|\bopioid|\bopiate|\bopium\b|oxycod|oxycontin|percocet|hydrocod|vicodin|morphin|fentan[iy]l|tramadol|codein|methadon|buprenorphin|suboxone|heroin|dilaudid|hydromorphon|tapentadol|chronic pain|painkiller|glial?\b|microglia/i;

/** True where the text may hold something to read: a drug of ours, its class, or the two subjects read without a drug (chronic pain, glia). */
export function namesDrug(text: string): boolean {
  return DRUG.test(text);
}

/**
 * The gate's one question: does this text name a drug that Footing knows about?
 * Broad on purpose: what it lets through is read with care by read-claims.ts. Runs on every page, so: one expression, no imports.
 * A test holds that every drug name of seeds/cues passes here.
 */
const DRUG =
  /\b[vu]?ldns?\b|n[ae]ltr[aeiox]|nalte[rx]|natrex|nal[oa]x[eaio]n|noloxon|narcan|evzio|kloxxado|nyxoid|prenoxad|zimhi|rivive|viv[ai]trol|\brevia\b|depade|trexan|contrave|mysimba|adepend|nalorex|\bntx\b|\bop(?:io|i|o)i?d|opiat|\bopium\b|morphi[na]|diamorph|oramorph|zomorph|sevredol|ox[iy]co[dt]|ox[iy]cont|roxicod|oxynorm|\boxys?\b|perco[cds]|\bpercs?\b|hyd(?:ro|o)cod|\bhydros\b|vicod[ie]n|\bnorcos?\b|lortab|fent[aeiy]n|fetan|\bfent\b|dur[ao]gesic|\bactiq\b|tramad[ao]l|tramodol|\bultra(?:m|cet)\b|tramacet|zydol|codein|codien|cocodamol|\bco.codamol|\bco.dydramol|\bt3s\b|tylenol (?:3|with|number)|methad[oa]n|methodon|buprenor|suboxon|subutex|sublocade|buvidal|butrans|\bbutec\b|belbuca|heroin|hydromorph|dilaudid|tapentadol|nucynta|palexia|oxymorph|\bopana\b|meperidin|pethidin|demerol|targin|narcotic|chronic pain|pain.?(?:killer|pill|med|tab|patch)|glial?\b|microglia/i;

/** True where the text may hold something to read: a drug of ours, its class, or the two subjects read without a drug (chronic pain, glia). */
export function namesDrug(text: string): boolean {
  return DRUG.test(text);
}

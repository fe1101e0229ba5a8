/**
 * One sentence → lower-case word tokens with their places. Contractions come apart ("didn't" → did not), hyphens separate,
 * figures keep their decimals ("4.5mg" → 4.5 mg), so that one phrase in seeds/cues meets all spellings.
 */

export interface Token {
  readonly word: string;
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

const WORD = /\d+(?:[.,]\d+)*|%|[a-zà-öø-ÿµ]+\d*(?:['’][a-z]+)?/gi;
const NEGATED: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', ai: 'is', sha: 'shall' };

export function tokenise(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[0].toLowerCase().replace('’', "'");
    const apostrophe = word.indexOf("'");
    if (word.endsWith("n't")) {
      const stem = word.slice(0, -3);
      if (stem) tokens.push({ word: NEGATED[stem] ?? stem, start, end });
      tokens.push({ word: 'not', start, end });
    } else if (word === 'cannot') {
      tokens.push({ word: 'can', start, end }, { word: 'not', start, end });
    } else tokens.push({ word: apostrophe > 0 ? word.slice(0, apostrophe) : word, start, end });
  }
  return tokens;
}

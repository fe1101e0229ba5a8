/**
 * One sentence → lower-case word tokens with their places. Contractions come apart ("didn't" → did not), hyphens separate,
 * "Ms" before a name is not the disease that "MS" is,
 * figures keep their decimals ("4.5mg" → 4.5 mg), so that one phrase in seeds/cues meets all spellings.
 */

export interface Token {
  readonly word: string;
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

const WORD = /\d+(?:[.,]\d+)*|%|[a-zà-öø-ÿµ]+\d*(?:['’][a-z]+)?/gi;
const APOSTROPHE = /['’]/;
const NEGATED: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', ai: 'is', sha: 'shall' };

export function tokenise(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(sentence); match; match = WORD.exec(sentence)) {
    const start = match.index;
    const end = WORD.lastIndex;
    const lower = match[0] === 'Ms' ? 'mrs' : match[0].toLowerCase();
    const apostrophe = lower.search(APOSTROPHE);
    if (apostrophe < 0 && lower !== 'cannot') {
      tokens.push({ word: lower, start, end });
      continue;
    }
    const word = lower.replace('’', "'");
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

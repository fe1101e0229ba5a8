/**
 * Reading grade of a short text by the Flesch-Kincaid formula: 0.39 × words per sentence + 11.8 × syllables per word - 15.59.
 * Syllables are counted from the letters: groups of vowels, less silent endings. Some words come out one too low ("being")
 * or too high ("million"), so a grade is an estimate: two texts a few tenths apart are alike.
 */

/**
 * Names a reader knows from the page, and that no plainer word can replace. Each counts as two syllables,
 * so that the grade judges our wording and not the names of things.
 */
export const names: ReadonlySet<string> = new Set([
  ...['amitriptyline', 'buprenorphine', 'bupropion', 'dextromethorphan', 'fentanyl', 'fluorocitrate', 'heroin', 'ibudilast', 'ketamine'],
  ...[
    'methadone',
    'methamphetamine',
    'minocycline',
    'morphine',
    'naloxone',
    'naltrexone',
    'opioid',
    'opioids',
    'oxycodone',
    'pentoxifylline',
  ],
  ...['arthritis', 'autoimmune', 'colitis', 'diabetes', 'fibromyalgia', 'hyperalgesia', 'neuropathy', 'scleroderma', 'sclerosis'],
]);

const vowelGroups = /[aeiouy]+/g;
/** Two syllables in "trial" and "glia", one in "social" and "action". */
const partedVowels = /([^aeioucgstx])i(?=[aou])/g;

/**
 * Syllables of one word.
 *
 * @param word - One word, any case. A name counts two, and so does anything with a digit or written in capitals ("31", "88%", "LDN", "TLR4").
 * @returns At least 1.
 */
export function countSyllables(word: string): number {
  if (/\d/.test(word) || /^[A-Z]{2,}s?$/.test(word)) return 2;
  const letters = word
    .toLowerCase()
    .replace(/'s$/, '')
    .replace(/[^a-z]/g, '');
  if (names.has(letters)) return 2;
  // "named" and "makes" have one: the e is silent, save after t, d ("wanted") and after a hissing sound ("doses").
  const spoken = letters
    .replace(/([^aeiouytdl])ed$/, '$1')
    .replace(/([^aeiouyszxcgh])es$/, '$1s')
    .replace(/([^aeiouyl])e$/, '$1')
    .replace(partedVowels, '$1i-');
  return Math.max(1, spoken.match(vowelGroups)?.length ?? 0);
}

/** The words of a text: hyphens, dashes and slashes part words; a decimal number is one. */
export function splitWords(text: string): readonly string[] {
  return text.match(/\d[\d.,]*\d%?|\d%?|[A-Za-z]+\d*(?:['’][a-z]+)?/g) ?? [];
}

/** How many sentences: ends at . ! or ? before white space or the end, so that "28.8%" is not one. */
export function countSentences(text: string): number {
  return text.match(/[.!?]+(?=\s|$)/g)?.length ?? 0;
}

/**
 * US school grade needed to read the text.
 *
 * @throws {RangeError} when it has no sentence or no word.
 * @see Kincaid and others, 1975, Derivation of new readability formulas (US Navy research report 8-75).
 */
export function readingGrade(text: string): number {
  const words = splitWords(text);
  const sentences = countSentences(text);
  if (words.length === 0 || sentences === 0) throw new RangeError(`not a sentence: "${text.slice(0, 40)}"`);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

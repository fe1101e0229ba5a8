/** Two sentences side by side with the words that only one of them has marked. Pure; longest common subsequence over words. */

export interface DiffPart {
  readonly text: string;
  readonly isShared: boolean;
}

export interface WordDiff {
  readonly page: readonly DiffPart[];
  readonly fair: readonly DiffPart[];
}

/** Beyond this a sentence is cut: the table grows with the product of both lengths. */
const MOST_WORDS = 120;

export function diffWords(page: string, fair: string): WordDiff {
  const a = page.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const b = fair.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const shared = commonWords(a.map(bare), b.map(bare));
  return { page: join(a, new Set(shared.map(([i]) => i))), fair: join(b, new Set(shared.map(([, j]) => j))) };
}

/** Letters and digits alone: "Pain," is "pain". */
function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word;
}

function commonWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Words that any two sentences share: alone between changed words they would only break up the line. */
const SMALL = new Set('a an the of to in on for and or is are was it that this with by as be some who'.split(' '));

/** Neighbours of a kind as one part. */
function join(words: readonly string[], shared: ReadonlySet<number>): readonly DiffPart[] {
  const parts: { text: string; isShared: boolean }[] = [];
  const counts = runs(words, shared);
  for (const [i, word] of words.entries()) {
    const last = parts.at(-1);
    const isShared = counts[i] ?? false;
    if (last?.isShared === isShared) last.text += ` ${word}`;
    else parts.push({ text: word, isShared });
  }
  return parts;
}

/** Which words count as shared: those of runs that hold more than small words. */
function runs(words: readonly string[], shared: ReadonlySet<number>): readonly boolean[] {
  const counts = words.map((_, i) => shared.has(i));
  for (let i = 0; i < words.length; ) {
    let end = i + 1;
    while (end < words.length && counts[end] === counts[i]) end++;
    if (counts[i] && words.slice(i, end).every((word) => SMALL.has(bare(word)))) counts.fill(false, i, end);
    i = end;
  }
  return counts;
}

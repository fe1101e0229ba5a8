/**
 * How a page's raw characters become a block's text, and how an offset in that text finds its raw character again.
 * White space (no-break spaces too) runs together to one space; soft hyphens and zero-width characters vanish, so that words match.
 */

const IGNORED = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const SPACE = /\s/;

export function normalise(raw: string): string {
  return raw.replace(IGNORED, '').replace(/\s+/g, ' ').trim();
}

/**
 * Find where characters of `normalise(raw)` stand in `raw`.
 *
 * @param offsets - Offsets in the normalised text, ascending.
 * @returns For each, the index in `raw`; -1 past the end. A space maps to the first character of its run.
 */
export function findRaw(raw: string, offsets: readonly number[]): readonly number[] {
  const found: number[] = [];
  let count = 0;
  let spaceAt = -1;
  const pass = (index: number) => {
    while (found.length < offsets.length && offsets[found.length] === count) found.push(index);
    count += 1;
  };
  for (let index = 0; index < raw.length && found.length < offsets.length; index += 1) {
    const character = raw.charAt(index);
    if (isIgnored(raw.charCodeAt(index))) continue;
    if (SPACE.test(character)) {
      if (count > 0 && spaceAt < 0) spaceAt = index;
      continue;
    }
    if (spaceAt >= 0) pass(spaceAt);
    spaceAt = -1;
    pass(index);
  }
  while (found.length < offsets.length) found.push(-1);
  return found;
}

/** The same set as {@link IGNORED}; a loop over 5 MB is too hot for a regular expression a character. */
function isIgnored(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

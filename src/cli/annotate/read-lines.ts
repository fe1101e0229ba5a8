/** A stream → its lines, one at a time: never more than one line is held, and one that is endless is not held either. */

/** A post of a megabyte is read; a line of sixteen is no post. */
export const LONGEST_LINE = 16_000_000;

interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Null where the line is longer than {@link LONGEST_LINE}. */
  readonly text: string | null;
  /** The last line, and no line end after it: it may be cut off. */
  readonly isCut: boolean;
}

export async function* readLines(stream: AsyncIterable<string | Buffer>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  let number = 0;
  const take = (isCut: boolean): Line => {
    number += 1;
    const text =
      length > LONGEST_LINE
        ? null
        : parts
            .join('')
            .replace(/\r$/, '')
            .replace(/^\uFEFF/, '');
    parts = [];
    length = 0;
    return { number, text, isCut };
  };
  const keep = (part: string) => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      keep(text.slice(from, end));
      yield take(false);
      from = end + 1;
    }
    if (from < text.length) keep(text.slice(from));
  }
  keep(decoder.decode());
  if (length > 0) yield take(true);
}

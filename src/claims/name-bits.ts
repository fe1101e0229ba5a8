/**
 * Sets of concepts and drugs as bits: each candidate of each sentence asks of several whether they share a name, and hashing the names
 * would take longer than everything else.
 */

/** Thirty names a number, so that each stays a small integer. */
export type Bits = readonly number[];

const WIDTH = 30;

/** The names there are, each with its place. */
export interface NameBits {
  /** A set of names, empty. */
  none(): number[];
  add(bits: number[], name: string): void;
  of(names: Iterable<string>): Bits;
}

export function nameBits(names: readonly string[]): NameBits {
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const size = Math.ceil(names.length / WIDTH);
  const none = () => new Array<number>(size).fill(0);
  const add = (bits: number[], name: string) => {
    const place = placeOf.get(name);
    if (place !== undefined) bits[Math.floor(place / WIDTH)] = (bits[Math.floor(place / WIDTH)] ?? 0) | (1 << (place % WIDTH));
  };
  return {
    none,
    add,
    of(chosen) {
      const bits = none();
      for (const name of chosen) add(bits, name);
      return bits;
    },
  };
}

/** Whether two sets share a name. */
export function meet(a: Bits, b: Bits): boolean {
  for (let i = 0; i < a.length; i++) if ((a[i] ?? 0) & (b[i] ?? 0)) return true;
  return false;
}

/** How many names two sets share. */
export function shared(a: Bits, b: Bits): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) for (let rest = (a[i] ?? 0) & (b[i] ?? 0); rest; rest &= rest - 1) count++;
  return count;
}

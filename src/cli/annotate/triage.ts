/**
 * Documents in the order of their risk. What is written of each goes to a file of ours until all have come; in memory stay a score and a place for each,
 * some thirty bytes, so that a hundred thousand posts take three megabytes.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Triage {
  add(score: number, written: string): void;
  /** The riskiest first; those of one score as they came. */
  inOrder(): Generator<string>;
  /** Takes the file away. */
  close(): void;
}

export function makeTriage(): Triage {
  const folder = mkdtempSync(join(tmpdir(), 'footing-triage-'));
  const file = openSync(join(folder, 'written'), 'w+');
  const places: { readonly score: number; readonly from: number; readonly length: number }[] = [];
  let end = 0;
  return {
    add(score, written) {
      const bytes = Buffer.from(written);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, end + done);
      places.push({ score, from: end, length: bytes.length });
      end += bytes.length;
    },
    *inOrder() {
      for (const { from, length } of places.toSorted((a, b) => b.score - a.score)) {
        const bytes = Buffer.alloc(length);
        for (let done = 0; done < length; ) done += readSync(file, bytes, done, length - done, from + done);
        yield bytes.toString();
      }
    },
    close() {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** How fast the engine reads in Node, beside one plain regular expression over the same text. */
import { readClaims } from '../../claims/read-claims';
import type { PageText } from '../../text/text-block';
import { median } from './budgets';
import { makeChooser, WITH, WITHOUT } from './make-pages';

export interface Throughput {
  readonly mbPerS: number;
  /** Of the plain expression, over the same text. */
  readonly plainMbPerS: number;
}

const PLAIN = /naltrexone|naloxone|opioid|\bldn\b/gi;
const RUNS = 7;
const LEAST_MS = 20;

/** Blocks of some four sentences, as paragraphs are, until there is so much text. */
export function makeText(bytes: number, sentences: readonly string[]): PageText {
  const choose = makeChooser(1);
  const blocks: { id: number; kind: 'paragraph'; text: string; post: null }[] = [];
  for (let length = 0; length < bytes; ) {
    const text = [0, 1, 2, 3].map(() => choose(sentences)).join(' ');
    blocks.push({ id: blocks.length, kind: 'paragraph', text, post: null });
    length += text.length + 1;
  }
  return { title: '', posts: [], blocks };
}

/** @param sentences - To make the text of. */
export function measureEngine(bytes: number, sentences: readonly string[]): Throughput {
  const page = makeText(bytes, sentences);
  const ours: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(timeOf(() => readClaims(page)));
    plain.push(timeOf(() => page.blocks.reduce((sum, { text }) => sum + countMatches(text), 0)));
  }
  // The fastest run is the one that other work disturbed least.
  const speed = (runs: readonly number[]) => bytes / 1000 / Math.min(...runs);
  return { mbPerS: speed(ours), plainMbPerS: speed(plain) };
}

/** Processor time to read so much text in ms, the median of some runs. */
export function timeToRead(bytes: number): number {
  const page = makeText(bytes, [...WITH, ...WITHOUT]);
  const times: number[] = [];
  for (let run = 0; run < (bytes > 1_000_000 ? 1 : RUNS); run += 1) times.push(timeOf(() => readClaims(page)));
  return median(times);
}

/** One after another: what `match` found in a text it remembers. */
function countMatches(text: string): number {
  let count = 0;
  PLAIN.lastIndex = 0;
  while (PLAIN.exec(text)) count += 1;
  return count;
}

/** Processor time, in ms, of whole runs until there is enough of it to be told from nothing: the clock would count other work on the machine. */
function timeOf(work: () => unknown): number {
  const began = process.cpuUsage();
  for (let runs = 1; ; runs += 1) {
    work();
    const { user, system } = process.cpuUsage(began);
    const spentMs = (user + system) / 1000;
    if (spentMs >= LEAST_MS) return spentMs / runs;
  }
}

/** Batches from the outside: the command as it is typed, with what goes in and what comes out. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

interface Answer {
  readonly code: number | null;
  readonly lines: readonly { id: string; error?: string; claims?: { topic: string; safety: boolean }[]; risk?: { score: number } }[];
  readonly errors: string;
}

/** @param memoryMb - What the command may hold of objects of its own. */
async function annotate(args: readonly string[], input: Iterable<string | Buffer>, memoryMb = 512): Promise<Answer> {
  const child = spawn(process.execPath, [`--max-old-space-size=${memoryMb}`, 'src/cli/annotate.mjs', '--format', 'jsonl', ...args], {
    cwd: root,
  });
  const lines: Answer['lines'][number][] = [];
  let rest = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = `${rest}${chunk}`.split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) lines.push(JSON.parse(part));
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const [code] = await Promise.all([
    new Promise<number | null>((resolve) => child.on('close', resolve)),
    pipeline(Readable.from(input), child.stdin),
  ]);
  return { code, lines, errors };
}

const post = (id: string, text: string, more: object = {}) => `${JSON.stringify({ id, text, ...more })}\n`;
const DANGEROUS = 'You can take LDN together with oxycodone, no problem.';
const QUIET = 'The harbour was quiet this morning and the boats lay still.';

it('100,000 posts go through 96 MB in the order they came', async () => {
  const count = 100_000;
  function* posts() {
    for (let at = 0; at < count; at += 1) yield post(`p${at}`, at % 1_000 === 0 ? DANGEROUS : `${QUIET} ${at}.`);
  }
  const began = performance.now();
  const { code, lines, errors } = await annotate(['--from', 'posts', '-'], posts(), 96);
  const seconds = (performance.now() - began) / 1_000;
  console.info(`${count} posts in ${seconds.toFixed(1)} s: ${Math.round(count / seconds)} posts a second`);
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(lines).toHaveLength(count);
  expect(lines.every(({ id }, at) => id === `p${at}`)).toBe(true);
  expect(lines.filter(({ claims }) => claims?.some(({ safety }) => safety))).toHaveLength(count / 1_000);
}, 180_000);

it('a post of a megabyte, one of emoji alone and a line that breaks off are each answered', async () => {
  const long = `${`${QUIET} ${DANGEROUS}`.padEnd(200)}\n\n`.repeat(5_000);
  const lines = [
    post('long', long),
    post('emoji', '🙂🙂🙂'),
    post('empty', ''),
    post('one-block', long.replaceAll('\n', ' ')),
    '{"id":"cut","text":"You can take LD',
  ];
  const began = performance.now();
  const answer = await annotate(['--from', 'posts', '-'], lines);
  console.info(`two posts of ${(long.length / 1e6).toFixed(1)} MB in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  expect(answer.lines.map(({ id, error, claims }) => [id, error ?? (claims?.length ?? 0) > 0])).toEqual([
    ['long', true],
    ['emoji', false],
    ['empty', false],
    ['one-block', true],
    ['line-5', 'not a JSON object: the last line breaks off'],
  ]);
  expect(answer.errors).toContain('standard input:5');
  expect(answer.code).toBe(1);
}, 120_000);

it('a character that falls between two pieces of the stream stays whole', async () => {
  const bytes = Buffer.from(post('é', `${DANGEROUS} é🙂`));
  const answer = await annotate(
    ['--from', 'posts', '-'],
    [...bytes].map((byte) => Buffer.from([byte])),
  );
  expect(answer.lines[0]?.id).toBe('é');
});

it('--triage gives the riskiest first, those of one score as they came', async () => {
  const lines = [
    post('quiet', QUIET),
    post('absolute', 'LDN cures fibromyalgia in everyone who takes it.'),
    post('quoting', `> ${DANGEROUS}\n\nPlease do not.`),
    post('dangerous', DANGEROUS),
    post('answered', DANGEROUS, { replies: 12 }),
    post('quiet-too', QUIET),
  ];
  const { lines: out, code } = await annotate(['--from', 'posts', '--triage', '-'], lines);
  expect(code).toBe(0);
  expect(out.map(({ id }) => id)).toEqual(['answered', 'dangerous', 'absolute', 'quiet', 'quoting', 'quiet-too']);
  expect(out.map(({ risk }) => risk?.score)).toEqual([112, 100, expect.any(Number), 0, 0, 0]);
});

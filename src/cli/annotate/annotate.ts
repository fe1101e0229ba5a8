/** `npm run -s annotate`: documents in, notes out, with the engine the extension runs (DESIGN.md section 5). */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { readClaims } from '../../claims/read-claims';
import { base } from '../../evidence/base';
import { buildNotes } from '../../report/build-notes';
import type { AnnotatedDocument } from '../../report/annotated-document';
import { toRecord } from '../../report/formats/json';
import { countReplies, ownNotes, scoreRisk } from '../../report/risk';
import { fillNotes } from '../../report/topic-details';
import { disclaimerLine } from '../../report/wording';
import { speak } from '../../words/say';
import { wordsIn } from '../../words/tables';
import { type Input, readInputs } from './read-inputs';
import { makeTriage, type Triage } from './triage';
import { type Format, formats, makeWriter, type Writer } from './write-documents';

// What this prints is for files and programs: it does not change with whoever runs it.
speak(wordsIn('en'));

const sources = ['html', 'text', 'posts'] as const;
/** Formats of which each document stands alone, so that any order of them is a file. */
const triaged: readonly Format[] = ['jsonl', 'csv', 'markdown'];
const usage = `Usage: npm run -s annotate -- [--format ${formats.join('|')}] [--from ${sources.join('|')}] [--triage] [PATH … | -]
  PATH is .html, .htm, .txt, .md, a .jsonl of posts, or a folder of those; - reads standard input as --from says.
  With --triage each post is a document of its own and the riskiest comes first (${triaged.join(', ')}).
  Without --format the output is markdown; without --from standard input is html.
  ${disclaimerLine()}
`;

/** @returns The exit code: 0, 1 when an input was bad, 2 when the command was. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n${usage}`);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(usage);
    return 0;
  }
  // A reader such as `head` that has seen enough is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const writer = makeWriter(asked.format, base);
  const triage = asked.triage ? makeTriage() : null;
  try {
    return await writeAll(readInputs(asked.paths, asked.from), writer, asked.format, triage);
  } finally {
    triage?.close();
  }
}

async function writeAll(inputs: AsyncIterable<Input>, writer: Writer, format: Format, triage: Triage | null): Promise<number> {
  let exitCode = 0;
  await write(writer.begin);
  for await (const input of inputs) {
    const result = annotate(input);
    if ('error' in result) {
      exitCode = 1;
      process.stderr.write(`${result.where}: ${result.error}\n`);
      await write(writer.fault(result.id, result.error));
    } else if (triage) addByRisk(triage, result, writer, format);
    else await write(writer.document(result));
  }
  if (triage) for (const written of triage.inOrder()) await write(written);
  await write(writer.end);
  return exitCode;
}

function addByRisk(triage: Triage, document: AnnotatedDocument, writer: Writer, format: Format): void {
  const replies = countReplies(document.page);
  for (const [post, one] of splitPosts(document).entries()) {
    const risk = scoreRisk(ownNotes(one.page, one.notes), replies[post] ?? 0);
    triage.add(risk.score, format === 'jsonl' ? `${JSON.stringify({ ...toRecord(one), risk })}\n` : writer.document(one));
  }
}

/** Each post of a thread as a document; a page of one post or none as it is. */
function splitPosts(document: AnnotatedDocument): readonly AnnotatedDocument[] {
  const { id, page, notes } = document;
  if (page.posts.length < 2) return [document];
  const blocksOf = page.posts.map((): (typeof page.blocks)[number][] => []);
  for (const block of page.blocks) if (block.post !== null) blocksOf[block.post]?.push(block);
  const postOf = new Map(page.blocks.map((block) => [block.id, block.post]));
  const notesOf = page.posts.map((): (typeof notes)[number][] => []);
  for (const note of notes) notesOf[postOf.get(note.claim.block) ?? -1]?.push(note);
  return page.posts.map((post, at) => ({
    id: `${id}#${at + 1}`,
    url: post.url,
    page: { ...page, posts: [post], blocks: blocksOf[at]?.map((block) => ({ ...block, post: 0 })) ?? [] },
    notes: notesOf[at] ?? [],
  }));
}

function annotate(input: Input) {
  if ('error' in input) return input;
  return { ...input, notes: fillNotes(input.page, buildNotes(input.page, readClaims(input.page))) };
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'markdown' },
        from: { type: 'string', default: 'html' },
        triage: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const format = formats.find((each) => each === values.format);
    const from = sources.find((each) => each === values.from);
    if (!format) return `Unknown --format "${values.format}". Write one of: ${formats.join(', ')}.`;
    if (!from) return `Unknown --from "${values.from}". Write one of: ${sources.join(', ')}.`;
    if (values.triage && !triaged.includes(format)) return `With --triage write one of: ${triaged.join(', ')}.`;
    if (positionals.length === 0 && !values.help) return 'No input. Write a path, or - for standard input.';
    return { format, from, paths: positionals, triage: values.triage ?? false, help: values.help ?? false };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Waits where the reader is slower than we are, so that memory stays flat. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

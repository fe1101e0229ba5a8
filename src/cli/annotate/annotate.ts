/** `npm run -s annotate`: documents in, notes out, with the engine the extension runs (DESIGN.md section 5). */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { readClaims } from '../../claims/read-claims';
import { base } from '../../evidence/base';
import { buildNotes } from '../../report/build-notes';
import { fillNotes } from '../../report/topic-details';
import { disclaimerLine } from '../../report/wording';
import { speak } from '../../words/say';
import { wordsIn } from '../../words/tables';
import { type Input, readInputs } from './read-inputs';
import { formats, makeWriter } from './write-documents';

// What this prints is for files and programs: it does not change with whoever runs it.
speak(wordsIn('en'));

const sources = ['html', 'text', 'posts'] as const;
const usage = `Usage: npm run -s annotate -- [--format ${formats.join('|')}] [--from ${sources.join('|')}] [PATH … | -]
  PATH is .html, .htm, .txt, .md, a .jsonl of posts, or a folder of those; - reads standard input as --from says.
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
  let exitCode = 0;
  await write(writer.begin);
  for await (const input of readInputs(asked.paths, asked.from)) {
    const result = annotate(input);
    if ('error' in result) {
      exitCode = 1;
      process.stderr.write(`${result.where}: ${result.error}\n`);
      await write(writer.fault(result.id, result.error));
    } else await write(writer.document(result));
  }
  await write(writer.end);
  return exitCode;
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
        help: { type: 'boolean', short: 'h' },
      },
    });
    const format = formats.find((each) => each === values.format);
    const from = sources.find((each) => each === values.from);
    if (!format) return `Unknown --format "${values.format}". Write one of: ${formats.join(', ')}.`;
    if (!from) return `Unknown --from "${values.from}". Write one of: ${sources.join(', ')}.`;
    if (positionals.length === 0 && !values.help) return 'No input. Write a path, or - for standard input.';
    return { format, from, paths: positionals, help: values.help ?? false };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Waits where the reader is slower than we are, so that memory stays flat. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Paths and standard input → documents one by one. A bad input comes out as an error value, and the rest goes on. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { DOMParser } from 'linkedom';
import * as z from 'zod';
import { readPage } from '../../page/read-page';
import type { PageText } from '../../text/text-block';
import { LONGEST_LINE, readLines } from './read-lines';
import { readMarkdown, readPlainText, readPostText } from './read-plain';

export type StdinKind = 'html' | 'text' | 'posts';
export type Input =
  | { readonly id: string; readonly url: string | null; readonly page: PageText }
  /** `where` is file and line for people. */
  | { readonly id: string; readonly error: string; readonly where: string };

const ENDINGS = ['.html', '.htm', '.txt', '.md', '.jsonl'];
const postLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().optional(),
  html: z.string().optional(),
  author: z.string().nullish(),
  url: z.string().nullish(),
  time: z.string().nullish(),
  replies: z.int().nonnegative().nullish(),
});

export async function* readInputs(paths: readonly string[], from: StdinKind): AsyncGenerator<Input> {
  for (const path of paths) {
    const id = path === '-' ? 'stdin' : basename(path, extname(path));
    try {
      if (path === '-') yield* readStdin(from);
      else if ((await stat(path)).isDirectory()) yield* readFolder(path, from);
      else yield* readOneFile(path, id);
    } catch (error) {
      yield { id, error: error instanceof Error ? error.message : String(error), where: path };
    }
  }
}

async function* readFolder(folder: string, from: StdinKind): AsyncGenerator<Input> {
  const names = (await readdir(folder)).filter((name) => ENDINGS.includes(extname(name).toLowerCase())).sort();
  if (names.length === 0) throw new Error(`the folder holds no file ending in ${ENDINGS.join(', ')}`);
  yield* readInputs(
    names.map((name) => join(folder, name)),
    from,
  );
}

async function* readOneFile(path: string, id: string): AsyncGenerator<Input> {
  const ending = extname(path).toLowerCase();
  if (ending === '.jsonl') yield* readPosts(createReadStream(path), path);
  else if (!ENDINGS.includes(ending)) throw new Error(`unknown kind of file; expected one of ${ENDINGS.join(', ')}`);
  else yield { id, url: null, page: readAs(ending, await readFile(path, 'utf8')) };
}

async function* readStdin(from: StdinKind): AsyncGenerator<Input> {
  if (from === 'posts') yield* readPosts(process.stdin, 'standard input');
  else yield { id: 'stdin', url: null, page: readAs(from === 'html' ? '.html' : '.txt', await readAll(process.stdin)) };
}

function readAs(ending: string, source: string): PageText {
  if (ending === '.md') return readMarkdown(source);
  return ending === '.txt' ? readPlainText(source) : readHtml(source);
}

/** linkedom takes the first element for the root, so a fragment is given one. */
function readHtml(source: string): PageText {
  if (/^\s*<\?xml/.test(source)) return readPage(toDocument(source, 'text/xml')).page;
  return readPage(toDocument(/<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`, 'text/html')).page;
}

function toDocument(source: string, type: 'text/html' | 'text/xml'): Document {
  const parsed: unknown = new DOMParser().parseFromString(source, type);
  if (!isDocument(parsed)) throw new Error('the page could not be parsed');
  return parsed;
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'documentElement' in value;
}

/** One line at a time, so that memory does not grow with their number. */
async function* readPosts(stream: NodeJS.ReadableStream, file: string): AsyncGenerator<Input> {
  for await (const { number, text, isCut } of readLines(stream)) {
    const where = `${file}:${number}`;
    if (text === null) yield { id: `line-${number}`, error: `a line longer than ${LONGEST_LINE} characters`, where };
    else if (text.trim() !== '') yield readPost(text, where, `line-${number}`, isCut);
  }
}

function readPost(line: string, where: string, fallbackId: string, isCut: boolean): Input {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: fallbackId, error: isCut ? 'not a JSON object: the last line breaks off' : 'not a JSON object', where };
  }
  const post = postLine.safeParse(value);
  const source = post.data?.text ?? post.data?.html;
  if (!post.success || source === undefined) return { id: fallbackId, error: 'expected {"id", "text" or "html"}', where };
  const { id, text, author = null, url = null, time = null, replies = null } = post.data;
  const page = text === undefined ? readHtml(source) : readPostText(text);
  const blocks = page.blocks.map((block) => ({ ...block, post: 0 }));
  return { id: String(id), url, page: { ...page, posts: [{ author, url, time, replies }], blocks } };
}

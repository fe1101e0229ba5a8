/** Text and Markdown files → the same blocks a page gives. */
import { normalise } from '../../page/normalise';
import type { BlockKind, PageText, TextBlock } from '../../text/text-block';

/** A first line longer than this is prose, not a title. */
const LONGEST_TITLE = 120;

/** Paragraphs are told by blank lines; a short first paragraph of one line without a full stop is the title. */
export function readPlainText(text: string): PageText {
  const paragraphs = text.split(/\r?\n[^\S\n]*\r?\n/).filter((paragraph) => normalise(paragraph) !== '');
  const first = paragraphs[0]?.trim() ?? '';
  const titled = paragraphs.length > 1 && first.length <= LONGEST_TITLE && !/[\n]|[.!?]$/.test(first);
  return makePage(
    titled ? normalise(first) : '',
    paragraphs.map((paragraph, index) => [titled && index === 0 ? 'heading' : 'paragraph', paragraph]),
  );
}

/** As {@link readPlainText}; paragraphs of lines that begin with > are quoted, as in mail and Markdown. */
export function readPostText(text: string): PageText {
  const page = readPlainText(text);
  return { ...page, blocks: page.blocks.map((block) => (block.text.startsWith('>') ? { ...block, kind: 'quote' } : block)) };
}

/** The basic marks only: headings, lists, quotes, emphasis, links, fenced code (left out). */
export function readMarkdown(source: string): PageText {
  const lines = source.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '\n').split(/\r?\n/);
  const found: [BlockKind, string][] = [];
  let open = false;
  for (const line of lines) {
    const [, mark = '', rest = ''] = /^\s{0,3}(#{1,6}\s|[-*+]\s|\d+[.)]\s|>\s?)?(.*)$/.exec(line) ?? [];
    const kind: BlockKind = mark.startsWith('#') ? 'heading' : mark.startsWith('>') ? 'quote' : mark ? 'item' : 'paragraph';
    const last = found.at(-1);
    if (rest.trim() === '') open = false;
    else if (last && open && (mark === '' || (kind === 'quote' && last[0] === 'quote'))) last[1] += ` ${rest}`;
    else found.push([kind, rest]);
    open = rest.trim() !== '' && kind !== 'heading';
  }
  const title = found.find(([kind]) => kind === 'heading')?.[1] ?? '';
  return makePage(
    normalise(stripMarks(title)),
    found.map(([kind, text]) => [kind, stripMarks(text)]),
  );
}

function stripMarks(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*{1,3}|_{2,3}|~~)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/`[^`]*`/g, '');
}

function makePage(title: string, parts: readonly (readonly [BlockKind, string])[]): PageText {
  const blocks: TextBlock[] = [];
  for (const [kind, part] of parts) {
    const text = normalise(part);
    if (text !== '') blocks.push({ id: blocks.length, kind, text, post: null });
  }
  return { title, posts: [], blocks };
}

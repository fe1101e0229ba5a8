import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Input, readInputs } from '../../../src/cli/annotate/read-inputs';
import { readMarkdown } from '../../../src/cli/annotate/read-plain';

const folder = mkdtempSync(join(tmpdir(), 'footing-'));
const put = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const read = async (...paths: string[]) => {
  const found: Input[] = [];
  for await (const input of readInputs(paths, 'html')) found.push(input);
  return found;
};
const texts = (input: Input | undefined) => (input && 'page' in input ? input.page.blocks.map((block) => block.text) : []);

describe('inputs', () => {
  it('reads pages with and without a body, XML and text', async () => {
    const inputs = await read(
      put('a.html', '<title>T</title><p>One</p>'),
      put('b.htm', ''),
      put('c.html', '<?xml version="1.0"?><r><p>X</p></r>'),
      put('d.txt', 'Title\n\nFirst\nline.\n\nSecond.'),
    );
    expect(inputs.map(texts)).toEqual([expect.arrayContaining(['One']), [], ['X'], ['Title', 'First line.', 'Second.']]);
    expect(inputs.map((input) => input.id)).toEqual(['a', 'b', 'c', 'd']);
  });
  it('goes on after bad lines and names file and line', async () => {
    const path = put('p.jsonl', '{"id":"x","text":"Fine."}\nnot json\n{"id":"z"}\n{"id":4,"html":"<p>Also</p>","author":"A"}\n');
    const inputs = await read(path);
    expect(inputs.map((input) => ('error' in input ? input.where : input.id))).toEqual(['x', `${path}:2`, `${path}:3`, '4']);
  });
  it('tells of missing files and empty folders', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const inputs = await read(join(folder, 'none.html'), empty);
    expect(inputs.map((input) => 'error' in input)).toEqual([true, true]);
    expect(inputs[1]).toMatchObject({ error: expect.stringContaining('holds no file') });
  });
  it('strips basic Markdown', () => {
    const page = readMarkdown('# A *b*\n\nSome [link](http://e.org) and\n**bold**.\n- item\n> quote\n');
    expect(page.title).toBe('A b');
    expect(page.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: A b',
      'paragraph: Some link and bold.',
      'item: item',
      'quote: quote',
    ]);
  });
});

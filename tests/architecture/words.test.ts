/** Everything that people read is a message of src/words, each is said somewhere, and layouts hold from right to left. Planted faults show that each rule bites. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/words/tables';
import { findSides } from './check-layout';
import { checkSayings, findWrittenText } from './check-words';

const ROOT = join(import.meta.dirname, '../..');
const { table } = wordsIn('en');

function read(ending: RegExp): Readonly<Record<string, string>> {
  const paths = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  return Object.fromEntries(paths.filter((path) => ending.test(path)).map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

const sources = read(/\.tsx?$/);

/** Claims to be read on the welcome page, which are English whatever is spoken. */
const MEANT = [
  'Naloxone reverses an opioid overdose.',
  'LDN may help some people with fibromyalgia.',
  'LDN is a safe replacement for opioids.',
  'My fibromyalgia pain went away after I started LDN.',
].map((text) => ['src/ui/welcome-view.tsx', text] as const);

describe('text on screens', () => {
  it('is nowhere written into the code', () => {
    expect(findWrittenText(sources, MEANT)).toEqual([]);
  });

  it('is not in the documents of our pages either, but for the name', () => {
    for (const [path, html] of Object.entries(read(/\.html$/))) expect(html.replace(/<[^>]*>/g, ' ').trim(), path).toBe('Footing');
  });

  it.each([
    ['the text of an element', 'export const A = () => <p>Hello there</p>;'],
    ['one word of it', 'export const A = () => <button type="button">ok</button>;'],
    ['a choice inside it', "export const A = ({ on }: { on: boolean }) => <p>{on ? 'yes' : null}</p>;"],
    ['a label for screen readers', 'export const A = () => <ul aria-label="notes" />;'],
    ['a label that is put together', `export const A = (b: string) => <ul aria-label={\`notes of \${b}\`} />;`],
    ['a tooltip', 'export const A = () => <i title="more" />;'],
    ['a placeholder', 'export const A = () => <input placeholder="example" />;'],
    ['what is handed to a part', 'export const A = () => <Choice legend="colours" />;'],
    ['what becomes the text of an element', "document.body.textContent = 'gone';"],
    ['an attribute that is set', "document.body.setAttribute('aria-label', 'gone');"],
    ['a constant', "export const WORDS = { a: 'Nothing is here' };"],
    ['a sentence in a template', `export const a = (b: string) => \`\${b} is not there.\`;`],
  ])('refuse %s', (_name, text) => {
    expect(findWrittenText({ 'src/ui/a.tsx': text })).toEqual([expect.stringMatching(/^src\/ui\/a\.tsx:1: ".*" is written/)]);
  });

  it.each([
    ['messages', "export const A = () => <p title={say('popup.list')}>{say('popup.list')} · 1.2 %</p>;"],
    [
      'names of classes, of keys and of kinds',
      'export const A = (k: string) => <p class="quiet no-print">{k === \'Escape\' && <b data-kind="a b" />}</p>;',
    ],
    ['faults for developers', "throw new Error('There is no such thing.');"],
    ['a word in brackets of code', "element.dataset.theme = 'dark';"],
  ])('let pass %s', (_name, text) => {
    expect(findWrittenText({ 'src/ui/a.tsx': text })).toEqual([]);
  });
});

describe('messages', () => {
  it('are there for every call, get the values they have places for, and are said somewhere', () => {
    expect(checkSayings(sources, table, readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'))).toEqual([]);
  });

  const planted = { 'a.b': 'One', 'a.c': '$1 of $2', 'a.d': { '1': 'one', n: '$1' }, 'report.e': 'E' };
  const all = "say('a.b'); say('a.c', 1, 2); say('a.d', 1); say('report.e');";

  it('let pass what fits', () => expect(checkSayings({ 'src/ui/a.ts': all }, planted)).toEqual([]));

  it.each<[name: string, path: string, text: string, fault: RegExp]>([
    ['one that is not there', 'src/ui/a.ts', `${all} say('a.x');`, /no message fits/],
    ['too few values', 'src/ui/a.ts', `${all} say('a.c', 1);`, /a\.c has places for 2, and gets 1/],
    ['a form without its number', 'src/ui/a.ts', `${all} say('a.d');`, /a\.d has places for 1, and gets 0/],
    ['one that nobody says', 'src/ui/a.ts', all.replace("say('a.b'); ", ''), /^a\.b is said nowhere/],
    ['one that does not come to pages', 'entrypoints/card.content.ts', `say('a.b');`, /a\.b does not come to pages/],
  ])('refuse %s', (_name, path, text, fault) => {
    const others = path === 'src/ui/a.ts' ? {} : { 'src/ui/b.ts': all };
    expect(checkSayings({ [path]: text, ...others }, planted)).toEqual([expect.stringMatching(fault)]);
  });
});

describe('layouts', () => {
  const sheets = read(/\.css$|^src\/notes\/(?:card-)?styles\.ts$/);

  it('name no side of the screen, but where the side is meant', () => {
    expect(Object.keys(sheets).length).toBeGreaterThan(6);
    // The corner that places on a page are counted from.
    expect(findSides(sheets, [['src/notes/styles.ts', 'left: 0']])).toEqual([]);
  });

  it.each([
    'margin-left: 1px',
    'border-right: 0',
    'right: 0',
    'float: left',
    'text-align: right',
    'padding: 1px 2px 1px 3px',
    'border-top-left-radius: 2px',
  ])('refuse %s', (declaration) => {
    expect(findSides({ 'a.css': `a { color: red; ${declaration}; }` })).toHaveLength(1);
  });

  it.each(['margin-inline-start: 1px', 'text-align: start', 'padding: 1px 2px 3px 2px', 'float: inline-start'])(
    'let pass %s',
    (declaration) => {
      expect(findSides({ 'a.css': `a { ${declaration}; }` })).toEqual([]);
    },
  );
});

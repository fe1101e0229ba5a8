/**
 * Do the files say what they say through src/words? Takes source texts by path and the English table; gives every fault as a sentence:
 * text that is written into the code, messages that are not there, values that do not fit, messages that nobody says.
 */
import { parseSync } from 'oxc-parser';
import type { Message, Table } from '../../src/words/say';
import { reachedFrom, type Sources } from './check-layers';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/** Folders whose strings reach people. */
const SCREENS = /^(?:entrypoints|src\/(?:ui|notes|panel|app|library\/views))\//;
/** What runs on pages, which can say no more than tables.ts hands it. */
const PAGE_SCRIPTS = ['entrypoints/gate.content.ts', 'entrypoints/annotator.content.ts', 'entrypoints/card.content.ts'];
const PAGE_GROUPS = /^(?:report|notes|card)\./;
/** Attributes and properties that people read or hear. */
const READ_ALOUD =
  /^(?:title|alt|placeholder|label|legend|summary|text|action|name|heading|caption|aria-(?:label|description|valuetext|roledescription|placeholder))$/;
const TEXT_PROPERTIES = /^(?:textContent|innerText|ariaLabel|ariaDescription|title|placeholder|alt)$/;
/** A capitalised word, or several words that end as a sentence does. */
const PROSE = /^[¿¡“«(]?\p{Lu}\p{Ll}+(?:[\s.,:;…!?’]|$)|\p{L} \p{L}+.*[.…!?:]$/u;
const LETTERS = /\p{L}{2}/u;

/** How many values a function takes before those of the message. */
const SAYING: Readonly<Record<string, { readonly key: number; readonly isList: boolean; readonly values: number | null }>> = {
  say: { key: 0, isList: false, values: 1 },
  sayAround: { key: 0, isList: false, values: 1 },
  sayIn: { key: 1, isList: false, values: 2 },
  sayAll: { key: 0, isList: false, values: null },
  sayFor: { key: 0, isList: true, values: 2 },
  wordsFor: { key: 0, isList: true, values: null },
};

/** @param allowed - Strings that are meant to stand in the code, with the file that holds them. */
export function findWrittenText(sources: Sources, allowed: readonly (readonly [path: string, text: string])[] = []): readonly string[] {
  return Object.entries(sources).flatMap(([path, text]) => {
    if (!SCREENS.test(path) || !/\.tsx?$/.test(path)) return [];
    const faults: string[] = [];
    const tell = (node: Node, found: string) => {
      const words = found.replace(/\s+/g, ' ').trim();
      if (allowed.some(([where, what]) => where === path && what === words)) return;
      faults.push(
        `${path}:${text.slice(0, node.start).split('\n').length}: "${words}" is written into the code: make it a message of src/words.`,
      );
    };
    visit(parse(path, text), (node, parents) => {
      if (node.type === 'JSXText' && LETTERS.test(String(node.value))) tell(node, String(node.value));
      const written = textOf(node);
      if (written === null || isAside(node, parents)) return;
      if (LETTERS.test(written) && isRead(node, parents)) tell(node, written);
      else if (PROSE.test(written)) tell(node, written);
    });
    return faults;
  });
}

/** Each call is checked against the table, and each message must have a call. @param others - Texts that name messages in other ways: `__MSG_a_b__`. */
export function checkSayings(sources: Sources, table: Table, others = ''): readonly string[] {
  const faults: string[] = [];
  const said = new Set<string>();
  const onPages = reachedFrom(PAGE_SCRIPTS, sources);
  for (const [path, text] of Object.entries(sources)) {
    if (!/\.tsx?$/.test(path) || path.startsWith('src/words/')) continue;
    visit(parse(path, text), (node) => {
      // Chosen first and said later.
      if (node.type === 'Literal' && String(node.value) in table) said.add(String(node.value));
      const call = node.type === 'CallExpression' ? SAYING[nameOf(node.callee)] : undefined;
      if (!call) return;
      const args = node.arguments as readonly Node[];
      const pattern = patternOf(args[call.key], call.isList, nameOf(node.callee) === 'wordsFor' ? args[1] : undefined);
      if (pattern === null) return;
      const where = `${path}:${text.slice(0, node.start).split('\n').length}`;
      const keys = Object.keys(table).filter((key) => pattern.test(key));
      if (keys.length === 0)
        faults.push(`${where}: no message fits ${text.slice(args[call.key]?.start, (args[call.key]?.end as number) ?? 0)}.`);
      const given = call.values === null ? null : args.length - call.values + (nameOf(node.callee) === 'sayAround' ? 1 : 0);
      // Of a list, some may leave out what others show.
      const most = Math.max(0, ...keys.map((key) => placesIn(table[key] ?? '')));
      if (given !== null && given !== most && !args.some(({ type }) => type === 'SpreadElement'))
        faults.push(`${where}: ${keys.join(', ')} has places for ${most}, and gets ${given}.`);
      for (const key of keys) {
        said.add(key);
        if (onPages.has(path) && !PAGE_GROUPS.test(key))
          faults.push(`${where}: ${key} does not come to pages; put it under report, notes or card.`);
      }
    });
  }
  for (const [, name] of others.matchAll(/__MSG_(\w+)__/g))
    for (const key of Object.keys(table)) if (key.replaceAll('.', '_') === name) said.add(key);
  return [...faults, ...Object.keys(table).flatMap((key) => (said.has(key) ? [] : [`${key} is said nowhere.`]))];
}

/** A message in two forms takes its number whether or not a form shows it. */
function placesIn(message: Message): number {
  const text = typeof message === 'string' ? message : 'n' in message ? `$1${message['1']}${message.n}` : message.join();
  return Math.max(0, ...[...text.matchAll(/\$([1-9])/g)].map(([, at]) => Number(at)));
}

/** Which messages an argument can mean; null where it is no literal (its own literal is checked where it stands). */
function patternOf(node: Node | undefined, isList: boolean, ids?: Node): RegExp | null {
  if (!node) return null;
  // Ids that are written out; those of a constant may be any of the group.
  const elements = ids?.type === 'ArrayExpression' ? (ids.elements as readonly Node[]) : [];
  const isWritten = elements.length > 0 && elements.every(({ type }) => type === 'Literal');
  const written = isWritten ? elements.map(({ value }) => String(value).replaceAll('-', '_')) : null;
  const end = isList ? `\\.${written ? `(?:${written.join('|')})` : '\\w+'}$` : '$';
  if (node.type === 'Literal' && typeof node.value === 'string') return new RegExp(`^${literally(node.value)}${end}`);
  if (node.type === 'TemplateLiteral') {
    const parts = (node.quasis as readonly Node[]).map((quasi) => literally((quasi.value as { cooked: string }).cooked));
    return new RegExp(`^${parts.join('\\w+')}${end}`);
  }
  if (node.type === 'ConditionalExpression') {
    const [yes, no] = [patternOf(node.consequent as Node, isList), patternOf(node.alternate as Node, isList)];
    return yes && no && new RegExp(`${yes.source}|${no.source}`);
  }
  return null;
}

const literally = (text: string) => text.replaceAll('.', '\\.');

/** The text of a literal; the places of a template count as nothing. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral') return null;
  return (node.quasis as readonly Node[]).map((quasi) => (quasi.value as { cooked: string }).cooked).join(' ');
}

/** Is it what somebody reads: a child of an element, an attribute that is read, or given to a property that is? */
function isRead(node: Node, parents: readonly Node[]): boolean {
  let inner = node;
  for (const parent of parents.toReversed()) {
    if (parent.type === 'JSXAttribute') return READ_ALOUD.test(nameOf(parent.name)) && isScreenName(parent, parents);
    if (parent.type === 'JSXElement' || parent.type === 'JSXFragment') return true;
    if (parent.type === 'AssignmentExpression') return TEXT_PROPERTIES.test(nameOf((parent.left as Node).property));
    if (parent.type === 'CallExpression') {
      const [first] = parent.arguments as readonly Node[];
      return nameOf((parent.callee as Node).property) === 'setAttribute' && inner !== first && READ_ALOUD.test(String(first?.value));
    }
    if (!/^(?:JSXExpressionContainer|ConditionalExpression|LogicalExpression|TemplateLiteral|ParenthesizedExpression)$/.test(parent.type))
      return false;
    if (parent.type === 'ConditionalExpression' && parent.test === inner) return false;
    inner = parent;
  }
  return false;
}

/** `name` and the like are read where they belong to a part of ours, and are the machine's on an element. */
function isScreenName(attribute: Node, parents: readonly Node[]): boolean {
  const name = nameOf(attribute.name);
  if (/^(?:title|alt|placeholder|aria-)/.test(name)) return true;
  const element = parents[parents.indexOf(attribute) - 1];
  const isOurs = /^[A-Z]/.test(nameOf(element?.name));
  return isOurs && name !== 'name';
}

/** Not for people: what is imported, compared, thrown, an id of a message, told to developers, or a style. */
function isAside(node: Node, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (!parent) return true;
  if (/^(?:Import|Export|TS|BinaryExpression|SwitchCase)/.test(parent.type)) return true;
  if (parent.type === 'Property' && parent.key === node) return true;
  return parents.some(
    ({ type, callee }) =>
      (type === 'NewExpression' && nameOf(callee).endsWith('Error')) ||
      (type === 'CallExpression' && nameOf((callee as Node).object) === 'console'),
  );
}

function nameOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { name } = node as { name?: unknown };
  return typeof name === 'string' ? name : nameOf(name);
}

function parse(path: string, text: string): Node {
  return parseSync(path, text).program as unknown as Node;
}

function visit(node: Node, enter: (node: Node, parents: readonly Node[]) => void, parents: readonly Node[] = []): void {
  enter(node, parents);
  const inside = [...parents, node];
  for (const part of Object.values(node))
    for (const each of Array.isArray(part) ? part : [part])
      if (typeof each === 'object' && each !== null && typeof each.type === 'string') visit(each, enter, inside);
}

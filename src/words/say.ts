/**
 * What is said to people, in the language they chose: looks a message up in the table that was handed over by {@link speak}.
 * The tables themselves (tables.ts) are not imported here: scripts on pages get theirs from the background, so that they carry no language.
 * A program speaks one language at a time, and a change of it redraws everything; so the table is kept here instead of being passed through every call.
 */
import type { Language } from './languages';
// The type alone: the texts must not come along.
type Messages = typeof import('./locales/en.json');

/** One form for one thing, another for none or several; `$1` is the number. */
export interface Forms {
  readonly '1': string;
  readonly n: string;
}
/** A text in which `$1` to `$9` stand for values, in one form or two, or a list of paragraphs. */
export type Message = string | Forms | readonly string[];
/** From "popup.title" to its message. */
export type Table = Readonly<Record<string, Message>>;
export interface Words {
  readonly language: Language;
  readonly table: Table;
}
export type Value = string | number;

type Paths<T, Kind, Before extends string = ''> = {
  [N in keyof T & string]: T[N] extends Kind ? `${Before}${N}` : T[N] extends Message ? never : Paths<T[N], Kind, `${Before}${N}.`>;
}[keyof T & string];
export type Key = Paths<Messages, string | Forms>;
export type ListKey = Paths<Messages, readonly string[]>;
type Underscored<I extends string> = I extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : I;
/** `I` where the group has a message for every one of these ids, else an error. */
type IdsIn<G extends string, I extends string> = I & (`${G}.${Underscored<I>}` extends Key ? unknown : never);

/** Spelling is British throughout, so are dates. */
const REGIONS: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es' };

let current: Words = { language: 'en', table: {} };
let numbers = formatOf('en');

/** From here on everything is said in these words. To be called before anything is drawn, and again on a change. */
export function speak(words: Words): void {
  if (words.language !== current.language) numbers = formatOf(words.language);
  current = words;
}

export function spokenLanguage(): Language {
  return current.language;
}

/**
 * One message. Numbers are written as the language writes them; of a message in two forms the first value chooses.
 *
 * @param values - For `$1`, `$2`, …
 * @returns The key itself where the table lacks it: a page that was open during an update shows a strange word, and goes on working.
 */
export function say(key: Key, ...values: readonly Value[]): string {
  return lookUp(key, values);
}

/** The same in given words, whatever is spoken. */
export function sayIn({ table }: Words, key: Key, ...values: readonly Value[]): string {
  return lookUp(key, values, table);
}

/** Paragraphs or points, one after the other. */
export function sayAll(key: ListKey): readonly string[] {
  const found = current.table[key];
  return isList(found) ? found : [key];
}

/** The message for one of a closed list: `sayFor('report.verdict', 'open-question')` is report.verdict.open_question. */
export function sayFor<G extends string, I extends string>(group: G, id: IdsIn<G, I>, ...values: readonly Value[]): string {
  return lookUp(keyOf(group, id), values);
}

/**
 * The same as a record: each name is looked up when it is read, so it always speaks the language of the day.
 *
 * @param more - What takes values, to stand in the same record.
 */
export function wordsFor<G extends string, const I extends string, More extends object = object>(
  group: G,
  ids: readonly I[] & (IdsIn<G, I> extends never ? never : unknown),
  more?: More,
): Readonly<Record<I, string>> & More {
  const words = { ...more };
  for (const id of ids) Object.defineProperty(words, id, { enumerable: true, get: () => lookUp(keyOf(group, id), []) });
  // Every id has just been given its text.
  return words as Readonly<Record<I, string>> & More;
}

/** A message around something that is no text, such as a link, which stands for its last place: what comes before it and what after. */
export function sayAround(key: Key, ...values: readonly Value[]): readonly [before: string, after: string] {
  const [before = '', after = ''] = lookUp(key, values).split(`$${values.length + 1}`);
  return [before, after];
}

export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** @param date - "2026-01-15"; anything that is no such day is given back as it is. */
export function formatDate(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(REGIONS[current.language], { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** With every digit: figures of studies are not ours to round. */
function formatOf(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(REGIONS[language], { maximumFractionDigits: 20 });
}

/** Ids are joined by hyphens, which names of messages may not have. */
function keyOf(group: string, id: string): string {
  return `${group}.${id.replaceAll('-', '_')}`;
}

function isList(message: Message | undefined): message is readonly string[] {
  return Array.isArray(message);
}

function lookUp(key: string, values: readonly Value[], table = current.table): string {
  const found = table[key] ?? key;
  const text = typeof found === 'string' ? found : isList(found) ? key : found[values[0] === 1 ? '1' : 'n'];
  return text.replace(/\$([1-9])/g, (place, at: string) => {
    const value = values[Number(at) - 1];
    return value === undefined ? place : typeof value === 'number' ? formatNumber(value) : value;
  });
}

/** The messages of each language, for whoever may carry them all: the background, our own pages, the command line. Scripts on pages may not. */
import type { Language } from './languages';
import en from './locales/en.json';
import es from './locales/es.json';
import type { Forms, Message, Table, Words } from './say';

/** What may be said on a page: these groups of the files go to it. */
const ON_PAGES = /^(?:report|notes|card)\./;

type Tree = { readonly [name: string]: Message | Tree };

const trees: Readonly<Record<Language, Tree>> = { en, es };
/** Of the languages asked for: one program speaks one, and each is some thousand messages. */
const tables = new Map<Language, Table>();

function tableOf(language: Language): Table {
  const table = tables.get(language) ?? flatten(trees[language]);
  tables.set(language, table);
  return table;
}

export function wordsIn(language: Language): Words {
  return { language, table: tableOf(language) };
}

/** The part that a page's notes need. */
export function pageWordsIn(language: Language): Words {
  return { language, table: Object.fromEntries(Object.entries(tableOf(language)).filter(([key]) => ON_PAGES.test(key))) };
}

function flatten(tree: Tree, before = ''): Table {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, part]): [string, Message][] =>
      isMessage(part) ? [[before + name, part]] : Object.entries(flatten(part, `${before}${name}.`)),
    ),
  );
}

function isMessage(part: Message | Tree): part is Message {
  return typeof part === 'string' || Array.isArray(part) || isForms(part);
}

function isForms(part: Exclude<Message | Tree, string>): part is Forms {
  return 'n' in part && typeof part.n === 'string';
}

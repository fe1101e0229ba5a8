/** The messages of each language, for whoever may carry them all: the background, our own pages, the command line. Scripts on pages may not. */
import type { Language } from './languages';
import en from './locales/en.json';
import es from './locales/es.json';
import type { Forms, Table, Words } from './say';

/** What may be said on a page: these groups of the files go to it. */
const ON_PAGES = /^(?:report|notes|card)\./;

type Tree = { readonly [name: string]: string | Forms | Tree };

const tables: Readonly<Record<Language, Table>> = { en: flatten(en), es: flatten(es) };

export function wordsIn(language: Language): Words {
  return { language, table: tables[language] };
}

/** The part that a page's notes need. */
export function pageWordsIn(language: Language): Words {
  return { language, table: Object.fromEntries(Object.entries(tables[language]).filter(([key]) => ON_PAGES.test(key))) };
}

function flatten(tree: Tree, before = ''): Table {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, part]): [string, string | Forms][] =>
      typeof part === 'string' || isForms(part) ? [[before + name, part]] : Object.entries(flatten(part, `${before}${name}.`)),
    ),
  );
}

function isForms(part: Tree | Forms): part is Forms {
  return typeof part.n === 'string' && typeof part['1'] === 'string';
}

/** The messages: both languages have all of them with the same places, and what says them does so rightly. */
import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage, languages } from '../../../src/words/languages';
import { formatDate, type Message, say, sayAround, sayFor, speak, wordsFor } from '../../../src/words/say';
import { pageWordsIn, wordsIn } from '../../../src/words/tables';

const places = (text: string) => [...new Set(text.match(/\$./g))].sort();
const textsOf = (message: Message): readonly string[] => (typeof message === 'string' ? [message] : Object.values(message));
const { table: english } = wordsIn('en');

afterEach(() => speak(wordsIn('en')));

describe.each(languages.filter((language) => language !== 'en'))('the messages in %s', (language) => {
  const { table } = wordsIn(language);

  it('are all there, and no others', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(english).sort());
  });

  it('have the forms and places of the English, and none is empty', () => {
    for (const [key, model] of Object.entries(english)) {
      const own = table[key] ?? '';
      expect(typeof own, key).toBe(typeof model);
      expect(textsOf(own).map(places), key).toEqual(textsOf(model).map(places));
      expect(
        textsOf(own).every((text) => text.trim() === text && text !== ''),
        key,
      ).toBe(true);
    }
  });

  it('are translated, but for names and examples', () => {
    const same = Object.keys(table).filter((key) => JSON.stringify(table[key]) === JSON.stringify(english[key]));
    expect(same.toSorted()).toEqual(SAME.toSorted());
  });
});

/** One word for one thing, as in English: what the Spanish message must hold where the English one holds the first. */
const SPANISH_TERMS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bevidence\b/i, /evidencia/i],
  [/\bverdicts?\b/i, /veredicto/i],
  [/\bclaims?\b/i, /afirma/i],
  [/\b(?:un)?certain(?:ty)?\b/i, /certeza|inciert|incertidumbre/i],
  [/\bon file\b/i, /registr/i],
  [/\bopioids?\b/i, /opioide/i],
  [/\bhigh certainty\b/i, /certeza alta/i],
  [/\bmoderate certainty\b/i, /certeza moderada/i],
  [/\bvery low certainty\b/i, /certeza muy baja/i],
];

describe('the Spanish', () => {
  const spanish = wordsIn('es').table;
  it('has one word for one thing', () => {
    const strays = Object.entries(english).flatMap(([key, message]) =>
      SPANISH_TERMS.filter(
        ([term, own]) => textsOf(message).some((text) => term.test(text)) && !textsOf(spanish[key] ?? '').some((text) => own.test(text)),
      ).map(([term]) => `${key}: ${term.source}: ${textsOf(spanish[key] ?? '').join(' | ')}`),
    );
    expect(strays).toEqual([]);
  });

  it('says "tú" to its reader', () => {
    const formal = /\busted(?:es)?\b|(?:^|[.:;] )(?:Abra|Elija|Fije|Guarde|Pulse|Escriba|Seleccione|Recargue|Lea|Diga|Compare|Envíe)\b/;
    expect(Object.entries(spanish).filter(([, message]) => textsOf(message).some((text) => formal.test(text)))).toEqual([]);
  });
});

/** Names, and words that both languages spell alike. */
const SAME = [
  ...['manifest.shortName', 'options.textSize.normal', 'options.siteExample', 'options.languageChoice.en', 'options.languageChoice.es'],
  ...['panel.save.format.markdown', 'library.citeFormat.ris', 'library.citeFormat.bibtex', 'library.citeFormat.csl_json'],
  ...['panel.posts.format.markdown', 'panel.posts.format.bbcode', 'panel.posts.format.html'],
  ...['sign.list.sift.name', 'sign.list.discern.name'],
  ...['library.search.found', 'library.study.p', 'library.kind.blog'],
];

describe('names of messages', () => {
  it('are such as a browser takes', () => {
    expect(Object.keys(english).filter((key) => !/^[a-zA-Z0-9_.]+$/.test(key))).toEqual([]);
  });

  it('of lists are told apart from those of forms', () => {
    for (const [key, message] of Object.entries(english)) {
      if (typeof message === 'object' && !Array.isArray(message)) expect(Object.keys(message), key).toEqual(['1', 'n']);
    }
  });
});

describe('saying', () => {
  it('chooses the form by the first value and fills the places in', () => {
    expect([say('popup.notes', 1), say('popup.notes', 0), say('popup.notes', 1200)]).toEqual([
      '1 note on this page',
      '0 notes on this page',
      '1,200 notes on this page',
    ]);
    expect(say('popup.onSite', '$2.org')).toBe('On $2.org');
  });

  it('changes with the language, records too', () => {
    const themes = wordsFor('options.theme', ['dark']);
    expect(themes.dark).toBe('Dark');
    speak(wordsIn('es'));
    expect(themes.dark).toBe('Oscuro');
    expect(say('popup.notes', 12_000)).toBe('12.000 notas en esta página');
    expect(sayFor('report.verdict', 'open-question')).toBe('Pregunta abierta');
    expect(formatDate('2026-01-15')).toBe('15 de enero de 2026');
  });

  it('parts a message around what is no text', () => {
    expect(sayAround('popup.more', 2)).toEqual(['2 more are hidden by your ', '.']);
  });

  it('writes days as the language does, and leaves what is none', () => {
    expect(['2026-01-15', '2026', 'last spring', '2026-13-40'].map(formatDate)).toEqual([
      '15 January 2026',
      '2026',
      'last spring',
      '2026-13-40',
    ]);
  });

  it('shows the name of what the table lacks, and goes on', () => {
    speak({ language: 'es', table: {} });
    expect(say('popup.list')).toBe('popup.list');
  });
});

describe('the language spoken', () => {
  it.each([
    ['auto', 'es-419', 'es'],
    ['auto', 'es', 'es'],
    ['auto', 'en_GB', 'en'],
    ['auto', 'fr', 'en'],
    ['auto', '', 'en'],
    ['en', 'es', 'en'],
    ['es', 'en-US', 'es'],
  ] as const)('with the choice %s and a browser in %s is %s', (choice, browser, expected) => {
    expect(chooseLanguage(choice, browser)).toBe(expected);
  });
});

it('gives pages their part alone', () => {
  const keys = Object.keys(pageWordsIn('es').table);
  expect(keys).toContain('report.verdict.supported');
  expect(keys.filter((key) => /^(options|popup|library|welcome|manifest)\./.test(key))).toEqual([]);
});

/** The languages that Footing speaks, and which of them a person hears. What it reads is English, and so is the evidence base. Pure. */

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** `auto`: as the browser's own. */
export const languageChoices = ['auto', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** @param browserLanguage - As the browser names it: "es", "es-419", "en_GB". One that we do not speak gives English. */
export function chooseLanguage(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const [spoken] = browserLanguage.toLowerCase().split(/[-_]/);
  return languages.find((language) => language === spoken) ?? 'en';
}

/** In which language do we speak? Sets it for this context, and on a page of ours says so in the document too. */
import { browser } from '../platform/browser';
import type { Settings } from '../settings/settings';
import { chooseLanguage, type Language } from '../words/languages';
import { speak } from '../words/say';
import { wordsIn } from '../words/tables';

export function languageOf({ language }: Settings): Language {
  return chooseLanguage(language, browser.i18n.getUILanguage());
}

export function speakAs(settings: Settings): void {
  speak(wordsIn(languageOf(settings)));
}

/** Language and colours of one of our own pages; called before each drawing. */
export function dressPage({ documentElement }: Document, settings: Settings): void {
  speakAs(settings);
  documentElement.lang = languageOf(settings);
  documentElement.dataset.theme = settings.theme;
}

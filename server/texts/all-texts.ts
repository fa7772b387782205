import { en } from './en/index.ts';
import type { Language } from './languages.ts';
import { createTexts, type Texts } from './texts.ts';

const ALL: Readonly<Record<Language, Texts>> = { en: createTexts('en', en) };

/** The sentences of a language, for the server, which speaks all of them. The tab loads the one it needs. */
export function textsIn(language: Language): Texts {
  return ALL[language];
}

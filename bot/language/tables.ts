import type { Language as LanguageCode } from '../../server/texts/languages.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';

/** The languages of the catalogue that the bot understands. */
export const TABLES = { en, de, es, fr } as const satisfies Partial<Record<LanguageCode, Language>>;

export type UnderstoodLanguage = keyof typeof TABLES;
export const UNDERSTOOD_LANGUAGES = Object.keys(TABLES) as UnderstoodLanguage[];

export function tableOf(code: UnderstoodLanguage): Language {
  return TABLES[code];
}

/** What each language has for something that is understood in a message of any language, for example names of buildings. */
export function ofAllLanguages<Part>(part: (language: Language) => Part): Part[] {
  return UNDERSTOOD_LANGUAGES.map((code) => part(tableOf(code)));
}

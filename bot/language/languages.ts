import type { Language as LanguageCode } from '../../server/texts/languages.ts';
import { type CompiledLanguage, compileLanguage } from '../understand/compile-language.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';

/** The languages of the catalogue that the bot understands. */
const TABLES = { en, de, es, fr } as const satisfies Partial<Record<LanguageCode, Language>>;

export type UnderstoodLanguage = keyof typeof TABLES;
export const UNDERSTOOD_LANGUAGES = Object.keys(TABLES) as UnderstoodLanguage[];

const compiled = new Map<UnderstoodLanguage, CompiledLanguage>();

export function isUnderstood(code: LanguageCode): code is UnderstoodLanguage {
  return code in TABLES;
}

/** The compiled tables of a language. They are compiled on first use. */
export function compiledLanguage(code: UnderstoodLanguage): CompiledLanguage {
  const language = compiled.get(code) ?? compileLanguage(TABLES[code]);
  compiled.set(code, language);
  return language;
}

/**
 * Milliseconds before the first language is compiled, because a start is busy, and between two languages: each takes up to half a second of
 * CPU time.
 */
const [PREPARE_AFTER_MS, PREPARE_EVERY_MS] = [5000, 1000];

/** Compiles all languages one by one before the first message. */
export function prepareLanguages(): void {
  for (const [at, code] of UNDERSTOOD_LANGUAGES.entries())
    setTimeout(() => compiledLanguage(code), PREPARE_AFTER_MS + at * PREPARE_EVERY_MS).unref();
}

export function tableOf(code: UnderstoodLanguage): Language {
  return TABLES[code];
}

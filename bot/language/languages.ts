import type { Language as LanguageCode } from '../../server/texts/languages.ts';
import { type CompiledLanguage, compileLanguage } from '../understand/compile-language.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';

/** The languages that the bot understands, of those that the catalogue has. */
const TABLES = { en, de, es, fr } as const satisfies Partial<Record<LanguageCode, Language>>;

export type UnderstoodLanguage = keyof typeof TABLES;
export const UNDERSTOOD_LANGUAGES = Object.keys(TABLES) as UnderstoodLanguage[];

const compiled = new Map<UnderstoodLanguage, CompiledLanguage>();

export function isUnderstood(code: LanguageCode): code is UnderstoodLanguage {
  return code in TABLES;
}

/** A language's tables, made ready when they are first used. */
export function compiledLanguage(code: UnderstoodLanguage): CompiledLanguage {
  const language = compiled.get(code) ?? compileLanguage(TABLES[code]);
  compiled.set(code, language);
  return language;
}

/** Milliseconds until the first language is made ready, after a start that is busy enough, and between two: each takes the processor for up to half a second. */
const [PREPARE_AFTER_MS, PREPARE_EVERY_MS] = [5000, 1000];

/** Makes all languages ready before somebody writes, one after the other. */
export function prepareLanguages(): void {
  for (const [at, code] of UNDERSTOOD_LANGUAGES.entries())
    setTimeout(() => compiledLanguage(code), PREPARE_AFTER_MS + at * PREPARE_EVERY_MS).unref();
}

export function tableOf(code: UnderstoodLanguage): Language {
  return TABLES[code];
}

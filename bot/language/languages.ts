import type { Language as LanguageCode } from '../../server/texts/languages.ts';
import { type CompiledLanguage, compileLanguage } from '../understand/compile-language.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';

/** The languages that the bot speaks. */
const TABLES: Readonly<Record<LanguageCode, Language>> = { en };

const compiled = new Map<LanguageCode, CompiledLanguage>();

/** A language's tables, made ready when they are first used. */
export function compiledLanguage(code: LanguageCode): CompiledLanguage {
  const language = compiled.get(code) ?? compileLanguage(TABLES[code]);
  compiled.set(code, language);
  return language;
}

export function tableOf(code: LanguageCode): Language {
  return TABLES[code];
}

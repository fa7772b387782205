import { runInTimeSlices } from '../../server/concurrency.ts';
import { finish } from '../../server/presence/steps.ts';
import type { Language as LanguageCode } from '../../server/texts/languages.ts';
import { compileLanguage } from '../understand/compile-language.ts';
import type { CompiledLanguage } from '../understand/compiled-language.ts';
import { TABLES, UNDERSTOOD_LANGUAGES, type UnderstoodLanguage } from './tables.ts';

const compiled = new Map<UnderstoodLanguage, CompiledLanguage>();

export function isUnderstood(code: LanguageCode): code is UnderstoodLanguage {
  return code in TABLES;
}

/** The compiled tables of a language. They are compiled on first use. */
export function compiledLanguage(code: UnderstoodLanguage): CompiledLanguage {
  const language = compiled.get(code) ?? finish(compileLanguage(TABLES[code]));
  compiled.set(code, language);
  return language;
}

let prepared: Promise<void> | undefined;

/** Compiles all languages once, in time slices: together they take seconds of CPU time. */
export function prepareLanguages(): Promise<void> {
  prepared ??= compileAll();
  return prepared;
}

/** Most of the work of a start is done by then. */
const PREPARATION_DELAY_MS = 10_000;

/** Compiles all languages soon, so that no message waits for it. A message that comes before starts it at once. */
export function prepareLanguagesSoon(): void {
  setTimeout(() => void prepareLanguages(), PREPARATION_DELAY_MS).unref();
}

/** Milliseconds. After a start the log and the numbers are read in time slices, too; in longer ones, the first message does not wait for all of that. */
const SLICE_MS = 50;

async function compileAll(): Promise<void> {
  for (const code of UNDERSTOOD_LANGUAGES)
    if (!compiled.has(code)) compiled.set(code, await runInTimeSlices(compileLanguage(TABLES[code]), undefined, SLICE_MS));
}

import { timeReader } from '../../time/parse.ts';
import type { TimeSymbol } from '../../time/symbols.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { wordsOf } from '../../understand/words.ts';

/** "In less than two hours": words about a time that is more than now. */
export function namesTime(text: string, language: CompiledLanguage): boolean {
  const words = wordsOf(text, language.rewriting);
  const timesAt = timeReader(words, language.times);
  return namesUnit(text, language) || words.some(({ key }, at) => /^\d/.test(key) || timesAt(at).some(({ said }) => said.kind !== 'now'));
}

/** Words that have no other meaning than a time: "hours", "Tuesday". */
export function namesUnit(text: string, { rewriting, times }: CompiledLanguage): boolean {
  return wordsOf(text, rewriting).some(({ key }) => (times.lexicon.get(key) ?? []).some(isUnit));
}

/** “Day” is also in “day off”. */
function isUnit(symbol: TimeSymbol): boolean {
  return UNITS.has(symbol.is) && !(symbol.is === 'unit' && symbol.unit === 'day');
}

const UNITS: ReadonlySet<string> = new Set(['unit', 'weekday', 'weekdays', 'month', 'day', 'this-part']);

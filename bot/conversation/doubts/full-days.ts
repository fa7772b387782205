import type { Language } from '../../../server/texts/languages.ts';
import { symbolsAt } from '../../time/symbols.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';

/** Longer names of days are no abbreviations. */
const MAX_ABBREVIATED = 4;

/** "Thu": the statement names one day, by the abbreviation of its weekday. */
export function isAbbreviatedDay({ times, timeText }: Pick<Sentence['said'], 'times' | 'timeText'>): boolean {
  const [time, ...others] = times;
  const [day, ...more] = time?.kind === 'days' && others.length === 0 ? time.days : [];
  return day?.kind === 'weekday' && more.length === 0 && timeText.length <= MAX_ABBREVIATED;
}

/** A day from Monday to Friday by its abbreviation. On other days hardly anybody works, so that "Home Sun" may be a name. */
export function isAbbreviatedWorkday(said: Pick<Sentence['said'], 'times' | 'timeText'>): boolean {
  const [time] = said.times;
  const [day] = time?.kind === 'days' ? time.days : [];
  return isAbbreviatedDay(said) && day?.kind === 'weekday' && day.weekday <= FRIDAY;
}

const FRIDAY = 5;

/** "Thu morning" with the name of the day in full: "Thursday morning". Other words stay as they are. */
export function withFullDays(text: string, code: Language): string {
  const language = languageOf(code);
  return language ? inFull(text, language) : text;
}

function inFull(text: string, { code, times }: CompiledLanguage): string {
  const words = wordsOf(text);
  let [full, from] = ['', 0];
  for (const [at, word] of words.entries()) {
    const symbol = symbolsAt(words, at, times).find((each) => each.symbol.is === 'weekday' && each.end === at + 1)?.symbol;
    if (symbol?.is !== 'weekday') continue;
    const name = nameOf(symbol.number, code);
    if (word.end - word.start >= name.length) continue;
    full += text.slice(from, word.start) + name;
    from = word.end;
  }
  return full + text.slice(from);
}

/** The name of a weekday. ISO 8601: 1 is Monday. */
function nameOf(weekday: number, code: Language): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(code, { timeZone: 'UTC', weekday: 'long' }).format(Date.UTC(2024, 0, weekday));
}

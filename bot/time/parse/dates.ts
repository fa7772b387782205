import type { DateSaid, DaySaid } from '../said.ts';
import { dateOf, isDotted, isHourOrDate } from './dotted-numbers.ts';
import { readOnce, type TimeWords } from './time-words.ts';

export const dateAt = readOnce<DaySaid>((words, at) => {
  const iso = words.of(at, 'iso').map(({ value, end }) => {
    const [year = 0, month = 0, day = 0] = value.text.split('-').map(Number);
    return { value: { kind: 'date', day, month, year } as DateSaid, end };
  });
  const dotted = words.of(at, 'dotted').flatMap(({ value, end }) => {
    const isHour = isHourOrDate(value.text) && !words.isDated(at);
    const date = isHour || !isDotted(value.text) ? undefined : dateOf(value.text);
    return date ? [{ value: date, end }] : [];
  });
  const dayFirst = words.dayNumber(at).flatMap((day) =>
    words.afterGlue(day.end).flatMap((start) =>
      words.of(start, 'month').map((month) => ({
        value: { kind: 'date', day: day.value, month: month.value.number } as DateSaid,
        end: month.end,
      })),
    ),
  );
  const monthFirst = words.of(at, 'month').flatMap((month) =>
    words.afterGlue(month.end, 1).flatMap((start) =>
      words.dayNumber(start).map((day) => ({
        value: { kind: 'date', day: day.value, month: month.value.number } as DateSaid,
        end: day.end,
      })),
    ),
  );
  const written = [...dayFirst, ...monthFirst];
  const withYear = written.flatMap(({ value, end }) =>
    words
      .afterGlue(end, 1)
      .flatMap((start) =>
        words
          .of(start, 'number')
          .flatMap((year) => (year.value.value >= 1000 ? [{ value: { ...value, year: year.value.value }, end: year.end }] : [])),
      ),
  );
  const ofMonth = words
    .of(at, 'number')
    .flatMap(({ value, end }) =>
      isDayOfMonth(words, at, value) ? [{ value: { kind: 'day-of-month', day: value.value } as DaySaid, end }] : [],
    );
  return [...iso, ...dotted, ...withYear, ...written, ...ofMonth];
});

function isDayOfMonth(words: TimeWords, at: number, number: { value: number; ordinal: boolean }): boolean {
  if (words.language.plainDays) return isPlainDay(words, at, number);
  return (
    words.isDated(at) ||
    isAfterWeekday(words, at, number) ||
    isDayNumber(words, at, number.value) ||
    (number.ordinal && words.follows(at, 'glue') && !words.follows(at, 'undated'))
  );
}

/** "Friday 4th", "Freitag, der 25.", Spanish "jueves 27". A number before "to" or "h" is an hour. */
function isAfterWeekday(words: TimeWords, at: number, { value, ordinal }: { value: number; ordinal: boolean }): boolean {
  const isMarked = ordinal || words.isOrdinal(at) || (words.language.daysAfterWeekdays && words.ends(at + 1, 'to').length === 0);
  const isAfter = words.follows(at, 'weekday') || (words.follows(at, 'glue') && words.follows(at - 1, 'weekday'));
  return value >= 1 && value <= 31 && isMarked && isAfter && words.of(at + 1, 'clock', 'am', 'pm').length === 0;
}

/** "le 3", "le 1er", "lundi 23". */
function isPlainDay(words: TimeWords, at: number, { value, ordinal }: { value: number; ordinal: boolean }): boolean {
  if (value < 1 || value > (ordinal ? 1 : 31)) return false;
  return words.isDated(at) || words.follows(at, 'weekday');
}

/** "bis 27", "bis 5. im Urlaub": a day of the month, not an hour. */
function isDayNumber(words: TimeWords, at: number, value: number): boolean {
  if (value > 31) return false;
  return words.isOrdinal(at)
    ? words.follows(at, 'until', 'to', 'from', 'opening', 'and')
    : value > 24 && words.follows(at, 'until', 'to', 'from', 'opening');
}

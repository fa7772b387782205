import type { TimeSaid } from '../said.ts';
import { dayListAt } from './days.ts';
import type { Read, TimeWords } from './time-words.ts';
import { MAX_LISTED } from './time-words.ts';

export function weeklyAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  const named = (start: number) => words.of(start, 'weekdays');
  const every = words.ends(at, 'every').flatMap((end) => [...words.of(end, 'weekday'), ...named(end)]);
  const found: Read<number[]>[] = [...named(at), ...every].map(({ value, end }) => ({ value: [value.number], end }));
  for (const { value, end } of found) {
    if (value.length >= MAX_LISTED) continue;
    const nexts = [end, ...words.ends(end, 'and')]
      .flatMap((next) => words.afterGlue(next))
      .flatMap((next) => [next, ...words.ends(next, 'every')]);
    for (const next of new Set(nexts))
      for (const day of [...named(next), ...words.of(next, 'weekday')]) found.push({ value: [...value, day.value.number], end: day.end });
  }
  const always = dayListAt(words, at).flatMap(({ value, end }) => {
    const days = value.kind === 'days' ? value.days : [];
    const weekdays = days.flatMap((day) =>
      day.kind === 'weekday' && day.which === undefined && day.weeksLater === undefined ? [day.weekday] : [],
    );
    return weekdays.length < days.length || weekdays.length === 0
      ? []
      : words.ends(end, 'always').map((to) => ({ value: weekdays, end: to }));
  });
  return [...eachWeekAt(words, at), ...always, ...found].map(({ value, end }) => ({ value: { kind: 'weekly', weekdays: value }, end }));
}

/** "Mon to Wed each week", "on Monday and on Friday of every week", "every week on Monday and Friday", "every Monday to Wednesday", "Mondays to Wednesdays". */
function eachWeekAt(words: TimeWords, at: number): Read<number[]>[] {
  const week = (start: number) =>
    words.ends(start, 'every').flatMap((end) => words.of(end, 'unit').flatMap((unit) => (unit.value.unit === 'week' ? [unit.end] : [])));
  const before = week(at).flatMap((end) => words.afterGlue(end).flatMap((start) => weekdayListAt(words, start, 'weekday', 'weekdays')));
  const after = weekdayListAt(words, at, 'weekday', 'weekdays').flatMap(({ value, end }) =>
    words.afterGlue(end).flatMap((start) => week(start).map((to) => ({ value, end: to }))),
  );
  const every = words.ends(at, 'every').flatMap((end) => weekdaysFromTo(words, end, 'weekday', 'weekdays'));
  return [...before, ...after, ...every, ...weekdaysFromTo(words, at, 'weekdays')];
}

/** "Monday to Wednesday", "Monday, Tuesday and Friday". */
function weekdayListAt(words: TimeWords, at: number, ...kinds: ('weekday' | 'weekdays')[]): Read<number[]>[] {
  const listed: Read<number[]>[] = words.of(at, ...kinds).map(({ value, end }) => ({ value: [value.number], end }));
  for (const { value, end } of listed) {
    if (value.length >= MAX_LISTED) continue;
    const nexts = [...(words.hasComma(end) ? [end] : []), ...words.ends(end, 'and')].flatMap((next) => words.afterGlue(next));
    for (const next of new Set(nexts))
      for (const day of words.of(next, ...kinds)) listed.push({ value: [...value, day.value.number], end: day.end });
  }
  return [...words.starts(at).flatMap((end) => weekdaysFromTo(words, end, ...kinds)), ...weekdaysFromTo(words, at, ...kinds), ...listed];
}

function weekdaysFromTo(words: TimeWords, at: number, ...kinds: ('weekday' | 'weekdays')[]): Read<number[]>[] {
  return words.of(at, ...kinds).flatMap((first) =>
    [...words.ends(first.end, 'to'), ...(words.isDash(first.end) ? [first.end] : [])].flatMap((next) =>
      words.of(next, 'weekday', 'weekdays').map((last) => ({
        value: weekdaysBetween(first.value.number, last.value.number),
        end: last.end,
      })),
    ),
  );
}

/** ISO 8601: 1 is Monday. */
export function weekdaysBetween(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => ((first + at - 1) % 7) + 1);
}

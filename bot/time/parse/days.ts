import type { DaySaid, TimeSaid } from '../said.ts';
import { amountAt } from './amounts.ts';
import { dateAt } from './dates.ts';
import { weekAt } from './period.ts';
import type { Read, TimeWords } from './time-words.ts';
import { MAX_LISTED, readOnce } from './time-words.ts';

/** A single day. */
export const dayAt = readOnce<DaySaid>((words, at) =>
  words
    .afterGlue(at)
    .flatMap((start) => [
      ...words.ends(start, 'that-day').map((end) => ({ value: { kind: 'that-day', named: true } as DaySaid, end })),
      ...words.of(start, 'day').map(({ value, end }) => ({ value: { kind: 'relative', days: value.days } as DaySaid, end })),
      ...weekdayAt(words, start),
      ...dateAt(words, start),
      ...distantDayAt(words, start),
      ...weeksLaterAt(words, start),
    ]),
);

const weekdayAt = readOnce<DaySaid>((words, at) => {
  const named = (start: number, which?: 'this' | 'coming' | 'next' | 'last') =>
    words.of(start, 'weekday').map(({ value, end }) => ({ value: { kind: 'weekday', weekday: value.number, which } as const, end }));
  const bare = named(at);
  const before = [
    ...words.ends(at, 'coming').flatMap((end) => named(end, 'coming')),
    ...words.which(at).flatMap(({ value, end }) => named(end, value)),
  ];
  // "The Monday after next" as one word: the rewriting makes "next next" of it.
  const afterNext = words
    .ends(at, 'next')
    .flatMap((start) =>
      words
        .ends(start, 'next')
        .flatMap((end) => named(end, 'next').map(({ value, end: to }) => ({ value: { ...value, weeksLater: 1 }, end: to }))),
    );
  const nextAfter = bare.flatMap(({ value, end }) =>
    words
      .ends(end, 'next')
      .flatMap((start) => words.ends(start, 'next').map((to) => ({ value: { ...value, which: 'next' as const, weeksLater: 1 }, end: to }))),
  );
  const after = bare.flatMap(({ value, end }) => [
    ...words.which(end).map((which) => ({ value: { ...value, which: which.value }, end: which.end })),
    ...words.afterGlue(end).flatMap((start) => weekAt(words, start).map((week) => ({ value: { ...value, ...week.value }, end: week.end }))),
  ]);
  const ofWeek = weekAt(words, at).flatMap((week) =>
    words.afterGlue(week.end).flatMap((start) => named(start).map(({ value, end }) => ({ value: { ...value, ...week.value }, end }))),
  );
  // "Monday, 23 November".
  const dated = bare.flatMap(({ value: { weekday }, end }) =>
    words.afterGlue(end).flatMap((start) =>
      dateAt(words, start).map((date) => {
        const isDate = date.value.kind === 'date' || date.value.kind === 'day-of-month';
        return isDate ? { ...date, value: { ...date.value, weekday } as DaySaid } : date;
      }),
    ),
  );
  return [...dated, ...ofWeek, ...afterNext, ...nextAfter, ...after, ...before, ...bare];
});

/** "in two weeks", "3 days ago". */
function distantDayAt(words: TimeWords, at: number): Read<DaySaid>[] {
  const amount = (start: number) => amountAt(words, start).filter(({ value }) => value.unit === 'day' || value.unit === 'week');
  const relative = (days: number, end: number): Read<DaySaid> => ({ value: { kind: 'relative', days }, end });
  const { countedWithFirst } = words.language;
  const inDays = ({ count, unit }: { count: number; unit: string }) =>
    unit === 'week' ? count * 7 : countedWithFirst.has(count) ? count - 1 : count;
  const ahead = words.ends(at, 'ahead').flatMap((end) => amount(end).map((each) => relative(inDays(each.value), each.end)));
  const agoBefore = words.ends(at, 'ago').flatMap((end) => amount(end).map((each) => relative(-inDays(each.value), each.end)));
  const agoAfter = amount(at).flatMap((each) => words.ends(each.end, 'ago').map((end) => relative(-inDays(each.value), end)));
  return [...ahead, ...agoBefore, ...agoAfter];
}

/** "A week from Wednesday", "in a fortnight from Monday". "For a week from Monday" is a duration. */
function weeksLaterAt(words: TimeWords, at: number): Read<DaySaid>[] {
  if (at > 0 && words.ends(at - 1, 'for').includes(at)) return [];
  return [at, ...words.ends(at, 'ahead')].flatMap((start) => {
    const loose = start === at && words.ends(at, 'single').length === 0;
    return amountAt(words, start)
      .filter(({ value }) => value.unit === 'week')
      .flatMap(({ value: { count }, end }) =>
        words.ends(end, 'later').flatMap((next) => [
          ...words.of(next, 'day').map(({ value, end: to }) => ({
            value: { kind: 'relative', days: value.days + 7 * count } as DaySaid,
            end: to,
          })),
          ...words.of(next, 'weekday').map(({ value, end: to }) => ({
            value: { kind: 'weekday', weekday: value.number, weeksLater: count, ...(loose && { loose }) } as DaySaid,
            end: to,
          })),
        ]),
      );
  });
}

export function dayListAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  const found: Read<DaySaid[]>[] = dayAt(words, at).map(({ value, end }) => ({ value: [value], end }));
  for (const { value, end } of found) {
    if (value.length >= MAX_LISTED) continue;
    const nexts = [...(words.hasComma(end) ? [end] : []), ...words.ends(end, 'and')];
    for (const next of nexts) for (const day of dayAt(words, next)) found.push({ value: [...value, day.value], end: day.end });
    // "Mon Tue Wed".
    if (value.every(({ kind }) => kind === 'weekday'))
      for (const day of weekdayAt(words, end)) if (day.value.kind === 'weekday') found.push({ value: [...value, day.value], end: day.end });
  }
  return found.map(({ value, end }) => ({ value: { kind: 'days', days: ofOneWeek(value) }, end }));
}

/** "Next week Mon, Tue and Wed", "Mon, Tue and Wed next week": the week that one end of the list names is that of all. */
function ofOneWeek(days: readonly DaySaid[]): readonly DaySaid[] {
  const weekdays = days.flatMap((day) => (day.kind === 'weekday' ? [day] : []));
  const named = weekdays.filter(({ which, ofWeek }) => which !== undefined || ofWeek !== undefined);
  const [only] = named;
  const isAtEnd = only !== undefined && (only === days[0] || only === days.at(-1));
  const isInOrder = weekdays.every(({ weekday }, at) => at === 0 || weekday > (weekdays[at - 1]?.weekday ?? 0));
  if (weekdays.length < days.length || named.length !== 1 || !isAtEnd || !isInOrder || only.weeksLater !== undefined) return days;
  return weekdays.map(({ weekday }) => ({ ...only, weekday }));
}

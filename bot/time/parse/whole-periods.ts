import { type TimeSaid, TODAY } from '../said.ts';
import { dateAt } from './dates.ts';
import { dayAt } from './days.ts';
import { periodAt, weekAt } from './period.ts';
import type { Read, TimeWords } from './time-words.ts';

export function wholePeriodAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  const all = [at, ...words.ends(at, 'for').flatMap((end) => words.afterGlue(end))];
  const rest = all.flatMap((start) => words.ends(start, 'rest').flatMap((end) => words.afterGlue(end)));
  const kinds = ['week', 'month', 'weekend'] as const;
  const periods = (starts: readonly number[], whole: { rest?: true }) =>
    starts.flatMap((start) =>
      kinds.flatMap((kind) =>
        periodAt(words, start, kind).map(({ value, end }) => ({ value: { kind, ahead: value, ...whole } as TimeSaid, end })),
      ),
    );
  const found = [...periods(all, {}), ...periods(rest, { rest: true })];
  const numbered = all.flatMap((start) =>
    words
      .afterGlue(start)
      .flatMap((from) =>
        words
          .ends(from, 'calendar-week')
          .flatMap((end) =>
            words.dayNumber(end).map((number) => ({ value: { kind: 'calendar-week', number: number.value } as TimeSaid, end: number.end })),
          ),
      ),
  );
  const weekOf = all
    .flatMap((start) => words.afterGlue(start))
    .flatMap((start) =>
      words.of(start, 'unit').flatMap(({ value, end }) =>
        value.unit === 'week'
          ? words
              .afterGlue(end)
              .filter((next) => next > end)
              .flatMap((next) =>
                dateAt(words, next).map((day) => ({ value: { kind: 'week-of', day: day.value } as TimeSaid, end: day.end })),
              )
          : [],
      ),
    );
  // "From January" does not name a month alone.
  const isFrom = [at - 2, at - 1].some((before) => before >= 0 && words.ends(before, 'from').some((end) => end > at));
  const months = (isFrom ? [] : all).flatMap((start) =>
    words
      .ends(start, 'in-month')
      .flatMap((from) =>
        words.of(from, 'month').map(({ value, end }) => ({ value: { kind: 'named-month', month: value.number } as TimeSaid, end })),
      ),
  );
  const bareWeek = rest.flatMap((start) =>
    words
      .of(start, 'unit')
      .flatMap(({ value, end }) =>
        value.unit === 'week' || value.unit === 'month' ? [{ value: { kind: value.unit, ahead: 0, rest: true } as TimeSaid, end }] : [],
      ),
  );
  const restOfDay = rest.flatMap((start) => [
    ...dayAt(words, start).map(({ value, end }) => ({ value: { kind: 'days', days: [value] } as TimeSaid, end })),
    ...words
      .of(start, 'unit')
      .flatMap(({ value, end }) =>
        value.unit === 'day' ? [{ value: { kind: 'days', days: [{ ...TODAY, unnamed: true }] } as TimeSaid, end }] : [],
      ),
  ]);
  return [...found, ...numbered, ...weekOf, ...months, ...bareWeek, ...restOfDay];
}

/** "The start of next week", "towards the end of the week". */
export function partOfWeekAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  const kinds = [
    ['week-start', 1],
    ['week-middle', 3],
    ['end', 5],
  ] as const;
  return kinds.flatMap(([kind, weekday]) =>
    words.ends(at, kind).flatMap((end) =>
      words.afterGlue(end).flatMap((start) => {
        const week = [
          ...weekAt(words, start),
          ...words
            .of(start, 'unit')
            .flatMap(({ value, end: to }) => (value.unit === 'week' ? [{ value: { which: 'this' as const }, end: to }] : [])),
        ];
        return week.map(({ value: named, end: to }) => ({
          value: { kind: 'days', days: [{ kind: 'weekday', weekday, ...named, loose: true }] } as TimeSaid,
          end: to,
        }));
      }),
    ),
  );
}

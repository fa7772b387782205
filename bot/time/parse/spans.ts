import type { PointSaid, TimeSaid } from '../said.ts';
import { pointAheadAt } from './amounts.ts';
import { hourAt } from './clock-times.ts';
import { dayAt } from './days.ts';
import { weekAt } from './period.ts';
import { endPointAt, pointAt } from './points.ts';
import type { Read, TimeWords } from './time-words.ts';

export function spanAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  const untils = (start: number) => words.ends(start, 'until').flatMap((end) => endPointAt(words, end));
  const ends = (start: number) => [
    ...untils(start),
    // "Lundi, au 2": after a comma "au" may begin a place.
    ...(words.hasComma(start) ? [] : words.ends(start, 'to').flatMap((end) => endPointAt(words, end))),
    ...pointAfterDash(words, start),
  ];
  const until = untils(at).map(({ value, end }) => ({ value: { kind: 'span', until: value } as TimeSaid, end }));
  const points = (is: 'from' | 'opening') => words.ends(at, is).flatMap((end) => pointAt(words, end));
  const afterHour = words.ends(at, 'after').flatMap((end) => pointAt(words, end).filter(({ value }) => isOnClock(value)));
  const open = [...points('from'), ...afterHour, ...pointAheadAt(words, at)];
  const froms = [...open, ...points('opening')];
  const from = open.flatMap(({ value, end }) =>
    [end, ...words.ends(end, 'onwards')].map((to) => ({ value: { kind: 'span', from: value } as TimeSaid, end: to })),
  );
  const both = [...froms, ...pointAt(words, at)].flatMap((first) =>
    ends(first.end).flatMap((last) => {
      // "1–5 December": a number directly before a day is not an hour.
      if (isBareNumber(words, first) && last.value.day && !last.value.hour) return [];
      // "Lundi au 2": Monday, on the second floor; "du lundi au 2" is a span.
      if (!froms.includes(first) && first.value.day?.kind === 'weekday' && last.value.day?.kind === 'day-of-month') return [];
      return [{ value: { kind: 'span', from: first.value, until: last.value } as TimeSaid, end: last.end }];
    }),
  );
  // "from 9 to 12 tomorrow": both hours are on that day.
  const hoursOfDay = [...froms, ...pointAt(words, at)].flatMap((first) =>
    first.value.hour && !first.value.day
      ? ends(first.end).flatMap(({ value, end }) =>
          value.hour && !value.day
            ? dayAt(words, end).map((day) => ({
                value: { kind: 'span', from: { ...first.value, day: day.value }, until: { ...value, day: day.value } } as TimeSaid,
                end: day.end,
              }))
            : [],
        )
      : [],
  );
  // "tomorrow from 2 pm", "tomorrow until 3", "on Monday from 9 to 12".
  const ofDay = dayAt(words, at).flatMap((day) =>
    [...words.starts(day.end).flatMap((end) => hourAt(words, end, true)), ...hourAt(words, day.end, false)].flatMap((first) => {
      const start = { day: day.value, hour: first.value };
      const closed = ends(first.end).flatMap(({ value, end }) =>
        value.hour && !value.day ? [{ value: { kind: 'span', from: start, until: { ...value, day: day.value } } as TimeSaid, end }] : [],
      );
      const isFrom = words.ends(day.end, 'from').length > 0;
      return [...closed, ...(isFrom ? [{ value: { kind: 'span', from: start } as TimeSaid, end: first.end }] : [])];
    }),
  );
  const dayUntil = dayAt(words, at).flatMap((day) =>
    untils(day.end).flatMap(({ value, end }) =>
      value.hour && !value.day
        ? [{ value: { kind: 'span', from: { day: day.value }, until: { ...value, day: day.value } } as TimeSaid, end }]
        : [],
    ),
  );
  // "Next week from Wednesday to Friday".
  const inWeek = weekAt(words, at).flatMap((week) =>
    words
      .starts(week.end)
      .flatMap((start) => words.afterGlue(start))
      .flatMap((start) => words.of(start, 'weekday'))
      .flatMap((first) =>
        ends(first.end).flatMap(({ value, end }) => {
          if (value.day?.kind !== 'weekday' || value.hour) return [];
          const day = { kind: 'weekday', weekday: first.value.number, ...week.value } as const;
          return [{ value: { kind: 'span', from: { day }, until: value } as TimeSaid, end }];
        }),
      ),
  );
  const between = words.ends(at, 'between').flatMap((start) =>
    pointAt(words, start).flatMap((first) =>
      words.ends(first.end, 'and').flatMap((next) =>
        pointAt(words, next)
          .filter(({ value }) => !(isBareNumber(words, first) && value.day && !value.hour))
          .map((last) => ({
            value: { kind: 'span', from: first.value, until: last.value } as TimeSaid,
            end: last.end,
          })),
      ),
    ),
  );
  return [
    ...hoursOfDay,
    ...inWeek,
    ...daysOfMonthAt(words, at),
    ...between,
    ...both,
    ...ofDay,
    ...dayUntil,
    ...from,
    ...until,
    ...daysBeforeMonthAt(words, at),
  ];
}

/** An hour of the clock: "15h". French “deux heures” may be a duration. */
function isOnClock({ hour, day }: PointSaid): boolean {
  return hour !== undefined && !hour.half && day === undefined;
}

/** "21" of "21 to 24 December", "from 9" of "from 9 to 12 March". */
function isBareNumber(words: TimeWords, { value: { hour, day }, end }: Read<PointSaid>): boolean {
  return hour !== undefined && day === undefined && words.of(end - 1, 'number').some((number) => number.end === end);
}

/** Skips a dash between two words. */
function pointAfterDash(words: TimeWords, at: number): readonly Read<PointSaid>[] {
  return words.isDash(at) ? pointAt(words, at) : [];
}

/** "1–5 December", "1 to 5 December": both days are in that month. */
function daysBeforeMonthAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  const betweens = words.ends(at, 'between').flatMap((start) => words.afterGlue(start));
  const starts = [at, ...words.starts(at)].flatMap((start) => words.afterGlue(start));
  return [...new Set([...starts, ...betweens])].flatMap((start) =>
    words.dayNumber(start).flatMap((first) => {
      const nexts = betweens.includes(start)
        ? words.ends(first.end, 'and')
        : [...words.ends(first.end, 'to'), ...words.ends(first.end, 'until'), ...(words.isDash(first.end) ? [first.end] : [])];
      return nexts.flatMap((next) =>
        dayAt(words, next).flatMap(({ value, end }) =>
          value.kind === 'date'
            ? [{ value: { kind: 'span', from: { day: { ...value, day: first.value } }, until: { day: value } } as TimeSaid, end }]
            : [],
        ),
      );
    }),
  );
}

/** "vom 3. bis 5.": days of a month without its name. */
function daysOfMonthAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  const day = (value: number): PointSaid => ({ day: { kind: 'day-of-month', day: value } });
  return words.starts(at).flatMap((start) =>
    words.afterGlue(start).flatMap((from) => {
      if (!words.isDated(from)) return [];
      return words.dayNumber(from).flatMap((first) => {
        const nexts = [...words.ends(first.end, 'to'), ...(words.isDash(first.end) ? [first.end] : [])];
        return nexts.flatMap((next) =>
          words.afterGlue(next).flatMap((to) =>
            words.dayNumber(to).map((last) => ({
              value: { kind: 'span', from: day(first.value), until: day(last.value) } as TimeSaid,
              end: last.end,
            })),
          ),
        );
      });
    }),
  );
}

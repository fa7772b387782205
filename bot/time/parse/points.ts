import { hourIn } from '../one-time.ts';
import { type HourSaid, type PointSaid, type TimeSaid, TODAY } from '../said.ts';
import { hourAt } from './clock-times.ts';
import { dayAt } from './days.ts';
import { periodAt } from './period.ts';
import { type Read, readOnce, type TimeWords } from './time-words.ts';

/** A day, an hour, both, or a part of a day: the beginning or the end of a span. */
export const pointAt = readOnce<PointSaid>((words, at) => {
  const days = dayAt(words, at).map(({ value, end }) => ({ value: { day: value } as PointSaid, end }));
  const hours = hourAt(words, at, true).map(({ value, end }) => ({ value: { hour: value } as PointSaid, end }));
  const dayHour = days.flatMap(({ value, end }) =>
    words
      .afterGlue(end, 1)
      .flatMap((start) => hourAt(words, start, false).map((hour) => ({ value: { ...value, hour: hour.value }, end: hour.end }))),
  );
  const hourDay = hours.flatMap(({ value, end }) =>
    dayAt(words, end).map((day) => ({ value: { ...value, day: day.value }, end: day.end })),
  );
  const parts = partOfDayAt(words, at).flatMap(({ value, end }) =>
    value.kind === 'part' ? [{ value: { day: value.day, part: value.part } as PointSaid, end }] : [],
  );
  const weeks = words
    .afterGlue(at)
    .flatMap((start) => [
      ...periodAt(words, start, 'week').map(({ value, end }) => ({ value: { week: value } as PointSaid, end })),
      ...periodAt(words, start, 'month').map(({ value, end }) => ({ value: { month: value } as PointSaid, end })),
    ]);
  return [...partHours(words, at), ...dayHour, ...hourDay, ...parts, ...weeks, ...days, ...hours];
});

/** "This evening at 7", "7 this evening": an hour in that part of a day. */
function partHours(words: TimeWords, at: number): Read<PointSaid>[] {
  const parts = (start: number) => words.afterGlue(start).flatMap((each) => partOfDayAt(words, each));
  const pointOf = (time: TimeSaid, hour: HourSaid): PointSaid[] =>
    time.kind === 'part' && time.day.kind !== 'that-day' ? [{ day: time.day, hour: hourIn(time.part, hour) }] : [];
  const partFirst = partOfDayAt(words, at).flatMap((part) =>
    words
      .afterGlue(part.end, 1)
      .flatMap((start) => hourAt(words, start, false))
      .flatMap((hour) => pointOf(part.value, hour.value).map((value) => ({ value, end: hour.end }))),
  );
  const hourFirst = hourAt(words, at, true).flatMap((hour) =>
    parts(hour.end).flatMap((part) => pointOf(part.value, hour.value).map((value) => ({ value, end: part.end }))),
  );
  return [...partFirst, ...hourFirst];
}

/** "the end of the week", "the end of the day". */
function endOfPeriodAt(words: TimeWords, at: number): Read<PointSaid>[] {
  return words.afterGlue(at).flatMap((start) =>
    words.ends(start, 'end').flatMap((end) =>
      words.afterGlue(end).flatMap((from) => [
        ...words.of(from, 'unit').flatMap(({ value, end: to }): Read<PointSaid>[] => {
          if (value.unit === 'week') return [{ value: { week: 0 }, end: to }];
          if (value.unit === 'month') return [{ value: { month: 0 }, end: to }];
          return value.unit === 'day' ? [{ value: { day: TODAY }, end: to }] : [];
        }),
        ...pointAt(words, from).filter(({ value }) => value.hour === undefined),
      ]),
    ),
  );
}

export function endPointAt(words: TimeWords, at: number): Read<PointSaid>[] {
  return [...pointAt(words, at), ...endOfPeriodAt(words, at), ...partOfTodayAt(words, at)];
}

/** "until the evening", "until this evening". */
function partOfTodayAt(words: TimeWords, at: number): Read<PointSaid>[] {
  return words
    .afterGlue(at)
    .flatMap((start) => words.of(start, 'part').map(({ value, end }) => ({ value: { day: TODAY, part: value.part } as PointSaid, end })));
}

export const partOfDayAt = readOnce<TimeSaid>((words, at) => {
  const part = (start: number) => words.afterGlue(start).flatMap((each) => words.of(each, 'part'));
  const today = words.of(at, 'this-part').map(({ value, end }) => ({
    value: { kind: 'part', day: TODAY, part: value.part } as TimeSaid,
    end,
  }));
  const thisPart = words
    .ends(at, 'this')
    .flatMap((end) =>
      words.of(end, 'part').map(({ value, end: to }) => ({ value: { kind: 'part', day: TODAY, part: value.part } as TimeSaid, end: to })),
    );
  const dayFirst = dayAt(words, at).flatMap((day) =>
    part(day.end).map(({ value, end }) => ({ value: { kind: 'part', day: day.value, part: value.part } as TimeSaid, end })),
  );
  const partOf = words.of(at, 'part-of').flatMap((each) =>
    words
      .ends(each.end, 'opening')
      .flatMap((end) => dayAt(words, end))
      .map(({ value, end }) => ({ value: { kind: 'part', day: value, part: each.value.part } as TimeSaid, end })),
  );
  const alone = words.of(at, 'part-alone').map(({ value, end }) => ({
    value: { kind: 'part', day: { kind: 'that-day', ...(value.today && { today: true }) }, part: value.part } as TimeSaid,
    end,
  }));
  return [...today, ...thisPart, ...dayFirst, ...partOf, ...alone];
});

export function instantAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  const hours = hourAt(words, at, false).map(({ value, end }) => ({ value: { hour: value } as PointSaid, end }));
  const hourDay = hours.flatMap(({ value, end }) =>
    dayAt(words, end).map((day) => ({ value: { ...value, day: day.value }, end: day.end })),
  );
  const dayHour = dayAt(words, at).flatMap((day) =>
    words
      .afterGlue(day.end, 1)
      .flatMap((start) => hourAt(words, start, false).map((hour) => ({ value: { day: day.value, hour: hour.value }, end: hour.end }))),
  );
  return [...hourDay, ...dayHour, ...hours].map(({ value, end }) => ({ value: { kind: 'instant', at: value }, end }));
}

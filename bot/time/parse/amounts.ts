import type { PointSaid, TimeSaid } from '../said.ts';
import { type Read, readOnce, type TimeWords } from './time-words.ts';

export const amountAt = readOnce<{ count: number; unit: 'minute' | 'hour' | 'day' | 'week' | 'month' }>((words, at) => {
  const counts = [
    ...words.of(at, 'number').flatMap(({ value, end }) => (value.ordinal || value.value > 999 ? [] : [{ count: value.value, end }])),
    ...words.ends(at, 'single').map((end) => ({ count: 1, end })),
  ];
  const whole = counts.flatMap(({ count, end }) =>
    words.of(end, 'unit').map((unit) => ({ value: { count, unit: unit.value.unit }, end: unit.end })),
  );
  const minutes = (count: number, end: number) => ({ value: { count, unit: 'minute' as const }, end });
  // "An hour and a half", "una hora y media".
  const andHalf = whole.flatMap(({ value: { count, unit }, end }) =>
    unit === 'hour' ? words.ends(end, 'and').flatMap((start) => halfAt(words, start).map((to) => minutes(60 * count + 30, to))) : [],
  );
  // "Two and a half hours".
  const halfBefore = counts.flatMap(({ count, end }) =>
    words
      .ends(end, 'and')
      .flatMap((start) => halfAt(words, start))
      .flatMap((to) => words.of(to, 'unit').flatMap((unit) => (unit.value.unit === 'hour' ? [minutes(60 * count + 30, unit.end)] : []))),
  );
  const half = halfAt(words, at).flatMap((end) =>
    words.of(end, 'unit').flatMap((unit) => (unit.value.unit === 'hour' ? [minutes(30, unit.end)] : [])),
  );
  const decimal = words
    .of(at, 'decimal')
    .flatMap(({ value, end }) =>
      words.of(end, 'unit').flatMap((unit) => (unit.value.unit === 'hour' ? [minutes(Math.round(60 * value.value), unit.end)] : [])),
    );
  return [...andHalf, ...whole, ...halfBefore, ...half, ...decimal];
});

/** "Half", "half an", "a half", "einer halben". */
function halfAt(words: TimeWords, at: number): number[] {
  const halves = [at, ...words.ends(at, 'single')].flatMap((start) => words.ends(start, 'half'));
  return halves.flatMap((end) => [...words.ends(end, 'single'), end]);
}

/** "2h", "30min": an amount in one word that elsewhere means an hour of the day. */
export function joinedAmountAt(words: TimeWords, at: number): Read<{ count: number; unit: 'minute' | 'hour' }>[] {
  const [, count, written = ''] = /^(\d{1,3})([a-z]+)$/.exec(words.keyAt(at)) ?? [];
  const unit = words.language.joinedUnits.get(written);
  return count === undefined || unit === undefined ? [] : [{ value: { count: Number(count), unit }, end: at + 1 }];
}

/** "1h30" for an hour and a half, up to six hours. Larger numbers are hours of the day. */
function hoursAndMinutesAt(words: TimeWords, at: number): Read<{ count: number; unit: 'minute' }>[] {
  const [, hours, minutes] = /^([0-6])h(\d{2})$/.exec(words.keyAt(at)) ?? [];
  return hours === undefined || minutes === undefined
    ? []
    : [{ value: { count: 60 * Number(hours) + Number(minutes), unit: 'minute' }, end: at + 1 }];
}

/** "In two hours", "in half an hour": the time from that point. */
export function pointAheadAt(words: TimeWords, at: number): Read<PointSaid>[] {
  const starts = words.ends(at, 'ahead').flatMap((start) => [start, ...words.ends(start, 'single')]);
  return starts.flatMap((start) =>
    [...amountAt(words, start), ...joinedAmountAt(words, start)].flatMap(({ value: { count, unit }, end }) =>
      unit === 'hour' || unit === 'minute' ? [{ value: { minutes: count * (unit === 'hour' ? 60 : 1) }, end }] : [],
    ),
  );
}

/** Whether the words follow "in". In "in two hours", "two hours" is neither an hour of the day nor a duration. */
export function isAfterAhead(words: TimeWords, at: number): boolean {
  const starts = [at - 1, at - 2, at - 3].filter((start) => start >= 0);
  const isAmount = amountAt(words, at).length + joinedAmountAt(words, at).length > 0;
  return isAmount && starts.some((start) => words.ends(start, 'ahead').includes(at));
}

export function durationAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  const begins = words.ends(at, 'for').flatMap((end) => words.afterGlue(end));
  // "Les 2 prochains jours", "les deux jours à venir".
  const nextOnes = [at, ...begins].flatMap((start) => [
    ...words
      .of(start, 'number')
      .flatMap((count) =>
        words
          .ends(count.end, 'next')
          .flatMap((end) =>
            words.of(end, 'unit').map((unit) => ({ value: { count: count.value.value, unit: unit.value.unit }, end: unit.end })),
          ),
      ),
    ...amountAt(words, start).flatMap(({ value, end }) => words.ends(end, 'next').map((to) => ({ value, end: to }))),
  ]);
  // "The next hour".
  const nextHour = [at, ...begins].flatMap((start) =>
    words
      .ends(start, 'next')
      .flatMap((end) => words.of(end, 'unit'))
      .flatMap(({ value: { unit }, end }) => (unit === 'hour' ? [{ value: { count: 1, unit }, end }] : [])),
  );
  const following = [...nextOnes, ...nextHour].map(({ value, end }) => ({ value: { kind: 'lasting', ...value } as TimeSaid, end }));
  const lasting = [...begins, ...(words.language.bareLasting ? [at] : [])].flatMap((start) => {
    const starts = [start, ...words.ends(start, 'next')];
    return starts.flatMap((each) =>
      amountAt(words, each).map(({ value, end: to }) => ({ value: { kind: 'lasting', ...value } as TimeSaid, end: to })),
    );
  });
  const hoursAndMinutes = begins.flatMap((start) => hoursAndMinutesAt(words, start));
  // "90 min", "une demi-heure": not an hour of the day in any language.
  const minutes = amountAt(words, at).filter(
    ({ end }) => halfAt(words, at).length > 0 || words.of(end - 1, 'unit').some(({ value }) => value.unit === 'minute'),
  );
  const others = [...hoursAndMinutes, ...minutes].map(({ value, end }) => ({ value: { kind: 'lasting', ...value } as TimeSaid, end }));
  return [...following, ...lasting, ...others];
}

/** "The last two weeks", "ces deux dernières semaines", "las últimas dos semanas". */
export function recentAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  const starts = [at, ...words.ends(at, 'this')];
  const amounts = starts.flatMap((start) => [
    ...words.ends(start, 'last').flatMap((end) => amountAt(words, end)),
    ...amountAt(words, start).flatMap(({ value, end }) => words.ends(end, 'last').map((to) => ({ value, end: to }))),
    ...words.of(start, 'number').flatMap(({ value: { value, ordinal }, end }) =>
      ordinal
        ? []
        : words
            .ends(end, 'last')
            .flatMap((to) => words.of(to, 'unit'))
            .map((unit) => ({ value: { count: value, unit: unit.value.unit }, end: unit.end })),
    ),
  ]);
  return amounts.flatMap(({ value: { count, unit }, end }): Read<TimeSaid>[] =>
    count > 0 && (unit === 'day' || unit === 'week' || unit === 'month') ? [{ value: { kind: 'recent', count, unit }, end }] : [],
  );
}

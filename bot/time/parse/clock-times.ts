import type { HourSaid } from '../said.ts';
import { isAfterAhead } from './amounts.ts';
import { isHour, isHourOrDate } from './dotted-numbers.ts';
import type { Read, TimeWords } from './time-words.ts';

export function hourAt(words: TimeWords, at: number, bare: boolean): Read<HourSaid>[] {
  const starts = [at, ...words.ends(at, 'at')];
  return starts.flatMap((start) => clockTimeAt(words, start, bare || start > at));
}

function clockTimeAt(words: TimeWords, at: number, bare: boolean): Read<HourSaid>[] {
  if (isAfterAhead(words, at)) return [];
  const exact = words
    .of(at, 'time')
    .flatMap(({ value: { hour, minute }, end }) => [
      { value: { hour, minute }, end },
      ...words.ends(end, 'clock').map((to) => ({ value: { hour, minute }, end: to })),
      ...withAmPm(words, end, hour, minute),
    ]);
  const dotted = words.of(at, 'dotted').flatMap(({ value, end }) => {
    const [hour = 0, minute = 0] = value.text.split('.').map(Number);
    if (!isHour(value.text)) return [];
    const clocked = words.ends(end, 'clock').map((to) => ({ value: { hour, minute }, end: to }));
    return isHourOrDate(value.text) ? clocked : [...clocked, { value: { hour, minute }, end }];
  });
  const named = [
    ...words
      .ends(at, 'noon')
      .flatMap((end) => [
        { value: { hour: 12, minute: 0 }, end },
        ...words.ends(end, 'and').flatMap((start) => words.ends(start, 'half').map((to) => ({ value: { hour: 12, minute: 30 }, end: to }))),
      ]),
    ...words.ends(at, 'midnight').map((end) => ({ value: { hour: 24, minute: 0 }, end })),
  ];
  return [...exact, ...dotted, ...named, ...spokenHourAt(words, at, bare)];
}

function withAmPm(words: TimeWords, at: number, hour: number, minute: number): Read<HourSaid>[] {
  if (hour < 1 || hour > 12) return [];
  return words.of(at, 'am', 'pm').map(({ value, end }) => ({ value: { hour: (hour % 12) + (value.is === 'pm' ? 12 : 0), minute }, end }));
}

function spokenHourAt(words: TimeWords, at: number, bare: boolean): Read<HourSaid>[] {
  const number = (start: number) =>
    words.of(start, 'number').flatMap(({ value, end }) => (!value.ordinal && value.value <= 24 ? [{ value: value.value, end }] : []));
  const plain = number(at).flatMap(({ value, end }) => [
    ...withAmPm(words, end, value, 0),
    ...words
      .ends(end, 'clock')
      .flatMap((to) => [
        { value: clockHour(value, 0), end: to },
        ...withAmPm(words, to, value, 0),
        ...number(to).flatMap((minute) => (minute.value < 60 ? [{ value: clockHour(value, minute.value), end: minute.end }] : [])),
        ...minutesAfterHour(words, to, value),
      ]),
    ...minutesAfterHour(words, end, value),
    ...(bare && !words.isOrdinal(end - 1) && !words.isDated(at) ? [{ value: clockHour(value, 0), end }] : []),
  ]);
  const half = words
    .ends(at, 'half')
    .flatMap((end) =>
      [end, ...words.ends(end, 'past')].flatMap((start) =>
        number(start).map((hour) => ({ value: halfOf(hour.value, words.language.halfBefore && start === end), end: hour.end })),
      ),
    );
  const quarter = words
    .ends(at, 'quarter')
    .flatMap((end) => [
      ...words.ends(end, 'past').flatMap((start) => number(start).map((hour) => ({ value: clockHour(hour.value, 15), end: hour.end }))),
      ...words
        .ends(end, 'before')
        .flatMap((start) => number(start).map((hour) => ({ value: clockHour(hour.value - 1, 45), end: hour.end }))),
    ]);
  const fractions = [...half, ...quarter].flatMap((each) => [
    each,
    ...withAmPm(words, each.end, each.value.hour, each.value.minute),
    ...words.ends(each.end, 'clock').map((end) => ({ ...each, end })),
  ]);
  return [...plain, ...fractions];
}

/** "tres y media", "trois heures et quart", "trois heures moins le quart". */
function minutesAfterHour(words: TimeWords, at: number, hour: number): Read<HourSaid>[] {
  const after = words
    .ends(at, 'and')
    .flatMap((start) => [
      ...words.ends(start, 'half').map((end) => ({ value: clockHour(hour, 30), end })),
      ...words.ends(start, 'quarter').map((end) => ({ value: clockHour(hour, 15), end })),
    ]);
  const before = words
    .ends(at, 'before')
    .flatMap((start) => words.ends(start, 'quarter').map((end) => ({ value: clockHour(hour - 1, 45), end })));
  return [...after, ...before];
}

/** A number up to 12 without "am" or "pm" may be in either half of the day. */
function clockHour(hour: number, minute: number): HourSaid {
  return hour >= 1 && hour <= 12 ? { hour, minute, half: true } : { hour: (hour + 24) % 24 || (hour === 24 ? 24 : 0), minute };
}

function halfOf(hour: number, before: boolean): HourSaid {
  return before ? clockHour(hour === 1 ? 12 : hour - 1, 30) : clockHour(hour, 30);
}

import type { DaySaid } from '../said.ts';
import type { Read, TimeWords } from './time-words.ts';

/** "this week", "la semaine prochaine": the number of periods ahead. */
export function periodAt(words: TimeWords, at: number, unit: 'week' | 'month' | 'weekend'): Read<number>[] {
  const named = (start: number): readonly number[] =>
    unit === 'weekend'
      ? words.ends(start, 'weekend')
      : words.of(start, 'unit').flatMap(({ value, end }) => (value.unit === unit ? [end] : []));
  const ahead = { this: 0, next: 1, last: -1 };
  const before = words.which(at).flatMap(({ value, end }) => [
    ...named(end).map((to) => ({ value: ahead[value], end: to })),
    // "The week after next" as one word: the rewriting makes "next next" of it.
    ...(value === 'next' ? words.ends(end, 'next').flatMap((to) => named(to).map((last) => ({ value: 2, end: last }))) : []),
  ]);
  const after = named(at).flatMap((end) =>
    words
      .which(end)
      .flatMap((which) => [
        { value: ahead[which.value], end: which.end },
        ...(which.value === 'next' ? words.ends(which.end, 'next').map((to) => ({ value: 2, end: to })) : []),
      ]),
  );
  const bare = unit === 'weekend' ? named(at).map((end) => ({ value: 0, end })) : [];
  return [...before, ...after, ...bare];
}

type Weekday = Extract<DaySaid, { kind: 'weekday' }>;

/** "Last week", beside one of its weekdays. */
export function weekAt(words: TimeWords, at: number): Read<Pick<Weekday, 'which' | 'ofWeek' | 'weeksLater'>>[] {
  return periodAt(words, at, 'week').map(({ value, end }) => {
    if (value < 0) return { value: { which: 'last', ofWeek: value }, end };
    if (value === 0) return { value: { which: 'this' }, end };
    return { value: { which: 'next', ...(value > 1 && { weeksLater: value - 1 }) }, end };
  });
}

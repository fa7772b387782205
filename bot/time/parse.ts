import type { Word } from '../understand/words.ts';
import { durationAt, recentAt } from './parse/amounts.ts';
import { dayListAt } from './parse/days.ts';
import { isHourOrDate } from './parse/dotted-numbers.ts';
import { instantAt, partOfDayAt } from './parse/points.ts';
import { spanAt } from './parse/spans.ts';
import { type Read, TimeWords } from './parse/time-words.ts';
import { weeklyAt } from './parse/weekly.ts';
import { partOfWeekAt, wholePeriodAt } from './parse/whole-periods.ts';
import type { TimeSaid } from './said.ts';
import type { CompiledTimes } from './symbols.ts';

export interface TimeFound {
  said: TimeSaid;
  /** Exclusive, in words. */
  end: number;
}

/**
 * Returns the possible readings of the words about time that begin at a word, each with its end. The order of words may be that of any
 * language.
 */
export function timeReader(words: readonly Word[], times: CompiledTimes): (at: number) => TimeFound[] {
  const reader = new TimeWords(words, times);
  return (at) => timesAt(reader, at).map(({ value, end }) => ({ said: value, end }));
}

function timesAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  if (words.symbols(at).length === 0) return [];
  const starts = words.afterGlue(at);
  const weekly = starts.flatMap((start) => weeklyAt(words, start));
  const found = starts.flatMap((start) => [
    ...words.ends(start, 'now').map((end) => ({ value: { kind: 'now' } as TimeSaid, end })),
    ...wholePeriodAt(words, start),
    ...durationAt(words, start),
    ...recentAt(words, start),
    ...spanAt(words, start),
    ...partOfDayAt(words, start),
    ...instantAt(words, start),
    ...dayListAt(words, start),
    ...partOfWeekAt(words, start),
    ...unclearAt(words, start),
  ]);
  return [...weekly, ...found].filter(({ end }) => end > at);
}

function unclearAt(words: TimeWords, at: number): Read<TimeSaid>[] {
  const starts = [at, ...words.ends(at, 'until'), ...words.ends(at, 'from'), ...words.ends(at, 'at')];
  return starts.flatMap((start) =>
    words
      .of(start, 'dotted', 'slashed')
      .flatMap(({ value, end }) =>
        value.is === 'slashed' || isHourOrDate(value.text) ? [{ value: { kind: 'unclear', number: value.text } as TimeSaid, end }] : [],
      ),
  );
}

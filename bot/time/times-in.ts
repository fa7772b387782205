import type { Word } from '../understand/words.ts';
import { timeReader } from './parse.ts';
import type { TimeSaid } from './said.ts';
import type { CompiledTimes } from './symbols.ts';

/** A time, and its words: `end` is exclusive. */
export interface Timed {
  time: TimeSaid;
  start: number;
  end: number;
}

/** The longest times, in order, also "now". */
export function allTimesIn(words: readonly Word[], { times }: { times: CompiledTimes }): readonly Timed[] {
  const timesAt = timeReader(words, times);
  const found: Timed[] = [];
  for (let start = 0; start < words.length; start++) {
    const [longest] = timesAt(start).toSorted((one, other) => other.end - one.end);
    if (!longest) continue;
    found.push({ time: longest.said, start, end: longest.end });
    start = longest.end - 1;
  }
  return found;
}

/** The same, without "now". */
export function timesIn(words: readonly Word[], language: { times: CompiledTimes }): readonly Timed[] {
  return allTimesIn(words, language).filter(({ time }) => time.kind !== 'now');
}

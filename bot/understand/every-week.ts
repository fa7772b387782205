import { weekdaysBetween } from '../time/parse/weekly.ts';
import type { PointSaid, TimeSaid } from '../time/said.ts';
import type { Sentence } from './sentence.ts';

/** "On Tuesday and Thursday I'm always in Berlin": in a phrase with "always", weekdays are those of every week. */
export function everyWeek(sentence: Sentence): Sentence {
  const { said, phrase, intent } = sentence;
  const [time, ...others] = said.times;
  const weekdays = time && others.length === 0 ? weekdaysOf(time) : undefined;
  if (phrase !== 'weekly' || !intent.startsWith('say-') || !weekdays) return sentence;
  return { ...sentence, said: { ...said, times: [{ kind: 'weekly', weekdays }] } };
}

/** ISO 8601, in order: "Monday and Friday", "Monday to Wednesday". `undefined` for days of one week, or times without weekdays. */
function weekdaysOf(time: TimeSaid): readonly number[] | undefined {
  if (time.kind === 'span') {
    const [first, last] = [plainWeekday(time.from), plainWeekday(time.until)];
    return first === undefined || last === undefined ? undefined : weekdaysBetween(first, last);
  }
  if (time.kind !== 'days') return undefined;
  const found = time.days.map((day) => plainWeekday({ day }));
  return found.every((weekday) => weekday !== undefined) ? found : undefined;
}

function plainWeekday({ day, hour, part }: PointSaid = {}): number | undefined {
  const isPlain = day?.kind === 'weekday' && day.which === undefined && day.weeksLater === undefined && !hour && !part;
  return isPlain ? day.weekday : undefined;
}

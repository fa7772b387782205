import type { TimeSaid } from '../time/said.ts';
import type { Sentence } from './sentence.ts';

/** "On Tuesday and Thursday I'm always in Berlin": where a phrase says "always", plain weekdays are those of every week. */
export function everyWeek(sentence: Sentence): Sentence {
  const { said, phrase, intent } = sentence;
  const [time, ...others] = said.times;
  if (phrase !== 'weekly' || !intent.startsWith('say-') || time?.kind !== 'days' || others.length > 0) return sentence;
  const weekdays = time.days.flatMap((day) =>
    day.kind === 'weekday' && day.which === undefined && day.weeksLater === undefined ? [day.weekday] : [],
  );
  if (weekdays.length < time.days.length) return sentence;
  const times: TimeSaid[] = [{ kind: 'weekly', weekdays }];
  return { ...sentence, said: { ...said, times } };
}

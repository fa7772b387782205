import { dayOf } from '../../../server/presence/calendar.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { dateSaid } from '../../time/as-before.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Continued, Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { OF_THE_PAST } from '../question-kinds.ts';
import { languageOf } from '../read-part.ts';

/** Questions of today, and the same of a past day. */
const PAST: ReadonlyMap<IntentName, IntentName> = new Map([
  ['is-in', 'was-in'],
  ['will-be-in', 'was-in'],
  ['who-is-in', 'who-was-in'],
  ['who-will-be-in', 'who-was-in'],
  ['how-full', 'how-full-was'],
  ['how-full-will-be', 'how-full-was'],
]);

/** "Did Anna come on Monday?", "how many of Sales came on Monday?": the verb says that it is the last Monday. */
export function inThePast(context: Context, sentence: Continued): Continued {
  const { intent, said, phrase } = sentence;
  const [time, ...others] = said.times;
  const { changes, own, slots } = INTENTS[intent];
  if (!time || changes || own || !slots.includes('time')) return sentence;
  // The same question about a group has no tense.
  if (OF_THE_PAST.has(intent))
    return said.departments.length > 0 ? { ...sentence, said: { ...said, times: datesOf(context, intent, said.times) } } : sentence;
  const { now, zone } = context;
  const days = resolveDays(time, now, zone, true) ?? [];
  const past = PAST.get(intent);
  if (phrase === 'past' && past) return days.every((day) => day === dayOf(now, zone)) ? sentence : { ...sentence, intent: past };
  const isOver = days.length > 0 && days.every((day) => day < dayOf(now, zone));
  if (others.length > 0 || !isOver || !asksOfThePast(context, sentence)) return sentence;
  const isOfGroup = said.departments.length > 0;
  return {
    ...sentence,
    intent: isOfGroup ? intent : (past ?? intent),
    said: { ...said, times: [{ kind: 'days', days: days.map(dateSaid) }] },
  };
}

function asksOfThePast({ texts }: Context, { said }: Sentence): boolean {
  const language = languageOf(texts.language);
  const words = language ? wordsOf(said.text, language.rewriting) : [];
  if (!language || matchesOf(words, language.past.asked).length === 0) return false;
  return matchesOf(words, language.past.planned).length === 0;
}

/** After a question about a past day its weekday is that day, and not the next one. */
export function datesOf({ now, zone }: Context, before: IntentName, times: readonly TimeSaid[]): readonly TimeSaid[] {
  if (!OF_THE_PAST.has(before)) return times;
  const today = dayOf(now, zone);
  return times.map((time): TimeSaid => {
    const days = resolveDays(time, now, zone, true) ?? [];
    return days.length === 0 || days.includes(today) ? time : { kind: 'days', days: days.map(dateSaid) };
  });
}

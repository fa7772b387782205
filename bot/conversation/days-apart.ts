import type { IntentName } from '../language/intent-name.ts';
import { timeReader } from '../time/parse.ts';
import { isOnlyToday, type TimeSaid } from '../time/said.ts';
import type { CompiledLanguage } from '../understand/compiled-language.ts';
import type { Sentence } from '../understand/sentence.ts';
import { wordsOf } from '../understand/words.ts';

/** Questions that are answered from the live picture for today, and from plans for other days. */
const BY_DAY: ReadonlySet<IntentName> = new Set([
  'who-is-in',
  'who-is-remote',
  'who-is-on-leave',
  'who-of-department',
  'my-team',
  'how-full',
]);

/** "Who is in today and tomorrow?" is two questions: of today, and of the other days. */
export function daysApart(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.flatMap((sentence) => {
    const [time, ...others] = sentence.said.times;
    if (!BY_DAY.has(sentence.intent) || others.length > 0 || time?.kind !== 'days') return [sentence];
    const [today, rest] = [time.days.filter(isToday), time.days.filter((day) => !isToday(day))];
    if (today.length === 0 || rest.length === 0) return [sentence];
    const on = (days: typeof today): Sentence => ({ ...sentence, said: { ...sentence.said, times: [{ kind: 'days', days }] } });
    return [on(today), on(rest)];
  });
}

type Day = Extract<TimeSaid, { kind: 'days' }>['days'][number];

function isToday(day: Day): boolean {
  return isOnlyToday({ kind: 'days', days: [day] });
}

/** "Who is remote today and who tomorrow?": after another sentence of the message, "who" with a time asks the same for that time. */
export function whoThen(sentence: Sentence, before: Sentence | undefined, language: CompiledLanguage): Sentence {
  const { intent, said } = sentence;
  const isSame = before !== undefined && BY_DAY.has(before.intent) && intent === 'who-is-in' && said.times.length === 1;
  if (!isSame || said.places.length + said.departments.length + said.people.length > 0) return sentence;
  const words = wordsOf(said.text, language.rewriting);
  const timesAt = timeReader(words, language.times);
  const first = words.findIndex((_, at) => timesAt(at).length > 0);
  const beside = words.slice(0, Math.max(0, first)).filter(({ key }) => !language.joins.has(key));
  return beside.length === 1 ? { ...sentence, intent: 'and-then' } : sentence;
}

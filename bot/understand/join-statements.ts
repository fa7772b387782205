import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import { asOneTime } from '../time/one-time.ts';
import { isOnlyToday, type PointSaid, type TimeSaid, TODAY } from '../time/said.ts';
import { isOfThatDay, onDay, onlyDay, withPart } from '../time/that-day.ts';
import { isSupposed, withoutAbsences } from './absence.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { DayOfReason } from './reasons.ts';
import type { Sentence } from './sentence.ts';

/**
 * Joins clauses that belong together: the day of one counts for the next, an arrival for the place before it, and the next part begins
 * where the clause before it ends.
 */
export function joinStatements(
  sentences: readonly Sentence[],
  reasonDays: readonly DayOfReason[],
  language: CompiledLanguage,
): readonly Sentence[] {
  const { from } = language;
  const joined: Sentence[] = [];
  for (const each of withoutAbsences(withDayAfter(sentences.map(withOneTime).map(asEndOfRule)), language)) {
    const before = joined.at(-1);
    const one =
      before &&
      (onTopic(before, each) ??
        onCondition(before, each) ??
        arrival(before, each, from) ??
        sameLeave(before, each) ??
        placeOfArrival(before, each) ??
        dayOfDenial(before, each, language));
    if (one) joined[joined.length - 1] = one;
    else joined.push((before && (afterwards(before, each, from) ?? restAfter(before, each))) ?? each);
  }
  return withoutRepeats(withReasonDay(joined, reasonDays));
}

function withOneTime(sentence: Sentence): Sentence {
  const times = asOneTime(withPart(sentence.said.times));
  return times === sentence.said.times ? sentence : { ...sentence, said: { ...sentence.said, times } };
}

/** "I'm no longer remote on Mondays" ends a weekly rule. "I'm not remote on Mondays" may end one. */
function asEndOfRule(sentence: Sentence): Sentence {
  const isWeekly =
    sentence.intent === 'say-not' && sentence.phrase !== 'vague' && sentence.said.times.some(({ kind }) => kind === 'weekly');
  return isWeekly ? { ...sentence, intent: 'end-rules', phrase: sentence.noLonger ? 'said' : 'vague' } : sentence;
}

/** "Berlin in the morning, remote in the afternoon tomorrow": both are tomorrow. */
function withDayAfter(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map((each, at) => {
    const [time, ...others] = each.said.times;
    if (!time || others.length > 0 || !isOfThatDay(time) || sentences.slice(0, at).some(({ said }) => said.times.length > 0)) return each;
    const next = sentences[at + 1];
    const day = next && isStatement(each) && isStatement(next) && next.said.times.length === 1 ? onlyDay(next.said.times[0]) : undefined;
    if (!day || !next) return each;
    return { ...each, said: { ...each.said, times: [onDay(time, day)], timeText: next.said.timeText } };
  });
}

function isStatement({ intent, asked }: Sentence): boolean {
  return !asked && INTENTS[intent].slots.includes('time') && INTENTS[intent].changes !== undefined && intent.startsWith('say-');
}

/** "If I come to Berlin on Thursday, who will be there?": a question about that day and place. */
function onCondition(before: Sentence, { intent, said, ...each }: Sentence): Sentence | undefined {
  const { slots, changes, own, followUp, talk } = INTENTS[intent];
  const isCondition = before.asked && before.intent.startsWith('say-') && before.said.times.length > 0;
  if (!isCondition || changes !== undefined || own || followUp || talk || !slots.includes('time') || said.times.length > 0)
    return undefined;
  const { times, timeText, places } = before.said;
  const isThere = slots.includes('place') && said.places.every(({ any, far }) => any || far);
  return { ...each, intent, said: { ...said, times, timeText, ...(isThere && { places }) } };
}

/** "I'm coming to Berlin tomorrow, I'll be there at 10" is one statement. */
function arrival(before: Sentence, each: Sentence, from: string): Sentence | undefined {
  const [time] = each.said.times;
  if (!isStatement(before) || before.intent !== 'say-office' || !each.arriving || each.asked || time?.kind !== 'span') return undefined;
  const [day, ...others] = before.said.times;
  if (others.length > 0 || each.said.places.some(({ any }) => !any)) return undefined;
  if (day === undefined) return withTimes(before, each);
  const [named, ...more] = day.kind === 'days' ? day.days : [];
  if (!named || more.length > 0 || !time.from?.hour || time.from.day) return undefined;
  const times: TimeSaid[] = [{ kind: 'span', from: { ...time.from, day: named } }];
  const hour = each.said.timeText.slice(from.length + 1);
  return withTimes(before, { ...each, said: { ...each.said, times, timeText: `${from} ${before.said.timeText} ${hour}` } });
}

/** A sentence with the time of another one. */
function withTimes(sentence: Sentence, { said: { times, timeText, text } }: Sentence): Sentence {
  const said = { ...sentence.said, times, timeText, text: `${sentence.said.text}, ${text}` };
  return { ...sentence, said, phrase: 'said', length: sentence.length + 1 };
}

/** "I don't work on Tuesday, I have the day off", also in the other order. */
function sameLeave(before: Sentence, each: Sentence): Sentence | undefined {
  if (before.intent !== 'say-leave' || each.intent !== 'say-leave' || before.asked || each.asked) return undefined;
  const timed = [before, each].filter(({ said }) => said.times.length > 0);
  const [only] = timed;
  if (timed.length !== 1 || !only) return undefined;
  return before === only ? withTimes(each, before) : withTimes(before, each);
}

/** "Made it in, sitting in Berlin", French "me voilà, je suis à Berlin": the second clause says where. */
function placeOfArrival(before: Sentence, each: Sentence): Sentence | undefined {
  const isOffice =
    ARRIVING.has(before.intent) && each.intent === 'say-office' && !each.afterwards && [before, each].every(({ asked }) => !asked);
  const isAnywhere = before.said.places.every(({ any, far }) => any && !far);
  const isNamed = each.said.places.length > 0 && each.said.places.every(({ any, places }) => !any && places.length > 0);
  if (!isOffice || !isAnywhere || !isNamed || ![before, each].every(isOfToday)) return undefined;
  const text = `${before.said.text}, ${each.said.text}`;
  return { ...each, said: { ...each.said, text }, length: before.length + each.length };
}

const ARRIVING: ReadonlySet<IntentName> = new Set(['say-office', 'say-nothing']);

function isOfToday({ said: { times } }: Sentence): boolean {
  return times.every((time) => time.kind === 'now' || isOnlyToday(time));
}

/** "I'm sick today, I'm off today" is one statement. The clearer one counts. */
function withoutRepeats(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter(
    (each, at) =>
      !sentences.some((other, index) => {
        const isLess = other.phrase !== 'vague' && each.phrase === 'vague';
        const isAsMuch = (other.phrase === 'vague') === (each.phrase === 'vague');
        return index !== at && isSame(each, other) && (isLess || (isAsMuch && index < at));
      }),
  );
}

/** Whether two statements put the same person in the same place at the same time. */
function isSame(one: Sentence, other: Sentence): boolean {
  if (one.intent !== other.intent || one.asked || other.asked || !STATING.test(one.intent) || one.deniesTime !== other.deniesTime)
    return false;
  const isSameTime = JSON.stringify(one.said.times) === JSON.stringify(other.said.times) || (isOfToday(one) && isOfToday(other));
  return isSameTime && whoAndWhere(one) === whoAndWhere(other);
}

/** Statements about oneself and about others. */
const STATING = /^(say-(office|remote|leave|hidden)|for-)/;

function whoAndWhere({ said: { people, departments, places } }: Sentence): string {
  const offices = places.map(({ any, far, places: named }) => [any, far, named.map(({ office, floor }) => [office.id, floor?.id])]);
  return JSON.stringify([people, departments, offices]);
}

/** "I won't be in tomorrow, on leave", "working from home, I'm not coming in today". */
function dayOfDenial(before: Sentence, each: Sentence, language: CompiledLanguage): Sentence | undefined {
  const denial = [before, each].find(({ intent, asked }) => intent === 'say-not' && !asked);
  const statement = [before, each].find(isStatement);
  if (!denial || !statement || denial.said.times.length !== 1 || statement.said.times.length > 0) return undefined;
  // "I'm ill, but not next week".
  if (denial.deniesTime && before === statement) return undefined;
  if (statement.intent === 'say-hidden' || denial.said.times[0]?.kind === 'weekly') return undefined;
  // "I'm in Berlin, I won't be in tomorrow" is about two days.
  if (before === statement && !(statement.intent === 'say-leave' || isToday(denial.said.times[0]))) return undefined;
  if (before === statement && statement.intent === 'say-office') return undefined;
  const dated = withTimes(statement, denial);
  return isSupposed(statement, language) ? { ...dated, phrase: 'vague' } : dated;
}

function isToday(time: TimeSaid | undefined): boolean {
  return time !== undefined && isOnlyToday(time);
}

/** "In Berlin until 12, then at home". */
function afterwards(before: Sentence, each: Sentence, from: string): Sentence | undefined {
  if (!each.afterwards || !isStatement(before) || !isStatement(each)) return undefined;
  const [own, ...more] = each.said.times;
  // "Then the rest of the day from home".
  if (own && (more.length > 0 || !isToday(own) || !isToday(dayOfEnd(before)))) return undefined;
  const [time, ...others] = before.said.times;
  const end = others.length === 0 && time ? endOf(time) : undefined;
  if (!end) return { ...each, phrase: 'vague' };
  const timeText = `${from} ${hourText(end)}`;
  return { ...each, phrase: 'said', said: { ...each.said, times: [{ kind: 'span', from: end }], timeText } };
}

function dayOfEnd({ said: { times } }: Sentence): TimeSaid | undefined {
  const [time] = times;
  const end = time && endOf(time);
  return end && { kind: 'days', days: [end.day ?? TODAY] };
}

/** "Monday in Berlin, the rest of the week remote": it depends on the day of the statement before it. */
function restAfter(before: Sentence, each: Sentence): Sentence | undefined {
  const isRest = each.said.times.some((time) => (time.kind === 'week' || time.kind === 'month') && time.rest);
  if (!isRest || !isStatement(before) || !isStatement(each) || before.said.times.length === 0) return undefined;
  const isOfWeek = each.said.times.every(({ kind }) => kind === 'week');
  return { ...each, said: { ...each.said, times: [{ kind: 'instant', at: {} }] }, ...(isOfWeek && { restOfWeek: true as const }) };
}

function endOf(time: TimeSaid): PointSaid | undefined {
  if (time.kind === 'part' && time.part === 'morning') return { day: time.day, hour: { hour: 12, minute: 0 } };
  if (time.kind !== 'span' || !time.until?.hour) return undefined;
  const day = time.until.day ?? time.from?.day;
  return { hour: time.until.hour, ...(day && { day }) };
}

function hourText({ hour }: PointSaid): string {
  return hour ? `${hour.half && hour.hour < 7 ? hour.hour + 12 : hour.hour}:${String(hour.minute).padStart(2, '0')}` : '';
}

/** "The plumber is coming tomorrow, I'm working from home": a statement without a day takes the day of the reason. */
function withReasonDay(sentences: readonly Sentence[], [day, ...others]: readonly DayOfReason[]): readonly Sentence[] {
  const statements = sentences.filter(isStatement);
  const [only] = statements;
  if (!day || others.length > 0 || statements.length !== 1 || !only) return sentences;
  const dated = withDay(only, day.time, day.text);
  if (dated) return sentences.map((each) => (each === only ? dated : each));
  if (only.said.times.length > 0) return sentences;
  const said = { ...only.said, times: [day.time], timeText: day.text };
  return sentences.map((each) =>
    each === only ? { ...each, said, phrase: only.phrase === 'vague' ? ('said' as const) : only.phrase } : each,
  );
}

/** "Dentist tomorrow, in Berlin from 2": the hour is likely on the day of the reason, so it is asked back. `undefined`: it has no hour alone. */
export function withDay(sentence: Sentence, day: TimeSaid, text: string): Sentence | undefined {
  const { said } = sentence;
  const [time, ...others] = said.times;
  const isHour = time?.kind === 'span' && !time.from?.day && !time.until?.day && (time.from?.hour ?? time.until?.hour) !== undefined;
  const [joined, ...more] = isHour && others.length === 0 && !isOnlyToday(day) ? asOneTime([day, time]) : [];
  if (!joined || more.length > 0) return undefined;
  return { ...sentence, phrase: 'vague', said: { ...said, times: [joined], timeText: `${text} ${said.timeText}` } };
}

/** "Boston, is it open on Saturday?": the place before the question is its place. */
function onTopic(topic: Sentence, question: Sentence): Sentence | undefined {
  const { intent, said } = question;
  const isTopic =
    topic.bare && topic.intent === 'who-is-in' && !topic.asked && topic.said.places.length > 0 && topic.said.times.length === 0;
  const isOpen = INTENTS[intent].changes === undefined && INTENTS[intent].slots.includes('place') && !question.bare;
  if (!isTopic || !isOpen || said.places.length + said.people.length > 0) return undefined;
  const text = `${topic.said.text}, ${said.text}`;
  return { ...question, said: { ...said, places: topic.said.places, text }, length: topic.length + question.length };
}

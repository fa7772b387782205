import { addDays, dayBounds, dayOf } from '../../server/presence/calendar.ts';
import { daySaid } from '../../server/presence/day-said.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import type { Day } from '../../server/presence/time.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Context, Said } from '../context.ts';
import { asHourOfDay } from '../time/passed-hour.ts';
import { hoursAsked, isAboutNow, isOverToday, resolveDays, type Within } from '../time/resolve-days.ts';
import { dayText } from './time-text.ts';

/** The days that a question is about. */
export type DaysAsked =
  | { kind: 'now' }
  /** Never empty, in order. */
  | { kind: 'past' | 'ahead'; days: readonly Day[] }
  /** "On Mondays": ISO 8601, 1 is Monday. */
  | { kind: 'weekly'; weekdays: readonly number[] }
  | { kind: 'unclear' };

/** Days ahead about which questions are answered. */
const REACH = 365;

/** Which days a question is about. `tense` is that of the verb; without it the question is about now, or about the days that it names. */
export function daysAsked(
  { now, zone }: Pick<Context, 'now' | 'zone'>,
  { times }: Pick<Said, 'times'>,
  tense?: 'past' | 'ahead',
): DaysAsked {
  const [first] = times;
  const time = first && tense === 'past' ? asHourOfDay(first) : first;
  if (tense === undefined && times.every((each) => isAboutNow(each, now, zone))) return { kind: 'now' };
  const today = dayOf(now, zone);
  if (time === undefined) return tense === 'ahead' ? { kind: 'ahead', days: [today] } : { kind: 'unclear' };
  if (tense === undefined && isOverToday(time, now, zone)) return { kind: 'past', days: [today] };
  if (time.kind === 'weekly') return { kind: 'weekly', weekdays: time.weekdays };
  const days = resolveDays(time, now, zone, tense === 'past') ?? [];
  const before = days.filter((day) => day < today || (tense === 'past' && day === today));
  const ahead = days.filter((day) => day >= today && day <= addDays(today, REACH));
  if (tense === 'past' || (ahead.length === 0 && days.every((day) => day < today)))
    return before.length > 0 ? { kind: 'past', days: before } : { kind: 'unclear' };
  return ahead.length > 0 ? { kind: 'ahead', days: ahead } : { kind: 'unclear' };
}

/** The hours of those days that a question is about, if it names any. */
export function hoursOf({ now, zone }: Pick<Context, 'now' | 'zone'>, { times: [time] }: Pick<Said, 'times'>): Within | undefined {
  return hoursAsked(time, now, zone);
}

/** Whether a question is about a part of today that is still to come: "this afternoon" in the morning. */
export function isLaterToday(context: Pick<Context, 'now' | 'zone'>, said: Pick<Said, 'times'>): boolean {
  const asked = daysAsked(context, said);
  const hours = hoursOf(context, said);
  const today = dayOf(context.now, context.zone);
  return asked.kind === 'ahead' && asked.days.every((day) => day === today) && hours !== undefined && hours.from > context.now;
}

/** The days of a running week that are over: "which days is she in this week?" asks for them, too. */
export function daysOver(
  { now, zone, picture }: Pick<Context, 'now' | 'zone' | 'picture'>,
  { times: [time] }: Pick<Said, 'times'>,
): readonly Day[] {
  const today = dayOf(now, zone);
  const days = (time?.kind === 'week' && resolveDays(time, now, zone)) || [];
  return days.includes(today) ? workingDaysOf({ picture }, days).filter((day) => day < today) : [];
}

const MAX_DAYS = 7;

/** Limits many days to usual working days, and to the number that fits into one answer. */
export function daysShown(context: Pick<Context, 'picture'>, days: readonly Day[]): readonly Day[] {
  return workingDaysOf(context, days).slice(0, MAX_DAYS);
}

/** Limits many days to usual working days. */
export function workingDaysOf({ picture }: Pick<Context, 'picture'>, days: readonly Day[]): readonly Day[] {
  const { workingDays } = picture.world.settings;
  const working = days.length > 2 ? days.filter((day) => workingDays.includes(weekdayOf(day))) : days;
  return working.length > 0 ? working : days;
}

/** "today", "Friday 27 November". */
export function dayNamed({ now, zone }: Pick<Context, 'now' | 'zone'>, day: Day): Message {
  return dayText(dayBounds(day, zone).start, now, zone);
}

/** The values of a sentence about a day. */
export function dayAsSaid({ now, zone }: Pick<Context, 'now' | 'zone'>, day: Day): ReturnType<typeof daySaid> {
  return daySaid(dayBounds(day, zone).start, now, zone);
}

/** The day as the heading of an answer. */
export function dayHead({ now, zone }: Pick<Context, 'now' | 'zone'>, day: Day): Message {
  return message('bot.time.day-head', daySaid(dayBounds(day, zone).start, now, zone));
}

/** "tomorrow", "on Friday 27 November". */
export function onDay({ now, zone }: Pick<Context, 'now' | 'zone'>, day: Day): Message {
  return message('bot.time.on-day', daySaid(dayBounds(day, zone).start, now, zone));
}

/** "Monday", in the language of the texts. */
export function weekdayName({ texts }: Pick<Context, 'texts'>, weekday: number): string {
  const format = new Intl.DateTimeFormat(texts.locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, 0, weekday));
}

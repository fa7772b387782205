import { addDays, minuteOf } from './calendar.ts';
import { openingOn, weekdayOf } from './opening.ts';
import type { Settings } from './settings.ts';
import type { DigestPeriod } from './subscription.ts';
import type { Day, Instant } from './time.ts';
import type { World } from './world.ts';

/** Minutes after its time within which a daily message may be sent. After that it is not sent on that day. */
const LATEST = 120;

/** Whether a time of the day (`HH:MM`) has come in a zone, at most two hours ago. `later`: minutes to add to the time. */
export function isTimeOfDay(now: Instant, zone: string, time: string, later = 0): boolean {
  const since = minuteOf(now, zone) - minutesOf(time) - later;
  return since >= 0 && since < LATEST;
}

/** The minute of the day of a time `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** Whether the organisation works on this weekday. Closed days of offices do not matter. */
export function isWorkingDay(day: Day, { workingDays }: Pick<Settings, 'workingDays'>): boolean {
  return workingDays.includes(weekdayOf(day));
}

/** Whether there are active offices, and all of them are closed on that day; or the only one that matters, if it is given. */
export function isClosed(day: Day, { offices }: Pick<World, 'offices'>, officeId?: string): boolean {
  const inUse = [...offices.values()].filter(({ id, archivedAt }) => archivedAt === undefined && (officeId ?? id) === id);
  return inUse.length > 0 && inUse.every((office) => openingOn(office, day).state === 'closed');
}

/** The days in a digest: this day, the next working day, or the working days of the next week. */
export function daysOfDigest(period: DigestPeriod, day: Day, settings: Pick<Settings, 'workingDays'>): Day[] {
  if (period === 'today') return [day];
  const later = Array.from({ length: 7 }, (_, i) => addDays(day, i + 1));
  if (period === 'tomorrow') return later.filter((each) => isWorkingDay(each, settings)).slice(0, 1);
  const monday = later.find((each) => weekdayOf(each) === 1) ?? day;
  return Array.from({ length: 7 }, (_, i) => addDays(monday, i)).filter((each) => isWorkingDay(each, settings));
}

/** Minutes over which a message to many people is spread. */
const SPREAD = 6;

/** The delay of a person's message in minutes: the same each day, and spread evenly over people. */
export function spreadOf(personId: string): number {
  let hash = 0x811c9dc5;
  for (const character of personId) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash % 360) / 360) * SPREAD;
}

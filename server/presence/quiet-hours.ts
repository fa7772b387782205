import { hourOf } from './calendar.ts';
import type { Settings } from './settings.ts';
import { type Instant, MINUTE } from './time.ts';

/** Whether an instant is in the hours in which the bot sends no unsolicited messages in that zone. */
export function isQuiet(
  at: Instant,
  zone: string,
  { quietHoursFrom: from, quietHoursUntil: until }: Pick<Settings, 'quietHoursFrom' | 'quietHoursUntil'>,
): boolean {
  const hour = hourOf(at, zone);
  return from <= until ? from <= hour && hour < until : hour >= from || hour < until;
}

const QUARTER = 15 * MINUTE;

/** The first instant at or after this one outside quiet hours, at a quarter of an hour. */
export function endOfQuiet(at: Instant, zone: string, settings: Parameters<typeof isQuiet>[2]): Instant {
  let end = at;
  while (isQuiet(end, zone, settings)) end = Math.floor(end / QUARTER + 1) * QUARTER;
  return end;
}

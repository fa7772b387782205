import { dayOf } from '../../server/presence/calendar.ts';
import { resolveDays } from './resolve-days.ts';
import type { DaySaid, TimeSaid } from './said.ts';

/**
 * What corrects the time of a later day: "from 2" is of that day, and "only until Wednesday" begins with it. Of several days it is not
 * clear which has that hour. @param clock The instant in milliseconds since the epoch, and the IANA zone of the asker.
 */
export function asBefore(time: TimeSaid, before: TimeSaid | undefined, { now, zone }: { now: number; zone: string }): TimeSaid {
  const [first, ...others] = (before && resolveDays(before, now, zone)) ?? [];
  if (time.kind !== 'span' || first === undefined || first <= dayOf(now, zone) || time.from?.day || time.from?.minutes) return time;
  const { from, until } = time;
  if (until?.minutes !== undefined) return time;
  const hasHour = from?.hour !== undefined || (until?.hour !== undefined && !until.day);
  if (hasHour && others.length > 0) return { kind: 'instant', at: {} };
  const [year = 0, month = 0, day = 0] = first.split('-').map(Number);
  const start: DaySaid = { kind: 'date', day, month, year };
  return { ...time, from: { ...from, day: start }, ...(until && { until: until.day ? until : { ...until, day: start } }) };
}

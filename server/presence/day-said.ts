import type { Moment } from '../texts/message.ts';
import { addDays, dayOf } from './calendar.ts';
import type { Instant } from './time.ts';

/** A day for sentences. */
export interface DaySaid {
  which: 'today' | 'tomorrow' | 'other';
  day: Moment;
}

/** Today and tomorrow have names; a day of another year than the current one has its year. */
export function daySaid(at: Instant, now: Instant, zone: string): DaySaid {
  const [day, today] = [dayOf(at, zone), dayOf(now, zone)];
  const which = day === today ? 'today' : day === addDays(today, 1) ? 'tomorrow' : 'other';
  return { which, day: { at, zone, show: day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'day-and-year' } };
}

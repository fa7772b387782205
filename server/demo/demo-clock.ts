import type { Clock, Instant } from '../presence/time.ts';
import { DAY, HOUR } from '../presence/time.ts';
import { atLocal, localDay, nextDay, weekdayOf } from './local-time.ts';

/** A start of the demo's week, when Monday begins in the east: Sunday 22:00 UTC. The Unix epoch began on a Thursday. */
const FIRST_WEEK = 4 * DAY - 2 * HOUR;
const WEEK = 7 * DAY;
/** The length of the demo's week, until Friday has ended in the west: Saturday 06:00 UTC. The rest of each week is skipped. */
const LIVELY = 5 * DAY + 8 * HOUR;

/** The latest instant not after `now` at which it is 09:20 of a weekday in the zone. */
export function demoStart(now: Instant, zone: string): Instant {
  let day = localDay(now, zone);
  while (weekdayOf(day) > 5 || atLocal(day, 9 * 60 + 20, zone) > now) day = nextDay(day, -1);
  return atLocal(day, 9 * 60 + 20, zone);
}

/** `start` plus `elapsed` milliseconds without weekends. */
export function skipWeekends(start: Instant, elapsed: number): Instant {
  const week = Math.floor((start - FIRST_WEEK) / WEEK);
  const offset = Math.min(start - FIRST_WEEK - week * WEEK, LIVELY) + elapsed;
  return FIRST_WEEK + (week + Math.floor(offset / LIVELY)) * WEEK + Math.floor(offset % LIVELY);
}

/**
 * The clock of the simulated organisation: `speed` times as fast as `elapsed`, without weekends.
 * @param options.elapsed real milliseconds since the demo began
 */
export function createDemoClock(options: { start: Instant; speed: number; elapsed: () => number }): Clock {
  return { now: () => skipWeekends(options.start, options.elapsed() * options.speed) };
}

import { addDays, dayBounds, dayOf } from '../presence/calendar.ts';
import { lastExpiredDay } from '../presence/retention.ts';
import { DAY, type Day, type Instant } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { Collection } from '../store/port/collecting.ts';

/** How the log is read. */
export interface Reading {
  collection: Collection;
  /** False where sign-ins are streamed alone. */
  pollSignIns: boolean;
  now: Instant;
}

/** A day of a zone whose offices are counted together. */
export interface DayToCount {
  day: Day;
  zone: string;
  officeIds: string[];
}

/**
 * Days that are kept, over, read to their end and not counted yet, the oldest first (DESIGN.md §3, 2): what is deleted first is
 * counted first. `isCounted`: whether an office has its numbers of a day. Pure.
 */
export function daysToCount(world: World, reading: Reading, isCounted: (officeId: string, day: Day) => boolean): DayToCount[] {
  const { now } = reading;
  const found: DayToCount[] = [];
  const byZone = Map.groupBy(world.offices.values(), ({ timeZone }) => timeZone);
  for (const [zone, offices] of byZone) {
    const today = dayOf(now, zone);
    for (let day = addDays(lastExpiredDay(now, world.settings), 1); day < today; day = addDays(day, 1)) {
      const left = offices.filter(
        ({ id, archivedAt }) => (archivedAt === undefined || dayOf(archivedAt, zone) >= day) && !isCounted(id, day),
      );
      if (left.length > 0 && isReadThrough(dayBounds(day, zone), reading)) found.push({ day, zone, officeIds: left.map(({ id }) => id) });
    }
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * Whether a day was read as often as records come late: a sweep of a week that began after its end has read it, or a backfill has.
 * Where nothing is polled, a day later. Pure.
 */
export function isReadThrough({ start, end }: { start: Instant; end: Instant }, { collection, pollSignIns, now }: Reading): boolean {
  if (!pollSignIns) return now >= end + DAY;
  const { watermark, backfill, sweeps } = collection;
  if (watermark === undefined || watermark < end) return false;
  const isBackfills = backfill !== undefined && backfill.from < end && start < backfill.until;
  if (isBackfills && backfill.doneFrom <= start) return true;
  // What a backfill under way has still to read.
  if (isBackfills && backfill.finishedAt === undefined && backfill.stoppedAt === undefined) return false;
  const week = sweeps.week;
  if (week?.finishedAt === undefined || week.startedAt < end || week.from > start) return false;
  // What is noted at the first poll as a sweep that is done has read nothing.
  return week.finishedAt > week.startedAt || week.until < week.startedAt;
}

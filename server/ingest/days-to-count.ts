import { addDays, dayBounds, dayOf } from '../presence/calendar.ts';
import { lastExpiredDay } from '../presence/retention.ts';
import { DAY, type Day, type Instant } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { Collection } from '../store/port/collecting.ts';

/** How the log is read. */
export interface Reading {
  collection: Collection;
  /** False where sign-ins are streamed alone, or imported. */
  pollSignIns: boolean;
  /** Since when sign-ins have been streamed; absent where they never were. */
  streamedSince?: Instant;
  now: Instant;
}

/** A day of a zone whose offices are counted together. */
export interface DayToCount {
  day: Day;
  zone: string;
  officeIds: string[];
  /** Whether it is known to have been read whole. Otherwise only imported files can have brought something of it. */
  wasRead: boolean;
}

/** Days before the last one on which an imported day is kept: nothing says when the last file of it has come. */
const IMPORTED_DAYS_LEFT = 2;

/**
 * Days that are kept, over, read to their end and not counted yet, the oldest first (DESIGN.md §3, 2): what is deleted first is
 * counted first. Days that only files can have brought are counted shortly before they are deleted. `isCounted`: whether an
 * office has its numbers of a day. Pure.
 */
export function daysToCount(world: World, reading: Reading, isCounted: (officeId: string, day: Day) => boolean): DayToCount[] {
  const { now } = reading;
  const found: DayToCount[] = [];
  const lastExpired = lastExpiredDay(now, world.settings);
  const byZone = Map.groupBy(world.offices.values(), ({ timeZone }) => timeZone);
  for (const [zone, offices] of byZone) {
    const today = dayOf(now, zone);
    for (let day = addDays(lastExpired, 1); day < today; day = addDays(day, 1)) {
      const left = offices.filter(
        ({ id, archivedAt }) => (archivedAt === undefined || dayOf(archivedAt, zone) >= day) && !isCounted(id, day),
      );
      if (left.length === 0) continue;
      const bounds = dayBounds(day, zone);
      const wasRead = isReadThrough(bounds, reading);
      const wasImported = !wasRead && day <= addDays(lastExpired, IMPORTED_DAYS_LEFT) && mayBeImported(bounds, reading);
      if (wasRead || wasImported) found.push({ day, zone, officeIds: left.map(({ id }) => id), wasRead });
    }
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

interface Bounds {
  start: Instant;
  end: Instant;
}

/**
 * Whether a day was read as often as records come late: a sweep of a week that began after its end has read it, or a backfill has;
 * or it was streamed from its beginning on, and ended a day ago. Pure.
 */
export function isReadThrough({ start, end }: Bounds, reading: Reading): boolean {
  const { collection, pollSignIns, streamedSince, now } = reading;
  if (!pollSignIns && streamedSince !== undefined && streamedSince <= start) return now >= end + DAY;
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

/** Whether files alone can have brought a day: nothing was polled, and streaming, if any, began after it. A day in which it began was read in part. */
function mayBeImported({ end }: Bounds, { pollSignIns, streamedSince = Number.POSITIVE_INFINITY, now }: Reading): boolean {
  return !pollSignIns && streamedSince >= end && now >= end + DAY;
}

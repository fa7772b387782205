import { addDays, dayBounds, dayOf } from '../presence/calendar.ts';
import type { DayNumbers, DaySources } from '../presence/day-numbers.ts';
import type { Office } from '../presence/place.ts';
import { lastExpiredDay } from '../presence/retention.ts';
import { DAY, type Day, type Instant } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { Backfill, Collection } from '../store/port/collecting.ts';
import { hasEnded, passOf, spansRead } from './backfill/plan-backfill.ts';

/** How the log is read. */
export interface Reading {
  collection: Collection;
  /** False if sign-ins are only streamed or imported. */
  pollSignIns: boolean;
  /** Since when sign-ins have been streamed; absent if never. */
  streamedSince?: Instant;
  /** By day, the last imported file with sign-ins of it. */
  imported: ReadonlyMap<Day, string>;
  now: Instant;
}

/** A day of a zone whose offices are counted together. */
export interface DayToCount {
  day: Day;
  zone: string;
  offices: Office[];
  /** Sources that the numbers must include. */
  sources: DaySources;
}

/** An imported day is counted this many days before its deletion, since nobody knows which file is its last. */
const IMPORTED_DAYS_LEFT = 2;

/** The stored count of an office and a day. */
export type Counted = Pick<DayNumbers, 'sources'>;

/**
 * Days to count, oldest first, since the oldest are deleted first (docs/RULES.md, promise 2): days that are kept, over, read completely and not
 * counted yet, or of which a backfill or a file has read more since. Days of which only files are known are counted shortly before they are
 * deleted. Pure.
 */
export function daysToCount(world: World, reading: Reading, countedOf: (officeId: string, day: Day) => Counted | undefined): DayToCount[] {
  const { now } = reading;
  const found: DayToCount[] = [];
  const lastExpired = lastExpiredDay(now, world.settings);
  const byZone = Map.groupBy(world.offices.values(), ({ timeZone }) => timeZone);
  for (const [zone, offices] of byZone) {
    const today = dayOf(now, zone);
    for (let day = addDays(lastExpired, 1); day < today; day = addDays(day, 1)) {
      const bounds = dayBounds(day, zone);
      const sources = sourcesOf(day, bounds, reading);
      const isCountable = isReadThrough(bounds, reading) || (sources.file !== undefined && day <= addDays(lastExpired, IMPORTED_DAYS_LEFT));
      const due = offices.filter(({ id, archivedAt }) => {
        if (archivedAt !== undefined && dayOf(archivedAt, zone) < day) return false;
        const counted = countedOf(id, day);
        return counted === undefined ? isCountable : lacks(counted.sources, sources);
      });
      if (due.length > 0) found.push({ day, zone, offices: due, sources });
    }
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Sources of a day besides the poll. A backfill counts once it has read its part of the day. */
function sourcesOf(day: Day, bounds: Bounds, { collection: { backfill }, imported }: Reading): DaySources {
  const file = imported.get(day);
  const isRead = backfill !== undefined && hasReadItsPart(backfill, bounds);
  return { ...(isRead && { backfill: passOf(backfill) }), ...(file !== undefined && { file }) };
}

/** Whether there is a new source. A later backfill of other days adds nothing to this one. */
function lacks(counted: DaySources = {}, { backfill, file }: DaySources): boolean {
  return (backfill !== undefined && backfill !== counted.backfill) || (file !== undefined && file !== counted.file);
}

/** Whether a backfill has read its part of a day; undefined if its span has no part of it. */
function hasReadItsPart({ from, until, doneFrom }: Backfill, { start, end }: Bounds): boolean | undefined {
  return end <= from || until <= start ? undefined : doneFrom <= Math.max(start, from);
}

interface Bounds {
  start: Instant;
  end: Instant;
}

/**
 * Whether a day was read completely, including late records: by a sweep of a week that began after its end, by backfills, each a part, or by a
 * stream that ran from its beginning on, a day after its end. Pure.
 */
export function isReadThrough({ start, end }: Bounds, reading: Reading): boolean {
  const { collection, pollSignIns, streamedSince, now } = reading;
  if (!pollSignIns && streamedSince !== undefined && streamedSince <= start) return now >= end + DAY;
  const { watermark, backfill, sweeps } = collection;
  if (watermark === undefined || watermark < end) return false;
  if (backfill) {
    // The span that a running backfill still has to read.
    if (!hasEnded(backfill) && hasReadItsPart(backfill, { start, end }) === false) return false;
    if (spansRead(backfill).some(({ from, until }) => from <= start && end <= until)) return true;
  }
  const week = sweeps.week;
  if (week?.finishedAt === undefined || week.startedAt < end || week.from > start) return false;
  // The sweep that the first poll stores as finished has read nothing.
  return week.finishedAt > week.startedAt || week.until < week.startedAt;
}

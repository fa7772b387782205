import { addDays, dayBounds, dayOf, EARLIEST_ZONE } from './calendar.ts';
import type { Override } from './override.ts';
import type { Settings } from './settings.ts';
import { DAY, type Day, type Instant } from './time.ts';

/** For how long the object id and the instants of an account that went stay (DESIGN.md §3, 4). */
const DEPARTED_KEPT = 30 * DAY;

/**
 * What the store deletes at `now`: what is of this day or earlier, ended, cleared or gone by these instants, all inclusive.
 */
export interface RetentionLimits {
  /** Of person-days, access events and entries of the outbox. */
  lastExpiredDay: Day;
  /** But for `hidden`. */
  overridesEndedBy: Instant;
  /** Of `hidden`. */
  hiddenEndedBy: Instant;
  clearsBy: Instant;
  /** Of departed people, who are forgotten then. */
  goneBy: Instant;
  auditedBy: Instant;
}

/**
 * Whether what is dated `day` is still taken in and shown: until the day that is `day` + N in the organisation's zone
 * begins (DESIGN.md §3, 2).
 */
export function isKept(day: Day, now: Instant, settings: Settings): boolean {
  return day > lastExpiredDay(now, settings);
}

/**
 * Whether the day that an instant has in a zone is kept. At one instant the day of an office may be gone while those further east
 * are kept.
 */
export function isInstantKept(at: Instant, zone: string, now: Instant, settings: Settings): boolean {
  return isKept(dayOf(at, zone), now, settings);
}

/** The latest day that is not kept any more. Days compare as strings. */
export function lastExpiredDay(now: Instant, settings: Settings): Day {
  return addDays(dayOf(now, settings.timeZone), -settings.retentionDays);
}

/**
 * Overrides count from their end, in the organisation's zone; a clear stays as long as a day it may have cut, and `hidden` as
 * long as a day that it may have covered, of which access events would name the person without it. Such a day may be dated in
 * any zone (DESIGN.md §3, 2).
 */
export function retentionLimits(now: Instant, settings: Settings): RetentionLimits {
  const expired = lastExpiredDay(now, settings);
  const expiredEverywhere = dayBounds(expired, EARLIEST_ZONE).end - 1;
  return {
    lastExpiredDay: expired,
    overridesEndedBy: dayBounds(expired, settings.timeZone).end - 1,
    hiddenEndedBy: expiredEverywhere,
    clearsBy: expiredEverywhere,
    goneBy: now - DEPARTED_KEPT,
    auditedBy: lastExpiredAudit(now, settings),
  };
}

/** The latest day of which no numbers are kept any more: numbers without people stay for years (DESIGN.md §3, 2). */
export function lastExpiredNumbers(now: Instant, { timeZone, numberRetentionYears }: Settings): Day {
  const today = dayOf(now, timeZone);
  const year = String(Number(today.slice(0, 4)) - numberRetentionYears).padStart(4, '0');
  // A 29 February has no counterpart: its eve is meant.
  const last = `${year}${today.slice(4)}`;
  return Number.isNaN(Date.parse(last)) || new Date(last).toISOString().slice(0, 10) !== last ? `${year}-02-28` : last;
}

/** The day, in the organisation's zone, on which what is dated `day` is deleted. */
export function dayDeletedOn(day: Day, settings: Settings): Day {
  return addDays(day, settings.retentionDays);
}

/** The day on which an override is deleted. */
export function overrideDeletedOn({ statement, end }: Pick<Override, 'statement' | 'end'>, settings: Settings): Day {
  return dayDeletedOn(dayOf(end, statement.kind === 'hidden' ? EARLIEST_ZONE : settings.timeZone), settings);
}

/** Whether an override is still kept and shown. */
export function isOverrideKept(
  { statement, end }: Pick<Override, 'statement' | 'end'>,
  limits: Pick<RetentionLimits, 'overridesEndedBy' | 'hiddenEndedBy'>,
): boolean {
  return end > (statement.kind === 'hidden' ? limits.hiddenEndedBy : limits.overridesEndedBy);
}

/** The day on which a clear of `at` is deleted. */
export function clearDeletedOn(at: Instant, settings: Settings): Day {
  return dayDeletedOn(dayOf(at, EARLIEST_ZONE), settings);
}

/** The day, in the organisation's zone, on which an audit entry of `at` is deleted. */
export function auditDeletedOn(at: Instant, settings: Settings): Day {
  return addDays(dayOf(at, settings.timeZone), settings.auditRetentionDays);
}

/** Nothing from before this instant is kept, in any zone it is dated: that of the day which begins first on earth. */
export function keptSince(now: Instant, settings: Settings): Instant {
  return dayBounds(addDays(lastExpiredDay(now, settings), 1), EARLIEST_ZONE).start;
}

/** The last instant of which audit entries are not kept any more: they count by the organisation's days, by a setting of their own. */
export function lastExpiredAudit(now: Instant, settings: Settings): Instant {
  const expired = addDays(dayOf(now, settings.timeZone), -settings.auditRetentionDays);
  return dayBounds(expired, settings.timeZone).end - 1;
}

import { addDays, dayBounds, dayOf, EARLIEST_ZONE } from './calendar.ts';
import type { Override } from './override.ts';
import type { Settings } from './settings.ts';
import { DAY, type Day, type Instant } from './time.ts';

/** How long the object id and the instants of a deleted account are kept (docs/RULES.md, promise 4). */
const DEPARTED_KEPT = 30 * DAY;

/** The limits for deletion, inclusive: data of these days or earlier, and data that ended at or before these instants. */
export interface RetentionLimits {
  /** For person-days, access events and entries of the outbox. */
  lastExpiredDay: Day;
  /** For overrides, except `hidden`. */
  overridesEndedBy: Instant;
  /** For `hidden`. */
  hiddenEndedBy: Instant;
  clearsBy: Instant;
  /** For removed people. */
  goneBy: Instant;
  auditedBy: Instant;
}

/**
 * Whether data of `day` is still accepted and shown: until the day `day` + N in the organisation's zone
 * begins (docs/RULES.md, promise 2).
 */
export function isKept(day: Day, now: Instant, settings: Settings): boolean {
  return day > lastExpiredDay(now, settings);
}

/**
 * Whether the day of an instant in a zone is kept. At one instant the day of one office may be deleted already, and that of an office further
 * east still kept.
 */
export function isInstantKept(at: Instant, zone: string, now: Instant, settings: Settings): boolean {
  return isKept(dayOf(at, zone), now, settings);
}

/** The latest day that is no longer kept. Days compare as strings. */
export function lastExpiredDay(now: Instant, { timeZone, retentionDays }: Settings): Day {
  const today = dayOf(now, timeZone);
  // It is asked for each person.
  if (expiredLast.today !== today || expiredLast.retentionDays !== retentionDays)
    expiredLast = { today, retentionDays, day: addDays(today, -retentionDays) };
  return expiredLast.day;
}

/** The last result: a memo of a pure function. */
let expiredLast = { today: '', retentionDays: 0, day: '' };

/**
 * The limits now. Retention of overrides starts at their end, in the organisation's zone. A clear is kept as long as a day that it may affect,
 * and `hidden` as long as a day that it may cover: without it, access events of that day would name the person. Such a day may be of any zone
 * (docs/RULES.md, promise 2).
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

/** The latest day whose numbers are no longer kept: numbers without people are kept for years (docs/RULES.md, promise 2). */
export function lastExpiredNumbers(now: Instant, { timeZone, numberRetentionYears }: Settings): Day {
  const today = dayOf(now, timeZone);
  const year = String(Number(today.slice(0, 4)) - numberRetentionYears).padStart(4, '0');
  // 29 February has no counterpart: uses 28 February.
  const last = `${year}${today.slice(4)}`;
  return Number.isNaN(Date.parse(last)) || new Date(last).toISOString().slice(0, 10) !== last ? `${year}-02-28` : last;
}

/** The day, in the organisation's zone, on which data of `day` is deleted. */
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

/** The instant before which nothing is kept in any zone: the start of the first kept day, in the zone where it begins first. */
export function keptSince(now: Instant, settings: Settings): Instant {
  return dayBounds(addDays(lastExpiredDay(now, settings), 1), EARLIEST_ZONE).start;
}

/** The last instant whose audit entries are no longer kept, by the setting for audit entries and the organisation's days. */
export function lastExpiredAudit(now: Instant, settings: Settings): Instant {
  const expired = addDays(dayOf(now, settings.timeZone), -settings.auditRetentionDays);
  return dayBounds(expired, settings.timeZone).end - 1;
}

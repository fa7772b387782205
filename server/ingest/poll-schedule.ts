import { DAY, HOUR, type Instant, MINUTE, notInFuture } from '../presence/time.ts';
import type { Collection, CollectionStatus, Gap, Sweep, SweepKind } from '../store/port/collecting.ts';

/** Entra aggregates the steps of a sign-in for up to two hours, so every poll reads them again. */
export const OVERLAP = 2 * HOUR;
/** Maximum size of a window in quiet times: every window costs a request, of which there are 4 in 10 s. */
export const MAX_WINDOW = 12 * HOUR;
/** Initial size for an unknown tenant: larger windows time out in large tenants. */
export const FIRST_WINDOW = HOUR;
export const MIN_WINDOW = 5 * MINUTE;
/** The step to skip when the service says that its log does not reach back so far. */
export const REFUSED_STEP = HOUR;
/** The span of the first poll; the first backfill reads earlier time. */
const FIRST_READ = DAY;
/** After a longer delay, the newest time is read first, so that the board is correct before the rest is read. */
const FAR_BEHIND = 6 * HOUR;
/** Entra keeps sign-ins for 30 days, and refuses a request that begins a little too early. */
export const LOG_KEPT = 30 * DAY - 10 * MINUTE;
/** For some time after an upgrade to a premium licence the service has only a week, and refuses earlier requests. */
export const SHORT_LOG = 6 * DAY;

export interface Span {
  /** Inclusive. */
  from: Instant;
  /** Exclusive. */
  until: Instant;
}

export interface PollPlan {
  /** Read window by window from its end backwards; meanwhile the watermark does not move. */
  newestFirst?: Span;
  /** Read from its beginning on; the watermark follows. */
  oldestFirst?: Span;
  /** A span that can no longer be read. */
  gap?: Gap;
}

/**
 * Plans a poll, after which everything before `now` has been read without a gap. A watermark in the future is ignored: then the last day is read,
 * as in the first poll. Pure.
 */
export function planPoll(collection: Collection, now: Instant): PollPlan {
  const watermark = notInFuture(collection.watermark, now);
  if (watermark === undefined) return { newestFirst: { from: now - FIRST_READ, until: now } };
  const oldest = now - LOG_KEPT;
  const from = Math.max(watermark - OVERLAP, oldest);
  const gap: Gap | undefined = watermark < oldest ? { from: watermark, until: oldest, reason: 'unread-too-long' } : undefined;
  if (now - watermark <= FAR_BEHIND) return { oldestFirst: { from, until: now } };
  const split = Math.max(from, now - FIRST_READ);
  return {
    newestFirst: { from: split, until: now },
    ...(split > from ? { oldestFirst: { from, until: split } } : {}),
    ...(gap ? { gap } : {}),
  };
}

const SWEEPS: Readonly<Record<SweepKind, { every: number; reach: number }>> = {
  day: { every: HOUR, reach: DAY },
  week: { every: DAY, reach: 7 * DAY },
};

/**
 * The sweep of that kind to continue or start, if one is due: records may be hours late.
 * No sweep begins before the first poll has completed. Pure.
 */
export function dueSweep(collection: Collection, kind: SweepKind, now: Instant): Sweep | undefined {
  const watermark = notInFuture(collection.watermark, now);
  if (watermark === undefined) return undefined;
  const { every, reach } = SWEEPS[kind];
  const last = lastSweep(collection, kind, now);
  const from = now - reach;
  if (last && last.finishedAt === undefined && last.until > from) return { ...last, doneUntil: Math.max(last.doneUntil, from) };
  if (last && last.startedAt + every > now) return undefined;
  return watermark <= from ? undefined : { from, until: watermark, doneUntil: from, startedAt: now };
}

/** The latest sweep of that kind; undefined if its instants are in the future. Pure. */
export function lastSweep({ sweeps }: Collection, kind: SweepKind, now: Instant): Sweep | undefined {
  const sweep = sweeps[kind];
  return sweep && notInFuture(Math.max(sweep.startedAt, sweep.until), now) === undefined ? undefined : sweep;
}

/** The end of the latest successful run or finished sweep; instants in the future do not count. Pure. */
export function lastKnownGood(collection: Collection, status: CollectionStatus | undefined, now: Instant): Instant | undefined {
  const swept = (['day', 'week'] as const)
    .map((kind) => lastSweep(collection, kind, now))
    .flatMap((sweep) => (sweep?.finishedAt === undefined ? [] : [sweep.until]));
  const known = [notInFuture(status?.lastSuccessAt, now) ?? [], ...swept].flat();
  return known.length === 0 ? undefined : Math.max(...known);
}

/** A finished sweep: the first read covers the day, and its backfill the week. A sweep that is requested later replaces it. */
export function firstSweep(kind: SweepKind, now: Instant): Sweep {
  return { from: now - SWEEPS[kind].reach, until: now, doneUntil: now, startedAt: now, finishedAt: now };
}

/**
 * The span for a backfill if it is not known what was read since `good`. A sweep reads the last week. The two overlap by a day, since a delayed
 * sweep begins later. Empty if `good` is within the week.
 */
export function spanBeforeSweep(good: Instant | undefined, now: Instant): Span {
  const until = now - SWEEPS.week.reach;
  return good !== undefined && good >= until ? { from: until, until } : { from: (good ?? 0) - OVERLAP, until: until + DAY };
}

/** The span before the first read. */
export function spanBeforeFirstRead(now: Instant): Span {
  return { from: now - LOG_KEPT, until: now - FIRST_READ };
}

/** A new sweep, regardless of the last one, for sign-ins that were not read or may count for the first time. */
export function freshSweep(kind: SweepKind, watermark: Instant, now: Instant): Sweep {
  const from = now - SWEEPS[kind].reach;
  return { from, until: Math.min(watermark, now), doneUntil: from, startedAt: now, recovers: true };
}

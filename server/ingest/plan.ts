import { DAY, HOUR, type Instant, MINUTE } from '../presence/time.ts';
import type { Collection, Gap, Sweep, SweepKind } from '../store/port.ts';

/** Entra aggregates the steps of a sign-in for up to two hours, so every poll reads them again. */
export const OVERLAP = 2 * HOUR;
/** Windows grow up to this where little happens: every window costs a request, of which there are 4 in 10 s. */
export const LARGEST_WINDOW = 12 * HOUR;
/** Where nothing is known of the tenant yet: larger windows time out in large ones. */
export const FIRST_WINDOW = HOUR;
export const SMALLEST_WINDOW = 5 * MINUTE;
/** How much is passed over at once where the service says that its log does not reach back so far. */
export const REFUSED_STEP = HOUR;
/** What the first poll reads at once; the week behind it is swept. */
const FIRST_READ = DAY;
/** Further behind than this, what is newest is read first, so that the board is right before the rest is caught up. */
const FAR_BEHIND = 6 * HOUR;
/** Entra keeps sign-ins for 30 days; what is asked for a little late is refused as a whole. */
const LOG_KEPT = 30 * DAY - 10 * MINUTE;

export interface Span {
  /** Inclusive. */
  from: Instant;
  /** Exclusive. */
  until: Instant;
}

export interface PollPlan {
  /** Read window by window from its end backwards; the watermark does not move meanwhile. */
  newestFirst?: Span;
  /** Read from its beginning on, the watermark following. */
  oldestFirst?: Span;
  /** What can never be read any more. */
  gap?: Gap;
}

/** What a poll reads, so that everything before `now` has then been read without a hole. Pure. */
export function planPoll(collection: Collection, now: Instant): PollPlan {
  const { watermark } = collection;
  if (watermark === undefined) return { newestFirst: { from: now - FIRST_READ, until: now } };
  const oldest = now - LOG_KEPT;
  const from = Math.max(watermark - OVERLAP, oldest);
  const gap: Gap | undefined =
    watermark < oldest
      ? { from: watermark, until: oldest, reason: 'Nothing was read for longer than Entra keeps its sign-in log.' }
      : undefined;
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
 * The sweep of that kind that is to be gone on with or begun, if one is due: records come late, by hours at times.
 * Nothing is swept before the first poll is through. Pure.
 */
export function dueSweep(collection: Collection, kind: SweepKind, now: Instant): Sweep | undefined {
  const { watermark } = collection;
  if (watermark === undefined) return undefined;
  const { every, reach } = SWEEPS[kind];
  const last = collection.sweeps[kind];
  const from = now - reach;
  if (last && last.finishedAt === undefined && last.until > from) return { ...last, doneUntil: Math.max(last.doneUntil, from) };
  if (last && last.startedAt + every > now) return undefined;
  // The first sweep of a week leaves out the day that the first poll has just read.
  const until = !last && kind === 'week' ? watermark - FIRST_READ : watermark;
  return until <= from ? undefined : { from, until, doneUntil: from, startedAt: now };
}

/** A sweep that reads what was never read before tells nothing about how late records come. */
export function isBackfill(sweep: Sweep): boolean {
  return sweep.until <= sweep.startedAt - FIRST_READ + OVERLAP;
}

/** The first read covers a day: that is a day sweep, done. */
export function firstDaySweep(now: Instant, finishedAt: Instant): Sweep {
  return { from: now - FIRST_READ, until: now, doneUntil: now, startedAt: now, finishedAt };
}

/** A new day sweep, whenever the last one was. */
export function freshDaySweep(watermark: Instant, now: Instant): Sweep {
  return { from: now - DAY, until: watermark, doneUntil: now - DAY, startedAt: now };
}

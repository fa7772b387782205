import type { SignInReason } from '../../presence/reasons.ts';
import type { Backfill, CollectionCounts, CollectionStatus } from './collecting.ts';

/** Counts without records. Counts are of records read, including repeated ones (docs/RULES.md). */
export function noCounts(): CollectionCounts {
  return { read: 0, used: 0, discarded: {}, requests: 0, throttled: 0, late: 0 };
}

/** Whether a sign-in with this reason is evidence; with any other reason it is discarded. */
function isEvidence(reason: SignInReason): boolean {
  return reason === 'placed' || reason === 'placed-unmatched';
}

/** Adds one record to `into`. */
export function countRecord(into: CollectionCounts, reason: SignInReason): void {
  into.read += 1;
  if (isEvidence(reason)) into.used += 1;
  else into.discarded[reason] = (into.discarded[reason] ?? 0) + 1;
}

/** The sum of both. Changes neither. */
export function addCounts(a: CollectionCounts, b: CollectionCounts): CollectionCounts {
  const discarded = { ...a.discarded };
  for (const [reason, count] of Object.entries(b.discarded) as [SignInReason, number][]) {
    discarded[reason] = (discarded[reason] ?? 0) + count;
  }
  return {
    read: a.read + b.read,
    used: a.used + b.used,
    discarded,
    requests: a.requests + b.requests,
    throttled: a.throttled + b.throttled,
    late: a.late + b.late,
  };
}

/** Counts of all runs and all backfills since the beginning. */
export function totalCounts(status: CollectionStatus | undefined, backfill: Backfill | undefined): CollectionCounts {
  const runs = status?.totals ?? noCounts();
  return backfill ? addCounts(runs, countsSoFar(backfill)) : runs;
}

/** Counts of this backfill and all earlier ones. */
export function countsSoFar({ counts, earlier }: Backfill): CollectionCounts {
  return earlier ? addCounts(earlier, counts) : counts;
}

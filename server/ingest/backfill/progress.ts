import { createMutex } from '../../concurrency.ts';
import { AppError, isAppError } from '../../errors.ts';
import type { Instant } from '../../presence/time.ts';
import type { Backfill, CollectionCounts, Problem } from '../../store/port/collecting.ts';
import { addCounts, noCounts } from '../../store/port/counts.ts';
import type { Store } from '../../store/port/store.ts';
import type { Span } from '../poll-schedule.ts';
import { hasEnded } from './plan-backfill.ts';

/** The result of one window. */
export interface WindowDone extends Span {
  /** Number of smaller windows in which it was read. */
  windows: number;
  counts: CollectionCounts;
}

export interface Progress {
  backfill(): Backfill;
  /** Windows are read concurrently and end in any order; the stored progress never has a gap. */
  done(window: WindowDone): Promise<void>;
  note(facts: { problem?: Problem; logBegins?: Instant; finishedAt?: Instant }): Promise<void>;
}

/** The backfill was stopped, replaced or restarted during a pass. */
export class BackfillEnded extends Error {}

/**
 * Stores the progress of a backfill.
 * @throws BackfillEnded when it was stopped, replaced or restarted meanwhile; AppError STORE_UNAVAILABLE
 */
export function createProgress(store: Store, stored: Backfill, now: () => Instant): Progress {
  let backfill = stored;
  let since = now();
  let pending = { windows: 0, counts: noCounts() };
  const ahead = new Map<Instant, Span>();
  const withLock = createMutex();

  const save = async (facts: Partial<Backfill>): Promise<void> => {
    const at = now();
    const { windows, counts } = pending;
    pending = { windows: 0, counts: noCounts() };
    for (let base = backfill; ; ) {
      const worked = backfill.worked + Math.max(0, at - since);
      const next: Backfill = { ...backfill, windows: backfill.windows + windows, counts: addCounts(backfill.counts, counts), worked };
      Object.assign(next, facts, { version: base.version + 1 });
      try {
        await store.saveBackfill(next);
        backfill = next;
        since = at;
        return;
      } catch (error) {
        if (!isAppError(error, 'VERSION_CONFLICT')) throw error;
        const current = error.extra.current as Backfill | undefined;
        if (current === undefined) throw new AppError('INTERNAL');
        if (current.id !== backfill.id || hasEnded(current) || current.restartedAt !== backfill.restartedAt) throw new BackfillEnded();
        base = current;
      }
    }
  };

  return {
    backfill: () => backfill,
    done: ({ from, until, windows, counts }) =>
      withLock(async () => {
        pending = { windows: pending.windows + windows, counts: addCounts(pending.counts, counts) };
        ahead.set(until, { from, until });
        let { doneFrom } = backfill;
        for (let next = ahead.get(doneFrom); next; next = ahead.get(doneFrom)) {
          ahead.delete(doneFrom);
          doneFrom = next.from;
        }
        if (doneFrom === backfill.doneFrom) return;
        await store.closeGaps({ from: doneFrom, until: backfill.doneFrom });
        await save({ doneFrom, problem: undefined });
      }),
    note: (facts) => withLock(() => save(facts)),
  };
}

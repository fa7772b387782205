import { isAppError } from '../../errors.ts';
import type { Instant } from '../../presence/time.ts';
import type { CollectingStore } from '../../store/port/collecting.ts';
import { countsSoFar, noCounts } from '../../store/port/counts.ts';
import { hasEnded } from './plan-backfill.ts';

/**
 * What a backfill under way has read is read again: by other ranges it may mean something else. Whoever reads it finds out with
 * the next window, on whatever instance. Nothing happens where nothing is under way or nothing was read yet.
 * @throws AppError STORE_UNAVAILABLE
 */
export async function beginAnew(store: Pick<CollectingStore, 'collection' | 'saveBackfill'>, now: Instant): Promise<void> {
  for (;;) {
    const { backfill } = await store.collection();
    if (!backfill || hasEnded(backfill) || backfill.doneFrom === backfill.until) return;
    const fresh = { doneFrom: backfill.until, windows: 0, worked: 0, counts: noCounts(), earlier: countsSoFar(backfill), anewAt: now };
    try {
      await store.saveBackfill({ ...backfill, ...fresh, version: backfill.version + 1 });
      return;
    } catch (error) {
      if (!isAppError(error, 'VERSION_CONFLICT')) throw error;
    }
  }
}

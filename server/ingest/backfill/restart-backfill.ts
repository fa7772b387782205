import type { Instant } from '../../presence/time.ts';
import type { CollectingStore } from '../../store/port/collecting.ts';
import { countsSoFar, noCounts } from '../../store/port/counts.ts';
import { editBackfill } from './edit-backfill.ts';

/**
 * Restarts a running backfill, since changed ranges may place its sign-ins differently. The reading instance notices it with the next window.
 * Does nothing if none is running or nothing was read yet.
 * @throws AppError STORE_UNAVAILABLE
 */
export async function restartBackfill(store: Pick<CollectingStore, 'collection' | 'saveBackfill'>, now: Instant): Promise<void> {
  await editBackfill(store, (backfill) => {
    if (backfill.doneFrom === backfill.until) return undefined;
    const fresh = { doneFrom: backfill.until, windows: 0, worked: 0, counts: noCounts() };
    return { ...backfill, ...fresh, earlier: countsSoFar(backfill), restartedAt: now };
  });
}

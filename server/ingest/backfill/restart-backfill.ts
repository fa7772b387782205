import type { Instant } from '../../presence/time.ts';
import type { CollectingStore } from '../../store/port/collecting.ts';
import { countsSoFar, noCounts } from '../../store/port/counts.ts';
import { editBackfill } from './edit-backfill.ts';

/**
 * What a backfill under way has read is read again: by other ranges it may mean something else. The instance that reads it finds
 * out with the next window. Nothing happens where nothing is under way or nothing was read yet.
 * @throws AppError STORE_UNAVAILABLE
 */
export async function restartBackfill(store: Pick<CollectingStore, 'collection' | 'saveBackfill'>, now: Instant): Promise<void> {
  await editBackfill(store, (backfill) => {
    if (backfill.doneFrom === backfill.until) return undefined;
    const fresh = { doneFrom: backfill.until, windows: 0, worked: 0, counts: noCounts() };
    return { ...backfill, ...fresh, earlier: countsSoFar(backfill), restartedAt: now };
  });
}

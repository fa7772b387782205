import { isAppError } from '../../errors.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import type { Backfill, CollectingStore } from '../../store/port/collecting.ts';
import { hasEnded } from './plan-backfill.ts';

/**
 * Changes the running backfill, also if others change it at the same time. Undefined if none is running, or `change`
 * returns undefined. `alongside` is written with it.
 * @throws AppError STORE_UNAVAILABLE
 */
export async function editBackfill(
  store: Pick<CollectingStore, 'collection' | 'saveBackfill'>,
  change: (current: Backfill) => Backfill | undefined,
  alongside?: (saved: Backfill) => Alongside,
): Promise<Backfill | undefined> {
  for (;;) {
    const { backfill } = await store.collection();
    const next = backfill && !hasEnded(backfill) ? change(backfill) : undefined;
    if (!next) return undefined;
    try {
      const saved = { ...next, version: next.version + 1 };
      await store.saveBackfill(saved, alongside?.(saved));
      return saved;
    } catch (error) {
      if (!isAppError(error, 'VERSION_CONFLICT')) throw error;
    }
  }
}

import type { Board } from '../board/board.ts';
import { lastExpiredNumbers, retentionLimits } from '../presence/retention.ts';
import type { Clock } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import type { DeletedCounts } from '../store/port/upkeep.ts';

/**
 * Deletes expired data: days and events past the organisation's setting, and people whose account was deleted 30 days ago (docs/RULES.md,
 * promises 2 and 4). Run it hourly, so that data is deleted on the first day on which it is no longer shown. Numbers without people are deleted
 * after years.
 * @throws AppError STORE_UNAVAILABLE
 */
export async function forget(deps: { store: Store; board: Pick<Board, 'world' | 'refresh'>; clock: Clock }): Promise<DeletedCounts> {
  await deps.board.refresh();
  const [now, { settings }] = [deps.clock.now(), deps.board.world()];
  await deps.store.forgetFrames(now);
  const deleted = await deps.store.deleteExpired(retentionLimits(now, settings));
  await deps.store.deleteDayNumbers(lastExpiredNumbers(now, settings));
  await deps.board.refresh();
  return deleted;
}

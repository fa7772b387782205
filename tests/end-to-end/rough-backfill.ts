import type { Faults } from '../../server/demo/faults.ts';
import { type Instant, MINUTE } from '../../server/presence/time.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { Backfill } from '../../server/store/port/collecting.ts';
import type { CollectingChild } from './collecting-child.ts';

/** A service that returns everything, in no order, some of it twice, and only after many retries. */
export const ROUGH: Partial<Faults> = {
  shuffled: true,
  duplicates: 0.3,
  throttled: 0.1,
  retryAfter: undefined,
  failing: 0.05,
  truncated: 0.05,
  reset: 0.03,
  emptyPages: 0.1,
};

export interface Disturbance {
  kills: number;
  /** Milliseconds of work before the next kill. */
  killAfter: () => number;
}

/**
 * Has a child process read its backfill to the end, from an instant on, and kills it meanwhile.
 * @throws Error with the output of the child if it has not ended after `timeoutMs` milliseconds of its clock.
 */
export async function backfillToEnd(
  child: CollectingChild,
  database: Parameters<typeof openStore>[0],
  { from, timeoutMs, disturbance }: { from: Instant; timeoutMs: number; disturbance?: Disturbance },
): Promise<{ backfill: Backfill; killed: number }> {
  const said: Record<string, number> = {};
  const { kills, killAfter } = disturbance ?? { kills: 0, killAfter: () => 0 };
  // A killed process keeps its lease for a minute of its own clock, which waiting has put ahead of ours: until then the next
  // one is done with having found the lease taken.
  for (let now = from; now < from + timeoutMs; now += 2 * MINUTE) {
    const killed = said.killed ?? 0;
    const answer = await child.backfill(now, killed < kills ? killAfter() : undefined);
    said[answer] = (said[answer] ?? 0) + 1;
    const store = await openStore(database);
    const { backfill } = await store.collection();
    await store.close();
    if (backfill?.finishedAt !== undefined) return { backfill, killed: said.killed ?? 0 };
  }
  throw new Error(`The backfill did not end: ${JSON.stringify(said)}`);
}

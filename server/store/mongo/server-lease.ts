import { randomUUID } from 'node:crypto';
import type { Mongo } from './connection.ts';
import type { StoreTimer } from './open-writes.ts';

/** Renewal interval and duration of the lease, milliseconds. */
const [RENEWED_EVERY, LASTS] = [20_000, 60_000];
const PREFIX = 'server/';

/**
 * Shows to commands that delete or move everything that a server uses this database: until `release`, or for a minute after the process has died.
 * Leases of jobs do not show it, since they are released after each run.
 */
export async function holdServerLease({ leases }: Mongo, timer: StoreTimer): Promise<{ release(): Promise<void> }> {
  const _id = `${PREFIX}${randomUUID()}`;
  const renew = () => leases.updateOne({ _id }, { $set: { holder: _id, ends: Date.now() + LASTS } }, { upsert: true });
  await leases.deleteMany({ _id: { $regex: `^${PREFIX}` }, ends: { $lte: Date.now() } });
  await renew();
  // While the database is unavailable the lease expires; the next renewal creates it again.
  const stop = timer.every(RENEWED_EVERY, () => void renew().catch(() => {}));
  return {
    async release() {
      stop();
      await leases.deleteOne({ _id }).catch(() => {});
    },
  };
}

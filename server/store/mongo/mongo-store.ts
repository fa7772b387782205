import type { Store } from '../port/store.ts';
import { createAudit } from './audit.ts';
import { createBudgetStates } from './budgets.ts';
import { createCandidates } from './candidates.ts';
import { createChanges } from './changes.ts';
import { createChannel } from './channel.ts';
import { createClampFutureInstants } from './clamp-future-instants.ts';
import { createCollection } from './collection.ts';
import { connect } from './connection.ts';
import { createCounters } from './counters.ts';
import { createEvidence } from './evidence.ts';
import { startError, storeError } from './failures.ts';
import { createFloorPlans } from './floor-plans.ts';
import { createFrames } from './frames.ts';
import { createNumbers } from './numbers.ts';
import { realStoreTimer, type StoreTimer } from './open-writes.ts';
import { createOutbox } from './outbox.ts';
import { createOverrides } from './overrides.ts';
import { createPeople } from './people.ts';
import { createPlaces } from './places.ts';
import { createRangeChanges } from './range-changes.ts';
import { createRetention } from './retention.ts';
import { assertComplete, migrate } from './schema.ts';
import { createScreens } from './screens.ts';
import { holdServerLease } from './server-lease.ts';
import { createStream } from './stream.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createWarnings } from './warnings.ts';
import { createWatchdog, type Watchdog } from './watchdog.ts';
import { createWeeklyRules } from './weekly-rules.ts';

export interface MongoOptions {
  uri: string;
  timer?: StoreTimer;
  /** Whether this process is a server, and shows this to commands that delete or move everything. Default: false. */
  server?: boolean;
}

/**
 * The store in MongoDB, shared by several instances. It uses only what a standalone server has, too: no transactions, sessions or change streams,
 * but repeatable writes in the right order.
 * @throws AppError CONFIG_INVALID for a URI that cannot be used, STORE_UNAVAILABLE if it cannot be reached, STORE_TOO_NEW if a newer version
 * wrote it, STORE_INCOMPLETE if a move into it has not finished.
 */
export async function openMongoStore({ uri, timer = realStoreTimer, server = false }: MongoOptions): Promise<Store> {
  const mongo = await connect(uri);
  let lease: { release(): Promise<void> } | undefined;
  try {
    await migrate(mongo);
    await assertComplete(mongo);
    if (server) lease = await holdServerLease(mongo, timer);
  } catch (error) {
    await mongo.close();
    throw startError(error);
  }
  const ping = async () => void (await mongo.db.command({ ping: 1 }));
  const watchdog = createWatchdog({ ping });
  const counters = createCounters(mongo, timer);
  const { visible, ...evidence } = createEvidence(mongo, counters);
  return {
    kind: 'mongo',
    shared: true,
    ...guarded(watchdog, {
      ping,
      checkWritable: async () => void (await mongo.state.updateOne({ _id: 'write-check' }, { $inc: { n: 1 } }, { upsert: true })),
      ...createPeople(mongo, counters),
      ...createPlaces(mongo, counters),
      ...createFloorPlans(mongo),
      ...evidence,
      ...createCandidates(mongo, counters),
      ...createNumbers(mongo),
      ...createOverrides(mongo, counters),
      ...createWeeklyRules(mongo, counters),
      ...createSubscriptions(mongo, counters),
      ...createCollection(mongo, counters),
      ...createBudgetStates(mongo),
      ...createAudit(mongo, counters),
      ...createOutbox(mongo, counters),
      ...createRangeChanges(mongo, counters),
      ...createChanges({ mongo, counters, visible }),
      ...createWarnings(mongo, counters),
      ...createChannel(mongo),
      ...createScreens(mongo, counters),
      ...createFrames(mongo),
      ...createRetention(mongo, counters),
      ...createStream(mongo),
      clampFutureInstants: createClampFutureInstants(mongo, counters),
    }),
    async close() {
      await lease?.release();
      await mongo.close();
    },
  };
}

/** The same methods, with the driver's errors converted to `AppError`, and a limit on waiting for a server that does not answer. */
function guarded<P extends object>(watchdog: Watchdog, part: P): P {
  const wrapped = Object.entries(part).map(([name, method]) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await watchdog.until(method(...args));
      } catch (error) {
        throw storeError(error);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as P;
}

import { AppError } from '../../errors.ts';
import type { Monotonic } from '../../presence/time.ts';
import type { Store } from '../port/store.ts';
import { INCOMPLETE } from '../port/transfer.ts';
import { createAlongside } from './alongside.ts';
import { createAudit } from './audit.ts';
import { createBudgetStates, machineTime } from './budgets.ts';
import { LOCK_TIMEOUT_MS, retryWhileBusy } from './busy.ts';
import { createCandidates } from './candidates.ts';
import { createChangeLog } from './change-log.ts';
import { createChannel } from './channel.ts';
import { createClampFutureInstants } from './clamp-future-instants.ts';
import { createCollection } from './collection.ts';
import { type Database, openDatabase, storeError } from './database.ts';
import { createDeletePersonData } from './delete-person-data.ts';
import { createDocuments } from './documents.ts';
import { createEvidence } from './evidence.ts';
import { createFileGuard } from './file-guard.ts';
import { createFloorPlans } from './floor-plans.ts';
import { createFrames } from './frames.ts';
import { createNumbers } from './numbers.ts';
import { createOutbox } from './outbox.ts';
import { createOverrides } from './overrides.ts';
import { asynchronous } from './parts.ts';
import { createPeople } from './people.ts';
import { createPlaces } from './places.ts';
import { createRangeChanges } from './range-changes.ts';
import { createRetention } from './retention.ts';
import { createScreens } from './screens.ts';
import { createStream } from './stream.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createWarnings } from './warnings.ts';
import { createWeeklyRules } from './weekly-rules.ts';

export interface SqliteOptions {
  /** Its path, or `:memory:`. */
  file: string;
  /** Milliseconds for which an operation waits for a lock of another process. */
  lockTimeoutMs?: number;
  /** The monotonic clock that all processes of the machine share. */
  monotonic?: Monotonic;
  /** Called before each operation of a server; throws AppError STORE_UNAVAILABLE while another server has the lock. */
  assertLock?: () => void;
}

/**
 * The embedded store: one file, or `:memory:`. Several processes of one machine may share the file.
 * @throws AppError STORE_UNAVAILABLE if it cannot be opened, STORE_TOO_NEW if a newer version wrote it, STORE_INCOMPLETE if a move into it has
 * not finished.
 */
export async function openSqliteStore({
  file,
  lockTimeoutMs = LOCK_TIMEOUT_MS,
  monotonic = machineTime,
  assertLock = () => {},
}: SqliteOptions): Promise<Store> {
  const db = await openWaiting(file, lockTimeoutMs);
  const documents = createDocuments(db);
  if (documents.get(INCOMPLETE) !== undefined) {
    db.close();
    throw new AppError('STORE_INCOMPLETE');
  }
  const log = createChangeLog(db);
  const audit = createAudit({ db });
  const outbox = createOutbox({ db, monotonic });
  const deps = {
    db,
    log,
    documents,
    deletePersonData: createDeletePersonData(db),
    outbox,
    alongside: createAlongside({ db, ...audit, ...outbox }),
    monotonic,
  };
  const places = createPlaces(deps);
  const answers = db.prepare('SELECT 1');
  const assertFiles = createFileGuard(file);
  let isUsable = true;
  const assertUsable = (): void => {
    isUsable = false;
    assertFiles();
    assertLock();
    isUsable = true;
  };
  return {
    kind: 'sqlite',
    shared: false,
    ...asynchronous(
      { db, timeoutMs: lockTimeoutMs, assertUsable },
      {
        ping: () => void answers.get(),
        checkWritable: () => documents.set('write-check', Date.now()),
        ...createPeople(deps),
        ...places,
        ...createFloorPlans(deps),
        ...createEvidence(deps),
        ...createCandidates(deps),
        ...createNumbers(deps),
        ...createOverrides(deps),
        ...createWeeklyRules(deps),
        ...createSubscriptions(deps),
        ...createCollection(deps),
        ...createBudgetStates(deps),
        ...audit,
        ...outbox,
        ...createWarnings(deps),
        ...createChannel(deps),
        ...createScreens(deps),
        ...createFrames(deps),
        ...createRangeChanges(db, { ...places, ...deps }),
        ...createRetention(deps),
        ...createStream(deps),
        clampFutureInstants: createClampFutureInstants(deps),
        changes: log.changes,
      },
    ),
    isUnchangedSince(cursor) {
      try {
        // Each request asks this, so files and lock are not looked at again: the refresh loop does that every second.
        return isUsable && log.isUnchangedSince(cursor);
      } catch {
        // Reading the changes reports it.
        return false;
      }
    },
    close: async () => db.close(),
  };
}

/** Opens the file, and waits while another process brings the schema up to date. */
export async function openWaiting(file: string, timeoutMs: number): Promise<Database> {
  try {
    return await retryWhileBusy(() => openDatabase(file), timeoutMs);
  } catch (error) {
    throw storeError(error);
  }
}

import { createMutex } from '../../concurrency.ts';
import type { Log } from '../../graph/log.ts';
import type { Sleep } from '../../graph/sleep.ts';
import type { Malformed, SignIn } from '../../presence/sign-in.ts';
import { type Instant, MINUTE } from '../../presence/time.ts';
import { addCounts, noCounts } from '../../store/port/counts.ts';
import type { Store } from '../../store/port/store.ts';
import type { StreamStatus } from '../../store/port/streaming.ts';
import { type PlaceAndStoreDeps, placeAndStore, type StoredPage } from '../place-and-store.ts';
import { lagOf } from '../status.ts';
import { signInsOfEvent } from './event-records.ts';
import { streamProblemOf } from './stream-problems.ts';

export interface CommitterDeps extends PlaceAndStoreDeps {
  store: Store;
  log: Log;
  sleep: Sleep;
  tenantId: string;
  /** Syncs the directory, since a new employee may sign in before the board knows them. */
  syncPeople(unknown: ReadonlyMap<string, Instant>): Promise<unknown>;
}

export interface Committer {
  /**
   * Places and stores the sign-ins of some events, then calls `checkpoint`. After a failure it tries again until it succeeds, since the client
   * would otherwise continue with the next events. Rejects only if the signal is aborted.
   */
  commit(bodies: readonly unknown[], checkpoint: () => Promise<void>, signal: AbortSignal): Promise<void>;
  /** Notes that the hub has answered, with or without events. */
  reached(): Promise<void>;
  failed(error: unknown): Promise<void>;
}

/** Records that are placed together. */
const PAGE = 1000;
const FIRST_WAIT = 1000;
const MAX_WAIT = MINUTE;

export async function createCommitter(deps: CommitterDeps): Promise<Committer> {
  const { store, clock, log } = deps;
  const before = await store.streamStatus();
  let status: StreamStatus = { totals: noCounts(), since: clock.now(), ...before, startedAt: clock.now() };
  let syncedAt: Instant = Number.NEGATIVE_INFINITY;
  // Partitions are read in parallel; pages are stored one at a time, so that the board is updated in order.
  const withLock = createMutex();

  async function save(next: StreamStatus): Promise<void> {
    status = next;
    await store.saveStreamStatus(status);
  }

  async function failed(error: unknown): Promise<void> {
    const problem = streamProblemOf(error, clock.now(), status.problem);
    log.warn({ code: problem.code }, 'The stream of sign-ins failed; will retry');
    // This also fails if the database is unavailable.
    await save({ ...status, problem }).catch(() => {});
  }

  async function reached(): Promise<void> {
    const { problem, ...well } = status;
    const now = clock.now();
    const noted = status.lastReachedAt !== undefined && Math.abs(now - status.lastReachedAt) < MINUTE;
    if (problem || !noted) await save({ ...well, lastReachedAt: now }).catch(() => {});
  }

  async function place(page: readonly (SignIn | Malformed)[]): Promise<StoredPage> {
    const stored = await placeAndStore(deps, page);
    if (!stored.counts.discarded['unknown-person'] || Math.abs(clock.now() - syncedAt) < MINUTE) return stored;
    syncedAt = clock.now();
    const synced = await deps.syncPeople(stored.unknown).then(
      () => true,
      () => false,
    );
    return synced ? placeAndStore(deps, page) : stored;
  }

  async function commitOnce(bodies: readonly unknown[], checkpoint: () => Promise<void>): Promise<void> {
    const signIns = bodies.flatMap((body) => [...signInsOfEvent(body, deps.tenantId)]);
    const newAfter: number[] = [];
    let counts = noCounts();
    for (let from = 0; from < signIns.length; from += PAGE) {
      const stored = await place(signIns.slice(from, from + PAGE));
      counts = addCounts(counts, stored.counts);
      newAfter.push(...stored.newAfter);
    }
    await checkpoint();
    const { problem: _healed, ...well } = status;
    const lag = lagOf(newAfter) ?? status.lag;
    await save({ ...well, lastReceivedAt: clock.now(), totals: addCounts(status.totals, counts), ...(lag ? { lag } : {}) });
    log.debug({ events: bodies.length, read: counts.read, used: counts.used }, 'Stored streamed sign-ins');
  }

  async function commitInTheEnd(bodies: readonly unknown[], checkpoint: () => Promise<void>, signal: AbortSignal): Promise<void> {
    for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, MAX_WAIT)) {
      signal.throwIfAborted();
      try {
        return await commitOnce(bodies, checkpoint);
      } catch (error) {
        await failed(error);
        await deps.sleep(wait, signal);
      }
    }
  }

  return {
    commit: (bodies, checkpoint, signal) => withLock(() => commitInTheEnd(bodies, checkpoint, signal)),
    reached,
    failed,
  };
}

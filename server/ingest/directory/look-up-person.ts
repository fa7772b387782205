import { AppError } from '../../errors.ts';
import { GraphFailure } from '../../graph/failures.ts';
import { readUser } from '../../graph/users.ts';
import { type Instant, MINUTE } from '../../presence/time.ts';
import { changedUser } from './apply-changes.ts';
import type { SyncDeps } from './round.ts';
import { saveUsers } from './save-users.ts';

/**
 * Looks up a person in Graph whom the board does not know, each id at most every 10 minutes. A person who is found is stored. Returns whether the
 * directory was ever read: before that, everybody is unknown.
 * @throws AppError DIRECTORY_UNAVAILABLE if Graph cannot be asked, STORE_UNAVAILABLE
 */
export type LookUpPerson = (id: string) => Promise<{ directoryRead: boolean }>;

/** Milliseconds for which an answer is cached. */
const ANSWER_HOLDS = 10 * MINUTE;
/** Milliseconds before a retry if Graph did not answer. */
const FAILURE_HOLDS = MINUTE / 2;
/** Milliseconds that a caller waits for a page. */
const TIMEOUT = 5000;
const CACHE_SIZE = 10_000;

interface Looked {
  at: Instant;
  done: Promise<void>;
  failed: boolean;
}

export function createPersonLookUp(deps: SyncDeps): LookUpPerson {
  const { store, board, clock, log } = deps;
  const looked = new Map<string, Looked>();
  let directoryRead = false;

  async function look(id: string): Promise<void> {
    const signal = AbortSignal.timeout(TIMEOUT);
    const options = { priority: 'poll', tries: 1, timeoutMs: TIMEOUT, retryTimeouts: false, signal } as const;
    const change = await readUser(deps.graph, id, options).catch((error: unknown) => {
      log.warn({ code: error instanceof GraphFailure ? error.kind : 'TIMEOUT' }, 'Failed to look up an unknown person in the directory');
      throw new AppError('DIRECTORY_UNAVAILABLE', { cause: error });
    });
    if (!change) return;
    const isRestored = board.world().removedPeople.has(id);
    await saveUsers(deps, [changedUser({ known: undefined, change, complete: true, isRestored, now: clock.now() })]);
    await board.refresh();
  }

  function lookOnce(id: string): Promise<void> {
    const before = looked.get(id);
    const age = before ? clock.now() - before.at : Number.NaN;
    if (before && age >= 0 && age < (before.failed ? FAILURE_HOLDS : ANSWER_HOLDS)) return before.done;
    const entry: Looked = { at: clock.now(), done: look(id), failed: false };
    entry.done.catch(() => {
      entry.failed = true;
    });
    looked.delete(id);
    looked.set(id, entry);
    for (const oldest of looked.keys()) if (looked.size > CACHE_SIZE) looked.delete(oldest);
    return entry.done;
  }

  return async (id) => {
    directoryRead ||= (await store.directoryState()).readAt !== undefined;
    if (directoryRead) await lookOnce(id);
    return { directoryRead };
  };
}

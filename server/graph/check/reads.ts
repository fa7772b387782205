import { type Clock, DAY, HOUR } from '../../presence/time.ts';
import type { GetOptions, GraphClient } from '../client.ts';
import { GraphFailure } from '../failures.ts';
import { pages } from '../paging.ts';
import { type SignInEvents, signInsPath } from '../sign-in-pages.ts';
import { parseSignIn } from '../sign-ins.ts';
import type { Sleep } from '../sleep.ts';

/** Milliseconds for one answer, and for one step including the wait for the budget. */
export interface Timeouts {
  answer: number;
  step: number;
}

/** Short, since somebody waits for the result. */
export const TIMEOUTS_MS: Timeouts = { answer: 15_000, step: 30_000 };

export interface ReadDeps {
  graph: GraphClient;
  clock: Clock;
  sleep: Sleep;
  timeouts: Timeouts;
}

/** Maximum empty pages to follow before a log counts as empty. */
const EMPTY_PAGES = 5;

/**
 * The records of the first page that has any. Throws a GraphFailure, or a TimeoutError if the step takes too long, for example because the budget
 * is used up.
 */
export async function firstRecords(deps: ReadDeps, path: string, lane: GetOptions['lane']): Promise<readonly unknown[]> {
  const { graph, timeouts } = deps;
  const signal = AbortSignal.timeout(timeouts.step);
  const options: GetOptions = { lane, priority: 'poll', tries: 2, retryTimeouts: false, timeoutMs: timeouts.answer, signal };
  const read = async () => {
    let followed = 0;
    for await (const { records } of pages(graph, path, options)) {
      if (records.length > 0 || ++followed >= EMPTY_PAGES) return records;
    }
    return [];
  };
  return inTime(read(), signal);
}

/** Rejects when the signal is aborted, even if the work waits for a shared request that ignores this signal. */
export function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

/** Milliseconds since the newest sign-in of the last seven days; undefined if there is none. `malformed`: not of the known form. */
export async function newestSignIn(deps: ReadDeps, events: SignInEvents): Promise<number | undefined | 'malformed'> {
  const now = deps.clock.now();
  // A short span first: in a large tenant reading a week takes long, even for a single record.
  for (const span of [HOUR, 7 * DAY]) {
    const [record] = await retryingLicence(deps, () =>
      firstRecords(deps, signInsPath({ from: now - span, until: now, events }, 1), 'reports'),
    );
    if (record === undefined) continue;
    const signIn = parseSignIn(record);
    return 'malformed' in signIn ? 'malformed' : Math.max(0, now - signIn.at);
  }
  return undefined;
}

const LICENCE_TRIES = 3;
const LICENCE_PAUSE = 2000;

/** Graph sometimes reports a licence as missing although it exists, so the request is repeated. */
async function retryingLicence<T>({ sleep }: ReadDeps, read: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await read();
    } catch (error) {
      const licence = error instanceof GraphFailure && error.kind === 'NO_PREMIUM_LICENCE';
      if (!licence || tried >= LICENCE_TRIES) throw error;
      await sleep(LICENCE_PAUSE);
    }
  }
}

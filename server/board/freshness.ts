import { singleFlight } from '../concurrency.ts';
import { message } from '../errors.ts';
import { type ReadingFacts, type Staleness, stalenessOf } from '../presence/staleness.ts';
import type { Clock, Instant } from '../presence/time.ts';
import type { CollectionStatus } from '../store/port/collecting.ts';
import type { Store } from '../store/port/store.ts';
import type { StreamStatus } from '../store/port/streaming.ts';

export interface FreshnessDeps {
  store: Pick<Store, 'collectionStatus' | 'streamStatus' | 'clockProblem'>;
  /** That by which progress is written down: where the machine's is wrong, Graph's. */
  clock: Clock;
  /** Where sign-ins come from; `import`: from files alone, which have no rhythm to be behind of. */
  source: 'poll' | 'stream' | 'import';
  /** Milliseconds between two polls. */
  intervalMs: number;
}

export interface Freshness {
  /** Undefined while the picture is current. Waits for the store for a moment only, and never throws: what was known follows the clock. */
  look(): Promise<Staleness | undefined>;
  /** The same of what is known, without a look. */
  known(): Staleness | undefined;
}

/** Milliseconds of real time for which the store is not asked again. */
const LOOK_EVERY = 5_000;
/** Milliseconds of real time for which an answer waits for it. */
const TIMEOUT = 500;
const STORE_AWAY = message('trouble.store-away');

type Facts = Omit<ReadingFacts, 'intervalMs'>;

/** Says whether the log is being read, also while the store is unreachable (DESIGN.md §3, promise 5). */
export function createFreshness({ store, clock, source, intervalMs }: FreshnessDeps): Freshness {
  let facts: Facts | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const read = singleFlight(async (): Promise<void> => {
    try {
      const clockProblem = await store.clockProblem();
      const read = source === 'stream' ? ofStream(await store.streamStatus()) : ofPolls(await store.collectionStatus());
      facts = { ...read, clock: clockProblem?.message };
    } catch {
      // Without an earlier picture none can be stale.
      if (facts) facts = { ...facts, problem: STORE_AWAY };
    }
    lookedAt = performance.now();
  });
  const known = () => (facts && source !== 'import' ? stalenessOf({ ...facts, intervalMs }, clock.now()) : undefined);

  return {
    known,
    async look() {
      if (source === 'import') return undefined;
      if (performance.now() - lookedAt >= LOOK_EVERY) {
        await waitBriefly(read());
      }
      return known();
    },
  };
}

function ofPolls(status: CollectionStatus | undefined): Facts {
  return { lastGoodAt: status?.lastSuccessAt, problem: status?.problem?.message };
}

function ofStream(stream: StreamStatus | undefined): Facts {
  const heard = [stream?.lastReceivedAt, stream?.lastReachedAt].filter((at): at is Instant => at !== undefined);
  return { lastGoodAt: heard.length > 0 ? Math.max(...heard) : undefined, problem: stream?.problem?.message };
}

async function waitBriefly(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, TIMEOUT);
  });
  await Promise.race([work, timedOut]);
  clearTimeout(timer);
}

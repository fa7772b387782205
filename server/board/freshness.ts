import { endsWithin, singleFlight } from '../concurrency.ts';
import { type ReadingFacts, type Staleness, stalenessOf } from '../presence/staleness.ts';
import type { Clock, Instant } from '../presence/time.ts';
import type { CollectionStatus } from '../store/port/collecting.ts';
import type { Store } from '../store/port/store.ts';
import type { StreamStatus } from '../store/port/streaming.ts';
import { message } from '../texts/message.ts';

export interface FreshnessDeps {
  store: Pick<Store, 'collectionStatus' | 'streamStatus' | 'clockProblem'>;
  /** The clock for the stored progress: Graph's, if the machine's is wrong. */
  clock: Clock;
  /** The source of sign-ins; `import`: only files, so the picture is never stale. */
  source: 'poll' | 'stream' | 'import';
  /** Milliseconds between two polls. */
  intervalMs: number;
}

export interface Freshness {
  /** Undefined while the picture is current. Waits for the store for at most half a second and never throws; then uses the last known state. */
  look(): Promise<Staleness | undefined>;
  /** The same by the last known state, without asking the store. */
  known(): Staleness | undefined;
}

/** Milliseconds of real time between two queries of the store. */
const LOOK_EVERY = 5_000;
/** Maximum milliseconds of real time that an answer waits for the store. */
const TIMEOUT = 500;
const STORE_AWAY = message('trouble.store-away');

type Facts = Omit<ReadingFacts, 'intervalMs'>;

/** Checks whether the log is being read, also while the store is unavailable (docs/RULES.md, promise 5). */
export function createFreshness({ store, clock, source, intervalMs }: FreshnessDeps): Freshness {
  let facts: Facts | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const read = singleFlight(async (): Promise<void> => {
    try {
      const clockProblem = await store.clockProblem();
      const read = source === 'stream' ? ofStream(await store.streamStatus()) : ofPolls(await store.collectionStatus());
      facts = { ...read, clock: clockProblem?.message };
    } catch {
      // Without an earlier state, nothing can be stale.
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
        await endsWithin(TIMEOUT, read());
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

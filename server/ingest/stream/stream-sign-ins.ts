import { randomUUID } from 'node:crypto';
import type { EventHubConsumerClient, Subscription } from '@azure/event-hubs';
import { realSleep, type Sleep } from '../../graph/sleep.ts';
import { type Committer, type CommitterDeps, createCommitter } from './committer.ts';
import { connectHub, type StreamSettings } from './connect-hub.ts';

export interface StreamDeps extends Omit<CommitterDeps, 'sleep'> {
  settings: StreamSettings;
  sleep?: Sleep;
  /** Name of this instance among those that share the database. */
  holder?: string;
  /** For how long an instance that died keeps the others from reading, milliseconds. */
  leaseMs?: number;
  /** Seconds to wait for a full batch of events. Default 5. */
  maxWaitSeconds?: number;
  /** Milliseconds between two looks for partitions to read. Default 2 s. */
  takeUpMs?: number;
}

export interface SignInStream {
  /** Reads from now on, while no other instance does. */
  start(): void;
  /** Ends after the page under way; what was not committed is read again by whoever reads next. */
  stop(): Promise<void>;
}

const LEASE = 'stream';
/** Events handed over at once; each holds many records. */
const MOST_EVENTS = 100;

/**
 * Reads Entra's diagnostic logs from an Event Hub, beside or instead of polling. The hub delivers at least once and in no
 * particular order, which merging makes harmless (DESIGN.md §2): a page is committed, then its checkpoint is saved.
 */
export function createSignInStream(deps: StreamDeps): SignInStream {
  const { store, clock, leaseMs = 60_000, sleep = realSleep } = deps;
  const holder = deps.holder ?? (store.kind === 'sqlite' ? 'embedded' : randomUUID());
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> | undefined;

  const holdsLease = () => store.acquireLease(LEASE, holder, clock.now(), leaseMs).catch(() => false);

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        if (await holdsLease()) await readWhileHeld();
        await sleep(leaseMs / 3, signal);
      } catch {
        // Only stopping and a database that is away lead here; the latter is looked for again.
        if (!signal.aborted) await sleep(leaseMs / 3, signal).catch(() => {});
      }
    }
  }

  async function readWhileHeld(): Promise<void> {
    const committer = await createCommitter({ ...deps, sleep });
    let client: EventHubConsumerClient | undefined;
    try {
      client = await connectHub(deps);
      // The processor keeps it to itself when the hub refuses us, or is not there.
      await client.getPartitionIds({ abortSignal: signal });
      await readUntilLost(client, committer);
    } catch (error) {
      if (!signal.aborted) await committer.failed(error);
    } finally {
      await client?.close().catch(() => {});
    }
  }

  async function readUntilLost(client: EventHubConsumerClient, committer: Committer): Promise<void> {
    const reading = new AbortController();
    const subscription = subscribe(client, committer, AbortSignal.any([signal, reading.signal]), deps.maxWaitSeconds ?? 5);
    try {
      do await sleep(leaseMs / 3, signal);
      while (await holdsLease());
    } finally {
      reading.abort();
      await subscription.close().catch(() => {});
    }
  }

  return {
    start() {
      running ??= run();
    },
    async stop() {
      stopping.abort();
      await running;
      await store.releaseLease(LEASE, holder).catch(() => {});
    },
  };
}

function subscribe(client: EventHubConsumerClient, committer: Committer, signal: AbortSignal, maxWaitSeconds: number): Subscription {
  return client.subscribe(
    {
      async processEvents(events, context) {
        const last = events.at(-1);
        if (!last) return committer.reached();
        const bodies = events.map(({ body }) => body as unknown);
        await committer.commit(bodies, () => context.updateCheckpoint(last), signal);
      },
      async processError(error) {
        if (!signal.aborted) await committer.failed(error);
      },
    },
    { maxBatchSize: MOST_EVENTS, maxWaitTimeInSeconds: maxWaitSeconds, startPosition: { offset: '-1' }, skipParsingBodyAsJson: true },
  );
}

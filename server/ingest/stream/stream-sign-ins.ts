import type { EventHubConsumerClient, Subscription } from '@azure/event-hubs';
import { realSleep, type Sleep } from '../../graph/sleep.ts';
import { createJob, type Job, type JobContext, type JobOptions } from '../job.ts';
import { type Committer, type CommitterDeps, createCommitter } from './committer.ts';
import { connectHub, type StreamSettings } from './connect-hub.ts';

export interface StreamDeps extends Omit<CommitterDeps, 'sleep'>, JobOptions {
  settings: StreamSettings;
  sleep?: Sleep;
  /** Seconds to wait for a full batch of events. Default 5. */
  maxWaitSeconds?: number;
  /** Milliseconds between two checks for partitions to read. Default 2 s. */
  takeUpMs?: number;
}

/** Maximum events in a batch; each contains many records. */
const MAX_EVENTS = 100;

/**
 * Reads Entra's diagnostic logs from an Event Hub, in addition to polling or instead of it. The hub delivers at least once and in no particular
 * order; merging makes both harmless (docs/RULES.md, "Merging"). A page is committed, then its checkpoint is saved. A run lasts as long as this
 * instance has the lease. After `stop` it ends with the current page; later events are read again.
 */
export function createSignInStream(given: StreamDeps): Job {
  const { leaseMs = 60_000, sleep = realSleep } = given;
  const renewEvery = leaseMs / 3;
  const deps = { ...given, sleep, renewEvery };
  return createJob({
    ...given,
    lease: 'stream',
    leaseMs,
    every: renewEvery,
    run: (context) => readWhileHeld(deps, context),
    // The committer logs and stores its failures. If the database is unavailable, the next check tries again.
    failed: () => {},
  });
}

type ReadDeps = StreamDeps & { sleep: Sleep; renewEvery: number };

async function readWhileHeld(deps: ReadDeps, context: JobContext): Promise<void> {
  const { signal } = context;
  const committer = await createCommitter(deps);
  let client: EventHubConsumerClient | undefined;
  try {
    client = await connectHub(deps);
    // The processor does not report a hub that refuses the connection or does not exist, but this call does.
    await client.getPartitionIds({ abortSignal: signal });
    await readUntilLost(deps, context, client, committer);
  } catch (error) {
    if (!signal.aborted) await committer.failed(error);
  } finally {
    await client?.close().catch(() => {});
  }
}

async function readUntilLost(deps: ReadDeps, context: JobContext, client: EventHubConsumerClient, committer: Committer): Promise<void> {
  const { signal, holdsLease } = context;
  const { sleep, renewEvery, maxWaitSeconds = 5 } = deps;
  const reading = new AbortController();
  const subscription = subscribe(client, committer, AbortSignal.any([signal, reading.signal]), maxWaitSeconds);
  try {
    do await sleep(renewEvery, signal);
    while (await holdsLease().catch(() => false));
  } finally {
    reading.abort();
    await subscription.close().catch(() => {});
  }
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
    { maxBatchSize: MAX_EVENTS, maxWaitTimeInSeconds: maxWaitSeconds, startPosition: { offset: '-1' }, skipParsingBodyAsJson: true },
  );
}

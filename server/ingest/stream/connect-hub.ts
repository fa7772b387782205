import type { EventHubConsumerClient } from '@azure/event-hubs';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { createCheckpoints } from './checkpoints.ts';

/** Where Entra's diagnostic settings send the sign-in logs. */
export interface StreamSettings {
  /** Of a policy with the right to listen; names the hub, or `eventHub` does. */
  connectionString: string;
  eventHub?: string;
  consumerGroup: string;
}

export interface HubDeps {
  settings: StreamSettings;
  store: Store;
  clock: Clock;
  /** Milliseconds between two looks for partitions to read. Default 2 s. */
  takeUpMs?: number;
  /** How often what may pass is tried again before it counts as failed. */
  tries?: number;
}

/** A client of the hub, loaded only where one is read. Throws what the client makes of the settings; its texts hold secrets. */
export async function connectHub({ settings, store, clock, takeUpMs = 2000, tries = 3 }: HubDeps): Promise<EventHubConsumerClient> {
  const { EventHubConsumerClient: Client } = await import('@azure/event-hubs');
  const { connectionString, eventHub, consumerGroup } = settings;
  const checkpoints = createCheckpoints(store, clock);
  // What passes is tried again soon, and for ever: the processor takes a partition up again that it has given up.
  const retryOptions = { maxRetries: tries, retryDelayInMs: 1000, maxRetryDelayInMs: 30_000, timeoutInMs: 30_000 };
  const options = { retryOptions, loadBalancingOptions: { updateIntervalInMs: takeUpMs } };
  return eventHub === undefined
    ? new Client(consumerGroup, connectionString, checkpoints, options)
    : new Client(consumerGroup, connectionString, eventHub, checkpoints, options);
}

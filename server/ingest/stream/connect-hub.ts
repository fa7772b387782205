import type { EventHubConsumerClient } from '@azure/event-hubs';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { createCheckpoints } from './checkpoints.ts';

/** The event hub to which Entra's diagnostic settings send the sign-in logs. */
export interface StreamSettings {
  /** Connection string of a policy with the Listen right. The hub's name is in it, or in `eventHub`. */
  connectionString: string;
  eventHub?: string;
  consumerGroup: string;
}

export interface HubDeps {
  settings: StreamSettings;
  store: Store;
  clock: Clock;
  /** Milliseconds between two checks for partitions to read. Default 2 s. */
  takeUpMs?: number;
  /** Retries of a temporary failure before it is reported. */
  tries?: number;
}

/**
 * Creates a client of the hub; loads its library only if a hub is configured. @throws errors of the client about the settings, whose messages
 * contain secrets
 */
export async function connectHub({ settings, store, clock, takeUpMs = 2000, tries = 3 }: HubDeps): Promise<EventHubConsumerClient> {
  const { EventHubConsumerClient: Client } = await import('@azure/event-hubs');
  const { connectionString, eventHub, consumerGroup } = settings;
  const checkpoints = createCheckpoints(store, clock);
  // Temporary failures are retried soon and without end: after it gave up, the processor claims a partition again.
  const retryOptions = { maxRetries: tries, retryDelayInMs: 1000, maxRetryDelayInMs: 30_000, timeoutInMs: 30_000 };
  const options = { retryOptions, loadBalancingOptions: { updateIntervalInMs: takeUpMs } };
  return eventHub === undefined
    ? new Client(consumerGroup, connectionString, checkpoints, options)
    : new Client(consumerGroup, connectionString, eventHub, checkpoints, options);
}

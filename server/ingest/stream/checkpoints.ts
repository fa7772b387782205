import type { Checkpoint, CheckpointStore } from '@azure/event-hubs';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';

/**
 * Stores checkpoints in our own store, for the Event Hubs client. A lease over the whole stream decides which instance reads, so partitions are
 * not distributed: the instance that claims them owns them.
 */
export function createCheckpoints(store: Pick<Store, 'streamCheckpoints' | 'saveStreamCheckpoint'>, clock: Clock): CheckpointStore {
  return {
    listOwnership: async () => [],
    claimOwnership: async (wanted) =>
      wanted.map((ownership) => ({ ...ownership, etag: crypto.randomUUID(), lastModifiedTimeInMs: clock.now() })),
    async listCheckpoints(fullyQualifiedNamespace, eventHubName, consumerGroup) {
      const whole = { fullyQualifiedNamespace, eventHubName, consumerGroup };
      const known = await store.streamCheckpoints(streamOf(whole));
      return known.map(({ partition, offset, sequenceNumber }) => ({ ...whole, partitionId: partition, offset, sequenceNumber }));
    },
    updateCheckpoint: (checkpoint) =>
      store.saveStreamCheckpoint(streamOf(checkpoint), {
        partition: checkpoint.partitionId,
        offset: String(checkpoint.offset),
        sequenceNumber: checkpoint.sequenceNumber,
      }),
  };
}

function streamOf({
  fullyQualifiedNamespace,
  eventHubName,
  consumerGroup,
}: Omit<Checkpoint, 'partitionId' | 'offset' | 'sequenceNumber'>): string {
  return `${fullyQualifiedNamespace}/${eventHubName}/${consumerGroup}`.toLowerCase();
}

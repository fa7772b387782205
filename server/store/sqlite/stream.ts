import type { StreamCheckpoint, StreamingStore, StreamStatus } from '../port/streaming.ts';
import { checkpointKey } from '../stream-keys.ts';
import type { Documents } from './documents.ts';
import type { Synchronous } from './parts.ts';

export function createStream({ documents }: { documents: Documents }): Synchronous<StreamingStore> {
  return {
    streamCheckpoints: (stream) => documents.list<StreamCheckpoint>(checkpointKey(stream)),
    saveStreamCheckpoint: (stream, checkpoint) => documents.set(checkpointKey(stream, checkpoint.partition), checkpoint),
    streamStatus: () => documents.get<StreamStatus>('stream-status'),
    saveStreamStatus: (status) => documents.set('stream-status', status),
  };
}

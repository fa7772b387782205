import type { StreamCheckpoint, StreamStatus } from '../port.ts';
import { checkpointKey } from '../stream-keys.ts';
import type { Documents } from './documents.ts';
import type { Part } from './parts.ts';

type StreamPart = Part<'streamCheckpoints' | 'saveStreamCheckpoint' | 'streamStatus' | 'saveStreamStatus'>;

export function createStream({ documents }: { documents: Documents }): StreamPart {
  return {
    streamCheckpoints: (stream) => documents.list<StreamCheckpoint>(checkpointKey(stream)),
    saveStreamCheckpoint: (stream, checkpoint) => documents.set(checkpointKey(stream, checkpoint.partition), checkpoint),
    streamStatus: () => documents.get<StreamStatus>('stream-status'),
    saveStreamStatus: (status) => documents.set('stream-status', status),
  };
}

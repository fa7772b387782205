import type { StreamCheckpoint, StreamingStore, StreamStatus } from '../port/streaming.ts';
import { checkpointKey } from '../stream-keys.ts';
import { type Mongo, retryDuplicate } from './connection.ts';

export function createStream({ state }: Mongo): StreamingStore {
  const set = async (_id: string, value: unknown): Promise<void> => {
    await retryDuplicate(() => state.updateOne({ _id }, { $set: { value } }, { upsert: true }));
  };
  return {
    async streamCheckpoints(stream) {
      const prefix = checkpointKey(stream);
      const found = await state.find({ _id: { $gte: prefix, $lt: `${prefix}\uffff` } }).toArray();
      return found.map(({ value }) => value as StreamCheckpoint);
    },
    saveStreamCheckpoint: (stream, checkpoint) => set(checkpointKey(stream, checkpoint.partition), checkpoint),
    streamStatus: async () => (await state.findOne({ _id: 'stream-status' }))?.value as StreamStatus | undefined,
    saveStreamStatus: (status) => set('stream-status', status),
  };
}

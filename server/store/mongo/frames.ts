import { FRAME_LIFE } from '../../presence/conversation-frame.ts';
import type { FrameKey, FrameStore } from '../port/frames.ts';
import { type Mongo, retryDuplicate } from './connection.ts';

export function createFrames({ frames }: Mongo): FrameStore {
  const idOf = ({ personId, conversation }: FrameKey) => `${personId}/${conversation}`;
  return {
    async frame(key, at) {
      const doc = await frames.findOne({ _id: idOf(key), at: { $gt: at - FRAME_LIFE, $lte: at } });
      return doc?.frame;
    },
    async saveFrame(key, frame, at) {
      const _id = idOf(key);
      if (!frame) await frames.deleteOne({ _id });
      else await retryDuplicate(() => frames.updateOne({ _id }, { $set: { personId: key.personId, at, frame } }, { upsert: true }));
    },
    async forgetFrames(at) {
      await frames.deleteMany({ at: { $lte: at - FRAME_LIFE } });
    },
  };
}

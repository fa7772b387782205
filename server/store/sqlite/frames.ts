import { type ConversationFrame, FRAME_LIFE } from '../../presence/conversation-frame.ts';
import type { FrameStore } from '../port/frames.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './parts.ts';

export function createFrames({ db }: { db: Database }): Synchronous<FrameStore> {
  const one = db.prepare(`SELECT doc FROM frames WHERE person_id = :personId AND conversation = :conversation
    AND at > :at - ${FRAME_LIFE} AND at <= :at`);
  const save = db.prepare(`INSERT INTO frames (person_id, conversation, at, doc) VALUES (:personId, :conversation, :at, :doc)
    ON CONFLICT (person_id, conversation) DO UPDATE SET at = :at, doc = :doc`);
  const remove = db.prepare('DELETE FROM frames WHERE person_id = :personId AND conversation = :conversation');
  const forget = db.prepare(`DELETE FROM frames WHERE at <= ? - ${FRAME_LIFE}`);
  return {
    frame({ personId, conversation }, at) {
      const row = one.get({ personId, conversation, at });
      return row && (JSON.parse(String(row.doc)) as ConversationFrame);
    },
    saveFrame: ({ personId, conversation }, frame, at) =>
      db.write(() => {
        if (frame) save.run({ personId, conversation, at, doc: JSON.stringify(frame) });
        else remove.run({ personId, conversation });
      }),
    forgetFrames: (at) => db.write(() => void forget.run(at)),
  };
}

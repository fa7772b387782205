import assert from 'node:assert/strict';
import { type ConversationFrame, FRAME_LIFE } from '../../../server/presence/conversation-frame.ts';
import { type Case, T, user } from './case.ts';

const frame = (facts: Partial<ConversationFrame> = {}): ConversationFrame => ({
  language: 'en',
  intent: 'where-is',
  personIds: ['bob'],
  places: [],
  departments: [],
  ...facts,
});
const CHAT = { personId: 'ada', conversation: 'chat' };

export const frameCases: Case[] = [
  {
    title: 'a conversation’s frame is returned as last saved, only for its person and conversation, until it expires',
    async run({ store, second }) {
      assert.equal(await store.frame(CHAT, T), undefined);
      await store.saveFrame(CHAT, frame(), T);
      const last = frame({
        places: [{ officeId: 'berlin', floorId: 'b2' }],
        time: { kind: 'now' },
        choices: { personIds: ['bob', 'eve'] },
      });
      await second.saveFrame(CHAT, last, T + 1);
      assert.deepEqual(await store.frame(CHAT, T + 2), last);
      assert.equal(await store.frame({ ...CHAT, conversation: 'team' }, T + 2), undefined);
      assert.equal(await store.frame({ ...CHAT, personId: 'bob' }, T + 2), undefined);
      await store.saveFrame(CHAT, undefined, T + 2);
      assert.equal(await second.frame(CHAT, T + 2), undefined);
    },
  },
  {
    title: 'a conversation’s frame expires after minutes, and one in the future counts as absent',
    async run({ store, second }) {
      await store.saveFrame(CHAT, frame(), T);
      assert.deepEqual(await second.frame(CHAT, T + FRAME_LIFE - 1), frame());
      assert.equal(await second.frame(CHAT, T + FRAME_LIFE), undefined);
      assert.equal(await second.frame(CHAT, T - 1), undefined);
      await store.forgetFrames(T + FRAME_LIFE - 1);
      assert.deepEqual(await second.frame(CHAT, T), frame());
      await store.forgetFrames(T + FRAME_LIFE);
      assert.equal(await second.frame(CHAT, T), undefined);
    },
  },
  {
    title: 'frames are deleted with the data of their person: erased, removed or switched off, and nobody else’s',
    async run({ store, second }) {
      const before = { mode: 'display' as const, notOffSince: 0, displaySince: 0 };
      const deletions: Record<string, (id: string) => Promise<unknown>> = {
        erased: (id) => second.erasePerson(id, T),
        removed: (id) => second.removePeople([id], T),
        off: (id) => second.saveModes([{ personId: id, before, after: { mode: 'off' } }], { at: T, by: 'eve' }),
      };
      await store.saveDirectory([user('ada')], 'display');
      await store.saveFrame(CHAT, frame(), T);
      for (const [personId, remove] of Object.entries(deletions)) {
        await store.saveDirectory([user(personId)], 'display');
        await store.saveFrame({ ...CHAT, personId }, frame(), T);
        await remove(personId);
        assert.equal(await store.frame({ ...CHAT, personId }, T), undefined, personId);
        assert.deepEqual(await store.frame(CHAT, T), frame());
      }
    },
  },
];

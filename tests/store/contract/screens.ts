import assert from 'node:assert/strict';
import type { ScreenKey } from '../../../server/presence/screen-key.ts';
import { type Case, MONDAY, T, TUESDAY } from './case.ts';

export function screenKey(id: string, facts: Partial<ScreenKey> = {}): ScreenKey {
  return { id, officeId: 'berlin', name: 'Lobby', hash: 'a0'.repeat(32), createdAt: T, ...facts };
}

export const screenCases: Case[] = [
  {
    title: 'keys of screens are returned as added, oldest first, until they are removed',
    async run({ store, second }) {
      assert.deepEqual(await store.screenKeys(), []);
      await store.addScreenKey(screenKey('b', { createdAt: T + 1 }));
      await second.addScreenKey(screenKey('c', { officeId: 'paris', name: 'Hall' }));
      assert.deepEqual(await store.screenKeys(), [
        screenKey('c', { officeId: 'paris', name: 'Hall' }),
        screenKey('b', { createdAt: T + 1 }),
      ]);
      assert.equal(await second.removeScreenKey('c'), true);
      assert.equal(await store.removeScreenKey('c'), false);
      assert.deepEqual(await store.screenKeys(), [screenKey('b', { createdAt: T + 1 })]);
    },
  },
  {
    title: 'a screen keeps the latest day on which it was seen, until its key is removed',
    async run({ store, second }) {
      await store.addScreenKey(screenKey('a'));
      await store.noteScreenSeen('a', TUESDAY);
      await second.noteScreenSeen('a', MONDAY);
      assert.deepEqual(await second.screenKeys(), [screenKey('a', { seenOn: TUESDAY })]);
      await store.removeScreenKey('a');
      await second.noteScreenSeen('a', TUESDAY);
      assert.deepEqual(await store.screenKeys(), []);
    },
  },
];

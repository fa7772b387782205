import assert from 'node:assert/strict';
import { HOUR, MINUTE } from '../../../server/presence/time.ts';
import { type Case, override, T, user } from './case.ts';

const AHEAD = T + 26 * HOUR;

/** What a clock that was ahead has left behind. `T` is the right time. */
export const aheadCases: Case[] = [
  {
    title: 'a watermark in the future counts as absent, one of a clock that is a little ahead does not',
    async run({ store, second }) {
      await store.advanceWatermark(AHEAD, AHEAD);
      await second.advanceWatermark(T, T);
      assert.equal((await store.collection()).watermark, T);
      await store.advanceWatermark(T + 4 * MINUTE, T + 4 * MINUTE);
      await second.advanceWatermark(T + MINUTE, T + MINUTE);
      assert.equal((await store.collection()).watermark, T + 4 * MINUTE);
    },
  },
  {
    title: 'a lease that ends later than it could counts as absent, one of a clock that is a little ahead does not',
    async run({ store, second }) {
      assert.equal(await store.acquireLease('poll', 'ahead', AHEAD, MINUTE), true);
      assert.equal(await second.acquireLease('poll', 'right', T, MINUTE), true);
      assert.equal(await store.acquireLease('poll', 'other', T + 1, MINUTE), false);
      assert.equal(await store.acquireLease('stream', 'ahead', T + 4 * MINUTE, MINUTE), true);
      assert.equal(await second.acquireLease('stream', 'right', T, MINUTE), false);
    },
  },
  {
    title: 'what was said in the future is said now, in the order in which it was stored, and what is said later wins',
    async run({ store }) {
      await store.saveDirectory([user('ada'), user('bob')], 'track');
      const { cursor } = await store.changes();
      const late = { setAt: AHEAD, from: AHEAD, end: AHEAD + 8 * HOUR };
      const { seq: first } = await store.addOverride(override('at once', late));
      await store.addOverride(override('plan', { ...late, setAt: AHEAD + 1, from: AHEAD + HOUR }));
      await store.addOverride(override('before', { personId: 'bob', setAt: T - HOUR, from: T - HOUR }));
      assert.deepEqual(await store.settleFuture(T, []), ['ada']);
      const said = new Map((await store.overrides({ endsAfter: 0 })).map((one) => [one.id, one]));
      const instants = ['at once', 'plan', 'before'].map((id) => [said.get(id)?.setAt, said.get(id)?.from, said.get(id)?.end]);
      const end = AHEAD + 8 * HOUR;
      assert.deepEqual(instants, [
        [T, T, end],
        [T, AHEAD + HOUR, end],
        [T - HOUR, T - HOUR, T + 8 * HOUR],
      ]);
      assert.equal(said.get('at once')?.seq, first);
      assert.deepEqual((await store.changes(cursor)).statementsOf.sort(), ['ada', 'bob']);
      assert.deepEqual(await store.settleFuture(T + 1, []), [], 'once');
    },
  },
  {
    title: 'what was said in the future is said no later than what the same person has said after it, which wins',
    async run({ store, second }) {
      await store.saveDirectory([user('ada'), user('bob')], 'track');
      await store.addOverride(override('plan', { setAt: AHEAD, from: AHEAD + HOUR, end: AHEAD + 2 * HOUR }));
      await store.addOverride(override('ahead', { setAt: AHEAD + 1, from: AHEAD + 1, end: AHEAD + 8 * HOUR }));
      await second.addOverride(override('right', { statement: { kind: 'leave' }, setAt: T, from: T, end: T + 8 * HOUR }));
      await second.addOverride(override('last', { setAt: T + 1000, from: T + 1000, end: T + 8 * HOUR }));
      await second.addOverride(override('other', { personId: 'bob', setAt: T - HOUR, from: T - HOUR }));
      assert.deepEqual(await second.settleFuture(T + HOUR, []), ['ada']);
      const said = (await store.overrides({ endsAfter: 0 })).sort((a, b) => a.seq - b.seq);
      assert.deepEqual(
        said.map(({ id, setAt, from }) => [id, setAt, from]),
        [
          ['plan', T, AHEAD + HOUR],
          ['ahead', T, T],
          ['right', T, T],
          ['last', T + 1000, T + 1000],
          ['other', T - HOUR, T - HOUR],
        ],
      );
    },
  },
  {
    title: 'a clear in the future clears now, and ends what it ended now; neither what is hidden nor what was said after it',
    async run({ store }) {
      await store.saveDirectory([user('ada')], 'track');
      await store.addOverride(override('cleared', { end: AHEAD + HOUR }));
      await store.addOverride(override('hidden', { statement: { kind: 'hidden' }, end: AHEAD + HOUR }));
      await store.addClear({ personId: 'ada', at: AHEAD, setBy: 'eve' });
      await store.addOverride(override('after', { setAt: AHEAD + 1, from: AHEAD + 1, end: AHEAD + HOUR }));
      await store.addClear({ personId: 'ada', at: T - HOUR, setBy: 'ada' });
      assert.deepEqual(await store.settleFuture(T + HOUR, []), ['ada']);
      const clears = (await store.clears({ since: 0 })).sort((a, b) => a.at - b.at);
      assert.deepEqual(clears, [
        { personId: 'ada', at: T - HOUR, setBy: 'ada' },
        { personId: 'ada', at: T + HOUR, setBy: 'eve' },
      ]);
      const ends = Object.fromEntries((await store.overrides({ endsAfter: 0 })).map(({ id, end }) => [id, end]));
      assert.deepEqual(ends, { cleared: T + HOUR, hidden: AHEAD + HOUR, after: AHEAD + HOUR });
      assert.equal(await store.undoClear('ada', T + HOUR), true);
      assert.equal((await store.overrides({ endsAfter: 0 })).find(({ id }) => id === 'cleared')?.end, AHEAD + HOUR);
    },
  },
  {
    title: 'modes and deletions of the future hold from now on, for those who are named and nobody else, and pages are placed again',
    async run({ store }) {
      await store.saveDirectory([user('ada'), user('bob'), user('cy')], 'off');
      for (const id of ['ada', 'bob']) await store.saveMode(id, { mode: 'display', notOffSince: AHEAD, displaySince: AHEAD }, AHEAD);
      await store.erasePerson('ada', AHEAD);
      await store.removePeople(['cy'], AHEAD);
      const revision = await store.peopleRevision();
      const { cursor } = await store.changes();
      assert.deepEqual((await store.settleFuture(T, ['ada', 'cy'])).sort(), ['ada', 'cy']);
      const { mode, notOffSince, displaySince, erasedAt } = (await store.person('ada')) ?? {};
      assert.deepEqual([mode, notOffSince, displaySince, erasedAt], ['display', T, T, T]);
      assert.equal((await store.person('bob'))?.notOffSince, AHEAD);
      assert.equal((await store.departed())[0]?.goneAt, T);
      assert.notEqual(await store.peopleRevision(), revision);
      assert.deepEqual((await store.changes(cursor)).personIds.sort(), ['ada', 'cy']);
    },
  },
];

import assert from 'node:assert/strict';
import { HOUR, MINUTE } from '../../../server/presence/time.ts';
import { ALL_DAYS, allDays, type Case, day, MONDAY, merge, override, T, TUESDAY, user } from './case.ts';

export const collectionCases: Case[] = [
  {
    title: 'the watermark moves forward only, whoever moves it',
    async run({ store, second }) {
      assert.deepEqual(await store.collection(), { sweeps: {}, gaps: [] });
      await store.advanceWatermark(T);
      await second.advanceWatermark(T - HOUR);
      assert.equal((await store.collection()).watermark, T);
      await Promise.all([1, 5, 3, 4, 2].map((minutes) => (minutes % 2 ? store : second).advanceWatermark(T + minutes * MINUTE)));
      assert.equal((await second.collection()).watermark, T + 5 * MINUTE);
    },
  },
  {
    title: 'a sweep replaces that of its kind, gaps add up, once each',
    async run({ store, second }) {
      const sweep = { from: T, until: T + HOUR, doneUntil: T, startedAt: T };
      await store.saveSweep('day', { ...sweep, finishedAt: T });
      await store.saveSweep('day', { ...sweep, doneUntil: T + 1 });
      await store.saveSweep('week', sweep);
      const gap = { from: T, until: T + HOUR, reason: 'retention' };
      await store.addGap(gap);
      await store.addGap(gap);
      await store.addGap({ ...gap, until: T + 2 * HOUR });
      const expected = { sweeps: { day: { ...sweep, doneUntil: T + 1 }, week: sweep }, gaps: [gap, { ...gap, until: T + 2 * HOUR }] };
      assert.deepEqual(await second.collection(), expected);
    },
  },
  {
    title: 'status and delta link are absent at first and come back as saved',
    async run({ store, second }) {
      assert.equal(await store.collectionStatus(), undefined);
      assert.equal(await store.directoryLink(), undefined);
      const totals = { read: 1, used: 1, discarded: {}, requests: 1, throttled: 0, late: 0 };
      const status = { totals, events: 'all' as const, directory: { people: 3 } };
      await store.saveCollectionStatus(status);
      await store.saveDirectoryLink('https://graph/delta?token=1');
      assert.deepEqual(await second.collectionStatus(), status);
      assert.equal(await second.directoryLink(), 'https://graph/delta?token=1');
      await store.saveDirectoryLink(undefined);
      assert.equal(await second.directoryLink(), undefined);
    },
  },
  {
    title: 'a lease has one holder at a time, who may prolong it and give it back',
    async run({ store, second }) {
      const holders = ['a', 'b', 'c', 'd', 'e', 'f'];
      const tried = await Promise.all(holders.map((holder, i) => (i % 2 ? store : second).acquireLease('poll', holder, T, HOUR)));
      assert.equal(tried.filter(Boolean).length, 1);
      const holder = holders[tried.indexOf(true)] ?? '';
      assert.equal(await store.acquireLease('poll', 'z', T + HOUR - 1, HOUR), false);
      assert.equal(await store.acquireLease('other', 'z', T, HOUR), true);
      assert.equal(await second.acquireLease('poll', holder, T + HOUR - 1, HOUR), true);
      assert.equal(await store.acquireLease('poll', 'z', T + HOUR, HOUR), false);
      await store.releaseLease('poll', 'z');
      assert.equal(await store.acquireLease('poll', 'z', T + HOUR, HOUR), false);
      assert.equal(await store.acquireLease('poll', 'z', T + 2 * HOUR, HOUR), true);
      await second.releaseLease('poll', 'z');
      assert.equal(await second.acquireLease('poll', 'y', T + 2 * HOUR, HOUR), true);
    },
  },
  {
    title: 'audit entries come newest first, before an instant, up to a limit',
    async run({ store, second }) {
      const entry = (id: string, at: number) => ({
        id,
        at,
        actor: 'eve',
        action: 'office.update',
        subject: 'berlin',
        before: { a: 1 },
        after: { a: 2 },
      });
      const entries = [entry('1', T), entry('2', T + 1), entry('3', T + 1), entry('4', T + 2)];
      for (const one of entries) await store.appendAudit(one);
      assert.deepEqual(await second.auditEntries({ limit: 3 }), entries.toReversed().slice(0, 3));
      assert.deepEqual(await second.auditEntries({ before: T + 1, limit: 9 }), [entries[0]]);
    },
  },
  {
    title: 'what is expired is deleted and counted, the day and the instant of the limit included, and nothing else',
    async run({ store }) {
      await store.saveDirectory([user('ada'), user('bob'), user('cy')], 'track');
      const days = [day({ day: '2026-03-01' }), day(), day({ day: TUESDAY })];
      await merge(store, { personDays: days, accessEvents: days.map((of) => ({ personId: 'ada', ip: '203.0.113.9', day: of.day })) });
      await store.addOverride(override('o1', { end: T }));
      await store.addOverride(override('o2', { end: T + 1 }));
      await store.addClear({ personId: 'ada', at: T - 1, setBy: 'ada' });
      await store.addClear({ personId: 'ada', at: T - 2, setBy: 'ada' });
      await store.removePeople(['bob'], T);
      await store.removePeople(['cy'], T + 1);
      const limits = { lastExpiredDay: MONDAY, overridesEndedBy: T, clearsBy: T - 2, goneBy: T };
      assert.deepEqual(await store.deleteExpired(limits), { personDays: 2, accessEvents: 2, overrides: 1, clears: 1, departed: 1 });
      assert.deepEqual(await allDays(store), [day({ day: TUESDAY })]);
      assert.deepEqual(await store.accessEvents(ALL_DAYS), [{ personId: 'ada', ip: '203.0.113.9', day: TUESDAY }]);
      assert.deepEqual(
        (await store.overrides({ endsAfter: 0 })).map((one) => one.id),
        ['o2'],
      );
      assert.deepEqual(await store.clears({ since: 0 }), [{ personId: 'ada', at: T - 1, setBy: 'ada' }]);
      assert.deepEqual(
        (await store.departed()).map((one) => one.id),
        ['cy'],
      );
      assert.deepEqual(await store.deleteExpired(limits), { personDays: 0, accessEvents: 0, overrides: 0, clears: 0, departed: 0 });
    },
  },
];

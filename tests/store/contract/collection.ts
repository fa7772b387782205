import assert from 'node:assert/strict';
import { isAppError } from '../../../server/errors.ts';
import { HOUR, MINUTE } from '../../../server/presence/time.ts';
import type { GapReason } from '../../../server/store/port/collecting.ts';
import { noCounts } from '../../../server/store/port/counts.ts';
import { message } from '../../../server/texts/message.ts';
import { ALL_DAYS, allDays, audited, type Case, day, MONDAY, merge, override, T, TUESDAY, user, withoutSeq } from './case.ts';

/** The message of a problem, with a message as a value in it. */
const TOLD = {
  message: message('failure.noted', { failure: message('failure.THROTTLED'), note: 'HTTP 429' }),
  remedy: message('remedy.THROTTLED'),
};

export const collectionCases: Case[] = [
  {
    title: 'the watermark only moves forward, for any writer',
    async run({ store, second }) {
      assert.deepEqual(await store.collection(), { sweeps: {}, gaps: [] });
      await store.advanceWatermark(T, T);
      await second.advanceWatermark(T - HOUR, T);
      assert.equal((await store.collection()).watermark, T);
      await Promise.all([1, 5, 3, 4, 2].map((minutes) => (minutes % 2 ? store : second).advanceWatermark(T + minutes * MINUTE, T + HOUR)));
      assert.equal((await second.collection()).watermark, T + 5 * MINUTE);
    },
  },
  {
    title: 'a sweep replaces the one of its kind; gaps are added, once each',
    async run({ store, second }) {
      const sweep = { from: T, until: T + HOUR, doneUntil: T, startedAt: T };
      await store.saveSweep('day', { ...sweep, finishedAt: T });
      await store.saveSweep('day', { ...sweep, doneUntil: T + 1 });
      await store.saveSweep('week', sweep);
      const gap = { from: T, until: T + HOUR, reason: 'unread-too-long' } as const;
      await store.addGap(gap);
      await store.addGap(gap);
      await store.addGap({ ...gap, until: T + 2 * HOUR });
      const expected = { sweeps: { day: { ...sweep, doneUntil: T + 1 }, week: sweep }, gaps: [gap, { ...gap, until: T + 2 * HOUR }] };
      assert.deepEqual(await second.collection(), expected);
    },
  },
  {
    title: 'reading removes the part of a gap that was read: all of it, an end or the middle',
    async run({ store, second }) {
      const gap = (from: number, until: number, reason: GapReason = 'unread-too-long') => ({
        from: T + from * HOUR,
        until: T + until * HOUR,
        reason,
      });
      for (const one of [gap(0, 2), gap(1, 4), gap(2, 9, 'log-begins-later'), gap(8, 9), gap(3, 6)]) await store.addGap(one);
      await second.closeGaps({ from: T + 3 * HOUR, until: T + 6 * HOUR });
      const rest = [gap(0, 2), gap(1, 3), gap(2, 3, 'log-begins-later'), gap(6, 9, 'log-begins-later'), gap(8, 9)];
      assert.deepEqual((await store.collection()).gaps, rest);
      await store.closeGaps({ from: T + 3 * HOUR, until: T + 6 * HOUR });
      assert.deepEqual((await second.collection()).gaps, rest);
      await store.closeGaps({ from: T, until: T + 9 * HOUR });
      assert.deepEqual((await second.collection()).gaps, []);
    },
  },
  {
    title: 'a backfill is returned as saved, and only the version after the stored one is accepted',
    async run({ store, second }) {
      const counts = { read: 3, used: 2, discarded: { failed: 1 }, requests: 4, throttled: 1, late: 0 };
      const span = { id: 'b1', from: T - 9 * HOUR, until: T, doneFrom: T, startedBy: 'system', startedAt: T };
      const first = { ...span, windows: 0, worked: 0, counts, version: 1 };
      await store.saveBackfill(first);
      assert.deepEqual((await second.collection()).backfill, first);
      const conflicts = (error: unknown) =>
        isAppError(error, 'VERSION_CONFLICT') && (error.extra.current as { version: number }).version === 2;
      const stopped = { ...first, stoppedAt: T + 1, version: 2 };
      const further = { ...first, doneFrom: T - HOUR, windows: 1, worked: MINUTE, version: 2 };
      await second.saveBackfill(stopped);
      await assert.rejects(store.saveBackfill(further), conflicts);
      await assert.rejects(store.saveBackfill(first), conflicts);
      assert.deepEqual((await store.collection()).backfill, stopped);
      const tried = await Promise.allSettled(
        ['x', 'y', 'z'].map((id, i) => (i % 2 ? store : second).saveBackfill({ ...first, id, version: 3 })),
      );
      assert.equal(tried.filter(({ status }) => status === 'fulfilled').length, 1);
      const problem = { code: 'THROTTLED', ...TOLD, since: T };
      const last = { ...first, problem, logBegins: T - HOUR, restartedAt: T + 1, finishedAt: T + 2, version: 4 };
      await store.saveBackfill(last);
      assert.deepEqual((await second.collection()).backfill, last);
    },
  },
  {
    title: 'status and the state of the directory are absent at first and are returned as saved',
    async run({ store, second }) {
      assert.equal(await store.collectionStatus(), undefined);
      assert.deepEqual([await store.directoryState(), await store.removalConfirmed()], [{}, undefined]);
      const totals = { read: 1, used: 1, discarded: {}, requests: 1, throttled: 0, late: 0 };
      const heldUpBy = { code: 'THROTTLED', ...TOLD, since: T };
      const running = { since: T, counts: totals, heldUpBy };
      const status = { running, totals, events: 'all' as const, directory: { people: 3 } };
      await store.saveCollectionStatus(status);
      const state = { link: 'https://graph/delta?token=1', readAt: T, fullAt: T, gaveUpAt: T, missing: { people: 30, of: 90, since: T } };
      await store.saveDirectoryState(state);
      await second.saveRemovalConfirmed({ people: 30, by: 'eve', at: T });
      assert.deepEqual(await second.collectionStatus(), status);
      assert.deepEqual(await second.directoryState(), state);
      assert.deepEqual(await store.removalConfirmed(), { people: 30, by: 'eve', at: T });
      await store.saveDirectoryState({ readAt: T + 1 });
      await store.saveRemovalConfirmed(undefined);
      assert.deepEqual([await second.directoryState(), await second.removalConfirmed()], [{ readAt: T + 1 }, undefined]);
    },
  },
  {
    title: 'the last wrong clock is returned as saved, independent of the status, until there is none',
    async run({ store, second }) {
      assert.equal(await store.clockProblem(), undefined);
      const problem = { code: 'CLOCK_OFF', ...TOLD, since: T, holder: 'one', at: T };
      await store.saveClockProblem(problem);
      await second.saveCollectionStatus({ totals: noCounts(), events: 'all', directory: { people: 0 } });
      assert.deepEqual(await second.clockProblem(), problem);
      await second.saveClockProblem(undefined);
      assert.equal(await store.clockProblem(), undefined);
    },
  },
  {
    title: 'a lease has one holder at a time, who may renew and release it',
    async run({ store, second }) {
      const holders = ['a', 'b', 'c', 'd', 'e', 'f'];
      const tried = await Promise.all(holders.map((holder, i) => (i % 2 ? store : second).acquireLease('poll', holder, T, HOUR)));
      assert.equal(tried.filter(Boolean).length, 1);
      const holder = holders[tried.indexOf(true)] ?? '';
      assert.equal(await store.acquireLease('poll', 'z', T + HOUR - 1, HOUR), false);
      assert.equal(await store.acquireLease('log-begins-later', 'z', T, HOUR), true);
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
    title: 'each partition of a stream has one checkpoint, the last saved one, and no other stream sees it',
    async run({ store, second }) {
      assert.deepEqual(await store.streamCheckpoints('hub'), []);
      const at = (partition: string, sequenceNumber: number) => ({ partition, offset: `${sequenceNumber}00`, sequenceNumber });
      await store.saveStreamCheckpoint('hub', at('0', 5));
      await store.saveStreamCheckpoint('hub', at('1', 9));
      await second.saveStreamCheckpoint('hub', at('0', 7));
      await store.saveStreamCheckpoint('hub 2', at('0', 1));
      const found = await second.streamCheckpoints('hub');
      assert.deepEqual(
        found.sort((a, b) => a.partition.localeCompare(b.partition)),
        [at('0', 7), at('1', 9)],
      );
      // A recreated hub starts its numbers again.
      await store.saveStreamCheckpoint('hub 2', at('0', 0));
      assert.deepEqual(await store.streamCheckpoints('hub 2'), [at('0', 0)]);
    },
  },
  {
    title: 'the status of the stream is absent at first and is returned as saved',
    async run({ store, second }) {
      assert.equal(await store.streamStatus(), undefined);
      const totals = { read: 3, used: 2, discarded: { malformed: 1 }, requests: 0, throttled: 0, late: 0 };
      const status = { startedAt: T, lastReceivedAt: T + MINUTE, totals, lag: { median: 1, worst: 2 } };
      await store.saveStreamStatus(status);
      assert.deepEqual(await second.streamStatus(), status);
    },
  },
  {
    title: 'expired data is deleted and counted, including the day and the instant of the limit, and nothing else',
    async run({ store }) {
      await store.saveDirectory([user('ada'), user('bob'), user('cy')], 'track');
      const days = [day({ day: '2026-03-01' }), day(), day({ day: TUESDAY })];
      await merge(store, { personDays: days, accessEvents: days.map((of) => ({ personId: 'ada', ip: '203.0.113.9', day: of.day })) });
      await store.addOverride(override('o1', { end: T }));
      await store.addOverride(override('o2', { end: T + 1 }));
      const hidden = { statement: { kind: 'hidden' as const } };
      await store.addOverride(override('h1', { ...hidden, end: T - HOUR }));
      await store.addOverride(override('h2', { ...hidden, end: T - HOUR + 1 }));
      await store.addClear({ personId: 'ada', at: T - 1, setBy: 'ada' });
      await store.addClear({ personId: 'ada', at: T - 2, setBy: 'ada' });
      await store.removePeople(['bob'], T);
      await store.removePeople(['cy'], T + 1);
      const entries = [audited('a', T - 1), audited('b', T), audited('c', T + 1)];
      for (const entry of entries) await store.appendAudit(entry);
      const ended = { overridesEndedBy: T, hiddenEndedBy: T - HOUR, clearsBy: T - 2 };
      const limits = { lastExpiredDay: MONDAY, ...ended, goneBy: T, auditedBy: T };
      const deleted = { personDays: 2, accessEvents: 2, overrides: 2, clears: 1, removedPeople: 1, auditEntries: 2, outboxEntries: 0 };
      assert.deepEqual(await store.deleteExpired(limits), deleted);
      assert.deepEqual(await store.auditEntries({ limit: 9 }), entries.slice(2));
      assert.deepEqual(await allDays(store), [day({ day: TUESDAY })]);
      assert.deepEqual(await store.accessEvents(ALL_DAYS), [{ personId: 'ada', ip: '203.0.113.9', day: TUESDAY }]);
      assert.deepEqual((await store.overrides({ endsAfter: 0 })).map((one) => one.id).sort(), ['h2', 'o2']);
      assert.deepEqual(withoutSeq(await store.clears({ since: 0 })), [{ personId: 'ada', at: T - 1, setBy: 'ada' }]);
      assert.deepEqual(
        (await store.removedPeople()).map((one) => one.id),
        ['cy'],
      );
      const nothing = { personDays: 0, accessEvents: 0, overrides: 0, clears: 0, removedPeople: 0, auditEntries: 0, outboxEntries: 0 };
      assert.deepEqual(await store.deleteExpired(limits), nothing);
    },
  },
];

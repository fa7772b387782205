import assert from 'node:assert/strict';
import { type Board, createBoard } from '../../server/board/board.ts';
import { newBackfill } from '../../server/ingest/backfill/plan-backfill.ts';
import { createDayCounter } from '../../server/ingest/count-days.ts';
import { isReadThrough, type Reading } from '../../server/ingest/days-to-count.ts';
import { forget } from '../../server/ingest/forget.ts';
import { importSignIns } from '../../server/ingest/import/import-sign-ins.ts';
import { createRange } from '../../server/presence/ranges/range-edit.ts';
import { DEFAULT_SETTINGS } from '../../server/presence/settings.ts';
import { DAY, HOUR, type Instant } from '../../server/presence/time.ts';
import type { Backfill, Sweep } from '../../server/store/port/collecting.ts';
import { noCounts } from '../../server/store/port/counts.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { setMode } from '../support/set-mode.ts';

const START = Date.parse('2026-11-18T00:00:00Z');
const BOUNDS = { start: START, end: START + DAY };
const sweepAt = (startedAt: Instant, facts: Partial<Sweep> = {}): Sweep => {
  const until = startedAt - HOUR;
  return { from: startedAt - 7 * DAY, until, doneUntil: until, startedAt, finishedAt: startedAt + HOUR, ...facts };
};
const backfill = (facts: Partial<Backfill>): Backfill => {
  const span = { from: START - 20 * DAY, until: START + 2 * DAY, doneFrom: START + 2 * DAY };
  return { id: 'b', startedBy: 'system', startedAt: START, windows: 0, worked: 0, counts: noCounts(), version: 1, ...span, ...facts };
};

describe('When a day is counted', () => {
  const now = START + 3 * DAY;
  const isDue = (collection: Partial<Reading['collection']>, facts: Partial<Reading> = {}) =>
    isReadThrough(BOUNDS, {
      collection: { watermark: now, sweeps: {}, gaps: [], ...collection },
      pollSignIns: true,
      imported: new Map(),
      now,
      ...facts,
    });

  it('is after the first sweep of a week that began after its end and has read all of it', () => {
    assert.equal(isDue({ sweeps: { week: sweepAt(START + DAY) } }), true);
    assert.equal(isDue({ sweeps: { week: sweepAt(START + DAY - 1) } }), false, 'begun before its end');
    assert.equal(isDue({ sweeps: { week: sweepAt(START + DAY, { finishedAt: undefined }) } }), false, 'not finished');
    assert.equal(isDue({ sweeps: { week: sweepAt(START + 8 * DAY) } }), false, 'read a part of it');
    assert.equal(isDue({ sweeps: { day: sweepAt(START + DAY) } }), false, 'of a day');
    assert.equal(isDue({ sweeps: { week: sweepAt(START + DAY) }, watermark: START + DAY - 1 }), false, 'not read to its end');
    const noted = START + 2 * DAY;
    const first = { from: noted - 7 * DAY, until: noted, doneUntil: noted, startedAt: noted, finishedAt: noted };
    assert.equal(isDue({ sweeps: { week: first } }), false, 'what the first poll notes as done has read nothing');
  });

  it('it is counted, for a day before the first poll, when the backfill has read it', () => {
    const sweeps = { week: sweepAt(START + 2 * DAY) };
    assert.equal(isDue({ backfill: backfill({ doneFrom: START }) }), true);
    assert.equal(isDue({ backfill: backfill({ doneFrom: START + 1 }), sweeps }), false, 'it is still being read');
    assert.equal(isDue({ backfill: backfill({ doneFrom: START + 1, stoppedAt: now }), sweeps }), true, 'the sweep has read it');
    assert.equal(isDue({ backfill: backfill({ doneFrom: START + 1, stoppedAt: now }) }), false);
    assert.equal(isDue({ backfill: backfill({ until: START, doneFrom: START - DAY }) }), false, 'another span');
    const half = backfill({ until: START + DAY - 1, doneFrom: START, finishedAt: now });
    assert.deepEqual([isDue({ backfill: half }), isDue({ backfill: half, sweeps })], [false, true], 'without its end');
  });

  it('it is counted, if sign-ins are streamed, 24 hours after its end, but only if streaming had begun before it', () => {
    const streamed = (at: Instant, streamedSince = START) =>
      isDue({ watermark: undefined }, { pollSignIns: false, streamedSince, now: at });
    assert.deepEqual([streamed(BOUNDS.end + DAY - 1), streamed(BOUNDS.end + DAY)], [false, true]);
    assert.equal(streamed(BOUNDS.end + DAY, START + 1), false, 'streamed in part');
    const polledBefore = { pollSignIns: false, streamedSince: BOUNDS.end };
    assert.equal(isDue({ sweeps: { week: sweepAt(START + DAY) } }, polledBefore), true, 'it was polled then');
  });
});

describe('Counting days', () => {
  let store: Store;
  let board: Board;
  let now: Instant;
  const clock = { now: () => now };
  const log = { info() {}, warn() {} };
  const user = (id: string) => ({ id, upn: `${id}@example.com`, name: id, enabled: true, guest: false });
  const run = (pollSignIns = true) => createDayCounter({ store, board, clock, log: { ...log, debug() {}, error() {} }, pollSignIns }).run();
  const counted = async () => (await store.dayNumbers({ fromDay: '2026-01-01', toDay: '2026-12-31' })).map(({ day }) => day);

  beforeEach(async () => {
    now = START + 2 * DAY;
    store = await openSqliteStore({ file: ':memory:' });
    await store.saveDirectory(['ada', 'ben', 'cem', 'dora'].map(user), 'track');
    await store.saveOffice({ id: 'hq', name: 'HQ', timeZone: 'UTC', floors: [], createdAt: 0, version: 1 });
    const target = { kind: 'office' as const, officeId: 'hq', floorId: 'f1' };
    const rules = { name: 'LAN', source: 'manual' as const, cidrs: ['203.0.113.0/24'], presence: true, accessLogging: false };
    await store.saveRange(createRange({ ...rules, id: 'lan', target }, START - 9 * DAY));
    await store.saveSettings({ ...DEFAULT_SETTINGS, retentionDays: 4, version: 2 });
    board = await createBoard({ store, clock, log, refreshEvery: 0 });
    for (const [personId, first, last] of [
      ['ada', 8.5, 17],
      ['ben', 9, 9],
      ['cem', 9, 12],
      ['dora', 10, 12],
    ] as const) {
      const personDay = { personId, rangeId: 'lan', day: '2026-11-18', first: START + first * HOUR, last: START + last * HOUR };
      await store.mergeEvidence({ peopleRevision: await store.peopleRevision(), personDays: [personDay], accessEvents: [] });
    }
    const span = { setAt: START, from: START + 8 * HOUR, end: START + 11 * HOUR };
    await store.addOverride({ id: 'h', personId: 'cem', statement: { kind: 'hidden' }, setBy: 'cem', ...span });
    await setMode(store, 'dora', { mode: 'off' }, now);
    await board.refresh();
  });
  afterEach(async () => {
    board.close();
    await store.close();
  });

  it('happens once, exactly, after the sweep: by office and floor, without people who are off, and without hidden people in the hours they hid', async () => {
    await run();
    assert.deepEqual(await counted(), []);
    await store.advanceWatermark(now, now);
    await store.saveSweep('week', sweepAt(START + DAY));
    await run();
    const [numbers] = await store.dayNumbers({ fromDay: '2026-11-18', toDay: '2026-11-18', officeId: 'hq' });
    const at = (hour: number) => numbers?.present[numbers.hours.indexOf(START + hour * HOUR)];
    assert.deepEqual([numbers?.people, at(8), at(9), at(10), at(11), at(23)], [3, 0, 2, 2, 3, 3]);
    assert.deepEqual(
      numbers?.floors.map(({ floorId, people }) => [floorId, people]),
      [['f1', 3]],
    );
    await store.erasePerson('ada', now);
    await board.refresh();
    await run();
    assert.equal((await store.dayNumbers({ fromDay: '2026-11-18', toDay: '2026-11-18' }))[0]?.people, 3, 'counted once');
  });

  it('takes all due days in one run, and deletes them after years', async () => {
    await store.advanceWatermark(now, now);
    await store.saveSweep('week', sweepAt(START + DAY));
    await run();
    assert.deepEqual(await counted(), ['2026-11-17', '2026-11-18']);
    now = START + 6 * DAY;
    await forget({ store, board, clock });
    assert.deepEqual(await store.personDays({ fromDay: '2026-01-01', toDay: '2026-12-31' }), []);
    assert.deepEqual(await counted(), ['2026-11-17', '2026-11-18']);
    now = Date.parse('2028-11-17T12:00:00Z');
    await forget({ store, board, clock });
    assert.deepEqual(await counted(), ['2026-11-18']);
  });

  it('When a backfill has read a month in several zones, then one run counts all of it', async () => {
    await store.saveSettings({ ...DEFAULT_SETTINGS, retentionDays: 30, version: 3 });
    for (const timeZone of ['Asia/Tokyo', 'America/New_York'])
      await store.saveOffice({ id: timeZone, name: timeZone, timeZone, floors: [], createdAt: 0, version: 1 });
    await board.refresh();
    await store.advanceWatermark(now, now);
    await store.saveBackfill(backfill({ from: START - 40 * DAY, until: now, doneFrom: START - 40 * DAY, finishedAt: now }));
    await run();
    assert.equal((await counted()).length, 29 + 29 + 28, 'in New York the day before is not over');
  });

  describe('again', () => {
    const people = async (officeId?: string) =>
      (await store.dayNumbers({ fromDay: '2026-11-18', toDay: '2026-11-18', ...(officeId !== undefined && { officeId }) })).map(
        (numbers) => numbers.people,
      );
    const seen = async (rangeId: string, ...personIds: string[]) => {
      const at = START + 9 * HOUR;
      const personDays = personIds.map((personId) => ({ personId, rangeId, day: '2026-11-18', first: at, last: at }));
      await store.saveDirectory(personIds.map(user), 'track');
      await store.mergeEvidence({ peopleRevision: await store.peopleRevision(), personDays, accessEvents: [] });
      await board.refresh();
    };
    const read = (id: string, facts: Partial<Backfill> = {}) => ({
      ...backfill({ id, doneFrom: START - 20 * DAY, finishedAt: now }),
      ...facts,
    });
    const makeOffice = async () => {
      await store.saveOffice({ id: 'new', name: 'New', timeZone: 'UTC', floors: [], createdAt: now, version: 1 });
      const rules = { name: 'New', source: 'manual' as const, cidrs: ['198.51.100.0/24'], presence: true, accessLogging: false };
      await store.saveRange(createRange({ ...rules, id: 'new', target: { kind: 'office', officeId: 'new' } }, now));
      await board.refresh();
    };
    beforeEach(() => store.advanceWatermark(now, now));

    it('When an office and its ranges are created after a backfill, then the earlier days are not zeros, and a second backfill fills them', async () => {
      const counter = createDayCounter({ store, board, clock, log: { ...log, debug() {}, error() {} }, pollSignIns: true });
      await store.saveBackfill(read('first'));
      await makeOffice();
      await counter.run();
      assert.deepEqual([await people('new'), await people('hq')], [[], [3]]);
      await seen('new', 'eve', 'finn');
      await store.saveBackfill(read('second', { version: 2, doneFrom: START + 1, finishedAt: undefined }));
      await counter.run();
      assert.deepEqual(await people('new'), [], 'it has not read the day yet');
      await store.saveBackfill(read('second', { version: 3 }));
      await counter.run();
      assert.deepEqual([await people('new'), await people('hq')], [[2], [3]]);
    });

    it('When a backfill that has read a day restarts because ranges were changed, then the day is counted again after it is read', async () => {
      await store.saveBackfill(read('b', { finishedAt: undefined }));
      await run();
      assert.deepEqual(await people(), [3]);
      await seen('lan', 'eve');
      await run();
      assert.deepEqual(await people(), [3], 'by nothing but a backfill or a file');
      await store.saveBackfill(read('b', { version: 2, restartedAt: now }));
      await run();
      assert.deepEqual(await people(), [4]);
    });

    it('When a later backfill reads other days, then a day that was counted stays as it is', async () => {
      await store.saveBackfill(read('b'));
      await run();
      await seen('lan', 'eve');
      await store.saveBackfill(read('c', { version: 2, from: START - 5 * DAY, until: START }));
      await run();
      assert.deepEqual(await people(), [3]);
    });

    for (const order of ['the older first', 'the newer first'])
      it(`When two backfills read one part each of an office’s day, ${order}, then it is counted once after both, with all of it`, async () => {
        await store.saveOffice({ id: 'hq', name: 'HQ', timeZone: 'Pacific/Honolulu', floors: [], createdAt: 0, version: 2 });
        await board.refresh();
        const days = [START, START + DAY].map((from) => ({ from, until: from + DAY }));
        let before: Backfill | undefined;
        for (const [i, span] of (order === 'the older first' ? days : days.toReversed()).entries()) {
          assert.deepEqual(await people(), [], 'a part of it is unread');
          const fresh = newBackfill(span, { id: `b${i}`, startedBy: 'eve', startedAt: now, before });
          await store.saveBackfill(fresh);
          await run();
          assert.deepEqual(await people(), []);
          await seen('lan', ...(i === 0 ? ['eve'] : ['finn', 'gus']));
          before = { ...fresh, doneFrom: span.from, finishedAt: now, version: fresh.version + 1 };
          await store.saveBackfill(before);
          await run();
        }
        assert.deepEqual(await people(), [3 + 3]);
      });

    it('When a part of a counted day is read again, then it is counted again', async () => {
      await store.saveBackfill(read('b'));
      await run();
      await seen('lan', 'eve');
      await store.saveBackfill(read('c', { version: 2, from: START + 8 * HOUR, doneFrom: START + 8 * HOUR }));
      await run();
      assert.deepEqual(await people(), [4]);
    });

    it('When a file is imported, then its days are counted again', async () => {
      await store.saveBackfill(read('b'));
      await run();
      await store.saveDirectory([user('eve')], 'track');
      await board.refresh();
      const signIns = async function* () {
        yield { at: START + 9 * HOUR, userId: 'eve', ip: '203.0.113.9', errorCode: 0 };
      };
      await importSignIns({ store, board, clock }, signIns());
      await run();
      assert.deepEqual(await people(), [4]);
    });

    it('When person-days are no longer kept, then a backfill does not change the numbers', async () => {
      await store.saveBackfill(read('b'));
      await run();
      now = START + 6 * DAY;
      await store.advanceWatermark(now, now);
      await forget({ store, board, clock });
      await store.saveBackfill(read('c', { version: 2 }));
      await run();
      assert.deepEqual(await people(), [3]);
    });
  });

  describe('without polling', () => {
    beforeEach(() => {
      now = START + 2 * DAY + HOUR;
    });

    it('takes the days since streaming began, and none before it', async () => {
      await store.saveStreamStatus({ since: START, startedAt: now, totals: noCounts() });
      await run(false);
      assert.deepEqual(await counted(), ['2026-11-18']);
    });

    it('takes imported days shortly before they are deleted, and no day without an import', async () => {
      await store.saveSettings({ ...DEFAULT_SETTINGS, retentionDays: 5, version: 3 });
      await store.noteImport('file', ['2026-11-18']);
      await board.refresh();
      await run(false);
      assert.deepEqual(await counted(), [], 'another file may come');
      now += DAY;
      await run(false);
      assert.deepEqual(await counted(), ['2026-11-18']);
    });
  });
});

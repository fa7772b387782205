import assert from 'node:assert/strict';
import { dueSweep, firstSweep, freshSweep, lastKnownGood, planPoll, spanBeforeFirstRead } from '../../server/ingest/poll-schedule.ts';
import { initialStatus } from '../../server/ingest/status.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../server/presence/time.ts';
import type { Collection, Sweep } from '../../server/store/port/collecting.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const state = (watermark: Instant | undefined, sweeps: Collection['sweeps'] = {}): Collection => ({ watermark, sweeps, gaps: [] });
const sweep = (fields: Partial<Sweep> = {}): Sweep => ({ from: NOW - DAY, until: NOW, doneUntil: NOW, startedAt: NOW, ...fields });

describe('What a poll reads', () => {
  it('When no sign-in was ever read, then it reads the last day, newest first', () =>
    assert.deepEqual(planPoll(state(undefined), NOW), { newestFirst: { from: NOW - DAY, until: NOW } }));

  it('Otherwise it reads from two hours before the watermark', () =>
    assert.deepEqual(planPoll(state(NOW - 5 * MINUTE), NOW), { oldestFirst: { from: NOW - 5 * MINUTE - 2 * HOUR, until: NOW } }));

  it('When it is far behind, then it reads the last day first, and then the rest without a gap', () =>
    assert.deepEqual(planPoll(state(NOW - 3 * DAY), NOW), {
      newestFirst: { from: NOW - DAY, until: NOW },
      oldestFirst: { from: NOW - 3 * DAY - 2 * HOUR, until: NOW - DAY },
    }));

  it('When it is further behind than Entra keeps its log, then the lost span is a gap, and the rest is read', () => {
    const { gap, oldestFirst } = planPoll(state(NOW - 40 * DAY), NOW);
    assert.equal(gap?.from, NOW - 40 * DAY);
    assert.equal(gap?.until, oldestFirst?.from);
    assert.equal(oldestFirst?.from, NOW - 30 * DAY + 10 * MINUTE);
  });
});

describe('Which sweep is due', () => {
  it('none before the first poll has completed', () => assert.equal(dueSweep(state(undefined), 'week', NOW), undefined));

  it('none at once after the first poll: it has read the day, and a backfill reads what is older', () => {
    const sweeps = { day: firstSweep('day', NOW), week: firstSweep('week', NOW) };
    assert.deepEqual(
      (['day', 'week'] as const).map((kind) => dueSweep(state(NOW, sweeps), kind, NOW + MINUTE)),
      [undefined, undefined],
    );
    assert.deepEqual(spanBeforeFirstRead(NOW), { from: NOW - 30 * DAY + 10 * MINUTE, until: NOW - DAY });
  });

  it('an hour after the last day sweep, and a day after the last week sweep', () => {
    const sweeps = { day: sweep({ finishedAt: NOW }), week: sweep({ finishedAt: NOW }) };
    assert.equal(dueSweep(state(NOW, sweeps), 'day', NOW + HOUR - 1), undefined);
    assert.equal(dueSweep(state(NOW, sweeps), 'day', NOW + HOUR)?.from, NOW + HOUR - DAY);
    assert.equal(dueSweep(state(NOW, sweeps), 'week', NOW + DAY - 1), undefined);
    const week = dueSweep(state(NOW + DAY, sweeps), 'week', NOW + DAY);
    assert.deepEqual([week?.from, week?.until], [NOW - 6 * DAY, NOW + DAY]);
  });

  it('When one was interrupted, then it continues where it stopped', () => {
    const begun = sweep({ doneUntil: NOW - 3 * HOUR });
    assert.deepEqual(dueSweep(state(NOW, { day: begun }), 'day', NOW), begun);
  });

  it('When one was interrupted so long ago that its span is past, then a new one begins', () => {
    const begun = sweep({ doneUntil: NOW - 3 * HOUR });
    assert.equal(dueSweep(state(NOW + 3 * DAY, { day: begun }), 'day', NOW + 3 * DAY)?.startedAt, NOW + 3 * DAY);
  });

  it('A requested one is due regardless of the last one', () => {
    const fresh = freshSweep('day', NOW, NOW);
    assert.deepEqual(dueSweep(state(NOW, { day: fresh }), 'day', NOW), fresh);
  });

  it('When the instants of a sweep are in the future, then it begins again', () => {
    const future = { from: NOW, until: NOW + DAY, doneUntil: NOW + DAY, startedAt: NOW + DAY };
    for (const last of [future, { ...future, finishedAt: NOW + DAY }, { ...future, startedAt: NOW - MINUTE }]) {
      assert.deepEqual(dueSweep(state(NOW, { day: last }), 'day', NOW), {
        from: NOW - DAY,
        until: NOW,
        doneUntil: NOW - DAY,
        startedAt: NOW,
      });
    }
  });

  it('When the watermark is in the future, then it counts as absent: the last day is read, and no sweep comes before that', () => {
    assert.deepEqual(planPoll(state(NOW + HOUR), NOW), planPoll(state(undefined), NOW));
    assert.equal(dueSweep(state(NOW + HOUR), 'week', NOW), undefined);
    assert.deepEqual(planPoll(state(NOW + 4 * MINUTE), NOW).oldestFirst?.until, NOW, 'clocks are a little apart');
  });

  it('The last known good time is the latest run or finished sweep that is not in the future', () => {
    const swept = { from: NOW - 7 * DAY, until: NOW - 2 * DAY, doneUntil: NOW - 2 * DAY, startedAt: NOW - 2 * DAY, finishedAt: NOW - DAY };
    const status = (lastSuccessAt: Instant) => ({ ...initialStatus('all'), lastSuccessAt });
    assert.equal(lastKnownGood(state(NOW + DAY, { week: swept }), status(NOW + DAY), NOW), NOW - 2 * DAY);
    assert.equal(lastKnownGood(state(NOW + DAY, { week: swept }), status(NOW - HOUR), NOW), NOW - HOUR);
    assert.equal(lastKnownGood(state(NOW + DAY, { week: { ...swept, finishedAt: undefined } }), undefined, NOW), undefined);
  });
});

import assert from 'node:assert/strict';
import { createFreshness } from '../../server/board/freshness.ts';
import { AppError } from '../../server/errors.ts';
import { initialStatus } from '../../server/ingest/status.ts';
import { stalenessOf } from '../../server/presence/staleness.ts';
import { HOUR, type Instant, MINUTE } from '../../server/presence/time.ts';
import type { CollectionStatus } from '../../server/store/port/collecting.ts';
import type { StreamStatus } from '../../server/store/port/streaming.ts';
import { message } from '../../server/texts/message.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const PROBLEM = { code: 'NETWORK', message: message('failure.NETWORK'), remedy: message('remedy.NETWORK'), since: NOW };
const WHY = message('trouble.internal');
const CLOCK = message('trouble.clock-ahead', { by: '1 h' });

describe('The time of a picture', () => {
  for (const [intervalMs, agoMs, stale] of [
    [MINUTE, 15 * MINUTE, false],
    [MINUTE, 15 * MINUTE + 1, true],
    [10 * MINUTE, 30 * MINUTE, false],
    [10 * MINUTE, 30 * MINUTE + 1, true],
  ] as const) {
    it(`When polls run every ${intervalMs / MINUTE} min and the last good one ended ${agoMs / MINUTE} min ago, then the picture is ${stale ? 'stale' : 'current'}`, () => {
      const facts = { lastGoodAt: NOW - agoMs, problem: WHY, intervalMs };
      assert.deepEqual(stalenessOf(facts, NOW), stale ? { asOf: NOW - agoMs, why: WHY } : undefined);
    });
  }

  it('When the only known problem is a wrong clock, then that is the cause', () => {
    const facts = { lastGoodAt: NOW - HOUR, intervalMs: MINUTE, clock: CLOCK };
    assert.deepEqual(stalenessOf({ ...facts, problem: undefined }, NOW)?.why, CLOCK);
    assert.deepEqual(stalenessOf({ ...facts, problem: WHY }, NOW)?.why, WHY);
    assert.equal(stalenessOf({ ...facts, lastGoodAt: undefined, problem: undefined }, NOW), undefined);
  });

  it('When nothing was ever read, then there is a problem only if something prevents reading', () => {
    assert.equal(stalenessOf({ lastGoodAt: undefined, problem: undefined, intervalMs: MINUTE }, NOW), undefined);
    assert.deepEqual(stalenessOf({ lastGoodAt: undefined, problem: WHY, intervalMs: MINUTE }, NOW), { why: WHY });
  });

  it('When the last good poll is in the future, then it does not count', () =>
    assert.deepEqual(stalenessOf({ lastGoodAt: NOW + HOUR, problem: WHY, intervalMs: MINUTE }, NOW), { why: WHY }));

  /** A store whose answers the test controls. */
  function open(source: 'poll' | 'stream' | 'import', answers: { status?: CollectionStatus; stream?: StreamStatus; away?: boolean }) {
    const clock = { at: NOW as Instant };
    const or = async <T>(value: T): Promise<T> => {
      if (answers.away) throw new AppError('STORE_UNAVAILABLE');
      return value;
    };
    const store = { clockProblem: () => or(undefined), collectionStatus: () => or(answers.status), streamStatus: () => or(answers.stream) };
    const make = () => createFreshness({ store, clock: { now: () => clock.at }, source, intervalMs: MINUTE });
    return { clock, answers, make };
  }

  it('When polls fail, then it has the time since then and the cause', async () => {
    const { make } = open('poll', { status: { ...initialStatus('all'), lastSuccessAt: NOW - HOUR, problem: PROBLEM } });
    assert.deepEqual(await make().look(), { asOf: NOW - HOUR, why: PROBLEM.message });
  });

  it('When the database becomes unavailable, then the last known state follows the clock', async () => {
    const { make, clock, answers } = open('poll', { status: { ...initialStatus('all'), lastSuccessAt: NOW } });
    const freshness = make();
    assert.equal(await freshness.look(), undefined);
    answers.away = true;
    clock.at = NOW + HOUR;
    assert.equal((await freshness.look())?.asOf, NOW);
    assert.equal(await make().look(), undefined, 'who never knew anything says nothing');
  });

  it('If sign-ins are only streamed, then the last record or heartbeat counts, regardless of polls of the directory', async () => {
    const totals = { ...initialStatus('all').totals };
    const { make, answers } = open('stream', { status: { ...initialStatus('all'), lastSuccessAt: NOW } });
    answers.stream = { startedAt: NOW - 9 * HOUR, lastReceivedAt: NOW - 2 * HOUR, lastReachedAt: NOW - HOUR, totals, problem: PROBLEM };
    assert.deepEqual(await make().look(), { asOf: NOW - HOUR, why: PROBLEM.message });
    answers.stream = { startedAt: NOW - 9 * HOUR, lastReceivedAt: NOW - 2 * HOUR, lastReachedAt: NOW - MINUTE, totals };
    assert.equal(await make().look(), undefined);
  });

  it('If sign-ins come only from files, then a picture is never stale', async () => {
    const { make } = open('import', { status: { ...initialStatus('all'), lastSuccessAt: NOW - 9 * HOUR, problem: PROBLEM } });
    assert.equal(await make().look(), undefined);
  });
});

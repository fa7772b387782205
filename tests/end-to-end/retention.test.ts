import assert from 'node:assert/strict';
import { createBoard } from '../../server/board/board.ts';
import { forget } from '../../server/ingest/forget.ts';
import { addDays } from '../../server/presence/calendar.ts';
import { DEFAULT_SETTINGS } from '../../server/presence/settings.ts';
import { DAY } from '../../server/presence/time.ts';
import { audited, user } from '../store/contract/case.ts';
import type { OpenTwo } from '../store/contract.ts';
import { openFile, openMongo } from '../store/opening.ts';
import { itOnMongo } from '../support/on-mongo.ts';

const ALL = { fromDay: '2000-01-01', toDay: '2099-12-31' };
const FIRST = '2026-03-20';
/** The beginning of 20 March in Berlin. The clocks are set forward on the 29th. */
const START = Date.parse('2026-03-19T23:00:00Z');

/** Runs the job a millisecond before each midnight of Berlin and at it. Returns the earliest stored day after each run. */
async function hold(open: OpenTwo, retentionDays: number): Promise<void> {
  const { store, close } = await open();
  let now = START;
  const clock = { now: () => now };
  const settings = { ...DEFAULT_SETTINGS, retentionDays, auditRetentionDays: 30, timeZone: 'Europe/Berlin', version: 2 };
  await store.saveSettings(settings);
  await store.saveDirectory([user('ada')], 'display');
  const days = Array.from({ length: 20 }, (_, i) => addDays(FIRST, i));
  await store.mergeEvidence({
    peopleRevision: await store.peopleRevision(),
    personDays: days.map((day) => ({ personId: 'ada', rangeId: 'lan', day, first: START, last: START })),
    accessEvents: days.map((day) => ({ personId: 'ada', ip: '203.0.113.7', day })),
  });
  await store.appendAudit(audited('old', START + DAY - 1));
  await store.appendAudit(audited('new', START + DAY));
  const board = await createBoard({ store, clock, log: { info() {}, warn() {} }, refreshEvery: 0 });
  const earliest = async () => {
    await forget({ store, board, clock });
    const [kept, events] = [await store.personDays(ALL), await store.accessEvents(ALL)].map((each) => each.map(({ day }) => day).sort());
    assert.deepEqual(kept, events);
    return kept?.[0];
  };
  // The day `day + N` begins an hour earlier in UTC, after the clocks were set forward.
  const begins = (i: number) => START + (i + retentionDays) * DAY - (addDays(FIRST, i + retentionDays) > '2026-03-29' ? 3_600_000 : 0);
  for (const i of [0, 1, 2, 10]) {
    now = begins(i) - 1;
    assert.equal(await earliest(), days[i], `the day ${days[i]} is kept until its last millisecond`);
    now = begins(i);
    assert.equal(await earliest(), days[i + 1], `the day ${days[i]} goes when the day that is N later begins`);
  }
  const ids = async () => (await store.auditEntries({ limit: 9 })).map(({ id }) => id);
  now = Date.parse('2026-04-18T22:00:00Z') - 1;
  await earliest();
  assert.deepEqual(await ids(), ['new', 'old']);
  now += 1;
  await earliest();
  assert.deepEqual(await ids(), ['new']);
  board.close();
  await close();
}

describe('the promise: no longer than needed', function () {
  this.timeout(60_000);
  for (const days of [4, 9]) {
    it(`When ${days} days are kept, then SQLite deletes each day when the day ${days} later begins, also across a clock change`, () =>
      hold(openFile, days));
    itOnMongo(
      `When ${days} days are kept, then MongoDB deletes each day when the day ${days} later begins, across a change of clocks`,
      (fresh) => hold(openMongo(fresh), days),
    );
  }
});

import assert from 'node:assert/strict';
import { unreadOn } from '../../../server/presence/log-read.ts';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import type { Backfill } from '../../../server/store/port/collecting.ts';
import { noCounts } from '../../../server/store/port/counts.ts';
import { type Fixture, openFixture, TEN } from '../fixture.ts';

/** A backfill that has read back to the 18th, on the 20th. */
const BACKFILL: Backfill = {
  id: 'backfill',
  from: TEN - 20 * DAY,
  until: TEN - HOUR,
  doneFrom: TEN - 2 * DAY - 10 * HOUR,
  startedBy: 'system',
  startedAt: TEN - HOUR,
  windows: 1,
  worked: 0,
  counts: noCounts(),
  version: 1,
};
const PEOPLE = [
  { id: 'max', name: 'Max Muster', seen: { rangeId: 'r-b2', at: TEN - DAY } },
  { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b3', at: TEN - 2 * DAY } },
];

describe('days that the backfill has not read yet', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture(PEOPLE);
    await fixture.store.saveBackfill(BACKFILL);
  });
  after(() => fixture.close());

  for (const said of [
    'who was in on Monday',
    'who was in berlin on monday',
    'was Anna in on Monday',
    'where was Anna on monday',
    'where was I on Monday',
    'how full was Berlin on Monday',
  ])
    it(`When “${said}” is about such a day, then the answer says so, and has neither “nobody” nor a number`, async () => {
      assert.equal(
        (await fixture.say('max', said)).text,
        'Not read yet: Monday 16 November. The sign-ins of then are still being read, so I cannot say who was in.',
      );
    });

  it('When a question is about several such days, then the answer names all of them', async () => {
    assert.match((await fixture.say('max', 'where was I this week')).text, /Not read yet: Monday 16 November and Tuesday 17 November\./);
  });

  it('When a day has been read, then the answer is the usual one', async () => {
    assert.match((await fixture.say('max', 'was Anna in on Wednesday')).text, /^Yes: Anna Berg was in Berlin, Floor 3/);
    assert.match((await fixture.say('max', 'was Anna in yesterday')).text, /^Anna Berg was not seen in any office/);
  });

  it('When the asker asks about their own weeks, then the answer lists the days they were in, and names the days that have not been read', async () => {
    assert.equal(
      (await fixture.say('max', 'my past days')).text,
      'You were in an office on 1 day (Saturday 24 October to today):\n- Thursday 19 November: Berlin, Floor 2\n\nNot read yet: Saturday 31 October to Tuesday 17 November. The sign-ins of then are still being read, so I cannot say who was in.',
    );
  });

  it('When the backfill was stopped, then the day was not read; when it was restarted or has ended, then nothing is unread', () => {
    const unread = (changes: Partial<Backfill>) =>
      unreadOn('2026-11-16', 'Europe/Berlin', { gaps: [], backfill: { ...BACKFILL, ...changes } });
    assert.equal(unread({}), 'waiting');
    assert.equal(unread({ stoppedAt: TEN }), 'never');
    assert.equal(unread({ finishedAt: TEN }), undefined);
    assert.equal(unread({ restartedAt: TEN }), undefined);
    assert.equal(unread({ readBefore: [{ from: TEN - 20 * DAY, until: TEN - 3 * DAY }] }), undefined);
    assert.equal(unreadOn('2026-11-16', 'Europe/Berlin', { gaps: [{ from: TEN - 9 * DAY, until: TEN - DAY }] }), 'never');
  });
});

describe('the emptiest place, and hours in other zones', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture([
      { id: 'max', name: 'Max Muster', seen: { rangeId: 'r-b2' } },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b3' } },
      { id: 'tom', name: 'Tom Fischer', timeZone: 'America/New_York' },
    ]);
  });
  after(() => fixture.close());

  it('When somebody in an office asks which floor is emptiest, then the answer is about that office, and never about one that nobody has been in', async () => {
    assert.equal(
      (await fixture.say('max', 'which floor is the emptiest')).text,
      'Emptiest now: Berlin, Floor 2 (1 of 20) and Berlin, Floor 3 (1 of 20). Without a number of seats: Berlin, Ground floor (0).',
    );
    assert.equal(
      (await fixture.say('tom', 'which floor is the emptiest')).text,
      'Emptiest now: Berlin, Floor 2 (1 of 20) and Berlin, Floor 3 (1 of 20). Without a number of seats: Berlin, Ground floor (0).',
    );
  });

  it('When an hour is in another zone than the asker’s, then it has its zone', async () => {
    assert.equal((await fixture.say('tom', 'where is anna')).text, 'Anna Berg has been in Berlin, Floor 3, since 09:00 (Europe/Berlin).');
    assert.equal((await fixture.say('max', 'where is anna')).text, 'Anna Berg has been in Berlin, Floor 3, since 09:00.');
  });

  it('When an office is closed, then the answer does not suggest it', async () => {
    const [office] = fixture.board.now().world.offices.values();
    assert.ok(office);
    await fixture.store.saveOffice({
      ...office,
      openingHours: [{ weekday: 1, opens: '08:00', closes: '18:00' }],
      version: office.version + 1,
    });
    assert.match((await fixture.say('tom', 'which floor is the emptiest')).text, /^No office is open/);
    assert.match((await fixture.say('max', 'which floor is the emptiest')).text, /^Emptiest now: Berlin/);
  });
});

import assert from 'node:assert/strict';
import { addDays, fullHours } from '../../../server/presence/calendar.ts';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import type { WeekDayView, WeekView } from '../../../server/routes/schemas/week.ts';
import { ADA, ADMIN, BEN, CEM, DORA, type Harness, NOW, startHarness, userOf } from '../harness.ts';

// NOW is Friday, 2026-11-20.
const MONDAY = '2026-11-23';

describe('GET /api/week', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.store.saveDirectory(
      [ADA, BEN, CEM, DORA].map((id) => userOf(id, { managerId: ADMIN })),
      'display',
    );
    await on.board.refresh();
  });
  afterEach(() => on.close());
  const week = async (as: string, query = ''): Promise<WeekView> => (await on.call(as, 'GET', `/api/week${query}`)).body;
  const dayOf = ({ days }: WeekView, day: string): WeekDayView => {
    const found = days.find((each) => each.day === day);
    assert.ok(found, day);
    return found;
  };
  // People are in UTC, the office is in Berlin.
  const plan = (as: string, day: string, place: Record<string, string>) => {
    const zone = place.officeId === undefined ? 'Z' : '+01:00';
    return on.call(as, 'PUT', '/api/me/override', {
      ...place,
      from: `${day}T00:00:00${zone}`,
      until: `${addDays(day, 1)}T00:00:00${zone}`,
    });
  };
  const berlin = { status: 'office', officeId: 'berlin' };

  it('shows seven days from today, or from the requested day, up to the limit of plans', async () => {
    const now = await week(ADA);
    assert.deepEqual([now.today, now.days.length, now.days[0]?.day, now.days[6]?.day], ['2026-11-20', 7, '2026-11-20', '2026-11-26']);
    assert.equal((await week(ADA, '?from=2026-11-27')).days[0]?.day, '2026-11-27');
    for (const from of ['2026-11-17', '2027-11-25', 'soon'])
      assert.equal((await on.call(ADA, 'GET', `/api/week?from=${from}`)).status, 400, from);
  });

  it('has the source of my own days: evidence, statement, rule, or none', async () => {
    await on.seen(ADA, 'r1', NOW - HOUR);
    await plan(ADA, MONDAY, { status: 'remote' });
    await on.call(ADA, 'PUT', '/api/me/weekly-rules', { weekdays: [3], ...berlin });
    const shown = await week(ADA);
    const signs = shown.days.map(({ mine }) => mine.map(({ sign, status }) => `${sign} ${status}`).join());
    assert.deepEqual(signs, ['seen office', '', '', 'said remote', '', 'usual office', '']);
    assert.deepEqual(dayOf(shown, '2026-11-25').mine, [{ sign: 'usual', status: 'office', officeId: 'berlin', officeName: 'Berlin' }]);
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'leave' });
    assert.deepEqual(
      (await week(ADA)).days[0]?.mine.map(({ sign, status }) => `${sign} ${status}`),
      ['said leave'],
    );
  });

  it('When a plan is for part of the day, then it has its hours, and the rest is my rule', async () => {
    await on.call(ADA, 'PUT', '/api/me/weekly-rules', { weekdays: [1], status: 'remote' });
    const [from, until] = ['2026-11-23T09:00:00.000Z', '2026-11-23T11:00:00.000Z'];
    await on.call(ADA, 'PUT', '/api/me/override', { ...berlin, from, until });
    const parts = dayOf(await week(ADA), MONDAY).mine;
    assert.deepEqual(
      parts.map(({ sign }) => sign),
      ['usual', 'said', 'usual'],
    );
    assert.deepEqual([parts[1]?.from, parts[1]?.until], [from, until]);
  });

  it('counts plans of only people who may be named, and my team’s for an office', async () => {
    const before = await week(ADA);
    await plan(BEN, MONDAY, berlin);
    assert.deepEqual(await week(ADA), before, 'counted, never named');
    await plan(DORA, MONDAY, berlin);
    await plan(ADMIN, MONDAY, { status: 'remote' });
    const shown = await week(ADA);
    const { office, remote, leave, team } = dayOf(shown, MONDAY);
    assert.deepEqual({ office, remote, leave, team, members: shown.members }, { office: 1, remote: 1, leave: 0, team: 1, members: 2 });
    assert.deepEqual(shown.most, { count: 1, days: [MONDAY] });
    await on.call(DORA, 'PUT', '/api/me/override', { status: 'hidden', until: '2026-11-24T12:00:00+01:00' });
    const hidden = await week(ADA);
    assert.deepEqual([dayOf(hidden, MONDAY).office, hidden.most], [0, undefined], 'at once');
  });

  it('When an office is closed on a day, then that day is not the best one, however many of my team plan it', async () => {
    const TUESDAY = addDays(MONDAY, 1);
    for (const id of [ADMIN, DORA]) await plan(id, MONDAY, berlin);
    await plan(DORA, TUESDAY, berlin);
    const closed = { name: 'Berlin', timeZone: 'Europe/Berlin', closedDays: [{ day: MONDAY, name: 'Holiday' }] };
    const floors = ['b1', 'b2'].map((id, level) => ({ id, name: id, level }));
    assert.equal((await on.call(ADMIN, 'PUT', '/api/offices/berlin', { ...closed, floors })).status, 200);
    const shown = await week(ADA);
    assert.deepEqual([dayOf(shown, MONDAY).office, shown.most], [2, { count: 1, days: [TUESDAY] }]);
  });

  it('When an office is requested, then it has its plans and expected numbers, in steps', async () => {
    const mondays = [1, 2, 3, 4].map((weeks) => addDays(MONDAY, -7 * weeks));
    await on.store.saveDayNumbers(
      mondays.map((day, i) => {
        const hours = fullHours(day, 'Europe/Berlin');
        const people = [12, 13, 14, 30][i] ?? 0;
        return { officeId: 'berlin', day, hours, people, present: hours.map(() => people), floors: [] };
      }),
    );
    await plan(DORA, MONDAY, berlin);
    const shown = await week(ADA, '?office=berlin');
    assert.deepEqual([shown.officeId, shown.officeName], ['berlin', 'Berlin']);
    const { place } = dayOf(shown, MONDAY);
    assert.deepEqual([place?.planned, place?.days, place?.people?.usual.text], [1, 4, '10–14']);
    const tuesday = dayOf(shown, '2026-11-24').place;
    assert.deepEqual([tuesday?.planned, tuesday?.days, tuesday?.people], [0, 0, undefined]);
    assert.equal((await on.call(ADA, 'GET', '/api/week?office=nowhere')).status, 404);
    assert.equal(dayOf(await week(ADA), MONDAY).place, undefined);
  });

  it('When it is midnight, or a day is over, then the answer is of the new day', async () => {
    await plan(DORA, MONDAY, berlin);
    await week(ADA);
    on.clock.set(NOW + 3 * DAY);
    await on.board.tick();
    const shown = await week(ADA);
    assert.deepEqual(
      [shown.today, shown.days[0]?.day, shown.days[0]?.office],
      [MONDAY, MONDAY, 1],
      'said on an earlier day, it is a plan still',
    );
  });
});

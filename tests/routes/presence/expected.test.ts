import assert from 'node:assert/strict';
import { addDays, fullHours } from '../../../server/presence/calendar.ts';
import type { DayNumbers } from '../../../server/presence/day-numbers.ts';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { ADA, ADMIN, BEN, type Harness, NOW, startHarness } from '../harness.ts';

/** The day after the harness's today, a Saturday, and the Saturdays before it. */
const SATURDAY = '2026-11-21';
const SATURDAYS = [1, 2, 3, 4].map((weeks) => addDays(SATURDAY, -7 * weeks));

function numbers(day: string, people: number): DayNumbers {
  const hours = fullHours(day, 'Europe/Berlin');
  const present = hours.map((_, i) => (i === 12 ? people : 0));
  return { officeId: 'berlin', day, hours, people, present, floors: [{ floorId: 'b1', people, present }] };
}

async function start(counts: readonly number[] = [12, 13, 14, 30]): Promise<Harness> {
  const on = await startHarness();
  await on.store.saveDayNumbers([...SATURDAYS.map((day, i) => numbers(day, counts[i] ?? 0)), numbers(addDays(SATURDAY, -7 * 14), 500)]);
  return on;
}

describe('GET /api/expected', () => {
  let on: Harness;
  before(async () => {
    on = await start();
  });
  after(() => on.close());
  const get = (url: string, of = on) => of.call(ADA, 'GET', url);

  it('When a day is requested, then its numbers come from such weekdays of the last quarter, in steps', async () => {
    const { body } = await get(`/api/expected/day?office=berlin&day=${SATURDAY}`);
    assert.deepEqual(
      [body.name, body.day, body.weekday, body.days, body.people.usual.text, body.people.middle.text],
      ['Berlin', SATURDAY, 6, 4, '10–14', '10–34'],
    );
    assert.deepEqual([body.peak.hours, body.peak.usual.text, body.hours.length], [[12], '10–14', 24]);
    assert.deepEqual([body.opening, body.planned, body.capacity, body.timeZone], [{ state: 'not-stated' }, 0, 40, 'Europe/Berlin']);
    const floor = (await get(`/api/expected/day?office=berlin&floor=b2&day=${SATURDAY}`)).body;
    assert.deepEqual([floor.floorName, floor.people.usual.text, floor.peak], ['Second floor', 'fewer than 5', undefined]);
    const friday = (await get('/api/expected/day?office=berlin&day=2026-11-20')).body;
    assert.deepEqual([friday.days, friday.people, friday.hours], [0, undefined, []]);
  });

  it('When a week is requested, then each weekday has its numbers, and weekdays on which nobody works are not compared', async () => {
    const { body } = await get('/api/expected/week?office=berlin');
    assert.deepEqual(
      body.weekdays.map(({ people }: { people?: { usual: { text: string } } }) => people?.usual.text),
      [undefined, undefined, undefined, undefined, undefined, '10–14', undefined],
    );
    assert.deepEqual([body.quietest, body.fullest], [[], []]);
    const openingHours = [{ weekday: 6, opens: '08:00', closes: '18:00' }];
    const edited = await on.call(ADMIN, 'PUT', '/api/offices/berlin', {
      name: 'Berlin',
      timeZone: 'Europe/Berlin',
      openingHours,
      closedDays: [{ day: SATURDAY, name: 'Fair' }],
    });
    assert.equal(edited.status, 200);
    assert.deepEqual((await get('/api/expected/week?office=berlin')).body.quietest, [6]);
    assert.deepEqual((await get(`/api/expected/day?office=berlin&day=${SATURDAY}`)).body.opening, { state: 'closed', name: 'Fair' });
  });

  it('When the place or the day is invalid, then the answer says so', async () => {
    const code = async (url: string) => (await get(url)).body.code;
    assert.equal(await code(`/api/expected/day?office=nowhere&day=${SATURDAY}`), 'NOT_FOUND');
    assert.equal(await code(`/api/expected/day?office=berlin&floor=x&day=${SATURDAY}`), 'NOT_FOUND');
    assert.equal(await code('/api/expected/week?office=nowhere'), 'NOT_FOUND');
    for (const day of ['2026-02-30', 'tomorrow', '0000-01-01', '9999-12-31', '2026-11-01'])
      assert.equal(await code(`/api/expected/day?office=berlin&day=${day}`), 'BAD_REQUEST', day);
    assert.equal(await code('/api/expected/day?office=berlin'), 'BAD_REQUEST');
  });

  it('When insights are off or for administrators, then others get plans and opening hours without numbers, also in the week', async () => {
    const own = await start();
    const day = `/api/expected/day?office=berlin&day=${SATURDAY}`;
    const numbersFor = async (viewer: string) => {
      const ofDay = (await own.call(viewer, 'GET', day)).body;
      const ofWeek = await own.call(viewer, 'GET', '/api/expected/week?office=berlin');
      const { days } = (await own.call(viewer, 'GET', '/api/week?office=berlin')).body;
      const { place } = days.find((each: { day: string }) => each.day === SATURDAY);
      assert.deepEqual([ofDay.weekday, ofDay.planned, ofDay.opening, place.planned], [6, 0, { state: 'not-stated' }, 0]);
      return [
        ofDay.days,
        ofDay.people?.usual.text,
        ofDay.hours.length,
        ofDay.peak?.hours,
        ofWeek.status,
        place.days,
        place.people?.usual.text,
      ];
    };
    const ALL = [4, '10–14', 24, [12], 200, 4, '10–14'];
    const none = (status: number) => [undefined, undefined, 0, undefined, status, undefined, undefined];
    assert.deepEqual(await numbersFor(ADA), ALL);
    await own.call(ADMIN, 'PUT', '/api/settings', { insights: 'administrators' });
    assert.deepEqual([await numbersFor(ADA), await numbersFor(ADMIN)], [none(403), ALL]);
    await own.call(ADMIN, 'PUT', '/api/settings', { insights: 'off' });
    assert.deepEqual([await numbersFor(ADA), await numbersFor(ADMIN)], [none(404), none(404)]);
    await own.close();
  });

  it('When somebody in track was there, and plans to be, then every answer is the same', async () => {
    const [without, withBen] = [await start([11, 11, 11, 26]), await start([12, 12, 12, 27])];
    const statement = { kind: 'office' as const, officeId: 'berlin' };
    const span = { setAt: NOW - HOUR, from: NOW + DAY, end: NOW + DAY + HOUR };
    await withBen.store.addOverride({ id: 'o', personId: BEN, statement, setBy: BEN, ...span });
    for (const url of [`/api/expected/day?office=berlin&day=${SATURDAY}`, '/api/expected/week?office=berlin', `/api/plans?day=${SATURDAY}`])
      assert.equal((await get(url, without)).text, (await get(url, withBen)).text, url);
    await withBen.store.addOverride({ id: 'a', personId: ADA, statement, setBy: ADA, ...span });
    assert.equal((await get(`/api/expected/day?office=berlin&day=${SATURDAY}`, withBen)).body.planned, 1);
    await Promise.all([without.close(), withBen.close()]);
  });
});

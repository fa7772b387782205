import assert from 'node:assert/strict';
import type { DayNumbers } from '../../../server/presence/day-numbers.ts';
import { HOUR } from '../../../server/presence/time.ts';
import { ADA, type Harness, startHarness } from '../harness.ts';

/** More than 30 days before the harness's today. */
const DAY = '2026-09-15';
const MIDNIGHT = Date.parse(`${DAY}T00:00:00+02:00`);
const iso = (at: number) => new Date(at).toISOString();

describe('Numbers of days without data about people', () => {
  let on: Harness;
  before(async () => {
    on = await startHarness();
    const hours = Array.from({ length: 24 }, (_, i) => MIDNIGHT + i * HOUR);
    const present = hours.map((_, i) => (i < 8 ? 0 : 12));
    const floors = [{ floorId: 'b1', people: 4, present: present.map((n) => n / 3) }];
    const numbers: DayNumbers = { officeId: 'berlin', day: DAY, hours, people: 14, present, floors };
    const recent = ['2026-11-19', '2026-10-21', '2026-10-20'].map((day) => ({ ...numbers, day }));
    await on.store.saveDayNumbers([numbers, ...recent, { ...numbers, day: '2024-11-20' }]);
  });
  after(() => on.close());
  const get = (url: string) => on.call(ADA, 'GET', url);

  it('are shown for the hours of a day, too, until they expire themselves', async () => {
    const at = async (hour: number) => (await get(`/api/occupancy?day=${DAY}&hour=${hour}`)).body.offices[0];
    assert.deepEqual(
      [(await at(7)).present.text, (await at(8)).present.text, (await at(8)).at],
      ['fewer than 5', '10–14', iso(MIDNIGHT + 8 * HOUR)],
    );
    const [berlin] = (await get(`/api/occupancy/hours?day=${DAY}`)).body.offices;
    assert.deepEqual([berlin.hours[7].present.text, berlin.peak.hours[0], berlin.peak.present.text], ['fewer than 5', 8, '10–14']);
    assert.deepEqual([berlin.hours[8].hour, berlin.hours[8].at], [8, iso(MIDNIGHT + 8 * HOUR)]);
    assert.equal((await get('/api/occupancy/hours?day=2024-11-20')).body.code, 'AT_NOT_KEPT');
  });

  it('are shown in steps, of the last full hour, named people included', async () => {
    const { body } = await get(`/api/occupancy?at=${iso(MIDNIGHT + 9 * HOUR - 1)}`);
    const [berlin] = body.offices;
    assert.deepEqual(
      [body.historic, body.total.text, berlin.present.text, berlin.hour],
      [true, '10–14', '10–14', iso(MIDNIGHT + 8 * HOUR)],
    );
    assert.deepEqual(
      berlin.floors.map(({ floorId, present }: { floorId: string; present: { text: string } }) => [floorId, present.text]),
      [
        ['b2', 'fewer than 5'],
        ['b1', 'fewer than 5'],
      ],
    );
    const early = (await get(`/api/occupancy?at=${iso(MIDNIGHT + 8 * HOUR - 1)}`)).body;
    assert.deepEqual([early.total.text, early.total.count, early.offices[0].present.count], ['fewer than 5', undefined, undefined]);
  });

  it('When a day is requested, then they are of the office’s noon, and the answer of the organisation’s', async () => {
    const { body } = await get(`/api/occupancy?day=${DAY}`);
    const noon = iso(MIDNIGHT + 12 * HOUR);
    assert.deepEqual([body.at, body.offices[0].at, body.offices[0].hour], [`${DAY}T12:00:00.000Z`, noon, noon]);
    assert.equal(body.total.text, '10–14');
    assert.equal((await get('/api/occupancy?day=2026-09-16')).body.code, 'AT_NOT_KEPT');
  });

  it('When there are none, then the day is not kept; numbers of days with people’s data are calculated', async () => {
    assert.equal((await get(`/api/occupancy?at=${iso(MIDNIGHT - 5 * HOUR)}`)).body.code, 'AT_NOT_KEPT');
    assert.equal((await get('/api/occupancy?at=2024-11-20T12:00:00Z')).body.code, 'AT_NOT_KEPT', 'older than two years');
    assert.equal((await get('/api/occupancy?at=2026-11-19T12:00:00Z')).body.total.atLeast, 0);
    assert.equal((await get('/api/occupancy?at=2027-11-19T12:00:00Z')).body.code, 'AT_IN_FUTURE');
  });

  describe('of an office west of the organisation, on the oldest day that is kept', () => {
    // 22 October in Auckland, which is kept; 21 October in Honolulu, which is not.
    const AT = '2026-10-21T20:00:00Z';
    let west: Harness;
    before(async () => {
      west = await startHarness();
      await west.store.saveSettings({ ...(await west.store.settings()), timeZone: 'Pacific/Auckland', version: 2 });
      const far = { id: 'far', name: 'Far', timeZone: 'Pacific/Honolulu', floors: [], createdAt: 0, version: 1 };
      const near = { ...far, id: 'near', name: 'Near', timeZone: 'Pacific/Auckland' };
      for (const office of [far, near, { ...far, id: 'none', name: 'None' }]) await west.store.saveOffice(office);
      for (const office of await west.store.offices())
        if (office.id === 'berlin') await west.store.saveOffice({ ...office, timeZone: 'Pacific/Auckland', version: 2 });
      await west.board.refresh();
      const midnight = Date.parse('2026-10-21T10:00:00Z');
      const hours = Array.from({ length: 24 }, (_, i) => midnight + i * HOUR);
      await west.store.saveDayNumbers([
        { officeId: 'far', day: '2026-10-21', hours, people: 12, present: hours.map(() => 12), floors: [] },
      ]);
    });
    after(() => west.close());

    it('are the stored ones; the others are calculated from people, and an office without numbers is left out', async () => {
      const { body } = await west.call(ADA, 'GET', `/api/occupancy?at=${AT}`);
      assert.deepEqual(
        body.offices.map(({ officeId, present }: { officeId: string; present: { text: string } }) => [officeId, present.text]),
        [
          ['berlin', 'fewer than 5'],
          ['far', '10–14'],
          ['near', 'fewer than 5'],
        ],
      );
      assert.deepEqual([body.total.text, body.historic], ['10–14', true]);
    });

    it('and nobody counts as not seen', async () => {
      for (const url of [`/api/presence?at=${AT}`, `/api/people/dora/presence?at=${AT}`])
        assert.equal((await west.call(ADA, 'GET', url)).body.code, 'AT_NOT_KEPT', url);
      assert.equal((await west.call(ADA, 'GET', '/api/presence?at=2026-10-22T11:00:00Z')).status, 200, 'kept at every office');
    });
  });

  it('are listed by day and hour, only for days without people’s data: beside names they would reveal the others', async () => {
    const { body } = await get('/api/occupancy/days?office=berlin&fromDay=2020-01-01&toDay=2026-11-19');
    assert.deepEqual(
      body.days.map(({ day }: { day: string }) => day),
      [DAY, '2026-10-20', '2026-10-21'],
    );
    assert.equal(body.toDay, '2026-10-21');
    const [one] = body.days;
    assert.deepEqual([one.people.text, one.hours.length, one.hours[9].present.text], ['10–14', 24, '10–14']);
    assert.deepEqual(
      one.floors.map(({ floorId, people }: { floorId: string; people: { text: string } }) => [floorId, people.text]),
      [
        ['b1', 'fewer than 5'],
        ['b2', 'fewer than 5'],
      ],
    );
    assert.equal(JSON.stringify(body).includes('"count"'), false);
    assert.equal((await get('/api/occupancy/days?office=nowhere&fromDay=2026-01-01&toDay=2026-01-02')).body.code, 'NOT_FOUND');
    assert.equal((await get('/api/occupancy/days?office=berlin&fromDay=today&toDay=2026-01-02')).body.code, 'BAD_REQUEST');
  });

  it('When people’s data of all requested days is kept, then the span is the requested one; one that ends before it begins is an error', async () => {
    const span = (fromDay: string, toDay: string) => get(`/api/occupancy/days?office=berlin&fromDay=${fromDay}&toDay=${toDay}`);
    assert.deepEqual((await span('2026-11-12', '2026-11-14')).body, { fromDay: '2026-11-12', toDay: '2026-11-14', days: [] });
    const { body } = await span('2026-10-21', '2026-10-20');
    assert.deepEqual([body.code, body.errors[0].at], ['BAD_REQUEST', '?toDay']);
  });
});

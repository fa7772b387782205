import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { ADA, ADMIN, BEN, CEM, DORA, type Harness, NOW, startHarness } from '../harness.ts';

const [TOKYO, NEW_YORK] = ['Asia/Tokyo', 'America/New_York'];
/** 2 in the morning of 21 November in Tokyo, noon of 20 November in New York. */
const NEXT_DAY = NOW + 8 * HOUR;
const STEPS = '1 and fewer than 5 others';
const iso = (at: number) => new Date(at).toISOString();

describe('A day that has ended at an office', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    assert.equal((await on.call(ADMIN, 'PUT', `/api/people/${CEM}/mode`, { mode: 'track' })).status, 200);
    await moveTo(TOKYO);
    for (const id of [ADA, BEN]) await on.seen(id, 'r1', NOW - HOUR);
  });
  afterEach(() => on.close());

  const get = async (url: string, as: string = DORA) => (await on.call(as, 'GET', url)).body;
  const moveTo = async (timeZone: string, id = 'berlin') => {
    const { name, floors } = on.board.world().offices.get(id) ?? assert.fail();
    assert.equal((await on.call(ADMIN, 'PUT', `/api/offices/${id}`, { name, timeZone, floors })).status, 200);
  };
  const present = async (query = '') => (await get(`/api/occupancy${query}`)).offices[0].present.text;

  async function checkSteps(officeId = 'berlin'): Promise<void> {
    const { total, offices } = await get('/api/occupancy');
    const office = offices.find((each: { officeId: string }) => each.officeId === officeId);
    assert.deepEqual([total.text, office.present.text], [STEPS, STEPS]);
    const past = (await get(`/api/occupancy?at=${iso(NOW - HOUR / 2)}`)).offices;
    const then = past.find((each: { officeId: string }) => each.officeId === officeId);
    assert.deepEqual([then.present.text, then.hour], [STEPS, iso(NOW - HOUR)]);
    const hours = (await get('/api/occupancy/hours?day=2026-11-20')).offices;
    const ofDay = hours.find((each: { officeId: string }) => each.officeId === officeId).hours;
    assert.equal(ofDay.find(({ at }: { at: string }) => at === iso(NOW)).present.text, STEPS);
  }

  it('When the zone moves to where it is today again, then its numbers stay in steps, and the next day is exact', async () => {
    assert.equal(await present(), '2');
    on.clock.set(NEXT_DAY);
    assert.equal(await present(), '0');
    assert.equal(await present('?day=2026-11-20&hour=18'), STEPS);
    await moveTo(NEW_YORK);
    await checkSteps();
    assert.equal(await present('?day=2026-11-20&hour=4'), STEPS);
    on.clock.set(NEXT_DAY + DAY);
    for (const id of [ADA, BEN]) await on.seen(id, 'r1', NEXT_DAY + DAY);
    assert.equal(await present(), '2');
  });

  it('When the zone moves again and again, then the day that has ended is not forgotten', async () => {
    on.clock.set(NEXT_DAY);
    for (const zone of [NEW_YORK, 'Pacific/Honolulu', TOKYO, 'America/Chicago']) await moveTo(zone);
    await checkSteps();
  });

  it('When it has not ended where the office was, then its numbers stay exact', async () => {
    await moveTo(NEW_YORK);
    assert.equal(await present(), '2');
  });

  it('When floors are for today only, then those of that day stay withheld, but from the people themselves', async () => {
    await on.call(ADMIN, 'PUT', '/api/settings', { pastFloors: false });
    const floorOf = async (as: string) => (await get(`/api/people/${ADA}/presence`, as)).presence.floorId;
    assert.equal(await floorOf(DORA), 'b1');
    on.clock.set(NEXT_DAY);
    await moveTo(NEW_YORK);
    assert.deepEqual((await get('/api/occupancy')).offices[0].floors, []);
    assert.deepEqual([await floorOf(DORA), await floorOf(ADA)], [undefined, 'b1']);
    for (const query of ['day=2026-11-20', `at=${iso(NOW)}`]) {
      const { status, body } = await on.call(DORA, 'GET', `/api/presence?floor=b1&${query}`);
      assert.deepEqual([status, body.code], [404, 'NOT_FOUND']);
    }
  });

  it('When somebody who is not named comes within a step, then neither revision nor ETag moves', async () => {
    on.clock.set(NEXT_DAY);
    await moveTo(NEW_YORK);
    const look = async () => {
      const { headers, text } = await on.call(DORA, 'GET', '/api/occupancy');
      return [on.board.revision(), headers.etag, text.length];
    };
    const before = await look();
    await on.seen(CEM, 'r2', NEXT_DAY);
    assert.deepEqual(await look(), before);
    on.clock.set(NEXT_DAY + DAY);
    await on.seen(CEM, 'r2', NEXT_DAY + DAY);
    assert.equal(await present(), '1');
    assert.notEqual(on.board.revision(), before[0]);
  });

  it('When its range gets an office as target where it is today again, then its numbers stay in steps there', async () => {
    on.clock.set(NEXT_DAY);
    const { id } = (await on.call(ADMIN, 'POST', '/api/offices', { name: 'New York', timeZone: NEW_YORK })).body;
    const { name, cidrs } = (await get('/api/ranges', ADMIN)).ranges.find((each: { id: string }) => each.id === 'r1');
    const content = { name, cidrs, target: { kind: 'office', officeId: id }, presence: true, accessLogging: false };
    assert.equal((await on.call(ADMIN, 'PUT', '/api/ranges/r1', content)).status, 200);
    await checkSteps(id);
  });
});

import assert from 'node:assert/strict';
import { addDays, fullHours } from '../../../server/presence/calendar.ts';
import type { DayNumbers } from '../../../server/presence/day-numbers.ts';
import { HOUR } from '../../../server/presence/time.ts';
import { closeAfterTest } from '../../support/close-after-test.ts';
import { ADA, ADMIN, BEN, DORA, type Harness, NOW, startHarness } from '../harness.ts';

/** The harness's today, a Friday. */
const TODAY = '2026-11-20';
const FRIDAYS = [1, 2, 3, 4].map((weeks) => addDays(TODAY, -7 * weeks));
const URL = '/api/insights?office=berlin';

function numbers(day: string, people: number): DayNumbers {
  const hours = fullHours(day, 'Europe/Berlin');
  const present = hours.map((_, i) => (i >= 9 && i < 17 ? people : 0));
  return { officeId: 'berlin', day, hours, people, present, floors: [{ floorId: 'b1', people, present }] };
}

async function start(counts: readonly number[] = [12, 13, 14, 30]): Promise<Harness> {
  const on = await startHarness();
  await on.store.saveDayNumbers(FRIDAYS.map((day, i) => numbers(day, counts[i] ?? 0)));
  return on;
}

/** It is closed after its test. */
async function startOnce(counts?: readonly number[]): Promise<Harness> {
  const on = await start(counts);
  closeAfterTest(on.close);
  return on;
}

describe('GET /api/insights', () => {
  let on: Harness;
  before(async () => {
    on = await start();
  });
  after(() => on.close());
  const get = (url = URL, of = on, as: string = ADA, headers = {}) => of.call(as, 'GET', url, undefined, headers);
  const set = (change: object, of = on) => of.call(ADMIN, 'PUT', '/api/settings', change);

  it('When an office is requested, then its figures are in steps, each with its number of days', async () => {
    const { body } = await get();
    const friday = body.weekdays.at(-1);
    assert.deepEqual([body.name, body.capacity, body.hoursStated, body.counted.days], ['Berlin', 40, false, 4]);
    assert.deepEqual(
      body.floors.map(({ name }: { name: string }) => name),
      ['Second floor', 'First floor'],
    );
    assert.deepEqual([friday.weekday, friday.days, friday.average.text, friday.peak.text], [5, 4, '10–14', '15–19']);
    assert.deepEqual(
      friday.hours
        .filter(({ hour }: { hour: number }) => hour === 8 || hour === 9)
        .map(({ average }: { average: { text: string } }) => average.text),
      ['fewer than 5', '15–19'],
    );
  });

  it('When it is open now, then the present number is beside the usual one of this hour', async () => {
    const { now } = (await get()).body;
    assert.deepEqual([now.weekday, now.hour, now.days, now.present.text, now.usual.usual.text], [5, 10, 4, '0', '10–14']);
  });

  it('When the next two weeks are requested, then each day has its expected number, and plans only of people who may be named', async () => {
    const other = await startOnce();
    const statement = { kind: 'office' as const, officeId: 'berlin' };
    const span = { setAt: NOW - HOUR, from: Date.parse('2026-11-27T08:00:00Z'), end: Date.parse('2026-11-27T16:00:00Z') };
    for (const personId of [ADA, BEN]) await other.store.addOverride({ id: personId, personId, statement, setBy: personId, ...span });
    await other.board.refresh();
    const { coming } = (await get(URL, other)).body;
    assert.deepEqual([coming.length, coming[0].day, coming.at(-1).day], [14, '2026-11-21', '2026-12-04']);
    const friday = coming.find(({ day }: { day: string }) => day === '2026-11-27');
    assert.deepEqual([friday.days, friday.people.usual.text, friday.people.middle.text, friday.planned], [4, '10–14', '10–34', 1]);
    assert.deepEqual([coming[0].people, coming[0].planned], [undefined, 0], 'no working day');
  });

  it('When people’s data of a day is kept, then its head-count counts people exactly whom everybody can list, and the others in steps', async () => {
    const other = await startOnce();
    const morning = Date.parse(`${FRIDAYS[0]}T08:30:00Z`);
    for (const id of [ADA, DORA, BEN]) await other.seen(id, 'r1', morning, morning + 4 * HOUR);
    const { headCounts } = (await get(URL, other)).body;
    assert.deepEqual(
      headCounts.map(({ day, people }: { day: string; people: { text: string } }) => [day, people.text]),
      [
        [FRIDAYS[0], '2 and fewer than 5 others'],
        [FRIDAYS[1], 'fewer than 5'],
        [FRIDAYS[2], 'fewer than 5'],
        [FRIDAYS[3], 'fewer than 5'],
      ],
    );
    await set({ retentionDays: 5 }, other);
    assert.deepEqual(
      (await get(URL, other)).body.headCounts.map(({ people }: { people: { text: string } }) => people.text),
      ['10–14', '10–14', '10–14', '30–34'],
    );
  });

  it('When a floor is requested, then it has figures, and head-counts only of days without people’s data', async () => {
    const { body } = await get(`${URL}&floor=b2`);
    assert.deepEqual([body.floorName, body.weekdays.at(-1).average.text, body.headCounts], ['Second floor', 'fewer than 5', []]);
  });

  it('When the client has the answer already, then it is not sent again; the tag does not depend on people who are not named', async () => {
    const { headers } = await get();
    const etag = String(headers.etag);
    const again = await get(URL, on, ADMIN, { 'if-none-match': etag });
    assert.deepEqual([again.status, again.text], [304, '']);
    const other = await startOnce([13, 14, 14, 31]);
    assert.equal((await get(URL, other)).headers.etag, etag, 'one or two more, in the same steps');
  });

  it('When a file is requested, then each figure is a line with its bounds', async () => {
    const { text, headers } = await get(`${URL}&format=csv`);
    const lines = text.split('\r\n');
    assert.match(String(headers['content-disposition']), /indoors-insights\.csv/);
    assert.equal(
      lines[0],
      '\uFEFFoffice,floor,figure,weekday,weekday name,hour,from,to,days,people at least,people at most,people planned',
    );
    assert.ok(lines.includes('Berlin,,average of hour,5,Friday,9,,,4,15,19,'), text);
    assert.ok(lines.includes('Berlin,,expected people,,,,2026-11-27,2026-11-27,4,10,14,0'), text);
    const ofFloor = await get(`${URL}&floor=b1&format=csv`, on, ADA, { 'accept-language': 'de' });
    assert.ok(ofFloor.text.includes('Berlin,First floor,average of hour,5,Freitag,9,,,4,15,19,'), ofFloor.text);
  });

  it('When the place is unknown, then the answer says so', async () => {
    for (const url of ['/api/insights?office=nowhere', `${URL}&floor=x`]) assert.equal((await get(url)).body.code, 'NOT_FOUND', url);
    assert.equal((await get('/api/insights')).body.code, 'BAD_REQUEST');
    assert.equal((await get(`${URL}&department=Research`)).body.code, 'BAD_REQUEST', 'no filter by people');
  });

  it('When the setting is for administrators, then others are refused; when it is off, then everybody is', async () => {
    const other = await startOnce();
    const answers = async () =>
      Promise.all([get(URL, other), get(URL, other, ADMIN), other.call(ADA, 'GET', '/api/me'), other.call(ADMIN, 'GET', '/api/me')]).then(
        ([ada, admin, me, adminMe]) => [ada.status, admin.status, me.body.insights, adminMe.body.insights],
      );
    assert.deepEqual(await answers(), [200, 200, true, true]);
    assert.equal((await set({ insights: 'administrators' }, other)).body.consequences[0].setting, 'insights');
    assert.deepEqual(await answers(), [403, 200, false, true]);
    await set({ insights: 'off' }, other);
    assert.deepEqual(await answers(), [404, 404, false, false]);
    const { entries } = (await other.call(ADMIN, 'GET', '/api/audit')).body;
    assert.deepEqual(
      [entries[0].action, entries[0].before.insights, entries[0].after.insights],
      ['settings.update', 'administrators', 'off'],
    );
  });

  it('When statistics of floors are off, then a floor has none, expected numbers included, and those of the office stay', async () => {
    const other = await startOnce();
    await set({ floorStatistics: false }, other);
    const status = async (url: string) => (await get(url, other)).status;
    assert.deepEqual([await status(URL), await status(`${URL}&floor=b1`)], [200, 404]);
    assert.deepEqual((await get(URL, other)).body.floors, []);
    assert.deepEqual(
      [await status('/api/expected/week?office=berlin'), await status('/api/expected/week?office=berlin&floor=b1')],
      [200, 404],
    );
  });
});

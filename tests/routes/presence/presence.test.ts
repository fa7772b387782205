import assert from 'node:assert/strict';
import type { Staleness } from '../../../server/presence/staleness.ts';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { message } from '../../../server/texts/message.ts';
import { ADA, ADMIN, BEN, DORA, type Harness, NOW, startHarness, userOf } from '../harness.ts';

describe('GET /api/presence and GET /api/occupancy', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.seen(ADA, 'r1', NOW - 3 * HOUR, NOW - HOUR);
  });
  afterEach(() => on.close());

  it('When filtered, then only matching people are listed, and the total has their number', async () => {
    const total = async (query: string) => (await on.call(DORA, 'GET', `/api/presence?${query}`)).body.total;
    assert.deepEqual(
      [
        await total('office=berlin'),
        await total('floor=b2'),
        await total('status=none'),
        await total('q=AD'),
        await total('department=sales'),
      ],
      [1, 0, 2, 2, 0],
    );
  });

  it('When the current picture is requested, then it has the id of the last live event in it; the ETag is of the shown content', async () => {
    const ask = async (path: string) => on.call(DORA, 'GET', path);
    const before = await ask('/api/presence');
    assert.equal(before.body.event, `${on.board.epoch}-${on.board.revision()}`);
    await on.seen(DORA, 'r1', NOW - HOUR);
    await on.board.refresh();
    const after = await ask('/api/occupancy');
    assert.equal(after.body.event, `${on.board.epoch}-${on.board.revision()}`);
    assert.notEqual(after.body.event, before.body.event);
    assert.equal((await ask('/api/presence?at=2026-11-20T08:00:00Z')).body.event, undefined);
  });

  it('When people come and go between pages, then nobody is missing or listed twice', async () => {
    const names = Array.from({ length: 25 }, (_, i) => `person-${i}`);
    await on.store.saveDirectory(
      names.map((id) => userOf(id)),
      'display',
    );
    await on.board.refresh();
    const ids: string[] = [];
    let cursor = '';
    do {
      const { body } = await on.call(ADA, 'GET', `/api/presence?limit=10${cursor}`);
      ids.push(...body.people.map((p: { id: string }) => p.id));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
      await on.store.removePeople([ids.at(-1) ?? ''], NOW);
      await on.store.saveDirectory([userOf(`aaa-${ids.length}`)], 'display');
      await on.board.refresh();
    } while (cursor);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of [...names, ADA, ADMIN, DORA]) assert.ok(ids.includes(id), id);
  });

  it('When nothing changed, then 304; when something did, then the new answer', async () => {
    for (const url of ['/api/presence', '/api/occupancy']) {
      const first = await on.call(ADA, 'GET', url);
      const again = () => on.call(DORA, 'GET', url, undefined, { 'if-none-match': String(first.headers.etag) });
      assert.equal((await again()).status, 304);
      const said = url === '/api/presence' ? { status: 'remote' } : { status: 'office', officeId: 'berlin' };
      await on.call(ADA, 'PUT', '/api/me/override', said);
      assert.equal((await again()).status, 200);
    }
  });

  it('When something changes that nobody else may see, then the ETag and the answer are the same except for their time', async () => {
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden' });
    const both = () => Promise.all(['/api/presence', '/api/occupancy'].map((url) => on.call(DORA, 'GET', url)));
    const before = await both();
    // One is hidden, one is never named and in no number.
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'leave' });
    await on.call(BEN, 'PUT', '/api/me/override', { status: 'remote' });
    on.clock.set(NOW + 1000);
    const after = await both();
    for (const [i, { headers, body }] of after.entries()) {
      assert.equal(headers.etag, before[i]?.headers.etag);
      assert.deepEqual({ ...body, at: before[i]?.body.at }, before[i]?.body);
      assert.equal(body.at, new Date(NOW + 1000).toISOString());
    }
  });

  it('When it is asked for again within a second, then with the same bytes, unless something changed; later and after the clock was set back with the new time', async () => {
    const at = async () => (await on.call(DORA, 'GET', '/api/presence')).body.at;
    const iso = (milliseconds: number) => new Date(NOW + milliseconds).toISOString();
    const seen = [await at()];
    on.clock.set(NOW + 999);
    seen.push(await at());
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote' });
    seen.push(await at());
    on.clock.set(NOW + 1999);
    seen.push(await at());
    on.clock.set(NOW + 1500);
    seen.push(await at());
    assert.deepEqual(seen, [iso(0), iso(0), iso(999), iso(1999), iso(1500)]);
  });

  it('When one comes as another leaves, both never named, then nothing changes for anybody', async () => {
    await on.store.saveDirectory([userOf('eve')], 'track');
    await on.store.mergeEvidence({
      peopleRevision: await on.store.peopleRevision(),
      personDays: [{ personId: 'eve', rangeId: 'r1', day: '2026-11-20', first: NOW - HOUR, last: NOW - HOUR }],
      accessEvents: [],
    });
    await on.board.refresh();
    const before = [on.board.revision(), (await on.call(DORA, 'GET', '/api/occupancy')).headers.etag];
    const said = { setAt: NOW, from: NOW, end: NOW + HOUR };
    await on.store.addOverride({ ...said, id: 'x', personId: 'eve', setBy: 'eve', statement: { kind: 'remote' } });
    await on.store.addOverride({
      ...said,
      id: 'y',
      personId: BEN,
      setBy: BEN,
      statement: { kind: 'office', officeId: 'berlin', floorId: 'b1' },
    });
    await on.board.refresh();
    assert.deepEqual([on.board.revision(), (await on.call(DORA, 'GET', '/api/occupancy')).headers.etag], before);
  });

  it('When a due instant passes between two checks of the server, then the answer is of after it', async () => {
    const from = new Date(NOW + 400).toISOString();
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden', from });
    const shown = async () => (await on.call(DORA, 'GET', '/api/presence?q=ada')).body.people[0].presence.status;
    on.clock.set(NOW + 399);
    assert.equal(await shown(), 'office');
    on.clock.set(NOW + 400);
    assert.equal(await shown(), 'none');
  });

  it('When a past instant is requested, then the answer is of then', async () => {
    const at = (instant: number) => on.call(DORA, 'GET', `/api/presence?q=ada&at=${new Date(instant).toISOString()}`);
    assert.equal((await at(NOW - 4 * HOUR)).body.people[0].presence.status, 'none');
    assert.equal((await at(NOW - 2 * HOUR)).body.people[0].presence.status, 'office');
    const yesterday = await on.call(DORA, 'GET', `/api/occupancy?at=${new Date(NOW - DAY).toISOString()}`);
    assert.deepEqual([yesterday.body.historic, yesterday.body.total.text, yesterday.body.total.count], [true, 'fewer than 5', undefined]);
  });

  it('When `at` is in the future, expired, or invalid, then the answer says so', async () => {
    const code = async (at: string) => (await on.call(ADA, 'GET', `/api/presence?at=${at}`)).body.code;
    assert.equal(await code(new Date(NOW + 1).toISOString()), 'AT_IN_FUTURE');
    assert.equal(await code(new Date(NOW - 60 * DAY).toISOString()), 'AT_NOT_KEPT');
    for (const at of ['yesterday', '2026-11-20', '2026-11-20T08:00:00', '2026-02-30T08:00:00Z', ''])
      assert.equal(await code(at), 'BAD_REQUEST', at);
    assert.equal(await code('2026-11-20T08:00:00Z&at=2026-11-20T08:00:00Z'), 'BAD_REQUEST');
  });

  it('When a day is requested, then each office is as at its own noon, and people at none as at that of the organisation', async () => {
    await on.store.saveOffice({ id: 'tokyo', name: 'Tokyo', timeZone: 'Asia/Tokyo', floors: [], createdAt: 0, version: 1 });
    await on.call(ADMIN, 'PUT', '/api/settings', { timeZone: 'Europe/Berlin' });
    const day = (what: string) => on.call(DORA, 'GET', `/api/${what}?day=2026-11-19`);
    // 20:00 in Berlin: seen at neither noon, and in Berlin at 10:00 and at noon.
    await on.seen(ADA, 'r1', Date.parse('2026-11-19T19:00:00Z'));
    await on.seen(BEN, 'r1', Date.parse('2026-11-19T09:00:00Z'), Date.parse('2026-11-19T15:00:00Z'));
    await on.seen(DORA, 'r1', Date.parse('2026-11-19T09:00:00Z'), Date.parse('2026-11-19T15:00:00Z'));
    const { body } = await day('occupancy');
    const noon = '2026-11-19T11:00:00.000Z';
    assert.deepEqual([body.at, body.historic, body.total.text], [noon, true, '1 and fewer than 5 others']);
    assert.deepEqual(
      body.offices.map((one: { name: string; at: string; hour: string }) => [one.name, one.at, one.hour]),
      [
        ['Berlin', noon, noon],
        ['Tokyo', '2026-11-19T03:00:00.000Z', '2026-11-19T03:00:00.000Z'],
      ],
    );
    const list = (await day('presence')).body;
    assert.deepEqual(
      [list.at, list.people.map(({ id, presence }: { id: string; presence: { status: string } }) => `${id} ${presence.status}`)],
      [noon, ['ada none', 'admin none', 'dora office']],
    );
    const today = (await on.call(DORA, 'GET', '/api/occupancy?day=2026-11-20')).body;
    assert.deepEqual([today.at, today.historic, today.offices[0].at], [new Date(NOW).toISOString(), false, new Date(NOW).toISOString()]);
  });

  it('When an hour of a day is requested, then each office is as on its own clock', async () => {
    await on.store.saveOffice({ id: 'tokyo', name: 'Tokyo', timeZone: 'Asia/Tokyo', floors: [], createdAt: 0, version: 1 });
    await on.call(ADMIN, 'PUT', '/api/settings', { timeZone: 'Europe/Berlin' });
    await on.seen(DORA, 'r1', Date.parse('2026-11-19T14:30:00Z'), Date.parse('2026-11-19T15:00:00Z'));
    const at = async (hour: number) => (await on.call(DORA, 'GET', `/api/occupancy?day=2026-11-19&hour=${hour}`)).body;
    const [early, late] = [await at(15), await at(16)];
    assert.deepEqual(
      late.offices.map(({ at: instant }: { at: string }) => instant),
      ['2026-11-19T15:00:00.000Z', '2026-11-19T07:00:00.000Z'],
    );
    assert.deepEqual([early.total.text, late.total.text], ['fewer than 5', '1 and fewer than 5 others']);
    const names = (await on.call(DORA, 'GET', '/api/presence?day=2026-11-19&hour=16&status=office')).body.people;
    assert.deepEqual(
      names.map(({ id }: { id: string }) => id),
      [DORA],
    );
    for (const what of ['presence', 'occupancy'])
      for (const query of ['hour=12', 'hour=24&day=2026-11-19', 'hour=x&day=2026-11-19'])
        assert.equal((await on.call(DORA, 'GET', `/api/${what}?${query}`)).status, 400, query);
  });

  it('When the hours of a day are requested, then they equal the day’s pictures, and the peak is chosen by their steps', async () => {
    await on.store.saveOffice({ id: 'delhi', name: 'Delhi', timeZone: 'Asia/Kolkata', floors: [], createdAt: 0, version: 1 });
    await on.seen(DORA, 'r1', Date.parse('2026-11-19T09:00:00Z'), Date.parse('2026-11-19T15:00:00Z'));
    await on.seen(ADA, 'r1', Date.parse('2026-11-19T10:30:00Z'), Date.parse('2026-11-19T11:00:00Z'));
    await on.seen(BEN, 'r1', Date.parse('2026-11-19T12:00:00Z'));
    const { offices } = (await on.call(DORA, 'GET', '/api/occupancy/hours?day=2026-11-19')).body;
    const [berlin, delhi] = offices;
    assert.deepEqual(
      [berlin.name, berlin.hours.length, delhi.name, delhi.hours.length, delhi.peak],
      ['Berlin', 24, 'Delhi', 24, undefined],
    );
    assert.deepEqual(berlin.peak, { hours: [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], present: berlin.hours[12].present });
    assert.equal(berlin.peak.present.text, '2 and fewer than 5 others');
    for (let hour = 0; hour < 24; hour++) {
      const picture = (await on.call(DORA, 'GET', `/api/occupancy?day=2026-11-19&hour=${hour}`)).body;
      for (const [i, office] of offices.entries()) {
        const { at, present } = picture.offices[i];
        assert.deepEqual(office.hours[hour], { hour, at, present });
      }
    }
    const today = (await on.call(DORA, 'GET', '/api/occupancy/hours?day=2026-11-20')).body.offices[0].hours;
    assert.deepEqual([today.length, today.at(-1).hour, today.at(-1).present.count], [11, 10, 1], 'up to now, exactly');
  });

  it('When a day has not begun, is expired, is invalid, or is given with an instant, then the answer says so', async () => {
    for (const what of ['presence', 'occupancy', 'occupancy/hours']) {
      const code = async (query: string) => (await on.call(ADA, 'GET', `/api/${what}?${query}`)).body.code;
      for (const day of ['2026-11-21', '9999-12-31']) assert.equal(await code(`day=${day}`), 'AT_IN_FUTURE', day);
      for (const day of ['2026-09-20', '1969-12-31', '0000-01-01']) assert.equal(await code(`day=${day}`), 'AT_NOT_KEPT', day);
      for (const day of ['yesterday', '2026-02-30', '2026-11-20T08:00:00Z', '']) assert.equal(await code(`day=${day}`), 'BAD_REQUEST', day);
      if (what === 'occupancy/hours') continue;
      const both = await on.call(ADA, 'GET', `/api/${what}?day=2026-11-19&at=2026-11-19T08:00:00Z`);
      assert.deepEqual([both.status, both.body.detail], [400, 'Give ?at (an instant) or ?day (a calendar day), not both.']);
    }
  });

  it('When midnight passes, then a new day starts with nothing', async () => {
    on.clock.set(NOW + DAY);
    await on.board.tick();
    assert.equal((await on.call(ADA, 'GET', '/api/me')).body.presence.status, 'none');
    assert.equal((await on.call(ADA, 'GET', '/api/occupancy')).body.total.count, 0);
  });

  it('While sign-ins are not being read, then current pictures have their time and the cause, with another ETag, and past ones do not', async () => {
    const facts: { stale?: Staleness } = {};
    const other = await startHarness({ freshness: { look: async () => facts.stale, known: () => facts.stale } });
    const at = new Date(NOW - HOUR).toISOString();
    for (const url of ['/api/presence', '/api/occupancy']) {
      facts.stale = undefined;
      const fresh = await other.call(ADA, 'GET', url);
      assert.equal(fresh.body.stale, undefined);
      facts.stale = { asOf: NOW - HOUR, why: message('failure.NETWORK') };
      const { status, body } = await other.call(ADA, 'GET', url, undefined, { 'if-none-match': String(fresh.headers.etag) });
      assert.deepEqual([status, body.stale], [200, { asOf: at, why: 'Microsoft Graph cannot be reached.' }]);
      assert.equal((await other.call(ADA, 'GET', `${url}?at=${at}`)).body.stale, undefined);
      facts.stale = undefined;
      assert.equal((await other.call(ADA, 'GET', url, undefined, { 'if-none-match': String(fresh.headers.etag) })).status, 304);
    }
    await other.close();
  });
});

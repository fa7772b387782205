import assert from 'node:assert/strict';
import { createBoard } from '../../server/board/board.ts';
import { HOUR, MINUTE } from '../../server/presence/time.ts';
import { ADA, ADMIN, BEN, CEM, DORA, GONE, GUEST, type Harness, NOW, startHarness } from './harness.ts';

describe('Who may see whom through the API (docs/RULES.md)', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.seen(ADA, 'r1', NOW - HOUR);
    await on.seen(BEN, 'r1', NOW - HOUR);
    await on.seen(DORA, 'r2', NOW - HOUR);
  });
  afterEach(() => on.close());

  const names = async (query = '', as: string = ADA) =>
    (await on.call(as, 'GET', `/api/presence${query}`)).body.people.map((p: { id: string }) => p.id);

  it('When somebody is in mode track, then they count and no endpoint names them', async () => {
    assert.deepEqual(await names(), [ADA, ADMIN, DORA]);
    const occupancy = await on.call(ADA, 'GET', '/api/occupancy');
    assert.equal(occupancy.body.total.count, 3);
    assert.equal(occupancy.body.offices[0].floors.find((f: { floorId: string }) => f.floorId === 'b1').present.count, 2);
    const endpoints = [
      '/api/presence',
      '/api/presence?q=ben',
      '/api/presence?office=berlin&floor=b1',
      '/api/presence?department=research',
      '/api/presence?status=office',
      `/api/presence?at=${new Date(NOW).toISOString()}`,
      '/api/occupancy',
      '/api/offices',
      '/api/me',
      '/api/people/ben/presence',
    ];
    for (const url of endpoints) assert.ok(!/\bben\b/i.test((await on.call(ADA, 'GET', url)).text), url);
    // Administrators do not see where they are, either: modes, never presence.
    assert.ok(!('presence' in (await on.call(ADMIN, 'GET', '/api/people?q=ben')).body.people[0]));
    assert.equal((await on.call(ADMIN, 'GET', '/api/people/ben/presence')).status, 404);
  });

  it('When a person may not be named, then the answer is exactly the one for an unknown person', async () => {
    const nobody = await on.call(ADA, 'GET', '/api/people/no-such-person/presence');
    assert.deepEqual([nobody.status, nobody.body.code], [404, 'PERSON_NOT_FOUND']);
    const shape = ({ status, text, headers }: typeof nobody) => ({ status, text, headers: { ...headers, date: '' } });
    for (const id of [BEN, 'BEN', CEM, GUEST, GONE])
      assert.deepEqual(shape(await on.call(ADA, 'GET', `/api/people/${id}/presence`)), shape(nobody), id);
    const past = `?at=${new Date(NOW - 1).toISOString()}`;
    assert.equal(
      (await on.call(ADA, 'GET', `/api/people/ben/presence${past}`)).text,
      (await on.call(ADA, 'GET', `/api/people/nobody/presence${past}`)).text,
    );
  });

  it('When hiding is over, then others do not see since when the person is there, also after a restart and about the past', async () => {
    on.clock.set(NOW - 2 * HOUR);
    await on.call(DORA, 'PUT', '/api/me/override', { status: 'hidden', until: new Date(NOW).toISOString() });
    on.clock.set(NOW + MINUTE);
    await on.board.tick();
    const presenceOf = async (as: string, query = '') => (await on.call(as, 'GET', `/api/people/dora/presence${query}`)).body.presence;
    const restarted = await createBoard({ store: on.store, clock: on.clock, log: { info() {}, warn() {} }, refreshEvery: 0 });
    const past = `?at=${new Date(NOW + MINUTE).toISOString()}`;
    const told = [await presenceOf(ADA), restarted.now().find(ADA, DORA)?.presence];
    on.clock.set(NOW + HOUR);
    told.push(await presenceOf(ADA, past));
    restarted.close();
    assert.deepEqual(
      told.map(({ status, since }) => [status, since]),
      told.map(() => ['office', undefined]),
    );
    assert.doesNotMatch(told[0].reason.text, /since/);
    assert.equal((await presenceOf(DORA)).since, new Date(NOW - HOUR).toISOString());
    // Another statement of theirs causes their statements to be read again.
    await on.call(DORA, 'PUT', '/api/me/override', {
      status: 'leave',
      from: new Date(NOW + 30 * HOUR).toISOString(),
      until: new Date(NOW + 40 * HOUR).toISOString(),
    });
    assert.equal((await presenceOf(ADA)).since, undefined);
  });

  it('When somebody in mode track asks for themselves, then they see where they are and why', async () => {
    const own = await on.call(BEN, 'GET', '/api/people/BEN/presence');
    assert.deepEqual([own.status, own.body.presence.status, own.body.presence.floorName], [200, 'office', 'First floor']);
    assert.match(own.body.presence.reason.text, /^You are in Berlin/);
    assert.equal((await on.call(BEN, 'GET', '/api/me')).body.presence.officeName, 'Berlin');
  });

  it('When somebody hides, then others see a person without evidence, numbers leave them out, and they see themselves', async () => {
    const hidden = await on.call(DORA, 'PUT', '/api/me/override', { status: 'hidden' });
    assert.equal(hidden.body.presence.status, 'office');
    assert.ok(hidden.body.hiddenUntil);
    const shown = (await on.call(ADA, 'GET', '/api/people/dora/presence')).body.presence;
    const admin = (await on.call(ADA, 'GET', '/api/people/admin/presence')).body.presence;
    assert.deepEqual(shown, admin);
    assert.equal((await on.call(ADA, 'GET', '/api/occupancy')).body.total.count, 2);
    // Hidden has precedence over every later statement.
    await on.call(DORA, 'PUT', '/api/me/override', { status: 'remote' });
    assert.equal((await on.call(ADA, 'GET', '/api/people/dora/presence')).body.presence.status, 'none');
    await on.call(DORA, 'DELETE', '/api/me/override');
    assert.equal((await on.call(ADA, 'GET', '/api/people/dora/presence')).body.presence.status, 'office');
  });

  it('When a mode becomes display, then the person is named from now on and not for the time before', async () => {
    await on.call(ADMIN, 'PUT', '/api/people/ben/mode', { mode: 'display' });
    assert.equal((await on.call(ADA, 'GET', '/api/people/ben/presence')).status, 200);
    assert.equal((await on.call(ADA, 'GET', `/api/people/ben/presence?at=${new Date(NOW - 1).toISOString()}`)).status, 404);
  });

  it('When an administrator makes somebody display, then nothing from before is shown by name, and what comes later is', async () => {
    await on.call(BEN, 'PUT', '/api/me/override', { status: 'remote' });
    const ben = async () => (await on.call(ADA, 'GET', '/api/people/ben/presence')).body.presence;
    const { status, reason } = (await on.call(ADA, 'GET', '/api/people/admin/presence')).body.presence;
    on.clock.set(NOW + MINUTE);
    await on.call(ADMIN, 'PUT', '/api/people/ben/mode', { mode: 'display' });
    assert.deepEqual(await ben(), { status, reason });
    assert.equal((await on.call(BEN, 'GET', '/api/me')).body.presence.status, 'remote');
    await on.call(BEN, 'DELETE', '/api/me/override');
    assert.deepEqual(await ben(), { status, reason });
    assert.equal((await on.call(ADA, 'GET', '/api/occupancy')).body.total.count, 3, 'numbers of today go by what is known');
    const before = await names('?status=office');
    await on.seen(BEN, 'r1', NOW - HOUR, NOW + MINUTE);
    const later = await ben();
    assert.deepEqual(await names('?status=office'), [...before, BEN].sort());
    assert.deepEqual([later.status, later.since], ['office', undefined]);
  });

  it('When somebody makes themselves display, then that day’s evidence is shown', async () => {
    await on.call(BEN, 'PUT', '/api/me/mode', { mode: 'display' });
    assert.equal((await on.call(ADA, 'GET', '/api/people/ben/presence')).body.presence.status, 'office');
  });

  it('When somebody clears, then others see the same as for anybody without evidence', async () => {
    await on.call(ADA, 'POST', '/api/me/clear');
    const other = (await on.call(DORA, 'GET', '/api/people/admin/presence')).body.presence;
    assert.deepEqual((await on.call(DORA, 'GET', '/api/people/ada/presence')).body.presence, other);
    assert.ok(!(await on.call(DORA, 'GET', '/api/presence')).text.includes('afresh'));
    assert.match((await on.call(ADA, 'GET', '/api/me')).body.presence.reason.text, /started afresh/);
  });

  it('When a mode becomes off, then lists and numbers have no data of the person', async () => {
    await on.call(ADMIN, 'PUT', '/api/people/ada/mode', { mode: 'off' });
    assert.deepEqual(await names('', DORA), [ADMIN, DORA]);
    assert.equal((await on.call(DORA, 'GET', '/api/occupancy')).body.total.count, 2);
    assert.equal((await on.store.personDays({ fromDay: '2026-01-01', toDay: '2027-01-01', personIds: [ADA] })).length, 0);
  });

  it('Sentences for others have no range', async () => {
    assert.ok(!(await on.call(DORA, 'GET', '/api/presence')).text.includes('r1'));
  });
});

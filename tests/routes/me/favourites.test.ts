import assert from 'node:assert/strict';
import { ADA, BEN, CEM, DORA, GONE, GUEST, type Harness, NOW, startHarness } from '../harness.ts';

const URL = '/api/me/favourites';

describe('/api/me/favourites', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const person = (id: string) => `${URL}/people/${id}`;
  const OFFICE = `${URL}/offices/berlin`;
  const FLOOR = `${OFFICE}/floors/b1`;
  const add = (as: string, url: string) => on.call(as, 'PUT', url);
  const mine = async (as: string) => (await on.call(as, 'GET', URL)).body;

  it('When I add a person, an office and a floor, then I see them with their names, also in my data and its export, and nobody else does', async () => {
    const since = new Date(NOW).toISOString();
    assert.deepEqual(await mine(BEN), { people: [], offices: [], floors: [] });
    await add(BEN, person('ADA'));
    await add(BEN, OFFICE);
    await add(BEN, FLOOR);
    const { body } = await add(BEN, FLOOR);
    const ada = on.board.world().people.get(ADA);
    assert.deepEqual(body, {
      people: [{ personId: ADA, name: 'Ada', upn: ada?.upn, ...(ada?.department && { department: ada.department }), since }],
      offices: [{ officeId: 'berlin', name: 'Berlin', since }],
      floors: [{ officeId: 'berlin', officeName: 'Berlin', floorId: 'b1', name: 'First floor', since }],
    });
    for (const path of ['data', 'data/export']) assert.deepEqual((await on.call(BEN, 'GET', `/api/me/${path}`)).body.favourites, body);
    for (const path of ['data', 'favourites', 'follows']) assert.ok(!(await on.call(ADA, 'GET', `/api/me/${path}`)).text.includes(BEN));
    for (const url of [person(ADA), OFFICE, FLOOR]) assert.equal((await on.call(BEN, 'DELETE', url)).status, 200);
    assert.deepEqual(await mine(BEN), { people: [], offices: [], floors: [] });
    assert.equal((await on.call(BEN, 'DELETE', OFFICE)).body.code, 'NOT_FOUND');
  });

  it('When somebody may not be named, then adding them has the answer for an unknown person', async () => {
    const shape = ({ status, text, headers }: Awaited<ReturnType<typeof add>>) => ({ status, text, headers: { ...headers, date: '' } });
    const nobody = await add(ADA, person('nobody'));
    assert.deepEqual([nobody.status, nobody.body.code], [404, 'PERSON_NOT_FOUND']);
    for (const id of [BEN, CEM, GUEST, GONE, 'BEN']) assert.deepEqual(shape(await add(ADA, person(id))), shape(nobody), id);
    const end = async (id: string) => shape(await on.call(ADA, 'DELETE', person(id)));
    for (const id of [BEN, CEM]) assert.deepEqual(await end(id), await end('nobody'));
    assert.deepEqual(await on.store.subscriptions({}), []);
  });

  it('When a favourite hides, then nothing shows it; while they may not be named, they are not listed; when they delete their data, it ends', async () => {
    await add(DORA, person(ADA));
    const before = await on.call(DORA, 'GET', URL);
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden' });
    assert.equal((await on.call(DORA, 'GET', URL)).text, before.text);
    for (const mode of ['track', 'off']) {
      await on.call(ADA, 'PUT', '/api/me/mode', { mode });
      for (const path of [URL, '/api/me/data', '/api/me/data/export'])
        assert.ok(!(await on.call(DORA, 'GET', path)).text.includes('Ada'), `${mode} ${path}`);
    }
    await on.call(ADA, 'PUT', '/api/me/mode', { mode: 'display' });
    assert.equal((await on.call(DORA, 'GET', URL)).text, before.text);
    await on.call(ADA, 'DELETE', '/api/me/data');
    assert.deepEqual((await mine(DORA)).people, []);
  });

  it('When I delete my data or go off, then I have no favourites', async () => {
    for (const [method, path, body] of [
      ['DELETE', 'data', undefined],
      ['PUT', 'mode', { mode: 'off' }],
    ] as const) {
      await add(ADA, person(DORA));
      await add(ADA, FLOOR);
      assert.equal((await on.call(ADA, method, `/api/me/${path}`, body)).status, 200);
      assert.deepEqual(await on.store.subscriptions({}), []);
    }
    assert.equal((await add(ADA, OFFICE)).body.code, 'PRESENCE_OFF');
  });

  it('When an office or a floor does not exist or is archived, or it is the hundred-and-first, then it is refused', async () => {
    const long = `${URL}/people/${'x'.repeat(200)}`;
    assert.equal((await add(ADA, long)).status, 400);
    assert.equal((await add(ADA, person(ADA))).body.code, 'BAD_REQUEST');
    for (const url of [`${URL}/offices/paris`, `${OFFICE}/floors/b9`]) assert.equal((await add(ADA, url)).body.code, 'NOT_FOUND', url);
    const world = on.board.world().offices.get('berlin');
    assert.ok(world);
    const [floor, ...others] = world.floors;
    assert.ok(floor);
    await on.store.saveOffice({ ...world, floors: [{ ...floor, archivedAt: NOW }, ...others], version: world.version + 1 });
    await on.board.refresh();
    assert.equal((await add(ADA, FLOOR)).body.code, 'NOT_FOUND');
    for (let n = 0; n < 100; n += 1)
      await on.store.saveSubscription({ kind: 'favourite', personId: ADA, target: { kind: 'person', personId: `p${n}` }, since: NOW });
    assert.equal((await add(ADA, OFFICE)).body.code, 'BAD_REQUEST');
  });
});

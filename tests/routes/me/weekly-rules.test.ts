import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { ADA, ADMIN, BEN, CEM, DORA, type Harness, NOW, startHarness } from '../harness.ts';

describe('/api/me/weekly-rules', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const URL = '/api/me/weekly-rules';
  const put = (as: string, weekdays: number[], place: Record<string, string>) => on.call(as, 'PUT', URL, { weekdays, ...place });
  const days = (body: { rules: { weekday: number; status: string }[] }) => body.rules.map(({ weekday, status }) => `${weekday} ${status}`);

  it('When I make a rule, then it is listed, is in my data, and my presence does not change', async () => {
    const before = (await on.call(ADA, 'GET', '/api/me')).body;
    const { body } = await put(ADA, [2, 4], { status: 'office', officeId: 'berlin', floorId: 'b1' });
    const rule = { status: 'office', officeId: 'berlin', officeName: 'Berlin', floorId: 'b1', floorName: 'First floor' };
    const setAt = new Date(NOW).toISOString();
    assert.deepEqual(
      body.rules,
      [2, 4].map((weekday) => ({ weekday, ...rule, setAt })),
    );
    assert.equal(body.undoableUntil, new Date(NOW + DAY).toISOString());
    // NOW is a Friday.
    await put(ADA, [5], { status: 'remote' });
    assert.deepEqual((await on.call(ADA, 'GET', '/api/me')).body, before);
    assert.equal((await on.call(DORA, 'GET', '/api/people/ada/presence')).body.presence.status, 'none');
    const data = (await on.call(ADA, 'GET', '/api/me/data')).body.weeklyRules;
    assert.deepEqual([days(data), data.formerDeletedOn], [['2 office', '4 office', '5 remote'], '2026-12-20']);
    const file = (await on.call(ADA, 'GET', '/api/me/data/export')).body.weeklyRules;
    assert.deepEqual(file, data);
  });

  it('When others request the plans of that day, then mine is one of them if I may be named; otherwise the answer is as without me', async () => {
    const plans = async () => (await on.call(ADMIN, 'GET', '/api/plans?day=2026-11-24')).text;
    const nobody = await plans();
    await put(BEN, [2], { status: 'remote' });
    assert.equal(await plans(), nobody);
    await put(ADA, [2], { status: 'remote' });
    const { people, remote } = JSON.parse(await plans());
    assert.deepEqual([people.map(({ id }: { id: string }) => id), remote], [[ADA], 1]);
    await on.call(ADA, 'DELETE', URL);
    assert.equal(await plans(), nobody);
  });

  it('When I end a rule or all of them, then that can be undone, once, for 24 hours', async () => {
    await put(ADA, [1, 2], { status: 'remote' });
    const undo = () => on.call(ADA, 'POST', `${URL}/undo`);
    assert.deepEqual(days((await on.call(ADA, 'DELETE', `${URL}?weekday=2`)).body), ['1 remote']);
    assert.deepEqual(days((await undo()).body), ['1 remote', '2 remote']);
    assert.equal((await undo()).body.code, 'NOTHING_TO_UNDO');
    assert.deepEqual(days((await on.call(ADA, 'DELETE', URL)).body), []);
    on.clock.set(NOW + DAY - 1);
    assert.deepEqual(days((await undo()).body), ['1 remote', '2 remote']);
    await on.call(ADA, 'DELETE', URL);
    on.clock.set(NOW + 2 * DAY);
    const late = await undo();
    assert.deepEqual([late.status, late.body.code], [409, 'NOTHING_TO_UNDO']);
    assert.deepEqual([(await on.call(ADA, 'DELETE', URL)).status, (await on.call(ADA, 'DELETE', `${URL}?weekday=3`)).status], [404, 404]);
  });

  it('When I have changed my rules again since, then the change before is not undone', async () => {
    const { undoableUntil } = (await put(ADA, [1], { status: 'remote' })).body;
    const undo = (until: string) => on.call(ADA, 'POST', `${URL}/undo?undoableUntil=${until}`);
    on.clock.set(NOW + 1);
    const again = (await put(ADA, [1], { status: 'leave' })).body.undoableUntil;
    const late = await undo(undoableUntil);
    assert.deepEqual([late.status, late.body.code], [409, 'NOTHING_TO_UNDO']);
    assert.match(late.body.detail, /changed since/);
    assert.deepEqual(days((await on.call(ADA, 'GET', URL)).body), ['1 leave']);
    assert.deepEqual(days((await undo(again)).body), ['1 remote']);
    assert.equal((await undo(again)).status, 409, 'it is undone already');
    assert.equal((await undo('yesterday')).status, 400);
  });

  it('When it is invalid, then it is refused with the reason', async () => {
    const code = async (body: unknown) => (await on.call(ADA, 'PUT', URL, body)).body.code;
    const remote = { status: 'remote' };
    for (const weekdays of [undefined, [], [0], [8], [1, 1], [1.5], ['1'], 1])
      assert.equal(await code({ ...remote, weekdays }), 'BAD_REQUEST');
    for (const status of ['hidden', 'none', undefined]) assert.equal(await code({ weekdays: [1], status }), 'BAD_REQUEST');
    assert.equal(await code({ weekdays: [1], ...remote, until: '2026-12-01' }), 'BAD_REQUEST');
    assert.equal(await code({ weekdays: [1], status: 'office' }), 'OVERRIDE_INVALID');
    assert.equal(await code({ weekdays: [1], ...remote, officeId: 'berlin' }), 'OVERRIDE_INVALID');
    assert.equal(await code({ weekdays: [1], status: 'office', officeId: 'atlantis' }), 'TARGET_UNKNOWN');
    assert.equal(await code({ weekdays: [1], status: 'office', officeId: 'berlin', floorId: 'b9' }), 'TARGET_UNKNOWN');
    assert.equal((await on.call(ADA, 'DELETE', `${URL}?weekday=8`)).status, 400);
    assert.equal((await put(CEM, [1], remote)).body.code, 'PRESENCE_OFF');
    assert.deepEqual(await on.store.weeklyRules(), []);
  });

  it('When I delete my data or go off, then my rules are deleted, and nobody else’s', async () => {
    for (const as of [ADA, BEN, DORA]) await put(as, [1], { status: 'remote' });
    await on.call(ADA, 'DELETE', '/api/me/data');
    await on.call(ADMIN, 'PUT', '/api/people/ben/mode', { mode: 'off' });
    assert.deepEqual(
      (await on.store.weeklyRules()).map(({ personId }) => personId),
      [DORA],
    );
    assert.deepEqual((await on.call(ADA, 'GET', URL)).body, { rules: [] });
  });

  it('When an office is archived, then its rule says so, and I can still end it', async () => {
    await put(ADA, [1], { status: 'office', officeId: 'berlin' });
    for (const range of ['r1', 'r2']) await on.call(ADMIN, 'DELETE', `/api/ranges/${range}`);
    const archived = await on.call(ADMIN, 'DELETE', '/api/offices/berlin');
    assert.ok(archived.status < 300, archived.text);
    assert.equal((await on.call(ADA, 'GET', URL)).body.rules[0].archived, true);
    assert.equal((await on.call(ADA, 'DELETE', URL)).status, 200);
  });

  it('When somebody requests another person’s rules, then there is no such endpoint, and the audit has no place and no day', async () => {
    await put(BEN, [3], { status: 'office', officeId: 'berlin' });
    on.clock.set(NOW + HOUR);
    const [entry] = await on.store.auditEntries({ subject: BEN, limit: 9 });
    assert.deepEqual([entry?.action, entry?.before, entry?.after], ['person.weekly-rules', undefined, undefined]);
    for (const id of [BEN, 'nobody']) assert.equal((await on.call(ADMIN, 'GET', `/api/people/${id}/weekly-rules`)).status, 404);
  });
});

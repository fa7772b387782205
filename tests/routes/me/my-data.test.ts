import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { ADA, ADMIN, BEN, CEM, DORA, type Harness, NOW, startHarness } from '../harness.ts';

describe('/api/me/data', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.seen(ADA, 'r1', NOW - 2 * HOUR, NOW - HOUR);
    await on.seen(ADA, 'home', NOW - 2 * DAY);
    await on.seen(DORA, 'r2', NOW - HOUR);
    const event = { personId: ADA, ip: '203.0.113.9', day: '2026-11-20' };
    await on.store.mergeEvidence({
      peopleRevision: await on.store.peopleRevision(),
      personDays: [],
      accessEvents: [event, { ...event, personId: DORA }],
    });
  });
  afterEach(() => on.close());
  const mine = async (as: string = ADA) => (await on.call(as, 'GET', '/api/me/data')).body;

  it('has all stored data about me and about nobody else, with its expiry', async () => {
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote', until: new Date(NOW + HOUR).toISOString() });
    await on.store.addClear({ personId: ADA, at: NOW - 3 * DAY, setBy: ADA });
    const data = await mine();
    assert.deepEqual(
      data.days.map(({ day, rangeName, place, deletedOn }: Record<string, unknown>) => [day, rangeName, place, deletedOn]),
      [
        ['2026-11-20', 'r1', { kind: 'office', officeName: 'Berlin', floorName: 'First floor' }, '2026-12-20'],
        ['2026-11-18', 'Home', { kind: 'remote' }, '2026-12-18'],
      ],
    );
    assert.deepEqual(
      [data.days[0].first, data.days[0].last],
      [NOW - 2 * HOUR, NOW - HOUR].map((at) => new Date(at).toISOString()),
    );
    assert.deepEqual(data.accessEvents, [{ day: '2026-11-20', ip: '203.0.113.9', deletedOn: '2026-12-20' }]);
    assert.deepEqual([data.overrides.length, data.overrides[0].deletedOn], [1, '2026-12-20']);
    assert.deepEqual([data.clears.length, data.clears[0].setBy, data.clears[0].deletedOn], [1, { kind: 'self' }, '2026-12-17']);
    assert.deepEqual(
      [data.directory.upn, data.mode.mode, data.mode.mayChange, data.retentionDays],
      ['ada@example.com', 'display', true, 30],
    );
    assert.ok(!JSON.stringify(data).includes(DORA));
  });

  it('says why I am shown as I am, with the range and its instants, or the statement', async () => {
    const { why } = await mine();
    assert.equal(why.presence.reason.code, 'evidence-office');
    assert.deepEqual([why.evidence.rangeName, why.evidence.last], ['r1', new Date(NOW - HOUR).toISOString()]);
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote' });
    const said = (await mine()).why;
    assert.deepEqual([said.override.status, said.override.setBy, said.evidence], ['remote', 'self', undefined]);
  });

  it('leaves out expired data, also before it is deleted', async () => {
    on.clock.set(Date.parse('2026-12-20T00:00:00Z') - 1);
    assert.equal((await mine()).days.length, 1);
    on.clock.set(Date.parse('2026-12-20T00:00:00Z'));
    const { days, accessEvents } = await mine();
    assert.deepEqual([days, accessEvents], [[], []]);
  });

  it('is also available as a file with the same members', async () => {
    const file = await on.call(ADA, 'GET', '/api/me/data/export');
    assert.equal(file.headers['content-disposition'], 'attachment; filename="indoors-my-data-2026-11-20.json"');
    assert.deepEqual(file.body, await mine());
  });

  it('When I delete it, then all of it except running hiding is gone, it is audited, and others keep theirs', async () => {
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden' });
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote' });
    on.clock.set(NOW + HOUR);
    const { status, body } = await on.call(ADA, 'DELETE', '/api/me/data');
    assert.equal(status, 200);
    assert.deepEqual(
      [body.days, body.accessEvents, body.clears, body.overrides.map((o: { status: string }) => o.status)],
      [[], [], [], ['hidden']],
    );
    assert.equal(body.erasedAt, new Date(NOW + HOUR).toISOString());
    assert.deepEqual([body.audit[0].action, body.audit[0].by], ['person.erase', { kind: 'self' }]);
    assert.equal((await mine(DORA)).days.length, 1);
    assert.equal((await on.call(DORA, 'GET', '/api/people/ada/presence')).body.presence.status, 'none');
  });

  it('When I change my mode, then it applies, it is audited as mine, and off deletes the stored data', async () => {
    const change = (as: string, mode: string) => on.call(as, 'PUT', '/api/me/mode', { mode });
    const { mode, audit } = (await change(BEN, 'display')).body;
    assert.deepEqual(
      [mode.mode, mode.chosenBy, audit[0].before, audit[0].after],
      ['display', { kind: 'self' }, { mode: 'track' }, { mode: 'display' }],
    );
    assert.equal((await on.call(ADA, 'GET', '/api/people/ben/presence')).status, 200);
    assert.deepEqual((await change(ADA, 'off')).body.days, []);
    assert.equal((await on.call(BEN, 'GET', '/api/people/ada/presence')).body.code, 'PERSON_NOT_FOUND');
    assert.equal((await change(CEM, 'track')).body.mode.countedSince, new Date(NOW).toISOString());
    assert.equal((await change(ADA, 'loud')).body.code, 'BAD_REQUEST');
  });

  it('When the organisation does not let people change their mode, then the answer says so, and I can still delete my data', async () => {
    await on.call(ADMIN, 'PUT', '/api/settings', { selfServiceModes: false });
    const { status, body } = await on.call(ADA, 'PUT', '/api/me/mode', { mode: 'off' });
    assert.deepEqual([status, body.code], [403, 'SELF_SERVICE_OFF']);
    assert.equal((await mine()).mode.mayChange, false);
    assert.equal((await on.call(ADA, 'DELETE', '/api/me/data')).status, 200);
  });

  it('Administrators see that they did something to others, not to whom', async () => {
    await on.call(ADMIN, 'PUT', '/api/people/ben/mode', { mode: 'display' });
    const { audit } = await mine(ADMIN);
    assert.deepEqual(Object.keys(audit[0]).sort(), ['action', 'at', 'by', 'deletedOn', 'toMe']);
  });

  it('is described correctly in OpenAPI', async () => {
    const { body } = await on.call(undefined, 'GET', '/api/openapi.json');
    const { $ref } = body.paths['/api/me/data'].get.responses['200'].content['application/json'].schema;
    const schema = { $ref, components: body.components };
    const check = new Ajv({ strict: false, formats: { date: true, 'date-time': true } }).compile(schema);
    assert.ok(check(await mine()), JSON.stringify(check.errors));
  });
});

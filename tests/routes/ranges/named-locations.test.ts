import assert from 'node:assert/strict';
import { ipLocation } from '../../../server/demo/named-locations.ts';
import { createOrganisation } from '../../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../../server/demo/simulated-tenant.ts';
import type { Range } from '../../../server/presence/place.ts';
import { HOUR } from '../../../server/presence/time.ts';
import type { NamedLocationView } from '../../../server/routes/schemas/named-locations.ts';
import { makeClient, testClock } from '../../graph/make-client.ts';
import { ADMIN, type Harness, NOW, startHarness } from '../harness.ts';

const GUESTS = '20000000-0000-4000-8000-000000000001';
const VPN = '20000000-0000-4000-8000-000000000002';

describe('Named locations', () => {
  let on: Harness;
  let tenant: SimulatedTenant;
  const graphClock = testClock(NOW);

  beforeEach(async () => {
    const organisation = createOrganisation({ seed: 'locations', people: 10 });
    tenant = await startSimulatedTenant({ organisation, clock: graphClock, credentials: 'optional', faults: { limited: true } });
    on = await startHarness({ graph: makeClient(tenant.url, { clock: graphClock }).client });
  });
  afterEach(async () => {
    await on.close();
    await tenant.close();
  });

  const call = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path = '', body?: unknown) =>
    on.call(ADMIN, method, `/api/named-locations${path}`, body);
  const locations = async (path: '' | '/refresh' = '') =>
    (await call(path === '' ? 'GET' : 'POST', path)).body.locations as NamedLocationView[];
  const byName = async (name: string, path: '' | '/refresh' = '') => (await locations(path)).find((one) => one.name === name);
  const take = (id: string, fields: object = {}) => call('POST', '/import', { imports: [{ id, target: { kind: 'remote' }, ...fields }] });
  const range = async (id: string) => (await on.call(ADMIN, 'GET', `/api/ranges/${id}`)).body;
  const simulated = (id: string) => tenant.namedLocations.findIndex((one) => one.id === id);

  it('are listed with their usable parts, the reasons for others, and their likely meaning', async () => {
    const { body } = await call('GET');
    assert.deepEqual(body.limits, { locations: 195, cidrs: 2000 });
    assert.ok(body.readAt && body.problem === undefined);
    const guests = await byName('Berlin guests');
    assert.deepEqual([guests?.cidrs, guests?.trusted, guests?.kind], [['203.0.113.192/28'], false, 'ip'], 'host bits are masked');
    assert.deepEqual(guests?.suggestion?.target, { kind: 'office', officeId: 'berlin' });
    const vpn = await byName('Partner VPN');
    assert.deepEqual([vpn?.cidrs, vpn?.unusable.map(({ cidr }) => cidr)], [['192.0.2.224/29'], ['10.0.0.0/8']]);
    assert.match(vpn?.unusable[0]?.message ?? '', /private/);
    assert.deepEqual(vpn?.suggestion?.target, { kind: 'ignore' });
    assert.equal((await byName('Berlin office'))?.trusted, true);
    const why = (await locations()).filter((one) => one.why).map((one) => [one.kind, one.why?.slice(0, 20), one.cidrs.length]);
    assert.deepEqual(why, [
      ['compliant-network', 'It stands for the co', 0],
      ['countries', 'It is made of countr', 0],
    ]);
  });

  it('When they were read by a clock that was ahead, then they are read again after it is right', async () => {
    on.clock.set(NOW + 3 * HOUR);
    await locations();
    on.clock.set(NOW);
    tenant.namedLocations.push(ipLocation('20000000-0000-4000-8000-0000000000ff', 'New', false, ['198.51.100.0/28']));
    assert.ok(await byName('New'));
  });

  it('When the permission is missing, then the answer names it, also for an import', async () => {
    tenant.faults.missingPermissions = ['Policy.Read.All'];
    const { status, body } = await call('GET');
    assert.deepEqual([status, body.problem.code, body.locations], [200, 'POLICY_PERMISSION_MISSING', []]);
    assert.match(body.problem.remedy, /Policy\.Read\.All/);
    const refused = await take(GUESTS);
    assert.deepEqual([refused.status, refused.body.kind], [502, 'POLICY_PERMISSION_MISSING']);
    tenant.faults.missingPermissions = [];
    assert.equal((await call('GET')).body.problem, undefined, 'granted, it is read at once');
  });

  it('become ranges that place people from now on, and the last day is read again', async () => {
    await locations();
    const { status, body } = await take(GUESTS, { target: { kind: 'office', officeId: 'berlin', floorId: 'b1' }, name: 'Guests' });
    assert.equal(status, 200);
    const [{ rangeId }] = body.imported;
    const made = await range(rangeId);
    assert.deepEqual([made.name, made.source, made.cidrs], ['Guests', 'named-location', ['203.0.113.192/28']]);
    assert.deepEqual(made.namedLocation, { id: GUESTS, name: 'Berlin guests', autoSync: false });
    assert.equal(on.swept.count, 1);
    const shown = await byName('Berlin guests');
    assert.deepEqual(
      [shown?.range, shown?.change, shown?.suggestion],
      [{ id: rangeId, name: 'Guests', autoSync: false }, undefined, undefined],
    );
    const [entry] = await on.store.auditEntries({ limit: 1 });
    assert.deepEqual([entry?.action, entry?.actor, entry?.subject], ['range.create', ADMIN, rangeId]);
  });

  it('When one cannot be imported, then the answer says why, and the others are imported', async () => {
    tenant.namedLocations.push(ipLocation('same', 'The same again', false, ['203.0.113.200/24', '198.51.100.99/32']));
    const [country] = (await locations()).filter(({ kind }) => kind === 'countries');
    const conflict = { cidr: '203.0.113.0/24', rangeId: 'r1', rangeName: 'r1' };
    assert.deepEqual((await byName('The same again'))?.conflicts, [conflict]);
    const target = { kind: 'remote' };
    const imports = [
      { id: 'same', target },
      { id: country?.id, target },
      { id: 'nowhere', target },
      { id: VPN, target: { kind: 'office', officeId: 'paris' } },
      { id: GUESTS, target },
      { id: GUESTS, target },
    ];
    const { body } = await call('POST', '/import', { imports });
    assert.deepEqual(
      body.refused.map((each: { id: string; code: string }) => [each.id, each.code]),
      [
        ['same', 'RANGE_OVERLAPS'],
        [country?.id, 'CIDR_INVALID'],
        ['nowhere', 'NOT_FOUND'],
        [VPN, 'TARGET_UNKNOWN'],
        [GUESTS, 'NAME_TAKEN'],
      ],
    );
    assert.deepEqual(body.refused[0].conflicts, [conflict]);
    assert.deepEqual([body.imported.length, (await range('r1')).cidrs], [1, ['203.0.113.0/24']]);
  });

  it('When one changes in Entra, then that is proposed, and applied on an administrator’s request, which is audited', async () => {
    await locations();
    const [{ rangeId }] = (await take(GUESTS)).body.imported;
    tenant.namedLocations[simulated(GUESTS)] = ipLocation(GUESTS, 'Berlin visitors', false, ['203.0.113.230/32']);
    const shown = await byName('Berlin visitors', '/refresh');
    const change = { kind: 'changed', added: ['203.0.113.230/32'], removed: ['203.0.113.192/28'], name: 'Berlin visitors' };
    assert.deepEqual(shown?.change, change);
    assert.deepEqual((await range(rangeId)).cidrs, ['203.0.113.192/28'], 'nothing changes by itself');
    on.clock.set(NOW + 1000);
    assert.equal((await call('POST', `/${GUESTS}/apply`)).status, 200);
    const after = await range(rangeId);
    assert.deepEqual([after.name, after.cidrs], ['Berlin visitors', ['203.0.113.230/32']]);
    assert.equal((await byName('Berlin visitors'))?.change, undefined);
    const stored = (await on.store.ranges()).find(({ id }) => id === rangeId);
    assert.deepEqual(
      stored?.versions.map(({ cidrs }) => cidrs.length),
      [1, 1],
      'sign-ins of before are judged as they were',
    );
    const [entry] = await on.store.auditEntries({ limit: 1 });
    assert.deepEqual([entry?.action, entry?.actor, entry?.subject], ['range.update', ADMIN, rangeId]);
  });

  it('When a range is set to it, then changes are applied automatically, and the audit has the system as the actor', async () => {
    await locations();
    const [{ rangeId }] = (await take(GUESTS, { autoSync: true, name: 'Guests' })).body.imported;
    tenant.namedLocations[simulated(GUESTS)] = ipLocation(GUESTS, 'Berlin visitors', false, ['203.0.113.230/32']);
    on.clock.set(NOW + 1000);
    assert.equal((await byName('Berlin visitors', '/refresh'))?.change, undefined);
    const { name, cidrs } = await range(rangeId);
    assert.deepEqual([name, cidrs], ['Guests', ['203.0.113.230/32']], 'a name of the administrator’s stays theirs');
    const [entry] = await on.store.auditEntries({ limit: 1 });
    assert.deepEqual([entry?.action, entry?.actor, entry?.subject], ['range.update', 'system', rangeId]);
    assert.deepEqual((entry?.after as { cidrs: string[] } | undefined)?.cidrs, ['203.0.113.230/32']);
    assert.equal(on.swept.count, 2);
  });

  it('When it is deleted in Entra, then closing is proposed; if applied automatically, the range is closed, never deleted', async () => {
    await locations();
    const imported = (await call('POST', '/import', { imports: [GUESTS, VPN].map((id) => ({ id, target: { kind: 'ignore' } })) })).body
      .imported;
    const [guests, vpn] = imported.map(({ rangeId }: { rangeId: string }) => rangeId);
    assert.equal((await call('PUT', `/${VPN}`, { autoSync: true })).status, 200);
    for (const id of [GUESTS, VPN]) tenant.namedLocations.splice(simulated(id), 1);
    on.clock.set(NOW + 1000);
    const gone = (await locations('/refresh')).filter(({ kind }) => kind === 'gone');
    assert.deepEqual(
      gone.map(({ id, change }) => [id, change?.kind]),
      [[GUESTS, 'removed']],
    );
    assert.ok((await range(vpn)).closedAt && !(await range(guests)).closedAt);
    await call('POST', `/${GUESTS}/apply`);
    assert.ok((await range(guests)).closedAt);
    assert.deepEqual(
      (await locations()).filter(({ kind }) => kind === 'gone'),
      [],
    );
  });

  it('When Entra has no location at all any more, then nothing is closed automatically', async () => {
    await locations();
    const [{ rangeId }] = (await take(GUESTS, { autoSync: true })).body.imported;
    tenant.namedLocations.length = 0;
    assert.deepEqual(
      (await locations('/refresh')).map(({ change }) => change?.kind),
      ['removed'],
    );
    assert.equal((await range(rangeId)).closedAt, undefined);
  });

  it('When a change would give a CIDR to two ranges, then it is not applied, neither automatically nor on request', async () => {
    await locations();
    const [{ rangeId }] = (await take(GUESTS, { autoSync: true })).body.imported;
    tenant.namedLocations[simulated(GUESTS)] = ipLocation(GUESTS, 'Berlin guests', false, ['198.51.100.7/24']);
    const shown = await byName('Berlin guests', '/refresh');
    assert.deepEqual([shown?.conflicts.map(({ rangeId: id }) => id), shown?.change?.kind], [['r2'], 'changed']);
    assert.deepEqual((await range(rangeId)).cidrs, ['203.0.113.192/28']);
    assert.equal((await call('POST', `/${GUESTS}/apply`)).body.code, 'RANGE_OVERLAPS');
  });

  it('When Entra writes a range by its ends, then it is read; when one location cannot be read, then only that one has an error', async () => {
    const span = { '@odata.type': '#microsoft.graph.iPv4Range', lowerAddress: '198.51.100.10', upperAddress: '198.51.100.20' };
    const odd = { '@odata.type': '#microsoft.graph.iPv4SubnetRange', subnet: '198.51.100.0', bits: 24 };
    tenant.namedLocations.push({ ...ipLocation('span', 'Span', true, []), ipRanges: [span] });
    tenant.namedLocations.push({ ...ipLocation('odd', 'Odd', true, ['192.0.2.0/28']), ipRanges: [odd] });
    tenant.namedLocations.push({ ...ipLocation('none', 'None', true, []), ipRanges: null });
    tenant.namedLocations.push(ipLocation('text', 'Text', true, ['192.0.2.0/28', '192.0.2.0/99']));
    const listed = await locations('/refresh');
    const [first, ...others] = ['Span', 'Odd', 'None', 'Text'].map((name) => listed.find((one) => one.name === name));
    assert.deepEqual(
      [first?.cidrs, first?.why],
      [['198.51.100.10/31', '198.51.100.12/30', '198.51.100.16/30', '198.51.100.20/32'], undefined],
    );
    for (const one of others) assert.match(one?.why ?? '', /^It cannot be read as it stands\. ./, one?.name);
    assert.ok(
      listed.some(({ name, cidrs }) => name === 'Berlin guests' && cidrs.length > 0),
      'the others are listed as ever',
    );
  });

  it('When a location that a range follows can no longer be read, then the range stays as it is', async () => {
    await locations();
    const [{ rangeId }] = (await take(GUESTS, { autoSync: true })).body.imported;
    const followed = tenant.namedLocations[simulated(GUESTS)];
    assert.ok(followed);
    followed.ipRanges = [{ '@odata.type': '#microsoft.graph.iPv4SubnetRange' }, ...(followed.ipRanges as unknown[])];
    const shown = await byName('Berlin guests', '/refresh');
    assert.deepEqual([shown?.change, shown?.range?.id], [undefined, rangeId]);
    assert.match(shown?.why ?? '', /1 of its 2/);
    await call('POST', `/${GUESTS}/apply`);
    // An entry without an id cannot be assigned to a location.
    tenant.namedLocations.splice(simulated(GUESTS), 1, { displayName: 'Berlin guests' } as never);
    assert.deepEqual(
      (await locations('/refresh')).filter(({ kind }) => kind === 'gone'),
      [],
    );
    const refused = await call('POST', `/${GUESTS}/apply`);
    assert.deepEqual([refused.status, refused.body.code], [404, 'NOT_FOUND']);
    assert.match(refused.body.detail, /unknown whether this one was deleted/);
    const { cidrs, closedAt } = await range(rangeId);
    assert.deepEqual([cidrs, closedAt], [['203.0.113.192/28'], undefined]);
  });

  for (const endless of ['circle', 'growing'] as const)
    it(`When the chain of pages never ends (${endless}), then that is an error, the pages that were read stay, and it is read again`, async () => {
      await locations();
      const before = tenant.requests.length;
      tenant.faults.endless = endless;
      const refused = await call('POST', '/refresh');
      assert.deepEqual([refused.status, refused.body.kind], [502, 'ROUND_ENDLESS']);
      assert.ok(tenant.requests.length - before <= 51, `${tenant.requests.length - before} requests`);
      tenant.faults.endless = 'no';
      assert.ok((await locations('/refresh')).length > 5);
      assert.equal((await call('GET')).body.problem, undefined);
    });

  it('A range can follow by itself, and stop following: it stays, and both are audited', async () => {
    await locations();
    const [{ rangeId }] = (await take(GUESTS)).body.imported;
    assert.equal((await call('PUT', `/${GUESTS}`, { autoSync: true })).status, 200);
    await call('DELETE', `/${GUESTS}`);
    const entries = await on.store.auditEntries({ action: 'range.update', limit: 9 });
    assert.deepEqual(
      entries.map(({ actor, subject, after }) => [actor, subject, (after as Range).namedLocation?.autoSync]),
      [
        [ADMIN, rangeId, undefined],
        [ADMIN, rangeId, true],
      ],
    );
    const { namedLocation, cidrs, closedAt } = await range(rangeId);
    assert.deepEqual([namedLocation, cidrs, closedAt], [undefined, ['203.0.113.192/28'], undefined]);
    assert.equal((await call('DELETE', `/${GUESTS}`)).body.code, 'NOT_FOUND');
    assert.equal((await call('PUT', `/${GUESTS}`, { autoSync: true })).status, 404);
  });

  it('More than a page of them are read to the end, at the rate that Entra allows', async () => {
    for (let i = 0; i < 188; i += 1) tenant.namedLocations.push(ipLocation(`more-${i}`, `More ${i}`, false, [`198.51.100.${i}/32`]));
    assert.equal((await locations()).length, 195);
    tenant.namedLocations.push(
      ipLocation(
        'full',
        'Full',
        true,
        Array.from({ length: 2000 }, (_, i) => `192.0.2.${i % 256}/32`),
      ),
    );
    assert.deepEqual([(await byName('Full', '/refresh'))?.atLimit, (await byName('Full'))?.cidrs.length], [true, 256]);
  });
});

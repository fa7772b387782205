import assert from 'node:assert/strict';
import { createOrganisation } from '../../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../../server/demo/simulated-tenant.ts';
import { createMailboxZones } from '../../../server/ingest/directory/mailbox-zones.ts';
import { syncDirectory } from '../../../server/ingest/directory/sync-directory.ts';
import { DAY, HOUR, MINUTE } from '../../../server/presence/time.ts';
import { zoneOfPerson } from '../../../server/presence/world.ts';
import { makeClient, memoryLog } from '../../graph/make-client.ts';
import { setMode } from '../../support/set-mode.ts';
import { type Fixture, makeFixture } from '../make-fixture.ts';

describe('Time zones of mailboxes', () => {
  const organisation = createOrganisation({ seed: 'zones', people: 50 });
  const members = organisation.people.filter(({ guest, enabled }) => !guest && enabled);
  let fixture: Fixture;
  let tenant: SimulatedTenant;
  let deps: Parameters<typeof createMailboxZones>[0];
  beforeEach(async () => {
    fixture = await makeFixture();
    tenant = await startSimulatedTenant({ organisation, clock: fixture.clock, credentials: 'optional' });
    const log = memoryLog(fixture.lines);
    deps = { ...fixture.deps, log, graph: makeClient(tenant.url, { clock: fixture.clock, log }).client };
    await syncDirectory(deps);
    tenant.requests.length = 0;
  });
  afterEach(async () => {
    await fixture.close();
    await tenant.close();
  });

  const batches = () => tenant.requests.filter(({ url }) => url.endsWith('/$batch')).length;
  const zones = async () => new Map((await fixture.store.people()).map(({ id, timeZone }) => [id, timeZone]));

  it('are read in batches of 20, only of enabled members, and decide people’s days', async () => {
    await createMailboxZones(deps).run();
    assert.equal(batches(), Math.ceil(members.length / 20));
    assert.equal(tenant.requests.length, batches());
    const found = await zones();
    for (const { id } of members) assert.ok(found.get(id), id);
    assert.deepEqual(
      organisation.people.filter(({ guest }) => guest).map(({ id }) => found.get(id)),
      organisation.people.filter(({ guest }) => guest).map(() => undefined),
    );
    await fixture.board.refresh();
    const [first] = members;
    assert.ok(first);
    const world = fixture.board.world();
    const person = world.people.get(first.id);
    assert.ok(person);
    assert.equal(zoneOfPerson(person, world), first.timeZone, `from “${person.timeZone}”`);
  });

  it('are read once a week; a change counts then, and an unknown zone is ignored', async () => {
    const watch = createMailboxZones(deps);
    await watch.run();
    const [first, second] = members;
    assert.ok(first && second);
    tenant.directory.change(first.id, { timeZone: 'Asia/Tokyo' });
    tenant.directory.change(second.id, { timeZone: 'tzone://Microsoft/Custom' });
    const read = batches();
    fixture.clock.advance(7 * DAY - 1);
    await watch.run();
    assert.equal(batches(), read);
    fixture.clock.advance(1);
    await watch.run();
    const found = await zones();
    assert.deepEqual([found.get(first.id), found.get(second.id)], ['Asia/Tokyo', undefined]);
  });

  it('When the directory is read after the start, as on a new installation, then they are read five minutes later', async () => {
    await fixture.close();
    fixture = await makeFixture();
    const timers: { ms: number; run: () => void }[] = [];
    const after = (ms: number, run: () => void) => {
      timers.push({ ms, run });
      return () => {};
    };
    const watch = createMailboxZones({ ...deps, ...fixture.deps, graph: deps.graph, scheduler: { after } });
    const checked = async () => {
      timers.at(-1)?.run();
      const before = timers.length;
      while (timers.length === before) await new Promise((resolve) => setImmediate(resolve));
      return timers.at(-1)?.ms;
    };
    watch.start();
    assert.equal(await checked(), 5 * MINUTE);
    assert.deepEqual([batches(), await fixture.store.mailboxZonesReadAt()], [0, undefined]);
    await syncDirectory({ ...deps, ...fixture.deps, graph: deps.graph });
    await checked();
    assert.equal(batches(), Math.ceil(members.length / 20));
    tenant.faults.missingPermissions = ['MailboxSettings.Read'];
    fixture.clock.advance(7 * DAY);
    await checked();
    await checked();
    assert.equal(batches(), Math.ceil(members.length / 20) + 1, 'a refused request is not repeated for an hour');
    await watch.stop();
  });

  it('When somebody is new, or recorded again, then theirs is read at the next check, once, and nobody else’s', async () => {
    const watch = createMailboxZones(deps);
    const [first, second] = members;
    assert.ok(first && second);
    await setMode(fixture.store, second.id, { mode: 'off' }, fixture.clock.now());
    await watch.run();
    const read = batches();
    fixture.clock.advance(HOUR);
    await watch.run();
    assert.equal(batches(), read, 'nobody is new');
    await setMode(fixture.store, second.id, { mode: 'track', notOffSince: fixture.clock.now() }, fixture.clock.now());
    const known = (await fixture.store.people()).find(({ id }) => id === first.id);
    assert.ok(known);
    await fixture.store.saveDirectory([{ ...known, upn: 'new@example.com', upnSince: fixture.clock.now() }], 'track');
    tenant.directory.change(first.id, { timeZone: 'Asia/Tokyo' });
    await watch.run();
    await watch.run();
    assert.equal(batches(), read + 1);
    const found = await zones();
    assert.deepEqual([found.get(first.id), found.get(second.id) !== undefined], ['Asia/Tokyo', true]);
  });

  it('stay when the directory is read, also in full', async () => {
    await createMailboxZones(deps).run();
    const before = await zones();
    for (const { id } of members) tenant.directory.change(id, { department: 'New' });
    await syncDirectory(deps);
    fixture.clock.advance(DAY);
    await syncDirectory(deps);
    assert.deepEqual(await zones(), before);
  });

  it('When the permission is not granted, then one request per hour finds that out, and only the debug log mentions it', async () => {
    tenant.faults.missingPermissions = ['MailboxSettings.Read'];
    const watch = createMailboxZones(deps);
    await assert.rejects(watch.run());
    assert.equal(batches(), 1);
    assert.match(fixture.lines.at(-1) ?? '', /^No permission to read the time zones of mailboxes/);
    tenant.faults.missingPermissions = [];
    fixture.clock.advance(HOUR);
    await watch.run();
    assert.ok((await zones()).get(members[0]?.id ?? ''));
  });

  it('When reading is interrupted, then the next run continues where it was', async () => {
    const watch = createMailboxZones(deps);
    const { get } = deps.graph;
    let sent = 0;
    deps.graph.get = async (...args) => {
      sent += 1;
      if (sent === 2) tenant.script({ status: 403, body: { error: { code: 'Authorization_RequestDenied' } } });
      return get(...args);
    };
    await assert.rejects(watch.run());
    assert.deepEqual([sent, await fixture.store.mailboxZonesReadAt()], [2, undefined]);
    await watch.run();
    assert.equal(sent, 1 + Math.ceil(members.length / 20));
    assert.equal(await fixture.store.mailboxZonesReadAt(), fixture.clock.now());
  });
});

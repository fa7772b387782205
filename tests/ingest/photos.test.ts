import assert from 'node:assert/strict';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { syncDirectory } from '../../server/ingest/directory/sync-directory.ts';
import { createPhotos, type Photos } from '../../server/ingest/photos.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import { makeClient, memoryLog } from '../graph/make-client.ts';
import { setMode } from '../support/set-mode.ts';
import { type Fixture, makeFixture } from './make-fixture.ts';

describe('Photos', () => {
  const organisation = createOrganisation({ seed: 'photos', people: 60 });
  const members = organisation.people.filter(({ guest, enabled }) => !guest && enabled).map(({ id }) => id);
  let fixture: Fixture;
  let tenant: SimulatedTenant;
  let photos: Photos;
  beforeEach(async () => {
    fixture = await makeFixture();
    tenant = await startSimulatedTenant({ organisation, clock: fixture.clock, credentials: 'optional' });
    const log = memoryLog(fixture.lines);
    const deps = { ...fixture.deps, log, graph: makeClient(tenant.url, { clock: fixture.clock, log }).client };
    await syncDirectory(deps);
    for (const id of members) await setMode(fixture.store, id, { mode: 'display', displaySince: 0, notOffSince: 0 }, fixture.clock.now());
    await fixture.board.refresh();
    tenant.requests.length = 0;
    photos = createPhotos({ ...deps, board: fixture.board });
  });
  afterEach(async () => {
    photos.stop();
    await fixture.close();
    await tenant.close();
  });

  const batches = () => tenant.requests.filter(({ url }) => url.endsWith('/$batch')).length;
  /** Requests them until nothing is being read any more. */
  async function read(ids: readonly string[]) {
    while (photos.of(ids).reading) await new Promise((resolve) => setTimeout(resolve, 5));
    return photos.of(ids);
  }

  it('When they are requested, then nobody waits; they are read in batches of 20, and afterwards known, also that there is none', async () => {
    const first = photos.of(members);
    assert.deepEqual([first.photos.size, first.reading], [0, true]);
    const found = await read(members);
    assert.ok(found.photos.size > members.length / 3 && found.photos.size < members.length, String(found.photos.size));
    const sent = Math.ceil(members.length / 20);
    assert.equal(batches(), sent);
    for (const { type, bytes } of found.photos.values()) assert.deepEqual([type, bytes.subarray(1, 4).toString()], ['image/png', 'PNG']);
    await read(members);
    assert.equal(batches(), sent);
  });

  it('When a day has passed, then they are read again, and the old ones are available meanwhile', async () => {
    const { size } = (await read(members)).photos;
    const sent = batches();
    fixture.clock.advance(DAY);
    assert.equal(photos.of(members).photos.size, size);
    while (batches() < 2 * sent) await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it('When somebody may no longer be named, then no photo of them is kept', async () => {
    const [id] = [...(await read(members)).photos.keys()];
    assert.ok(id);
    await setMode(fixture.store, id, { mode: 'track' }, fixture.clock.now());
    await fixture.board.refresh();
    assert.equal(photos.of([id]).photos.size, 0);
  });

  it('When the permission is not granted, then it is requested once an hour, and only the debug log mentions it', async () => {
    tenant.faults.missingPermissions = ['ProfilePhoto.Read.All'];
    const denied = await read(members);
    assert.deepEqual([denied.photos.size, denied.available, batches()], [0, false, 1]);
    assert.match(fixture.lines.at(-1) ?? '', /^No permission to read photos/);
    assert.equal(photos.of(members).reading, false);
    tenant.faults.missingPermissions = [];
    fixture.clock.advance(HOUR);
    assert.ok((await read(members)).photos.size > 0);
    assert.equal(photos.of([]).available, true);
  });

  it('When Graph fails, then it is tried again after a minute', async () => {
    tenant.faults.failing = 1;
    assert.deepEqual([(await read(members)).photos.size, photos.of([]).available], [0, true]);
    tenant.faults.failing = 0;
    assert.equal(photos.of(members).reading, false);
    fixture.clock.advance(MINUTE);
    assert.ok((await read(members)).photos.size > 0);
  });
});

import assert from 'node:assert/strict';
import { GraphFailure } from '../../../server/graph/failures.ts';
import { syncDirectory } from '../../../server/ingest/directory/sync-directory.ts';
import { graphError, json } from '../../graph/fake-graph.ts';
import { ADA, BOB, type Fixture, makeFixture, user } from '../make-fixture.ts';

const ids = async (fixture: Fixture) => (await fixture.store.people()).map((person) => person.id).sort();

describe('Syncing the directory', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await makeFixture();
    fixture.fake.users = [user(ADA), user(BOB)];
    await syncDirectory(fixture.deps);
  });
  afterEach(() => fixture.close());

  it('knows everybody after the first round, with the default mode', async () => {
    assert.deepEqual(await ids(fixture), [ADA, BOB]);
    assert.equal((await fixture.store.person(ADA))?.mode, 'display');
  });

  it('When a department has its own mode, then its new people get that, and known ones keep theirs', async () => {
    const settings = await fixture.store.settings();
    const departmentModes = [{ department: 'r&d', mode: 'off' as const }];
    await fixture.store.saveSettings({ ...settings, departmentModes, version: settings.version + 1 });
    const CY = 'cccccccc-0000-4000-8000-000000000003';
    fixture.fake.users.push({ id: ADA, department: 'R&D' }, user(CY, { department: ' R&D ' }), user('dddd', { department: 'Sales' }));
    await syncDirectory(fixture.deps);
    const modes = await Promise.all([ADA, CY, 'dddd'].map(async (id) => (await fixture.store.person(id))?.mode));
    assert.deepEqual(modes, ['display', 'off', 'display']);
  });

  it('When a change names one property, then the others stay', async () => {
    fixture.fake.users.push({ id: ADA, department: 'R&D' });
    assert.deepEqual(await syncDirectory(fixture.deps), { added: 0, people: 2 });
    const ada = await fixture.store.person(ADA);
    assert.deepEqual([ada?.name, ada?.department, ada?.enabled], ['aaaa', 'R&D', true]);
  });

  it('When somebody is removed, then they are gone; when they come back, then they are there again', async () => {
    fixture.fake.users.push({ id: BOB, '@removed': { reason: 'changed' } });
    await syncDirectory(fixture.deps);
    assert.deepEqual(await ids(fixture), [ADA]);
    assert.equal((await fixture.store.removedPeople())[0]?.id, BOB);
    fixture.fake.users.push(user(BOB));
    await syncDirectory(fixture.deps);
    assert.deepEqual(await ids(fixture), [ADA, BOB]);
  });

  it('When a page lists an account twice, then the last entry counts', async () => {
    fixture.fake.users.push({ id: BOB, '@removed': { reason: 'deleted' } }, user(BOB, { displayName: 'Back' }), {
      id: ADA,
      department: 'X',
    });
    fixture.fake.users.push({ id: ADA, '@removed': { reason: 'deleted' } });
    await syncDirectory(fixture.deps);
    assert.deepEqual(await ids(fixture), [BOB]);
    assert.equal((await fixture.store.person(BOB))?.name, 'Back');
  });

  it('When nothing changed, then nothing is written that causes pages to be placed again', async () => {
    const revision = await fixture.store.peopleRevision();
    fixture.fake.users.push(user(ADA), user(BOB));
    await syncDirectory(fixture.deps);
    assert.equal(await fixture.store.peopleRevision(), revision);
  });

  for (const [name, answer] of [
    ['410', graphError(410, 'Gone')],
    ['syncStateNotFound', graphError(400, 'syncStateNotFound')],
  ] as const) {
    it(`When the link has expired (${name}), then everybody is read in full, and people who are missing and do not exist are removed`, async () => {
      fixture.fake.users = [user(ADA, { displayName: 'New' })];
      fixture.fake.next = [answer];
      await syncDirectory(fixture.deps);
      assert.deepEqual(await ids(fixture), [ADA]);
      assert.equal((await fixture.store.person(ADA))?.name, 'New');
    });
  }

  it('When reading again fails meanwhile, then nobody is removed, and the next run reads again', async () => {
    fixture.fake.users = [user(ADA)];
    fixture.fake.next = [
      graphError(410, 'Gone'),
      json(200, { value: [user(ADA)], '@odata.nextLink': `${fixture.fake.url}/v1.0/users/delta?x` }),
      graphError(403, 'Authorization_RequestDenied'),
    ];
    await assert.rejects(syncDirectory(fixture.deps), GraphFailure);
    assert.deepEqual(await ids(fixture), [ADA, BOB]);
    await syncDirectory(fixture.deps);
    assert.deepEqual(await ids(fixture), [ADA]);
  });

  it('When the directory is reported as empty, then nobody is removed', async () => {
    fixture.fake.users = [];
    fixture.fake.next = [graphError(410, 'Gone')];
    await assert.rejects(syncDirectory(fixture.deps), GraphFailure);
    assert.deepEqual(await ids(fixture), [ADA, BOB]);
  });

  it('When a round is interrupted, then it is read again from its beginning', async () => {
    const before = await fixture.store.directoryState();
    fixture.fake.next = [json(200, { value: [{ id: ADA, department: 'R&D' }] })];
    await assert.rejects(syncDirectory(fixture.deps), GraphFailure);
    assert.deepEqual(await fixture.store.directoryState(), before);
  });
});

import assert from 'node:assert/strict';
import { syncDirectory } from '../../../server/ingest/directory/sync-directory.ts';
import { createUnknownPeople } from '../../../server/ingest/directory/unknown-people.ts';
import { DAY, HOUR, MINUTE } from '../../../server/presence/time.ts';
import { json } from '../../graph/fake-graph.ts';
import { ADA, BOB, type Fixture, makeFixture, user } from '../make-fixture.ts';

const idOf = (n: number) => `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('The directory in full', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await makeFixture();
    fixture.fake.users = [user(ADA), user(BOB)];
    await syncDirectory(fixture.deps);
  });
  afterEach(() => fixture.close());

  const ids = async () => (await fixture.store.people()).map((person) => person.id).sort();
  const asked = (from = 0) => fixture.fake.requests.slice(from).map(({ path }) => path.replace(/\?.*/, ''));
  const fullRounds = () => fixture.fake.requests.filter(({ path }) => path.includes('/users/delta?$select=')).length;
  /** The delta is always empty. The entries of a full round stay in `users`. */
  const omitted = (change: () => void) => {
    change();
    fixture.fake.always = (request, response) => {
      if (!request.url?.includes('deltatoken')) return false;
      const link = `${fixture.fake.url}/v1.0/users/delta?$deltatoken=${fixture.fake.users.length}`;
      json(200, { value: [], '@odata.deltaLink': link })(request, response);
      return true;
    };
  };
  const many = async (count: number) => {
    for (let n = 0; n < count; n += 1) fixture.fake.users.push(user(idOf(n)));
    await syncDirectory(fixture.deps);
  };

  it('is read once a day: deletions and restores that the delta lacks are noticed', async () => {
    omitted(() => fixture.fake.users.pop());
    for (let hours = 1; hours < 24; hours += 1) {
      fixture.clock.advance(HOUR);
      await syncDirectory(fixture.deps);
    }
    assert.deepEqual([await ids(), fullRounds()], [[ADA, BOB], 1]);
    fixture.clock.advance(HOUR);
    await syncDirectory(fixture.deps);
    assert.deepEqual([await ids(), fullRounds()], [[ADA], 2]);
    fixture.fake.users.push(user(BOB));
    fixture.clock.advance(DAY);
    await syncDirectory(fixture.deps);
    assert.deepEqual([await ids(), fullRounds()], [[ADA, BOB], 3]);
  });

  it('When somebody is missing from it, then they are requested by id, and removed only if Entra does not have them', async () => {
    omitted(() => {
      fixture.fake.users = [user(ADA)];
      fixture.fake.hiddenUsers = [user(BOB, { displayName: 'Robert', accountEnabled: false })];
    });
    fixture.clock.advance(DAY);
    const before = fixture.fake.requests.length;
    await syncDirectory(fixture.deps);
    assert.deepEqual(asked(before), ['/v1.0/users/delta', `/v1.0/users/${BOB}`]);
    const bob = await fixture.store.person(BOB);
    assert.deepEqual([bob?.name, bob?.enabled], ['Robert', false], 'and what the answer says of them is taken over');
  });

  it('When that request fails, then nobody is removed, and changes are read until the next attempt', async () => {
    omitted(() => fixture.fake.users.pop());
    fixture.clock.advance(DAY);
    const delta = fixture.fake.always;
    fixture.fake.always = (request, response) => {
      if (!request.url?.includes(BOB)) return delta?.(request, response) ?? false;
      json(403, { error: { code: 'Authorization_RequestDenied' } })(request, response);
      return true;
    };
    await assert.rejects(syncDirectory(fixture.deps), { kind: 'DIRECTORY_PERMISSION_MISSING' });
    fixture.clock.advance(HOUR - 1);
    await syncDirectory(fixture.deps);
    assert.deepEqual([await ids(), fullRounds()], [[ADA, BOB], 2]);
    fixture.fake.always = delta;
    fixture.clock.advance(1);
    await syncDirectory(fixture.deps);
    assert.deepEqual([await ids(), fullRounds()], [[ADA], 3]);
  });

  it('When that request fails and the link had expired, then it is not read in full at every poll', async () => {
    fixture.fake.users.pop();
    await fixture.store.saveDirectoryState({ readAt: fixture.clock.now() });
    fixture.fake.always = (request, response) => {
      if (!request.url?.includes(BOB)) return false;
      json(403, { error: { code: 'Forbidden' } })(request, response);
      return true;
    };
    const unknown = createUnknownPeople();
    const failed: number[] = [];
    for (let minutes = 0; minutes < 180; minutes += 5) {
      unknown.saw(new Map([[`stranger${minutes}`, fixture.clock.now()]]));
      await syncDirectory(fixture.deps, { unknown }).catch(() => failed.push(minutes));
      fixture.clock.advance(5 * MINUTE);
    }
    assert.deepEqual([failed, fullRounds()], [[0, 60, 120], 1 + 3]);
    assert.equal((await ids()).length, 2, 'nobody is removed');
  });

  it('When more than 5 % and 20 people are missing, then nobody is removed until an administrator confirms it', async () => {
    await many(40);
    omitted(() => fixture.fake.users.splice(2, 23));
    fixture.clock.advance(DAY);
    const since = fixture.clock.now();
    const missing = { people: 23, of: 42, since };
    assert.deepEqual(await syncDirectory(fixture.deps), { added: 0, people: 42, missing });
    fixture.clock.advance(HOUR);
    assert.deepEqual((await syncDirectory(fixture.deps)).missing, missing, 'it is reported as long as it holds');
    await fixture.store.saveRemovalConfirmed({ people: 23, by: ADA, at: fixture.clock.now() });
    fixture.fake.hiddenUsers = [user(idOf(0))];
    fixture.clock.advance(5 * MINUTE);
    assert.deepEqual(await syncDirectory(fixture.deps), { added: 0, people: 20 });
    assert.ok(await fixture.store.person(idOf(0)), 'who exists is not removed, no matter what was confirmed');
    assert.equal(await fixture.store.removalConfirmed(), undefined, 'a confirmation is good for one round');
  });

  it('When many more are missing than were confirmed, or the confirmation is old, then another one is needed', async () => {
    await many(100);
    omitted(() => fixture.fake.users.splice(2, 60));
    await fixture.store.saveRemovalConfirmed({ people: 30, by: ADA, at: fixture.clock.now() });
    assert.equal((await syncDirectory(fixture.deps)).missing?.people, 60);
    await fixture.store.saveRemovalConfirmed({ people: 60, by: ADA, at: fixture.clock.now() });
    fixture.clock.advance(DAY);
    assert.equal((await syncDirectory(fixture.deps)).missing?.people, 60);
    assert.equal((await ids()).length, 102);
  });

  it('When 20 of 30 are missing, then they are removed', async () => {
    await many(28);
    omitted(() => fixture.fake.users.splice(2, 20));
    fixture.clock.advance(DAY);
    await syncDirectory(fixture.deps);
    assert.equal((await ids()).length, 10);
  });

  it('When sign-ins of unknown people come, then it is read at most once an hour, and not again for people who were not in it', async () => {
    const unknown = createUnknownPeople();
    const sync = () => syncDirectory(fixture.deps, { unknown });
    omitted(() => fixture.fake.users.push(user(idOf(1))));
    const signIn = (id: string) => unknown.saw(new Map([[id, fixture.clock.now()]]));
    fixture.clock.advance(MINUTE);
    signIn(idOf(1));
    await sync();
    assert.equal(fullRounds(), 1, 'the last one was a minute ago');
    fixture.clock.advance(HOUR);
    signIn('stranger');
    assert.deepEqual([(await sync()).added, fullRounds()], [1, 2]);
    for (let n = 0; n < 5; n += 1) {
      fixture.clock.advance(HOUR);
      signIn('stranger');
      await sync();
    }
    assert.equal(fullRounds(), 2, 'the stranger was in none');
  });

  it('When the sign-ins of somebody unknown are older than the last full round, then it is not read for them', async () => {
    const unknown = createUnknownPeople();
    unknown.saw(new Map([['left-long-ago', fixture.clock.now() - 1]]));
    fixture.clock.advance(2 * HOUR);
    await syncDirectory(fixture.deps, { unknown });
    assert.equal(fullRounds(), 1);
  });

  it('When it was read with the clock ahead, then the next round does not wait for that time', async () => {
    await fixture.store.saveDirectoryState({ ...(await fixture.store.directoryState()), fullAt: fixture.clock.now() + DAY });
    await syncDirectory(fixture.deps);
    assert.equal(fullRounds(), 2);
  });
});

describe('A directory round that does not end', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await makeFixture();
    fixture.fake.users = [user(ADA), user(BOB)];
    await syncDirectory(fixture.deps);
  });
  afterEach(() => fixture.close());

  const endless = () => {
    fixture.fake.always = (request, response) => {
      if (!request.url?.includes('/users/delta')) return false;
      const next = request.url.endsWith('=A') ? 'B' : 'A';
      const value = [{ id: BOB, '@removed': { reason: 'deleted' } }];
      json(200, { value, '@odata.nextLink': `${fixture.fake.url}/v1.0/users/delta?$skiptoken=${next}` })(request, response);
      return true;
    };
  };
  const sync = () => syncDirectory(fixture.deps);
  const requests = () => fixture.fake.requests.length;

  it('removes nobody and is a problem; the next one is a full one, at least an hour after the last', async () => {
    endless();
    fixture.clock.advance(5 * MINUTE);
    await assert.rejects(sync(), { kind: 'ROUND_ENDLESS' });
    assert.equal((await fixture.store.people()).length, 2);
    fixture.fake.always = undefined;
    fixture.clock.advance(54 * MINUTE);
    const before = requests();
    await assert.rejects(sync(), { kind: 'ROUND_ENDLESS' }, 'it stays a problem');
    assert.equal(requests(), before, 'and nothing is asked for');
    fixture.clock.advance(MINUTE);
    fixture.fake.users = [user(ADA, { displayName: 'New' }), user(BOB)];
    await sync();
    assert.equal((await fixture.store.person(ADA))?.name, 'New');
  });

  it('When full rounds do not end either, then one per hour is tried', async () => {
    fixture.clock.advance(DAY);
    endless();
    await assert.rejects(sync(), { kind: 'ROUND_ENDLESS' });
    for (let minutes = 0; minutes < 180; minutes += 5) {
      fixture.clock.advance(5 * MINUTE);
      await assert.rejects(sync(), { kind: 'ROUND_ENDLESS' });
    }
    assert.equal(fixture.fake.requests.filter(({ path }) => path.includes('delta?$select')).length, 1 + 4);
  });

  it('When it never ends, then sign-ins of known people are still collected', async () => {
    endless();
    fixture.fake.signIns = [fixture.signIn(fixture.clock.now() - MINUTE)];
    await fixture.collector().collect();
    assert.equal((await fixture.store.personDays({ fromDay: '2000-01-01', toDay: '2099-01-01' })).length, 1);
    const status = await fixture.store.collectionStatus();
    assert.deepEqual([status?.directory.problem?.code, status?.problem], ['ROUND_ENDLESS', undefined]);
    assert.match(fixture.lines.join('\n'), /Failed to read the directory.*"code":"ROUND_ENDLESS"/);
  });
});

describe('A person who is missing in the delta', () => {
  it('When they were restored and sign in, then they are known within an hour, and their sign-ins are placed', async () => {
    const fixture = await makeFixture();
    fixture.fake.users = [user(ADA), user(BOB)];
    const collector = fixture.collector();
    await collector.collect();
    fixture.fake.users.push({ id: BOB, '@removed': { reason: 'changed' } });
    fixture.clock.advance(5 * MINUTE);
    await collector.collect();
    assert.equal(await fixture.store.person(BOB), undefined);
    // Restored: full rounds have Bob again, rounds of changes never do.
    fixture.fake.users = [user(ADA), user(BOB), user(ADA)];
    for (let minutes = 0; minutes < 65; minutes += 5) {
      fixture.clock.advance(5 * MINUTE);
      fixture.fake.signIns.push(fixture.signIn(fixture.clock.now() - 3 * MINUTE, { id: `b${minutes}`, userId: BOB }));
      await collector.collect();
    }
    assert.ok(await fixture.store.person(BOB));
    const days = await fixture.store.personDays({ fromDay: '2000-01-01', toDay: '2099-01-01', personIds: [BOB] });
    assert.equal(days.length, 1);
  });
});

import assert from 'node:assert/strict';
import { createPersonLookUp } from '../../server/ingest/directory/look-up-person.ts';
import { syncDirectory } from '../../server/ingest/directory/sync-directory.ts';
import { forget } from '../../server/ingest/forget.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import { ADA, BOB, type Fixture, makeFixture, OFFICE_IP, user } from './make-fixture.ts';

const ALL = { fromDay: '2000-01-01', toDay: '2099-12-31' };

/** People who join, change and leave the directory, with their sign-ins read as in production. */
describe('People who come and go', () => {
  let fixture: Fixture;
  let collect: () => Promise<unknown>;
  let start: number;
  beforeEach(async () => {
    fixture = await makeFixture();
    fixture.fake.users = [user(ADA), user(BOB)];
    start = fixture.clock.now();
    fixture.fake.signIns = [fixture.signIn(start - HOUR)];
    const collector = fixture.collector();
    collect = () => collector.collect();
    await collect();
  });
  afterEach(() => fixture.close());

  const days = async () => (await fixture.store.personDays(ALL)).map(({ personId, first, last }) => ({ personId, first, last }));
  const sync = () => syncDirectory(fixture.deps);
  /** Reads the whole log again, as a sweep does. */
  const readAgain = async () => {
    const from = fixture.clock.now() - 3 * DAY;
    await fixture.store.saveSweep('week', { from, until: fixture.clock.now(), doneUntil: from, startedAt: fixture.clock.now() });
    fixture.clock.advance(5 * MINUTE);
    await collect();
  };
  const assertNothingKept = async (id: string, hidden: string[] = []) => {
    const of = <T extends { personId: string }>(items: readonly T[]) => items.filter(({ personId }) => personId === id);
    assert.deepEqual(of(await fixture.store.personDays(ALL)), []);
    assert.deepEqual(of(await fixture.store.accessEvents(ALL)), []);
    assert.deepEqual(
      (await fixture.store.overrides({ endsAfter: 0, personId: id })).map(({ id: of }) => of),
      hidden,
    );
    assert.deepEqual(await fixture.store.clears({ since: 0, personId: id }), []);
  };
  const sayMuch = async () => {
    const now = fixture.clock.now();
    const said = { personId: ADA, setAt: now, setBy: ADA, from: now, end: now + 30 * DAY };
    await fixture.store.addOverride({ ...said, id: 'hidden', statement: { kind: 'hidden' } });
    await fixture.store.addOverride({ ...said, id: 'leave', statement: { kind: 'leave' } });
    await fixture.store.addClear({ personId: ADA, at: now - 2 * DAY, setBy: ADA });
  };

  it('begins with the earlier log of them', async () => {
    assert.deepEqual(await days(), [{ personId: ADA, first: start - HOUR, last: start - HOUR }]);
    assert.equal((await fixture.store.accessEvents(ALL)).length, 1);
  });

  it('When an account is deleted, then all its data except a running hidden is deleted and does not come back, though the log still has it', async () => {
    await sayMuch();
    fixture.fake.users.push({ id: ADA, '@removed': { reason: 'deleted' } });
    await sync();
    await assertNothingKept(ADA, ['hidden']);
    assert.equal(fixture.board.now().find(BOB, ADA), undefined);
    await readAgain();
    await assertNothingKept(ADA, ['hidden']);
    fixture.fake.users.push(user(ADA));
    await sync();
    await readAgain();
    await assertNothingKept(ADA, ['hidden']);
    const later = fixture.clock.now();
    fixture.fake.signIns.push(fixture.signIn(later - MINUTE, { id: 'new' }));
    await readAgain();
    assert.deepEqual(await days(), [{ personId: ADA, first: later - MINUTE, last: later - MINUTE }]);
    assert.equal(fixture.board.now().own(ADA)?.hiddenBy, 'hidden');
  });

  it('When 30 days have passed, then its id is deleted, too', async () => {
    fixture.fake.users.push({ id: ADA, '@removed': { reason: 'deleted' } });
    await sync();
    fixture.clock.advance(30 * DAY - 1);
    await forget(fixture.deps);
    assert.deepEqual(
      (await fixture.store.removedPeople()).map(({ id }) => id),
      [ADA],
    );
    fixture.clock.advance(1);
    await forget(fixture.deps);
    assert.deepEqual(await fixture.store.removedPeople(), []);
  });

  it('When an account is disabled, then it is nowhere shown from then on, its sign-ins are ignored, and its data expires', async () => {
    fixture.fake.users.push({ id: ADA, accountEnabled: false });
    await sync();
    assert.equal(fixture.board.now().find(BOB, ADA), undefined);
    assert.equal(fixture.board.now().occupancy().total.exact, 0);
    const before = await days();
    fixture.fake.signIns.push(fixture.signIn(fixture.clock.now() - MINUTE, { id: 'while-disabled' }));
    await readAgain();
    assert.deepEqual(await days(), before);
    fixture.clock.advance(31 * DAY);
    await forget(fixture.deps);
    await assertNothingKept(ADA);
  });

  it('When a UPN is renamed, then the history stays and grows, and a new person with the old UPN inherits nothing', async () => {
    fixture.fake.users.push(
      { id: ADA, userPrincipalName: 'ada.new@example.com' },
      user('newcomer', { userPrincipalName: 'aaaa@example.com' }),
    );
    await sync();
    const later = fixture.clock.now();
    fixture.fake.signIns.push(
      fixture.signIn(later - 2 * MINUTE, { id: 'renamed', userPrincipalName: 'ada.new@example.com' }),
      // The log may write the old name for a while; the object id decides.
      fixture.signIn(later - MINUTE, { id: 'old-name' }),
      fixture.signIn(later - 3 * MINUTE, { id: 'newcomer', userId: 'newcomer', ipAddress: OFFICE_IP }),
    );
    await readAgain();
    const found = await days();
    assert.deepEqual(
      found.find(({ personId }) => personId === ADA),
      { personId: ADA, first: start - HOUR, last: later - MINUTE },
    );
    assert.deepEqual(
      found.find(({ personId }) => personId === 'newcomer'),
      { personId: 'newcomer', first: later - 3 * MINUTE, last: later - 3 * MINUTE },
    );
  });

  it('When a new person gets the UPN of somebody who left, then sign-ins without an id count from the creation of the account on', async () => {
    const made = start - 5 * HOUR;
    const bare = (at: number) => fixture.signIn(at, { id: `bare-${at}`, userId: '', userPrincipalName: 'bbbb@example.com' });
    const month = [20 * DAY, 3 * DAY, 6 * HOUR].map((before) => bare(start - before));
    fixture.fake.signIns.push(...month, bare(made + HOUR));
    fixture.fake.users.push({ id: BOB, '@removed': { reason: 'deleted' } });
    const createdDateTime = new Date(made).toISOString();
    fixture.fake.users.push(user('newcomer', { userPrincipalName: 'BBBB@example.com', createdDateTime }));
    await sync();
    await readAgain();
    const found = (await days()).filter(({ personId }) => personId === 'newcomer');
    assert.deepEqual(found, [{ personId: 'newcomer', first: made + HOUR, last: made + HOUR }]);
  });

  it('When a known account takes over a UPN, then sign-ins without an id count from when that was first read', async () => {
    fixture.fake.users.push({ id: ADA, userPrincipalName: 'ada.new@example.com' }, { id: BOB, userPrincipalName: 'aaaa@example.com' });
    await sync();
    const seenAt = fixture.clock.now();
    const bare = (at: number) => fixture.signIn(at, { id: `bare-${at}`, userId: '' });
    fixture.fake.signIns.push(bare(seenAt - HOUR), bare(seenAt + MINUTE));
    await readAgain();
    const found = (await days()).filter(({ personId }) => personId === BOB);
    assert.deepEqual(found, [{ personId: BOB, first: seenAt + MINUTE, last: seenAt + MINUTE }]);
  });

  for (const rounds of ['two rounds', 'one round', 'a look-up']) {
    it(`When an account is deleted and restored, as read in ${rounds}, then it does not inherit sign-ins without an id from the time between`, async () => {
      const ada = user(ADA, { createdDateTime: new Date(start - 400 * DAY).toISOString() });
      fixture.fake.users.push(ada);
      await sync();
      fixture.fake.users.push({ id: ADA, '@removed': { reason: 'deleted' } });
      if (rounds !== 'one round') await sync();
      const between = fixture.clock.now() + HOUR;
      fixture.clock.advance(2 * HOUR);
      const back = fixture.clock.now();
      fixture.fake.users.push(ada);
      if (rounds === 'a look-up') await createPersonLookUp(fixture.deps)(ADA);
      await sync();
      const bare = (at: number) => fixture.signIn(at, { id: `bare-${at}`, userId: '' });
      fixture.fake.signIns = [bare(between), bare(back + MINUTE)];
      await readAgain();
      const later = (await days()).filter(({ last }) => last > start);
      assert.deepEqual(
        later.map(({ personId, first, last }) => [personId, first === back + MINUTE || first === start - HOUR, last]),
        [[ADA, true, back + MINUTE]],
      );
    });
  }

  it('When a person deletes their data, then reading again brings nothing back, and running hiding stays', async () => {
    await sayMuch();
    await fixture.store.erasePerson(ADA, fixture.clock.now());
    await readAgain();
    assert.deepEqual([await days(), await fixture.store.accessEvents(ALL)], [[], []]);
    assert.deepEqual(
      (await fixture.store.overrides({ endsAfter: 0 })).map(({ id }) => id),
      ['hidden'],
    );
  });
});

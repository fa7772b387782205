import assert from 'node:assert/strict';
import { createRange } from '../../../server/presence/ranges/range-edit.ts';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { ADA, ADMIN, BEN, CEM, DORA, type Harness, NOW, startHarness, userOf } from '../harness.ts';

describe('/api/me/surroundings', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.store.saveDirectory(
      [
        userOf(ADMIN),
        userOf(ADA, { managerId: ADMIN }),
        userOf(BEN, { managerId: ADMIN }),
        userOf(CEM, { managerId: ADA }),
        userOf(DORA, { managerId: ADMIN }),
        userOf('eve', { managerId: ADA }),
      ],
      'display',
    );
    await on.board.refresh();
  });
  afterEach(() => on.close());
  const mine = async (as: string) => (await on.call(as, 'GET', '/api/me/surroundings')).body;

  it('When the directory has a manager and reports, then they are my team, except people who may not be named', async () => {
    assert.deepEqual(await mine(ADA), { team: { manager: ADMIN, colleagues: [DORA], reports: ['eve'] } });
    assert.deepEqual(await mine(ADMIN), { team: { colleagues: [], reports: [ADA, DORA] } });
    await on.call(ADMIN, 'PUT', '/api/me/mode', { mode: 'track' });
    assert.deepEqual((await mine(ADA)).team, { colleagues: [DORA], reports: ['eve'] });
    await on.call(DORA, 'PUT', '/api/me/override', { status: 'hidden' });
    assert.deepEqual((await mine(ADA)).team.colleagues, [DORA], 'hidden is like somebody not seen');
  });

  it('When sign-ins showed me in an office, then the last one is mine, also days later, while it is stored and not archived', async () => {
    assert.equal((await mine(ADA)).lastOfficeId, undefined);
    const office = on.board.world().offices.get('berlin');
    assert.ok(office);
    await on.store.saveOffice({ id: 'rome', name: 'Rome', timeZone: 'Europe/Rome', floors: [], createdAt: 0, version: 1 });
    const rome = { id: 'r3', name: 'r3', cidrs: ['198.18.0.0/24'], target: { kind: 'office', officeId: 'rome' } } as const;
    await on.store.saveRange(createRange({ ...rome, cidrs: [...rome.cidrs], source: 'manual', presence: true, accessLogging: false }, 0));
    await on.seen(ADA, 'r3', NOW - 3 * DAY);
    await on.seen(ADA, 'r1', NOW - 2 * DAY);
    await on.seen(ADA, 'home', NOW - DAY);
    await on.seen(DORA, 'r1', NOW - 3 * DAY);
    await on.seen(DORA, 'r3', NOW - 2 * DAY);
    assert.deepEqual([(await mine(ADA)).lastOfficeId, (await mine(DORA)).lastOfficeId], ['berlin', 'rome']);
    assert.equal((await mine('eve')).lastOfficeId, undefined);
    await on.store.saveOffice({ ...office, archivedAt: NOW - HOUR, version: office.version + 1 });
    assert.equal((await mine(ADA)).lastOfficeId, 'rome');
  });
});

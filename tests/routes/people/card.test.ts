import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { ADA, BEN, CEM, DORA, GONE, GUEST, type Harness, NOW, startHarness } from '../harness.ts';

describe('/api/people/{id}/card', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const card = (as: string, id: string) => on.call(as, 'GET', `/api/people/${id}/card`);
  const plan = (as: string, status: string, from: number, until: number, more = {}) =>
    on.call(as, 'PUT', '/api/me/override', { status, from: new Date(from).toISOString(), until: new Date(until).toISOString(), ...more });

  it('When somebody may be named, then it has where they are, how to reach them, and their plans for the coming days', async () => {
    await on.seen(DORA, 'r1', NOW - HOUR);
    await plan(DORA, 'leave', NOW + DAY, NOW + 2 * DAY);
    await plan(DORA, 'office', NOW + 30 * DAY, NOW + 31 * DAY, { officeId: 'berlin' });
    const { body } = await card(ADA, 'DORA');
    assert.deepEqual([body.id, body.upn, body.presence.officeName], [DORA, 'dora@example.com', 'Berlin']);
    assert.deepEqual(
      body.plans.map(({ day, plans }: { day: string; plans: { status: string }[] }) => [day, plans.map(({ status }) => status)]),
      [
        ['2026-11-21', ['leave']],
        ['2026-11-22', ['leave']],
      ],
    );
  });

  it('When somebody hides, then others see neither where they are nor plans for that day, and they see both', async () => {
    await on.seen(DORA, 'r1', NOW - HOUR);
    await plan(DORA, 'leave', NOW + DAY, NOW + 2 * DAY);
    await plan(DORA, 'hidden', NOW - 1, NOW + 3 * DAY);
    const { body } = await card(ADA, DORA);
    assert.deepEqual([body.presence.status, body.plans], ['none', []]);
    const own = (await card(DORA, DORA)).body;
    assert.deepEqual([own.presence.status, own.plans.length], ['office', 2]);
  });

  it('When somebody may not be named, then the answer is exactly the one for an unknown person', async () => {
    const shape = ({ status, text, headers }: Awaited<ReturnType<typeof card>>) => ({ status, text, headers: { ...headers, date: '' } });
    const nobody = await card(ADA, 'nobody');
    assert.deepEqual([nobody.status, nobody.body.code], [404, 'PERSON_NOT_FOUND']);
    for (const id of [BEN, 'BEN', CEM, GUEST, GONE]) assert.deepEqual(shape(await card(ADA, id)), shape(nobody), id);
    assert.equal((await card(BEN, BEN)).body.upn, 'ben@example.com', 'they see themselves');
  });
});

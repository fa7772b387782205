import assert from 'node:assert/strict';
import { conversation, digest } from '../../store/contract/subscriptions.ts';
import { ADA, ADMIN, BEN, CEM, DORA, type Harness, NOW, startHarness } from '../harness.ts';

describe('/api/me/subscriptions', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const URL = '/api/me/subscriptions';
  const mine = async (as: string) => (await on.call(as, 'GET', URL)).body;

  it('When I ask for the morning question, then it is listed, is in my data, and can be ended', async () => {
    await on.store.saveTimeZone(BEN, 'ownTimeZone', 'Europe/Berlin');
    const { body } = await on.call(BEN, 'PUT', `${URL}/morning`, { time: '08:30' });
    const morning = { time: '08:30', timeZone: 'Europe/Berlin', since: new Date(NOW).toISOString() };
    assert.deepEqual(body, { morning, digests: [] });
    assert.deepEqual((await on.call(BEN, 'GET', '/api/me/data')).body.subscriptions, body);
    assert.deepEqual(await mine(ADA), { digests: [] });
    assert.deepEqual((await on.call(BEN, 'DELETE', `${URL}/morning`)).body, { digests: [] });
    assert.equal((await on.call(BEN, 'DELETE', `${URL}/morning`)).body.code, 'NOT_FOUND');
  });

  it('When I asked for a digest in a conversation, then I see it and can end it, and nobody else can', async () => {
    await on.store.saveSubscription(digest(ADA, 'team', { period: 'next-week', weekdays: [5] }));
    await on.store.saveSubscription(digest(DORA, 'other'));
    const [{ id, ...facts }] = (await mine(ADA)).digests;
    const { since, ...told } = facts;
    assert.deepEqual(told, { where: 'channel', period: 'next-week', time: '09:00', timeZone: 'Europe/Berlin', weekdays: [5] });
    assert.ok(since);
    const [others] = (await mine(DORA)).digests;
    assert.equal((await on.call(ADA, 'DELETE', `${URL}/digests/${others.id}`)).body.code, 'NOT_FOUND');
    assert.equal((await on.call(ADMIN, 'DELETE', `${URL}/digests/${id}`)).status, 404);
    assert.deepEqual((await on.call(ADA, 'DELETE', `${URL}/digests/${id}`)).body, { digests: [] });
    assert.equal((await mine(DORA)).digests.length, 1);
    await on.store.saveSubscription(digest(DORA, 'other', { officeId: 'berlin' }));
    const offices = (await mine(DORA)).digests.map(({ office }: { office?: string }) => office ?? 'all');
    assert.deepEqual(offices.sort(), ['Berlin', 'all'], 'a conversation may have one of all offices and one of Berlin');
  });

  it('When it is invalid, then it is refused with the reason', async () => {
    for (const time of ['8:30', '24:00', '08:60', '', undefined])
      assert.equal((await on.call(ADA, 'PUT', `${URL}/morning`, { time })).body.code, 'BAD_REQUEST');
    const quiet = await on.call(ADA, 'PUT', `${URL}/morning`, { time: '06:59' });
    assert.deepEqual([quiet.status, quiet.body.code], [400, 'BAD_REQUEST']);
    assert.match(quiet.text, /20:00 to 7:00/);
    assert.equal((await on.call(ADA, 'PUT', `${URL}/morning`, { time: '07:00' })).status, 200);
    assert.equal((await on.call(CEM, 'PUT', `${URL}/morning`, { time: '08:30' })).body.code, 'PRESENCE_OFF');
  });

  it('Administrators see how many people the bot can write to, and the reasons for the others, without names', async () => {
    const chat = (personId: string) => ({ personId, conversation: conversation(`chat of ${personId}`, { kind: 'personal', personId }) });
    await on.store.saveChat(chat(ADA));
    await on.store.saveChat({ personId: BEN, refusedAt: NOW });
    const { chats } = (await on.call(ADMIN, 'GET', '/api/integration')).body;
    assert.deepEqual(chats, { reachable: 1, neverWritten: 2, refused: 1, off: 1 });
  });
});

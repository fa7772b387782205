import assert from 'node:assert/strict';
import { HOUR } from '../../../server/presence/time.ts';
import { ownChat } from '../../../server/routes/me/follows-view.ts';
import { conversation } from '../../store/contract/subscriptions.ts';
import { ADA, ADMIN, BEN, CEM, DORA, GONE, GUEST, type Harness, NOW, startHarness } from '../harness.ts';

describe('/api/me/follows and /api/me/followers', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const follow = (as: string, whom: string, repeat = 'daily') =>
    on.call(as, 'PUT', `/api/me/follows/${whom}`, { repeat, knowing: 'they-see-it' });
  const mine = async (as: string) => (await on.call(as, 'GET', '/api/me/follows')).body;
  const ids = (views: { personId: string }[]) => views.map(({ personId }) => personId);

  it('When I follow somebody, then both see it with the name of the other, in my list and theirs, and in the data of both', async () => {
    const { body } = await follow(BEN, 'ADA', 'once');
    const since = new Date(NOW).toISOString();
    assert.deepEqual(body, {
      follows: [{ personId: ADA, name: 'Ada', repeat: 'once', since }],
      followers: [],
      mayBeFollowed: true,
      following: true,
      reachable: false,
    });
    // Ben is in mode track, and the followed person still sees his name.
    assert.deepEqual((await mine(ADA)).followers, [{ personId: BEN, name: 'Ben', repeat: 'once', since }]);
    for (const as of [ADA, BEN]) {
      assert.deepEqual((await on.call(as, 'GET', '/api/me/data')).body.follows, await mine(as));
      assert.deepEqual((await on.call(as, 'GET', '/api/me/data/export')).body.follows, await mine(as));
    }
    assert.ok(!(await on.call(DORA, 'GET', '/api/me/data')).text.includes(BEN));
    assert.equal((await follow(BEN, ADA, 'daily')).body.follows[0].repeat, 'daily');
    assert.equal((await mine(ADA)).followers.length, 1);
    await on.store.saveChat({ personId: BEN, conversation: conversation('chat', { kind: 'personal', personId: BEN }) });
    assert.equal((await mine(BEN)).reachable, true);
  });

  it('When the bot runs in the global cloud, then there is the address of my chat with it; otherwise there is none', async () => {
    const [bot, authorityHost] = [{ id: 'bot-1' }, 'https://login.microsoftonline.com'];
    const address = 'https://teams.microsoft.com/l/chat/0/0?users=28%3Abot-1';
    assert.deepEqual(ownChat({ bot, authorityHost }, undefined), { reachable: false, botChat: address });
    assert.equal(ownChat({ bot: { ...bot, off: 'why' }, authorityHost }, undefined).botChat, undefined);
    assert.equal(ownChat({ bot, authorityHost: 'https://login.microsoftonline.us' }, undefined).botChat, undefined);
    assert.equal((await mine(ADA)).botChat, undefined, 'without a bot');
  });

  it('When somebody may not be named, then following them has the answer for an unknown person', async () => {
    const shape = ({ status, text, headers }: Awaited<ReturnType<typeof follow>>) => ({ status, text, headers: { ...headers, date: '' } });
    const nobody = await follow(ADA, 'nobody');
    assert.deepEqual([nobody.status, nobody.body.code], [404, 'PERSON_NOT_FOUND']);
    for (const whom of [BEN, CEM, GUEST, GONE, 'BEN']) assert.deepEqual(shape(await follow(ADA, whom)), shape(nobody), whom);
    const unfollow = async (whom: string) => shape(await on.call(ADA, 'DELETE', `/api/me/follows/${whom}`));
    for (const whom of [BEN, CEM]) assert.deepEqual(await unfollow(whom), await unfollow('nobody'));
    assert.deepEqual(await on.store.subscriptions({}), []);
  });

  it('When a followed person hides, may no longer be named or switches off, then the follower sees no difference', async () => {
    await follow(DORA, ADA);
    const before = await on.call(DORA, 'GET', '/api/me/follows');
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden' });
    assert.equal((await on.call(DORA, 'GET', '/api/me/follows')).text, before.text);
    for (const mode of ['track', 'off']) {
      await on.call(ADA, 'PUT', '/api/me/mode', { mode });
      assert.equal((await on.call(DORA, 'GET', '/api/me/follows')).text, before.text, mode);
      assert.deepEqual(ids((await mine(ADA)).followers), [DORA], 'they still see it, and can end it');
    }
    assert.deepEqual((await on.call(DORA, 'DELETE', `/api/me/follows/${ADA}`)).body.follows, []);
  });

  it('When the followed person ends it, then it is gone for both; other people cannot end it', async () => {
    await follow(DORA, ADA);
    await follow(BEN, ADA);
    assert.equal((await on.call(ADMIN, 'DELETE', `/api/me/followers/${DORA}`)).status, 404);
    assert.deepEqual(ids((await on.call(ADA, 'DELETE', '/api/me/followers/DORA')).body.followers), [BEN]);
    assert.deepEqual((await mine(DORA)).follows, []);
    assert.equal((await on.call(ADA, 'DELETE', `/api/me/followers/${DORA}`)).body.code, 'NOT_FOUND');
  });

  it('When somebody forbids followers, then all followers end, nobody can follow, and it stays so when they delete their data', async () => {
    await follow(DORA, ADA);
    const allow = (allowed: boolean) => on.call(ADA, 'PUT', '/api/me/followers', { allowed });
    const { body } = await allow(false);
    assert.deepEqual([body.followers, body.mayBeFollowed], [[], false]);
    assert.deepEqual((await mine(DORA)).follows, []);
    await on.call(ADA, 'DELETE', '/api/me/data');
    const refused = await follow(DORA, ADA);
    assert.deepEqual([refused.status, refused.body.code], [403, 'FOLLOWING_FORBIDDEN']);
    // The person may no longer be named, so the answer is the one for an unknown person, and does not reveal the setting.
    await on.call(ADA, 'PUT', '/api/me/mode', { mode: 'track' });
    assert.equal((await follow(DORA, ADA)).body.code, 'PERSON_NOT_FOUND');
    await on.call(ADA, 'PUT', '/api/me/mode', { mode: 'display' });
    assert.equal((await allow(true)).body.mayBeFollowed, true);
    assert.equal((await follow(DORA, ADA)).status, 200);
  });

  for (const at of ['before', 'after'] as const)
    it(`When somebody forbids it ${at} a follow that was allowed is stored, then nobody follows them`, async () => {
      const { saveSubscription } = on.store;
      const forbid = () => on.call(ADA, 'PUT', '/api/me/followers', { allowed: false });
      on.store.saveSubscription = async (subscription, alongside) => {
        on.store.saveSubscription = saveSubscription;
        if (at === 'before') await forbid();
        await saveSubscription(subscription, alongside);
        if (at === 'after') await forbid();
      };
      assert.equal((await follow(BEN, ADA)).body.code, 'FOLLOWING_FORBIDDEN');
      assert.deepEqual([(await mine(ADA)).followers, (await mine(BEN)).follows], [[], []]);
    });

  it('When I delete my data or go off, then I follow nobody; when I delete mine, nobody follows me', async () => {
    await follow(ADA, DORA);
    await follow(BEN, ADA);
    await follow(BEN, DORA);
    await on.call(ADA, 'DELETE', '/api/me/data');
    assert.deepEqual([ids((await mine(BEN)).follows), ids((await mine(DORA)).followers)], [[DORA], [BEN]]);
    await on.call(BEN, 'PUT', '/api/me/mode', { mode: 'off' });
    assert.deepEqual(await on.store.subscriptions({}), []);
  });

  it('When it is invalid, then it is refused with the reason', async () => {
    assert.equal((await follow(ADA, ADA)).body.code, 'BAD_REQUEST');
    assert.equal((await follow(CEM, ADA)).body.code, 'PRESENCE_OFF');
    assert.equal((await follow(ADA, DORA, 'hourly')).body.code, 'BAD_REQUEST');
    for (const body of [{ repeat: 'once' }, { repeat: 'once', knowing: true }, {}])
      assert.equal((await on.call(ADA, 'PUT', '/api/me/follows/dora', body)).body.code, 'BAD_REQUEST', 'one must know that they see it');
    assert.equal((await on.call(ADA, 'PUT', '/api/me/followers', {})).status, 400);
    for (let n = 0; n < 100; n += 1)
      await on.store.saveSubscription({ kind: 'follow', personId: ADA, followedId: `p${n}`, repeat: 'daily', since: NOW - HOUR });
    assert.equal((await follow(ADA, DORA)).body.code, 'BAD_REQUEST');
  });
});

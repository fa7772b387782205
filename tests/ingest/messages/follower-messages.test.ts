import assert from 'node:assert/strict';
import { createDelivery } from '../../../server/ingest/messages/deliver-messages.ts';
import { createFollowerMessages } from '../../../server/ingest/messages/follower-messages.ts';
import { createMessageSender } from '../../../server/ingest/messages/send-message.ts';
import { createSendOrEnd } from '../../../server/ingest/messages/send-or-end.ts';
import { BOT } from '../../../server/ingest/warnings.ts';
import { DAY, HOUR, MINUTE } from '../../../server/presence/time.ts';
import { memoryLog } from '../../graph/make-client.ts';
import { ADA, ADMIN, BEN, CEM, DORA, type Harness, NOW, startHarness } from '../../routes/harness.ts';
import { conversation, follow } from '../../store/contract/subscriptions.ts';
import { boundedPause } from '../../support/bounded-pause.ts';
import { english } from '../../support/error-text.ts';

describe('Messages to followers that a person is in', () => {
  let on: Harness;
  let told: string[];
  /** The answers of the channel, by conversation. */
  let refuses: Map<string, number>;
  beforeEach(async () => {
    on = await startHarness();
    [told, refuses] = [[], new Map()];
    for (const id of [ADA, BEN, CEM, DORA]) await openChat(id);
  });
  afterEach(() => on.close());
  const openChat = (personId: string) =>
    on.store.saveChat({ personId, conversation: conversation(`chat of ${personId}`, { kind: 'personal', personId }) });

  /** Checks, and delivers the found messages, as an instance. */
  async function run(holder = 'one'): Promise<string[]> {
    told = [];
    await look(holder);
    await deliver(holder);
    return told;
  }
  const look = (holder = 'one') => createFollowerMessages({ ...on, log: memoryLog(), holder }).run();
  function deliver(holder = 'one') {
    const deps = { store: on.store, board: on.board, clock: on.clock, log: memoryLog(), holder };
    const tell = createSendOrEnd({
      ...deps,
      async tell({ id }, said) {
        const statusCode = refuses.get(id);
        if (statusCode) throw Object.assign(new Error('refused'), { statusCode });
        told.push(`${id}: ${english(said)}`);
      },
    });
    const send = createMessageSender({ ...deps, tell, readers: async () => undefined, sendWarning: async () => 'not-tested' });
    return createDelivery({ ...deps, consumer: BOT, send, pause: boundedPause() }).run();
  }
  const follows = async () => (await on.store.subscriptions({ kind: 'follow' })).map(({ personId }) => personId);
  const ADA_IS_IN = 'Ada is in: Berlin, First floor.';

  it('When the person comes, then the follower gets a message with the place: once, or once each day until the follow ends', async () => {
    await on.store.saveSubscription(follow(BEN, ADA, { repeat: 'once' }));
    await on.store.saveSubscription(follow(DORA, ADA));
    assert.deepEqual(await run(), []);
    await on.seen(ADA, 'r1', NOW - MINUTE);
    assert.deepEqual((await run()).sort(), [`chat of ben: ${ADA_IS_IN}`, `chat of dora: ${ADA_IS_IN}`]);
    assert.deepEqual(await follows(), [DORA]);
    for (const holder of ['one', 'two']) assert.deepEqual(await run(holder), [], 'once a day over all instances');
    on.clock.set(NOW + 3 * DAY);
    await on.seen(ADA, 'r2', NOW + 3 * DAY - MINUTE);
    assert.deepEqual(await run('two'), ['chat of dora: Ada is in: Berlin, Second floor.']);
    await on.store.endSubscription(JSON.stringify(['follow', DORA, ADA]));
    on.clock.set(NOW + 4 * DAY);
    await on.seen(ADA, 'r2', NOW + 4 * DAY - MINUTE);
    assert.deepEqual(await run(), []);
  });

  it('When the person was in already when the follow began, then the message comes on the next day', async () => {
    await on.seen(ADA, 'r1', NOW - MINUTE);
    const body = { repeat: 'once', knowing: 'they-see-it' };
    assert.equal((await on.call(DORA, 'PUT', `/api/me/follows/${ADA}`, body)).status, 200);
    assert.deepEqual([await run(), await follows()], [[], [DORA]]);
    on.clock.set(NOW + DAY);
    await on.seen(ADA, 'r1', NOW + DAY - MINUTE);
    assert.deepEqual([await run(), await follows()], [[`chat of dora: ${ADA_IS_IN}`], []]);
  });

  it('When the person is at home, hidden, no longer named or off, then there is no message, and the follow stays', async () => {
    await on.store.saveSubscription(follow(DORA, ADA, { repeat: 'once' }));
    await on.seen(ADA, 'home', NOW - MINUTE);
    assert.deepEqual(await run(), []);
    await on.seen(ADA, 'r1', NOW - MINUTE);
    const hide = await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden' });
    assert.deepEqual(await run(), []);
    await on.call(ADA, 'DELETE', `/api/me/override?id=${hide.body.overrides[0].id}`);
    for (const mode of ['track', 'off']) {
      await on.call(ADA, 'PUT', '/api/me/mode', { mode });
      assert.deepEqual(await run(), [], mode);
    }
    assert.deepEqual([await follows(), (await on.store.outboxCounts()).length], [[DORA], 0]);
  });

  it('When the person forbids it, then there is no message, also for a follow that was stored at the same time', async () => {
    await on.store.saveSubscription({ kind: 'no-followers', personId: ADA, since: NOW });
    await on.store.saveSubscription(follow(DORA, ADA, { repeat: 'once' }));
    await on.seen(ADA, 'r1', NOW - MINUTE);
    assert.deepEqual(await run(), []);
    await on.store.endSubscription(JSON.stringify(['no-followers', ADA]));
    assert.equal((await run()).length, 1);
  });

  it('When following is switched off, then nobody gets a message, also none that waits to be sent, and follows rest until it is on again', async () => {
    await on.store.saveSubscription(follow(DORA, ADA, { repeat: 'once' }));
    const setFollowing = (following: boolean) => on.call(ADMIN, 'PUT', '/api/settings', { following });
    await setFollowing(false);
    await on.seen(ADA, 'r1', NOW - MINUTE);
    assert.deepEqual([await run(), await follows()], [[], [DORA]]);
    await setFollowing(true);
    await look();
    await setFollowing(false);
    told = [];
    await deliver();
    assert.deepEqual(told, []);
    await on.store.saveSubscription(follow(BEN, ADA));
    await setFollowing(true);
    assert.deepEqual(await run(), [`chat of ben: ${ADA_IS_IN}`]);
  });

  it('When they hide between the message and its delivery, then it is not sent', async () => {
    await on.store.saveSubscription(follow(DORA, ADA));
    await on.seen(ADA, 'r1', NOW - MINUTE);
    await look();
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden' });
    await deliver();
    assert.deepEqual(told, []);
    assert.equal((await on.store.outboxCounts())[0]?.dropped, 1);
  });

  it('When it is in the follower’s quiet hours, then it is dropped, and a message that is sent once waits for another day', async () => {
    // 06:30 in Berlin; the organisation is in UTC, where quiet hours end an hour later.
    const early = Date.parse('2026-11-23T05:30:00Z');
    await on.store.saveTimeZone(DORA, 'ownTimeZone', 'Europe/Berlin');
    await on.store.saveTimeZone(BEN, 'ownTimeZone', 'Europe/Athens');
    await on.store.saveSubscription(follow(DORA, ADA, { repeat: 'once' }));
    await on.store.saveSubscription(follow(BEN, ADA));
    on.clock.set(early);
    await on.seen(ADA, 'r1', early - MINUTE);
    assert.deepEqual(await run(), [`chat of ben: ${ADA_IS_IN}`]);
    on.clock.set(early + 2 * HOUR);
    assert.deepEqual(await run(), []);
    on.clock.set(early + DAY + 2 * HOUR);
    await on.seen(ADA, 'r1', early + DAY + HOUR);
    assert.deepEqual((await run()).sort(), [`chat of ben: ${ADA_IS_IN}`, `chat of dora: ${ADA_IS_IN}`]);
  });

  it('When the office is closed that day, then there is no message', async () => {
    await on.store.saveSubscription(follow(DORA, ADA));
    const [berlin] = await on.store.offices();
    assert.ok(berlin);
    await on.store.saveOffice({ ...berlin, closedDays: [{ day: '2026-11-20' }], version: 2 });
    await on.seen(ADA, 'r1', NOW - MINUTE);
    assert.deepEqual(await run(), []);
  });

  it('When the bot cannot write to the follower, then it waits until it can; when the channel rejects it, then the chat ends', async () => {
    await on.store.saveSubscription(follow(DORA, ADA, { repeat: 'once' }));
    await on.seen(ADA, 'r1', NOW - MINUTE);
    await on.store.saveChat({ personId: DORA, refusedAt: NOW });
    assert.deepEqual([await run(), await follows()], [[], [DORA]]);
    await openChat(DORA);
    refuses.set('chat of dora', 403);
    assert.deepEqual(await run(), []);
    assert.deepEqual(await on.store.chats([DORA]), [{ personId: DORA, refusedAt: NOW }]);
  });

  it('When the follower goes off or deletes their data before the delivery, then there is no message', async () => {
    await on.store.saveSubscription(follow(DORA, ADA, { repeat: 'once' }));
    await on.seen(ADA, 'r1', NOW - MINUTE);
    await look();
    await on.call(DORA, 'PUT', '/api/me/mode', { mode: 'off' });
    await deliver();
    assert.deepEqual(told, []);
  });
});

import assert from 'node:assert/strict';
import { HOUR, MINUTE } from '../../../server/presence/time.ts';
import { ADMIN, type Harness, startHarness } from '../harness.ts';

describe('the outbox on the integration page', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());

  const outbox = async () => (await on.call(ADMIN, 'GET', '/api/integration')).body.outbox;
  const message = (recipient: string) => ({
    ...{ consumer: 'bot', kind: 'sign-ins-stale', recipient, subject: 'integration', day: '2026-11-20', payload: {}, personIds: [] },
    createdAt: on.clock.now() - HOUR,
  });

  it('When nothing was ever sent, then it is empty', async () => assert.deepEqual(await outbox(), []));

  it('When messages wait, a recipient cannot be reached, or one was dropped, then the page says so and since when', async () => {
    await on.store.addToOutbox([message('a'), message('b'), message('c')]);
    assert.deepEqual(await outbox(), [{ consumer: 'bot', open: 3, blocked: 0, dropped: 0 }]);
    const now = await on.store.databaseTime();
    const [first, second] = await on.store.dueDeliveries({ consumer: 'bot', now, limit: 9 });
    assert.ok(first && second);
    for (const delivery of [first, second]) await on.store.beginDelivery(delivery, now);
    await on.store.endDelivery(first.id, { state: 'retry', now, after: MINUTE });
    await on.store.endDelivery(second.id, { state: 'dropped', reason: 'recipient-gone' });
    const blockedSince = new Date(on.clock.now() - HOUR).toISOString();
    assert.deepEqual(await outbox(), [{ consumer: 'bot', open: 2, blocked: 1, dropped: 1, blockedSince }]);
  });
});

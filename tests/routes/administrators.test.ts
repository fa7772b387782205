import assert from 'node:assert/strict';
import { HOUR, MINUTE } from '../../server/presence/time.ts';
import { type FakeGraph, graphError, startFakeGraph } from '../graph/fake-graph.ts';
import { makeClient, testClock } from '../graph/make-client.ts';
import { type Harness, NOW, startHarness } from './harness.ts';

const PETRA = 'pppppppp-0000-4000-8000-000000000001';
const account = { id: PETRA, userPrincipalName: 'petra@example.com', displayName: 'Petra', accountEnabled: true, userType: 'Member' };

describe('Administrators whom the board does not know', () => {
  let on: Harness;
  let fake: FakeGraph;
  beforeEach(async () => {
    fake = await startFakeGraph();
    on = await startHarness({ graph: makeClient(fake.url, { clock: testClock(NOW) }).client });
    await on.store.saveDirectoryState({ readAt: NOW - HOUR });
  });
  afterEach(async () => {
    await on.close();
    await fake.close();
  });

  const ask = async (url = '/api/settings') => {
    const authorization = `Bearer ${await on.identity.token(PETRA, { roles: ['Admin'] })}`;
    const { status, body } = await on.call(undefined, 'GET', url, undefined, { authorization });
    return `${status} ${body.code ?? ''}`.trim();
  };
  const asked = () => fake.requests.length;

  it('When their account was deleted, then the role in a token that is still valid does not help, at any endpoint', async () => {
    for (const url of ['/api/settings', '/api/ranges', '/api/offices', '/api/integration', '/api/presence'])
      assert.equal(await ask(url), '403 PERSON_UNKNOWN_TO_DIRECTORY', url);
    assert.equal(asked(), 1, 'Graph is asked once for all of them');
    on.clock.set(NOW + 10 * MINUTE - 1);
    await ask();
    assert.equal(asked(), 1);
    on.clock.set(NOW + 10 * MINUTE);
    await ask();
    assert.equal(asked(), 2);
  });

  it('When the directory was never read, then the role is enough, and Graph is not requested', async () => {
    await on.store.saveDirectoryState({});
    assert.deepEqual([await ask(), asked()], ['200', 0]);
  });

  it('When their account is new or was restored, then they are admitted, and known from then on', async () => {
    fake.hiddenUsers = [account];
    assert.equal(await ask(), '200');
    assert.equal((await on.store.person(PETRA))?.name, 'Petra');
    assert.deepEqual([await ask('/api/me'), asked()], ['200', 1]);
  });

  for (const fields of [{ accountEnabled: false }, { userType: 'Guest' }])
    it(`When it is an account with ${JSON.stringify(fields)}, then they are refused`, async () => {
      fake.hiddenUsers = [{ ...account, ...fields }];
      assert.equal(await ask(), '403 PERSON_UNKNOWN_TO_DIRECTORY');
    });

  it('When Graph cannot be reached, then the answer says so, nobody is admitted, and the next request tries again', async () => {
    fake.next = [graphError(403, 'Authorization_RequestDenied')];
    assert.equal(await ask(), '503 DIRECTORY_UNAVAILABLE');
    assert.equal(await ask(), '503 DIRECTORY_UNAVAILABLE');
    assert.equal(asked(), 1, 'not with each request');
    fake.hiddenUsers = [account];
    on.clock.set(NOW + MINUTE);
    assert.equal(await ask(), '200');
  });

  it('When many of their requests come at once, then Graph gets one', async () => {
    fake.hiddenUsers = [account];
    assert.deepEqual(await Promise.all([ask(), ask('/api/ranges'), ask('/api/offices')]), ['200', '200', '200']);
    assert.equal(asked(), 1);
  });
});

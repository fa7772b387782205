import assert from 'node:assert/strict';
import { refusalOf } from '../../tab/features/sign-in/refusal.ts';
import { createTokenSource } from '../../tab/features/sign-in/token-source.ts';
import { createHttp } from '../../tab/shared/lib/http.ts';
import { followLive } from '../../tab/shared/lib/live.ts';

type Answer = { token: string } | { refuses: string };

/** A host that counts token requests, and a server that only accepts `good`. */
function tabWith(answer: Answer) {
  const host = { asked: 0, answer };
  const fetchToken = async () => {
    host.asked += 1;
    if ('refuses' in host.answer) throw refusalOf(new Error(host.answer.refuses));
    return { token: host.answer.token, expiresAt: Number.POSITIVE_INFINITY };
  };
  const server = { status: 200 };
  const http = createHttp({
    token: createTokenSource({ fetchToken, now: () => 0 }),
    fetch: async (_, init) =>
      new Headers(init?.headers).get('authorization') === 'Bearer good'
        ? Response.json({ name: 'Ada' }, { status: server.status })
        : Response.json({ title: 'No', code: 'TOKEN_INVALID' }, { status: 401 }),
  });
  return { host, server, http };
}

type Http = ReturnType<typeof tabWith>['http'];

/** The automatic requests of a page: queries, a change, and the live stream with `attempts` attempts. */
async function useTab(http: Http, attempts = 5): Promise<void> {
  await Promise.allSettled([http.get('/api/me', {}), http.get('/api/presence', {})]);
  await Promise.allSettled([http.get('/api/me', {}), http.send('PUT', '/api/me/today', {}, {})]);
  const stop = new AbortController();
  let waits = 0;
  const wait = async (ms: number) => {
    if (ms === 45_000) return new Promise<void>(() => {});
    waits += 1;
    if (waits === attempts) stop.abort();
  };
  const nothing = () => {};
  const heard = { onState: nothing, onChange: nothing, onMe: nothing, onTime: nothing, onStale: nothing, onReset: nothing };
  await followLive({ http, wait, random: () => 0, ...heard }, stop.signal);
}

describe('tab: a refused sign-in', () => {
  for (const refuses of ['CancelledByUser', 'resourceRequiresConsent', 'Decoded token is broken']) {
    it(`When Teams answers “${refuses}”, then it is not asked again until somebody signs in`, async () => {
      const { host, http } = tabWith({ refuses });
      await useTab(http);
      assert.equal(host.asked, 1);
      await assert.rejects(http.get('/api/me', {}), { code: 'SIGN_IN_REFUSED', status: 401 });

      await assert.rejects(http.signInAgain('/api/me', {}), { code: 'SIGN_IN_REFUSED' });
      await useTab(http);
      assert.equal(host.asked, 2);

      host.answer = { token: 'good' };
      assert.deepEqual(await http.signInAgain('/api/me', {}), { name: 'Ada' });
      assert.deepEqual(await http.get('/api/me', {}), { name: 'Ada' });
      assert.equal(host.asked, 3);
    });
  }

  it('When the server refuses a new token, then Teams is not asked for another until somebody signs in', async () => {
    const { host, http } = tabWith({ token: 'bad' });
    await assert.rejects(http.get('/api/me', {}), { code: 'TOKEN_INVALID' });
    assert.equal(host.asked, 2);
    await useTab(http);
    assert.equal(host.asked, 2);
    host.answer = { token: 'good' };
    await http.signInAgain('/api/me', {});
    assert.deepEqual(await http.get('/api/me', {}), { name: 'Ada' });
  });

  it('When a new token is accepted, then all requests may be repeated, even if the server cannot answer', async () => {
    const { host, server, http } = tabWith({ refuses: 'CancelledByUser' });
    await useTab(http);
    host.answer = { token: 'good' };
    server.status = 503;
    await assert.rejects(http.signInAgain('/api/me', {}), { status: 503 });
    server.status = 200;
    assert.deepEqual(await http.get('/api/me', {}), { name: 'Ada' });
  });
});

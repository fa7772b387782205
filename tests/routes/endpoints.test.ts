import assert from 'node:assert/strict';
import type { JWTPayload } from 'jose';
import { HOUR } from '../../server/presence/time.ts';
import { CLIENT_ID, TENANT_ID, V1_ISSUER } from '../support/identity.ts';
import { ADA, ADMIN, CEM, GONE, GUEST, type Harness, NOW, startHarness } from './harness.ts';

const ENDPOINTS: [method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, administrator: boolean][] = [
  ['GET', '/api/me', false],
  ['GET', '/api/me/not-shown', false],
  ['PUT', '/api/me/override', false],
  ['DELETE', '/api/me/override', false],
  ['POST', '/api/me/override/o1/restore', false],
  ['POST', '/api/me/clear', false],
  ['DELETE', '/api/me/clear', false],
  ['GET', '/api/me/weekly-rules', false],
  ['PUT', '/api/me/weekly-rules', false],
  ['DELETE', '/api/me/weekly-rules', false],
  ['POST', '/api/me/weekly-rules/undo', false],
  ['GET', '/api/me/follows', false],
  ['PUT', '/api/me/follows/p1', false],
  ['DELETE', '/api/me/follows/p1', false],
  ['PUT', '/api/me/followers', false],
  ['DELETE', '/api/me/followers/p1', false],
  ['GET', '/api/me/favourites', false],
  ['PUT', '/api/me/favourites/people/p1', false],
  ['DELETE', '/api/me/favourites/people/p1', false],
  ['PUT', '/api/me/favourites/offices/berlin', false],
  ['DELETE', '/api/me/favourites/offices/berlin', false],
  ['PUT', '/api/me/favourites/offices/berlin/floors/b1', false],
  ['DELETE', '/api/me/favourites/offices/berlin/floors/b1', false],
  ['GET', '/api/me/surroundings', false],
  ['GET', '/api/me/subscriptions', false],
  ['PUT', '/api/me/subscriptions/morning', false],
  ['DELETE', '/api/me/subscriptions/morning', false],
  ['DELETE', '/api/me/subscriptions/digests/d1', false],
  ['GET', '/api/me/data', false],
  ['GET', '/api/me/data/export', false],
  ['DELETE', '/api/me/data', false],
  ['PUT', '/api/me/mode', false],
  ['PUT', '/api/me/time-zone', false],
  ['GET', '/api/presence', false],
  ['GET', '/api/people/ada/presence', false],
  ['GET', '/api/people/ada/card', false],
  ['GET', '/api/occupancy', false],
  ['GET', '/api/occupancy/days', false],
  ['GET', '/api/occupancy/hours', false],
  ['GET', '/api/expected/day', false],
  ['GET', '/api/expected/week', false],
  ['GET', '/api/insights', false],
  ['GET', '/api/plans', false],
  ['GET', '/api/photos', false],
  ['GET', '/api/week', false],
  ['GET', '/api/shared-board', false],
  ['GET', '/api/works-council', false],
  ['GET', '/api/offices', false],
  ['GET', '/api/offices/berlin', false],
  ['POST', '/api/ask', false],
  ['GET', '/api/reasons', false],
  ['GET', '/api/live', false],
  ['GET', '/api/offices/berlin/floors/b1/floor-plan', false],
  ['GET', '/api/offices/berlin/floors/b1/seats', false],
  ['POST', '/api/offices', true],
  ['PUT', '/api/offices/berlin/floors/b1/seats', true],
  ['PUT', '/api/offices/berlin/floors/b1/floor-plan', true],
  ['DELETE', '/api/offices/berlin/floors/b1/floor-plan', true],
  ['PUT', '/api/offices/berlin', true],
  ['DELETE', '/api/offices/berlin', true],
  ['GET', '/api/ranges', true],
  ['GET', '/api/ranges/r1', true],
  ['POST', '/api/ranges', true],
  ['PUT', '/api/ranges/r1', true],
  ['DELETE', '/api/ranges/r1', true],
  ['POST', '/api/ranges/check', true],
  ['POST', '/api/ranges/preview', true],
  ['GET', '/api/ranges/export', true],
  ['POST', '/api/ranges/import', true],
  ['GET', '/api/ranges/changes', true],
  ['POST', '/api/ranges/changes/r1/undo', true],
  ['GET', '/api/candidates', true],
  ['POST', '/api/candidates/dismiss', true],
  ['POST', '/api/candidates/restore', true],
  ['GET', '/api/my-address', true],
  ['GET', '/api/settings', true],
  ['GET', '/api/access-events', true],
  ['GET', '/api/audit', true],
  ['GET', '/api/service-accounts', true],
  ['PUT', '/api/settings', true],
  ['POST', '/api/settings/preview', true],
  ['GET', '/api/people', true],
  ['PUT', '/api/people/ada/mode', true],
  ['POST', '/api/people/mode', true],
  ['GET', '/api/people/departments', true],
  ['GET', '/api/people/groups', true],
  ['GET', '/api/people/ada/override', true],
  ['PUT', '/api/people/ada/override', true],
  ['DELETE', '/api/people/ada/override', true],
  ['POST', '/api/people/ada/override/o1/restore', true],
  ['GET', '/api/integration', true],
  ['POST', '/api/collect', true],
  ['POST', '/api/integration/check', true],
  ['POST', '/api/integration/removal', true],
  ['GET', '/api/screens', true],
  ['POST', '/api/screens', true],
  ['DELETE', '/api/screens/r1', true],
  ['POST', '/api/integration/warnings', true],
  ['DELETE', '/api/integration/warnings', true],
  ['GET', '/api/backfill', true],
  ['POST', '/api/backfill', true],
  ['DELETE', '/api/backfill', true],
  ['GET', '/api/named-locations', true],
  ['POST', '/api/named-locations/refresh', true],
  ['POST', '/api/named-locations/import', true],
  ['POST', '/api/named-locations/r1/apply', true],
  ['PUT', '/api/named-locations/r1', true],
  ['DELETE', '/api/named-locations/r1', true],
];

describe('The endpoints of the API', () => {
  let on: Harness;
  before(async () => {
    on = await startHarness({ rateLimits: { refusedPerAddress: 10_000 } });
  });
  after(() => on.close());

  const get = (token: string) => on.call(undefined, 'GET', '/api/me', undefined, { authorization: `Bearer ${token}` });

  it('the table of this test has every documented endpoint', () => {
    const documented = Object.entries(on.app.swagger().paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item ?? {}).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const tested = ENDPOINTS.map(
      ([method, url]) =>
        `${method} ${url
          .replace(/\/(ada|berlin|r1)/, '/{id}')
          .replace(/\/b1(?=\/|$)/, '/{floorId}')
          .replace('/p1', '/{personId}')
          .replace('/d1', '/{digestId}')
          .replace('/o1/', '/{overrideId}/')}`,
    );
    assert.deepEqual(documented.filter((endpoint) => endpoint !== 'GET /api/client').sort(), [...tested].sort());
  });

  it('When anything is answered, then it is not cached, or only by the requesting client, which revalidates it', async () => {
    const kept: string[] = [];
    for (const [, url] of ENDPOINTS.filter(([method, url]) => method === 'GET' && url !== '/api/live')) {
      const { headers } = await on.call(ADMIN, 'GET', url);
      if (headers['cache-control'] === 'no-store') continue;
      assert.deepEqual([headers['cache-control'], typeof headers.etag], ['private, no-cache', 'string'], url);
      kept.push(url);
    }
    assert.deepEqual(kept, ['/api/presence', '/api/occupancy', '/api/offices/berlin/floors/b1/floor-plan']);
    const past = await on.call(ADMIN, 'GET', `/api/presence?at=${new Date(NOW - HOUR).toISOString()}`);
    assert.deepEqual([past.headers['cache-control'], past.headers.etag], ['no-store', undefined]);
  });

  for (const [method, url, administrator] of ENDPOINTS) {
    it(`${method} ${url}: without a token, 401 TOKEN_MISSING`, async () => {
      const { status, body, headers } = await on.call(undefined, method, url);
      assert.deepEqual([status, body.code, headers['www-authenticate']], [401, 'TOKEN_MISSING', 'Bearer']);
      assert.match(String(headers['content-type']), /^application\/problem\+json/);
    });
    it(`${method} ${url}: with a forged token, 401 TOKEN_INVALID`, async () => {
      const { status, body } = await on.call(undefined, method, url, undefined, {
        authorization: `Bearer ${await on.identity.forged(ADA)}`,
      });
      assert.deepEqual([status, body.code], [401, 'TOKEN_INVALID']);
    });
    if (administrator) {
      it(`${method} ${url}: without the role, 403 ADMIN_REQUIRED`, async () => {
        const { status, body } = await on.call(ADA, method, url);
        assert.deepEqual([status, body.code], [403, 'ADMIN_REQUIRED']);
      });
    }
  }

  const wrong: Record<string, JWTPayload> = {
    'is for another app': { aud: 'bbbbbbbb-bbbb-cccc-dddd-eeeeeeeeeeee' },
    'is for several apps': { aud: [CLIENT_ID, 'other'] },
    'comes from another issuer': { iss: 'https://login.microsoftonline.com/x/v2.0' },
    'is of another tenant': { tid: CLIENT_ID },
    'has expired': { exp: 1_700_000_000 },
    'never expires': { exp: undefined },
    'names nobody': { oid: undefined },
    'has no tenant': { tid: undefined },
    'was not given on behalf of a person': { scp: undefined },
    'is for another scope of this app': { scp: 'other access_as_user2' },
    'is not valid yet': { nbf: 4_000_000_000 },
  };
  for (const [what, claims] of Object.entries(wrong)) {
    it(`When the token ${what}, then 401 TOKEN_INVALID`, async () => {
      const { status, body } = await get(await on.identity.token(ADA, claims));
      assert.deepEqual([status, body.code], [401, 'TOKEN_INVALID']);
    });
  }
  for (const header of [{ alg: 'none' }, { alg: 'HS256' }, { kid: 'unknown' }]) {
    it(`When the token has the header ${JSON.stringify(header)}, then 401 TOKEN_INVALID`, async () => {
      const { status, body } = await get(await on.identity.token(ADA, {}, header));
      assert.deepEqual([status, body.code], [401, 'TOKEN_INVALID']);
    });
  }
  for (const garbage of ['x', 'a.b.c', '....', 'é']) {
    it(`When the token is ${JSON.stringify(garbage)}, then 401 TOKEN_INVALID`, async () =>
      assert.equal((await get(garbage)).body.code, 'TOKEN_INVALID'));
  }
  for (const aud of [
    CLIENT_ID.toUpperCase(),
    `api://${CLIENT_ID}`,
    `api://indoors.example.com/${CLIENT_ID}`,
    `api://botid-${CLIENT_ID}`,
    `api://indoors.example.com/botid-${CLIENT_ID}`,
  ]) {
    it(`When the audience is ${aud}, then the token is valid`, async () =>
      assert.equal((await get(await on.identity.token(ADA, { aud }))).status, 200));
  }
  for (const aud of [
    `botid-${CLIENT_ID}`,
    `api:///${CLIENT_ID}`,
    `api://indoors.example.com/x/botid-${CLIENT_ID}`,
    `api://indoors.example.com/botid-${CLIENT_ID}/x`,
    `api:/indoors.example.com/${CLIENT_ID}`,
    `api://indoors.example.com/botid-botid-${CLIENT_ID}`,
    `https://indoors.example.com/botid-${CLIENT_ID}`,
  ]) {
    it(`When the audience is ${aud}, then the token is for another app`, async () =>
      assert.equal((await get(await on.identity.token(ADA, { aud }))).body.code, 'TOKEN_INVALID'));
  }
  it('When the token is of version 1, then the issuer that the provider names for that version is valid, and no other', async () => {
    const of = async (claims: JWTPayload) => (await get(await on.identity.token(ADA, claims))).status;
    assert.equal(await of({ ver: '1.0', iss: V1_ISSUER }), 200);
    assert.equal(await of({ ver: '1.0', iss: 'https://sts.windows.net/x/' }), 401);
    assert.equal(await of({ ver: '2.0', iss: V1_ISSUER }), 401);
  });
  it('When a valid token expires, then it is not cached for longer', async () => {
    const fresh = await startHarness();
    const authorization = `Bearer ${await fresh.identity.token(ADA)}`;
    const ask = () => fresh.call(undefined, 'GET', '/api/me', undefined, { authorization });
    assert.equal((await ask()).status, 200);
    fresh.clock.set(fresh.clock.now() + 2 * 3_600_000);
    assert.equal((await ask()).status, 401);
    await fresh.close();
  });
  it('When the keys cannot be fetched, then 503 IDENTITY_UNAVAILABLE, without the reason', async () => {
    const alone = await startHarness();
    const token = await alone.identity.token(ADA);
    await alone.identity.close();
    const { status, body } = await alone.call(undefined, 'GET', '/api/me', undefined, { authorization: `Bearer ${token}` });
    assert.deepEqual([status, body.code], [503, 'IDENTITY_UNAVAILABLE']);
    assert.ok(!JSON.stringify(body).includes('127.0.0.1'));
    await alone.close();
  });

  for (const who of [GUEST, GONE, 'stranger']) {
    it(`When ${who} comes with a valid token, then 403 PERSON_UNKNOWN_TO_DIRECTORY`, async () => {
      for (const url of ['/api/me', '/api/presence', '/api/offices'])
        assert.equal((await on.call(who, 'GET', url)).body.code, 'PERSON_UNKNOWN_TO_DIRECTORY');
    });
  }
  it('When an administrator is not in the directory yet, then administration is open and presence is not', async () => {
    const authorization = `Bearer ${await on.identity.token('newcomer', { roles: ['Admin'] })}`;
    const status = async (url: string) => (await on.call(undefined, 'GET', url, undefined, { authorization })).status;
    assert.deepEqual([await status('/api/settings'), await status('/api/offices'), await status('/api/presence')], [200, 200, 403]);
  });
  it('When an administrator’s account is disabled, then the role does not help', async () => {
    const authorization = `Bearer ${await on.identity.token(GONE, { roles: ['Admin'] })}`;
    assert.equal((await on.call(undefined, 'GET', '/api/settings', undefined, { authorization })).status, 403);
  });
  it('When somebody in mode off comes, then they see themselves as none and cannot make statements', async () => {
    const { body } = await on.call(CEM, 'GET', '/api/me');
    assert.deepEqual([body.mode, body.presence.status], ['off', 'none']);
    assert.equal((await on.call(CEM, 'PUT', '/api/me/override', { status: 'remote' })).body.code, 'PRESENCE_OFF');
    assert.equal((await on.call(CEM, 'POST', '/api/me/clear')).body.code, 'PRESENCE_OFF');
  });
  it('The settings of clients are public, and nothing more', async () => {
    const { status, body } = await on.call(undefined, 'GET', '/api/client');
    assert.equal(status, 200);
    assert.deepEqual(body, { clientId: CLIENT_ID, tenantId: TENANT_ID, authorityHost: on.identity.authorityHost, demo: false });
  });
  it('When the id of the app in Teams is known, then clients get it, so that they can link to it', async () => {
    const told = await startHarness({ teamsCatalogAppId: 'bbbbbbbb-cccc-dddd-eeee-ffffffffffff' });
    assert.equal((await told.call(undefined, 'GET', '/api/client')).body.teamsAppId, 'bbbbbbbb-cccc-dddd-eeee-ffffffffffff');
    await told.close();
  });
  it('Log lines have no person, address, query or token', async () => {
    const token = await on.identity.token(ADMIN, { roles: ['Admin'] });
    await on.app.inject({
      url: '/api/presence?q=secretname',
      headers: { authorization: `Bearer ${token}` },
      remoteAddress: '203.0.113.77',
    });
    await on.call(ADMIN, 'GET', '/api/people/ada/presence');
    const log = on.lines.join('');
    assert.match(log, /\/api\/people\/:id\/presence/);
    for (const secret of ['secretname', '203.0.113.77', token.slice(0, 40), 'people/ada']) assert.ok(!log.includes(secret), secret);
  });
});

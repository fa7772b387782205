import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JWTPayload } from 'jose';
import { DAY, HOUR } from '../../server/presence/time.ts';
import { CLIENT_ID, V1_ISSUER } from '../support/identity.ts';
import { ADA, ADMIN, BEN, CEM, DORA, GONE, type Harness, NOW, startHarness } from './harness.ts';

const SCREEN = 'aaaa0000-0000-4000-8000-00000000000a';
const APP = 'bbbb0000-0000-4000-8000-00000000000b';
const APP_ONLY: JWTPayload = { scp: undefined, idtyp: 'app', roles: ['Reader'], azp: APP };

/** The endpoints that a service account may read, with their names in the API's document. */
const OPEN = [
  '/api/expected/day',
  '/api/expected/week',
  '/api/insights',
  '/api/live',
  '/api/occupancy',
  '/api/occupancy/days',
  '/api/occupancy/hours',
  '/api/offices',
  '/api/offices/{id}',
  '/api/offices/{id}/floors/{floorId}/floor-plan',
  '/api/offices/{id}/floors/{floorId}/seats',
  '/api/people/{id}/presence',
  '/api/plans',
  '/api/presence',
  '/api/reasons',
];
const IDS: Record<string, string> = { floorId: 'b1', personId: ADA, overrideId: 'o1', digestId: 'd1' };
const urlOf = (path: string) => path.replace(/\{(\w+)\}/g, (_, name) => IDS[name] ?? (path.startsWith('/api/people') ? ADA : 'berlin'));

describe('Service accounts', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());

  const call = async (
    method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    { claims = {}, oid = SCREEN, headers = {}, at = on }: { claims?: JWTPayload; oid?: string; headers?: object; at?: Harness } = {},
  ) => {
    const authorization = `Bearer ${await at.identity.token(oid, { ...APP_ONLY, ...claims })}`;
    return at.call(undefined, method, url, undefined, { authorization, ...headers });
  };
  const get = (url: string, options?: Parameters<typeof call>[2]) => call('GET', url, options);
  const reads = (at = on) => at.store.auditEntries({ action: 'service-account', limit: 999 });
  const operations = () =>
    Object.entries(on.app.swagger().paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item ?? {}).map((method) => [method.toUpperCase() as 'GET', path] as const),
    );

  describe('its tokens', () => {
    it('When an app itself has the role Reader, then it may read', async () => assert.equal((await get('/api/presence')).status, 200));

    it('When the token is of version 1, then the same holds', async () => {
      const v1 = { ver: '1.0', iss: V1_ISSUER, azp: undefined, appid: APP };
      assert.equal((await get('/api/presence', { claims: v1 })).status, 200);
      assert.equal((await get('/api/presence', { claims: { ...v1, idtyp: undefined } })).status, 401);
    });

    const refused: Record<string, JWTPayload> = {
      'has no role': { roles: undefined },
      'has an empty list of roles': { roles: [] },
      'has the role Admin': { roles: ['Admin'] },
      'has Reader and another role': { roles: ['Reader', 'Admin'] },
      'has another role and Reader': { roles: ['x', 'Reader'] },
      'has the role twice': { roles: ['Reader', 'Reader'] },
      'has the role as a text': { roles: 'Reader' },
      'has the role in lower case': { roles: ['reader'] },
      'has a scope as well': { scp: 'access_as_user' },
      'has an empty scope': { scp: '' },
      'has no idtyp': { idtyp: undefined },
      'has another idtyp': { idtyp: 'device' },
      'says user and has no scope': { idtyp: 'user' },
      'is of another tenant': { tid: CLIENT_ID },
      'is for Graph': { aud: '00000003-0000-0000-c000-000000000000' },
      'is for the app that asks': { aud: APP },
      'comes from another issuer': { iss: 'https://login.microsoftonline.com/x/v2.0' },
      'names no app': { oid: undefined },
      'has expired': { exp: 1_700_000_000 },
    };
    for (const [what, claims] of Object.entries(refused))
      it(`When the token ${what}, then 401 TOKEN_INVALID, and nothing is audited`, async () => {
        const { status, body } = await get('/api/presence', { claims });
        assert.deepEqual([status, body.code], [401, 'TOKEN_INVALID']);
        assert.deepEqual(await reads(), []);
      });

    it('When the token is forged, then 401', async () => {
      const authorization = `Bearer ${await on.identity.forged(SCREEN, APP_ONLY)}`;
      assert.equal((await on.call(undefined, 'GET', '/api/presence', undefined, { authorization })).status, 401);
    });

    it('When a person’s token says idtyp user, then it is a person’s', async () => {
      const authorization = `Bearer ${await on.identity.token(ADA, { idtyp: 'user' })}`;
      assert.equal((await on.call(undefined, 'GET', '/api/me', undefined, { authorization })).body.id, ADA);
    });

    it('When a person’s token has the role Reader beside a scope, then it is a person’s, with no more rights', async () => {
      const authorization = `Bearer ${await on.identity.token(ADA, { roles: ['Reader'] })}`;
      const as = (url: string) => on.call(undefined, 'GET', url, undefined, { authorization });
      assert.deepEqual([(await as('/api/me')).body.id, (await as('/api/settings')).status], [ADA, 403]);
      assert.deepEqual(await reads(), []);
    });

    it('When the role is wrong, then the answer has the right one', async () =>
      assert.match((await get('/api/presence', { claims: { roles: ['Admin'] } })).body.detail, /role Reader and no other/));
  });

  describe('what it may read', () => {
    it('the endpoints of this test are those that admit it, and all of them only read', async () => {
      const admitted: string[] = [];
      for (const [method, path] of operations()) {
        if (path === '/api/client') continue;
        const { status, body } = path === '/api/live' ? await call('HEAD', path) : await call(method, urlOf(path));
        if (status === 403 && body?.code === 'SERVICE_ACCOUNT_REFUSED') continue;
        assert.ok(method === 'GET' && status !== 401, `${method} ${path}: ${status}`);
        admitted.push(path);
      }
      assert.deepEqual(admitted.sort(), OPEN);
    });

    it('When it requests data of a person, or administration, then the problem says who may', async () => {
      for (const url of ['/api/me', '/api/me/data', '/api/week', '/api/settings', '/api/audit', '/api/people', '/api/people/ada/card']) {
        const { status, body } = await get(url);
        assert.deepEqual([status, body.code], [403, 'SERVICE_ACCOUNT_REFUSED'], url);
        assert.match(body.detail, /people who may be named/);
      }
    });

    it('When somebody is in track, off, a guest, disabled or deleted, then they have the answer for an unknown name', async () => {
      for (const id of [ADA, BEN, CEM]) await on.seen(id, 'r1', NOW - HOUR);
      const listed = (await get('/api/presence')).body.people.map(({ id }: { id: string }) => id);
      assert.deepEqual(listed.sort(), [ADA, ADMIN, DORA]);
      const invented = await get('/api/people/nobody/presence');
      assert.equal(invented.status, 404);
      for (const id of [BEN, CEM, GONE, 'guest']) assert.equal((await get(`/api/people/${id}/presence`)).text, invented.text, id);
      assert.equal((await get(`/api/people/${ADA}/presence`)).body.presence.status, 'office');
    });

    it('When its object id is that of a person, then it does not see more of them', async () => {
      await on.seen(BEN, 'r1', NOW - HOUR);
      assert.equal((await get(`/api/people/${BEN}/presence`, { oid: BEN })).status, 404);
      assert.equal((await get('/api/me', { oid: BEN })).body.code, 'SERVICE_ACCOUNT_REFUSED');
    });

    it('When somebody is hidden, then it sees them like everybody else', async () => {
      await on.seen(DORA, 'r1', NOW - HOUR);
      await on.call(DORA, 'PUT', '/api/me/override', { status: 'hidden' });
      const asOther = await on.call(ADA, 'GET', `/api/people/${DORA}/presence`);
      assert.deepEqual((await get(`/api/people/${DORA}/presence`)).body, asOther.body);
      assert.equal(asOther.body.presence.status, 'none');
    });

    it('When it reads anything, then status, body and ETag equal those of a person without more rights than others', async () => {
      for (const id of [ADA, BEN, DORA]) await on.seen(id, 'r1', NOW - HOUR);
      await on.call(DORA, 'PUT', '/api/me/override', { status: 'hidden' });
      await on.call(ADMIN, 'PUT', '/api/settings', { insights: 'everybody' });
      const QUERIES: Record<string, string[]> = {
        '/api/occupancy/days': ['?office=berlin&fromDay=2026-01-01&toDay=2026-11-20'],
        '/api/occupancy/hours': ['?day=2026-11-20'],
        '/api/expected/day': ['?office=berlin&day=2026-11-20'],
        '/api/expected/week': ['?office=berlin'],
        '/api/insights': ['?office=berlin', '?office=berlin&format=csv'],
        '/api/plans': ['?day=2026-11-20'],
        '/api/presence': ['', '?day=2026-11-19', '?q=be', '?department=Research&limit=1'],
        '/api/occupancy': ['', '?day=2026-11-19'],
      };
      for (const path of OPEN.filter((each) => each !== '/api/live')) {
        for (const query of QUERIES[path] ?? ['']) {
          const url = urlOf(path) + query;
          const [service, person] = [await get(url), await on.call(CEM, 'GET', url)];
          assert.deepEqual([service.status, service.text, service.headers.etag], [200, person.text, person.headers.etag], url);
        }
      }
      const { etag } = (await get('/api/presence')).headers;
      assert.equal((await get('/api/presence', { headers: { 'if-none-match': String(etag) } })).status, 304);
    });

    it('When insights are for administrators, then they are not for a service account; when for everybody, then also for it', async () => {
      const insights = () => get('/api/insights?office=berlin');
      await on.call(ADMIN, 'PUT', '/api/settings', { insights: 'administrators' });
      assert.equal((await insights()).body.code, 'ADMIN_REQUIRED');
      await on.call(ADMIN, 'PUT', '/api/settings', { insights: 'everybody' });
      assert.equal((await insights()).status, 200);
    });

    it('When it sends a time zone, then none is stored', async () => {
      await get('/api/presence', { oid: ADA, headers: { 'x-time-zone': 'Asia/Tokyo' } });
      assert.equal(on.board.world().people.get(ADA)?.clientTimeZone, undefined);
    });
  });

  describe('the audit', () => {
    it('When an administrator filters by the account or the endpoint, then the entries are found', async () => {
      await get('/api/offices/berlin/floors/b1/seats');
      await get('/api/presence');
      const subject = encodeURIComponent('/api/offices/{id}/floors/{floorId}/seats');
      const found = async (query: string) => (await on.call(ADMIN, 'GET', `/api/audit?${query}`)).body.entries.length;
      assert.deepEqual([await found(`subject=${subject}`), await found(`actor=${SCREEN}`)], [1, 2]);
    });

    it('When it reads often, then there is one entry for each endpoint, without the id of a person', async () => {
      for (const id of [ADA, DORA, 'nobody']) await get(`/api/people/${id}/presence`);
      for (let n = 0; n < 3; n++) await get('/api/presence?q=ada');
      const entries = (await reads()).map(({ actor, action, subject, after }) => ({ actor, action, subject, after }));
      const common = { actor: SCREEN, action: 'service-account.read', after: { appId: APP, day: '2026-11-20' } };
      assert.deepEqual(entries, [
        { ...common, subject: '/api/presence' },
        { ...common, subject: '/api/people/{id}/presence' },
      ]);
    });

    it('When the organisation’s day ends, then the next read is audited again, separately for each account', async () => {
      await get('/api/presence');
      on.clock.set(NOW + DAY);
      await get('/api/presence');
      await get('/api/presence', { oid: CLIENT_ID });
      const days = (await reads()).map(({ actor, after }) => [actor, (after as { day: string }).day]);
      assert.deepEqual(days, [
        [CLIENT_ID, '2026-11-21'],
        [SCREEN, '2026-11-21'],
        [SCREEN, '2026-11-20'],
      ]);
    });

    it('When it is refused, then nothing is audited', async () => {
      await get('/api/me');
      await get('/api/settings');
      assert.deepEqual(await reads(), []);
    });

    it('When the server restarts, or another one serves the same store, then there is still one entry', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'indoors-services-'));
      const file = join(folder, 'store.sqlite');
      for (const fresh of [false, true]) {
        const at = await startHarness({ file, fresh });
        assert.equal((await get('/api/presence', { at })).status, 200);
        assert.equal((await reads(at)).length, 1);
        await at.close();
      }
      rmSync(folder, { recursive: true });
    });

    it('When the entry cannot be written, then the read fails', async () => {
      on.store.appendAudit = () => Promise.reject(new Error('disk full'));
      const { status, text } = await get('/api/presence');
      assert.equal(status, 500);
      assert.ok(!text.includes('Ada'));
    });
  });

  it('When an administrator looks, then each account is listed with its reads and times, the last one first', async () => {
    const list = () => on.call(ADMIN, 'GET', '/api/service-accounts');
    assert.deepEqual((await list()).body, { fromDay: '2026-10-22', accounts: [] });
    await get('/api/presence', { oid: CLIENT_ID, claims: { azp: undefined } });
    on.clock.set(NOW + DAY);
    for (const url of ['/api/presence', '/api/offices']) await get(url);
    on.clock.set(NOW + 2 * DAY);
    await get('/api/presence');
    assert.deepEqual((await list()).body.accounts, [
      {
        ...{ objectId: SCREEN, appId: APP, firstDay: '2026-11-21', lastDay: '2026-11-22' },
        endpoints: [
          { endpoint: '/api/offices', lastDay: '2026-11-21', days: 1 },
          { endpoint: '/api/presence', lastDay: '2026-11-22', days: 2 },
        ],
      },
      {
        ...{ objectId: CLIENT_ID, firstDay: '2026-11-20', lastDay: '2026-11-20' },
        endpoints: [{ endpoint: '/api/presence', lastDay: '2026-11-20', days: 1 }],
      },
    ]);
    on.clock.set(NOW + 40 * DAY);
    assert.deepEqual((await list()).body.accounts, [], 'longer ago');
  });

  it('When an account sends too many requests, then it is rejected, and no other account and no person is', async () => {
    const at = await startHarness({ rateLimits: { perPerson: 2 } });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n++) statuses.push((await get('/api/presence', { at })).status);
    assert.deepEqual(statuses, [200, 200, 429]);
    assert.equal((await get('/api/presence', { at, oid: CLIENT_ID })).status, 200);
    assert.equal((await at.call(SCREEN, 'GET', '/api/me')).status, 403, 'a person of that id is counted apart');
    await at.close();
  });
});

import assert from 'node:assert/strict';
import { createRequestCounts } from '../../server/plugins/request-counts.ts';
import { createHttp } from '../../tab/shared/lib/http.ts';
import { ADA, DORA, type Harness, startHarness } from '../routes/harness.ts';

describe('Rate limits', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness({ rateLimits: { perPerson: 3, refusedPerAddress: 2 } });
  });
  afterEach(() => on.close());

  const times = async (count: number, ask: () => Promise<{ status: number }>) => {
    const statuses: number[] = [];
    for (let i = 0; i < count; i++) statuses.push((await ask()).status);
    return statuses;
  };
  const refused = () => on.call(undefined, 'GET', '/api/me', undefined, { authorization: 'Bearer no' });

  it('When a person sends too many requests, then they are rejected until the minute is over, and others are not', async () => {
    assert.deepEqual(await times(4, () => on.call(ADA, 'GET', '/api/me')), [200, 200, 200, 429]);
    const answer = await on.call(ADA, 'GET', '/api/offices');
    assert.deepEqual([answer.status, answer.body.code], [429, 'TOO_MANY_REQUESTS']);
    assert.match(answer.body.detail, /3 requests a minute/);
    assert.match(String(answer.headers['retry-after']), /^[1-9]\d?$/);
    assert.equal((await on.call(DORA, 'GET', '/api/me')).status, 200, 'from the same address');
  });

  it('When an address sends bad tokens too often, then these are rejected with 429, and valid tokens from there are accepted', async () => {
    assert.deepEqual(await times(3, refused), [401, 401, 429]);
    assert.equal((await on.call(undefined, 'GET', '/api/me')).status, 429, 'a missing token counts, too');
    assert.deepEqual(await times(3, () => on.call(ADA, 'GET', '/api/me')), [200, 200, 200]);
  });

  describe('behind a proxy', () => {
    let behind: Harness;
    beforeEach(async () => {
      behind = await startHarness({ trustProxy: ['127.0.0.0/8', '10.0.0.0/8'], rateLimits: { refusedPerAddress: 2 } });
    });
    afterEach(() => behind.close());

    const SAME: [what: string, forwarded: string[]][] = [
      ['a gateway writes a port behind the address', ['7.7.7.7:1024', '7.7.7.7:50000', '7.7.7.7', '7.7.7.7:1, 10.0.0.9:443']],
      ['an IPv4 address is written as IPv6', ['7.7.7.8', '::ffff:7.7.7.8', '[::ffff:7.7.7.8]:80', '::FFFF:707:708']],
      [
        'an address changes within its IPv6 /64',
        ['2606:4700:1:2::1', '[2606:4700:1:2::1]:80', '2606:4700:1:2:a:b:c:d', '2606:4700:1:2::9'],
      ],
    ];
    for (const [what, forwarded] of SAME)
      it(`When ${what}, then its rejected requests count for one address, and others are not rejected`, async () => {
        const statuses: number[] = [];
        for (const address of forwarded) {
          const headers = { authorization: 'Bearer no', 'x-forwarded-for': address };
          statuses.push((await behind.call(undefined, 'GET', '/api/me', undefined, headers)).status);
        }
        assert.deepEqual(statuses, [401, 401, 429, 429]);
        for (const other of ['7.7.7.9', '2606:4700:1:3::1'])
          assert.equal((await behind.call(undefined, 'GET', '/api/me', undefined, { 'x-forwarded-for': other })).status, 401, other);
      });
  });

  it('When an address is blocked for bad tokens, then the answer says so, and that another token may help', async () => {
    await times(2, refused);
    const { status, body, headers } = await refused();
    assert.deepEqual([status, body.code, headers['www-authenticate']], [429, 'TOO_MANY_REFUSED', 'Bearer error="invalid_token"']);
    assert.match(String(headers['retry-after']), /^[1-9]\d?$/);
  });

  it('When the tab’s token has expired while its address is blocked, then a new token is accepted', async () => {
    await times(3, refused);
    const tokens = ['expired', await on.identity.token(ADA)];
    const http = createHttp({
      token: async ({ fresh }) => tokens[fresh ? 1 : 0],
      fetch: async (path, init) => {
        const { authorization } = Object.fromEntries(new Headers(init?.headers));
        const { status, body, headers } = await on.call(undefined, 'GET', String(path), undefined, { authorization: authorization ?? '' });
        return Response.json(body, { status, headers: headers as Record<string, string> });
      },
    });
    assert.equal((await http.get<{ id: string }>('/api/me', { id: '' })).id, ADA);
  });

  it('When the machine’s clock is set back, then a window still ends after a minute, and the number of keys stays limited', () => {
    let elapsed = 1000;
    const real = Date.now;
    Date.now = () => real() - elapsed * 60;
    try {
      const counts = createRequestCounts(2, 60_000, () => elapsed);
      const count = (key: string) => {
        const { current, ttl } = counts(key);
        return [current, ttl];
      };
      assert.deepEqual(
        [count('ada'), count('ada')],
        [
          [1, 60_000],
          [2, 60_000],
        ],
      );
      elapsed += 59_999;
      assert.deepEqual(
        [count('dora'), count('ada')],
        [
          [1, 60_000],
          [3, 1],
        ],
      );
      elapsed += 1;
      assert.deepEqual(count('ada'), [1, 60_000]);
      count('ben');
      assert.deepEqual(count('dora'), [1, 60_000], 'the one seen longest ago was forgotten');
    } finally {
      Date.now = real;
    }
  });

  it('When a request needs no token, then it is not counted', async () => {
    for (const url of ['/healthz', '/readyz', '/metrics', '/api/client', '/api/openapi.json'])
      assert.deepEqual(await times(8, () => on.call(undefined, 'GET', url)), Array(8).fill(200), url);
    assert.deepEqual(await times(2, refused), [401, 401]);
  });
});

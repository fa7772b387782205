import assert from 'node:assert/strict';
import { GraphFailure, type GraphFailureKind } from '../../server/graph/failures.ts';
import { MINUTE } from '../../server/presence/time.ts';
import { english, englishOf } from '../support/error-text.ts';
import { type Answer, type FakeGraph, graphError, json, reset, silent, startFakeGraph, truncated } from './fake-graph.ts';
import { makeClient, SECRET } from './make-client.ts';

const PATH = '/v1.0/auditLogs/signIns?$top=1';
const REPORTS = { lane: 'reports' } as const;

async function kindOf(work: Promise<unknown>): Promise<GraphFailureKind> {
  const error = await work.then(
    () => assert.fail('It should have failed.'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof GraphFailure, String(error));
  return error.kind;
}

describe('Graph client', () => {
  let fake: FakeGraph;
  beforeEach(async () => {
    fake = await startFakeGraph();
  });
  afterEach(() => fake.close());

  it('sends no Authorization header on loopback when no credential is set', async () => {
    await makeClient(fake.url).client.get(PATH, REPORTS);
    assert.equal(fake.requests[0]?.authorization, undefined);
  });

  it('sends one token to http on loopback for many requests', async () => {
    const { client } = makeClient(fake.url, { credential: SECRET });
    await client.get(PATH, REPORTS);
    await client.get(PATH, REPORTS);
    assert.deepEqual([fake.tokens, ...fake.requests.map((request) => request.authorization)], [1, 'Bearer token-1', 'Bearer token-1']);
  });

  it('When a token is about to expire, then a new one is fetched', async () => {
    const { client, clock } = makeClient(fake.url, { credential: SECRET });
    await client.get(PATH, REPORTS);
    clock.advance(56 * 60_000);
    await client.get(PATH, REPORTS);
    assert.equal(fake.requests[1]?.authorization, 'Bearer token-2');
  });

  for (const code of ['Authentication_MSGraphPermissionMissing', 'Authorization_RequestDenied', 'Forbidden']) {
    it(`When a permission is missing (${code}), then a new token is tried, which has permissions that were granted meanwhile`, async () => {
      const { client, clock } = makeClient(fake.url, { credential: SECRET });
      await client.get(PATH, REPORTS);
      clock.advance(MINUTE);
      // Consent was granted: only the first token does not have it.
      fake.always = (request, response) => {
        if (request.headers.authorization !== 'Bearer token-1') return false;
        graphError(403, code)(request, response);
        return true;
      };
      assert.deepEqual(await client.get(PATH, REPORTS), { value: [] });
      assert.equal(fake.tokens, 2);
    });
  }

  it('While a permission is missing, then at most one new token per minute is requested, and the refusal is shown', async () => {
    const { client, clock } = makeClient(fake.url, { credential: SECRET });
    fake.always = (request, response) => {
      graphError(403, 'Authentication_MSGraphPermissionMissing')(request, response);
      return true;
    };
    for (let second = 0; second < 150; second += 10) {
      assert.equal(await kindOf(client.get(PATH, { ...REPORTS, priority: 'poll' })), 'AUDIT_LOG_PERMISSION_MISSING');
      clock.advance(10_000);
    }
    assert.ok(fake.tokens >= 3 && fake.tokens <= 4, String(fake.tokens));
    fake.tokenError = { status: 503, body: {} };
    clock.advance(MINUTE);
    assert.equal(await kindOf(client.get(PATH, REPORTS)), 'AUDIT_LOG_PERMISSION_MISSING');
  });

  it('When Graph answers 401, then one new token is tried, and no more', async () => {
    const { client } = makeClient(fake.url, { credential: SECRET });
    fake.next = [graphError(401, 'InvalidAuthenticationToken')];
    await client.get(PATH, REPORTS);
    assert.deepEqual(
      fake.requests.map((request) => request.authorization),
      ['Bearer token-1', 'Bearer token-2'],
    );
    fake.next = [graphError(401, 'InvalidAuthenticationToken'), graphError(401, 'InvalidAuthenticationToken')];
    assert.equal(await kindOf(client.get(PATH, REPORTS)), 'TOKEN_NOT_ACCEPTED');
    assert.equal(fake.requests.length, 4);
  });

  it('reads a secret again for each token, so that a rotated one is used', async () => {
    let reads = 0;
    const credential = {
      kind: 'secret' as const,
      secret: () => {
        reads += 1;
        return `secret-${reads}`;
      },
    };
    const { client, clock } = makeClient(fake.url, { credential });
    await client.get(PATH, REPORTS);
    clock.advance(3_600_000);
    await client.get(PATH, REPORTS);
    assert.equal(reads, 2);
  });

  it('honours Retry-After in full', async () => {
    const { client, slept } = makeClient(fake.url);
    fake.next = [graphError(429, 'TooManyRequests', '', { 'retry-after': '37' })];
    await client.get(PATH, REPORTS);
    assert.equal(slept[0], 37_000);
    assert.deepEqual(client.tally(), { requests: 2, throttled: 1 });
    assert.deepEqual(client.statuses(), { 200: 1, 429: 1 });
  });

  it('waits at least a second if Retry-After is 0', async () => {
    const { client, slept } = makeClient(fake.url);
    fake.next = [graphError(429, 'TooManyRequests', '', { 'retry-after': '0' })];
    await client.get(PATH, REPORTS);
    assert.equal(slept[0], 1000);
  });

  it('When Retry-After is longer than a run waits, then nothing is sent before it ends', async () => {
    const { client, clock } = makeClient(fake.url);
    fake.next = [graphError(429, 'TooManyRequests', '', { 'retry-after': '3600' })];
    assert.equal(await kindOf(client.get(PATH, REPORTS)), 'THROTTLED');
    assert.equal(await kindOf(client.get(PATH, REPORTS)), 'THROTTLED');
    assert.equal(fake.requests.length, 1);
    clock.advance(3_600_000);
    await client.get(PATH, REPORTS);
  });

  it('waits exponentially longer without Retry-After, and gives up after six tries', async () => {
    const { client, slept } = makeClient(fake.url);
    fake.next = Array.from({ length: 10 }, () => graphError(503, 'ServiceUnavailable'));
    assert.equal(await kindOf(client.get(PATH, REPORTS)), 'SERVER_ERROR');
    assert.equal(fake.requests.length, 6);
    const waits = slept.filter((wait) => [1500, 3000, 6000, 12000, 24000].includes(wait));
    assert.deepEqual(waits, [1500, 3000, 6000, 12000, 24000]);
  });

  const passing: Record<string, Answer> = { 'truncated JSON': truncated, 'a reset connection': reset };
  for (const status of [408, 429, 500, 502, 503, 504]) passing[`status ${status}`] = graphError(status, 'Passing');
  for (const [name, answer] of Object.entries(passing)) {
    it(`When the answer is ${name}, then it is requested again`, async () => {
      fake.next = [answer];
      assert.deepEqual(await makeClient(fake.url).client.get(PATH, REPORTS), { value: [] });
      assert.equal(fake.requests.length, 2);
    });
  }

  it('When nothing answers within the timeout, then it is a timeout', async () => {
    fake.next = [silent];
    const { client } = makeClient(fake.url, { timeoutMs: 40 });
    assert.equal(await kindOf(client.get(PATH, { ...REPORTS, retryTimeouts: false })), 'TIMEOUT');
  });

  const refusals: [string, Answer, GraphFailureKind][] = [
    ['no licence', graphError(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'), 'NO_PREMIUM_LICENCE'],
    ['no permission for reports', graphError(403, 'Authentication_MSGraphPermissionMissing'), 'AUDIT_LOG_PERMISSION_MISSING'],
    ['another 403', graphError(403, 'Forbidden'), 'FORBIDDEN'],
    ['a refused filter', graphError(400, 'BadRequest', 'Invalid filter clause'), 'FILTER_REFUSED'],
    ['an unknown segment', graphError(400, 'BadRequest', "Resource not found for the segment 'x'."), 'PATH_UNKNOWN'],
    ['an expired skip token', graphError(400, 'BadRequest', 'Skip token is expired.'), 'LINK_EXPIRED'],
    ['410', graphError(410, 'syncStateNotFound'), 'LINK_EXPIRED'],
    ['404', graphError(404, 'NotFound'), 'PATH_UNKNOWN'],
    ['501', graphError(501, 'NotImplemented'), 'PATH_UNKNOWN'],
    ['a redirect', json(302, {}, { location: 'http://127.0.0.1:1/' }), 'FOREIGN_LINK'],
  ];
  for (const [name, answer, kind] of refusals) {
    it(`When Graph answers ${name}, then it is ${kind} at once, with what to do`, async () => {
      fake.next = [answer];
      assert.equal(await kindOf(makeClient(fake.url).client.get(PATH, REPORTS)), kind);
      assert.equal(fake.requests.length, 1);
      assert.ok(english(new GraphFailure(kind).remedy).length > 10);
    });
  }

  it('When the directory denies a request, then the directory permission is named', async () => {
    fake.next = [graphError(403, 'Authorization_RequestDenied')];
    assert.equal(await kindOf(makeClient(fake.url).client.get('/v1.0/users/delta', { lane: 'directory' })), 'DIRECTORY_PERMISSION_MISSING');
  });

  it('When it is refused for an unknown reason, then the error names the permissions that may be missing', () => {
    assert.match(english(new GraphFailure('FORBIDDEN').remedy), /Directory\.Read\.All.*AuditLog\.Read\.All/);
  });

  const refusedTokens: [string, string, GraphFailureKind][] = [
    ['invalid_client', 'AADSTS7000215: Invalid client secret provided.', 'SECRET_WRONG'],
    ['invalid_client', 'AADSTS7000222: The provided client secret keys are expired.', 'SECRET_EXPIRED'],
    ['invalid_request', 'AADSTS90002: Tenant not found.', 'TENANT_UNKNOWN'],
    ['unauthorized_client', 'AADSTS700016: Application was not found in the directory.', 'APP_UNKNOWN'],
    ['invalid_client', 'AADSTS700024: Client assertion is not within its valid time range.', 'CLOCK_WRONG'],
    ['unauthorized_client', 'AADSTS7000229: The client application is missing service principal.', 'APP_UNKNOWN'],
    ['invalid_grant', 'AADSTS53003: Access has been blocked by Conditional Access policies.', 'POLICY_BLOCKED'],
    ['invalid_grant', 'AADSTS99999999: Something new.', 'TOKEN_REFUSED'],
  ];
  for (const [error, description, kind] of refusedTokens) {
    it(`When Entra says ${description.slice(0, 14)}, then it is ${kind}, with its number, and without a secret`, async () => {
      fake.tokenError = { status: 400, body: { error, error_description: description, error_codes: [] } };
      const work = makeClient(fake.url, { credential: SECRET }).client.get(PATH, REPORTS);
      const failure = await work.catch((thrown: unknown) => thrown);
      assert.ok(failure instanceof GraphFailure);
      assert.equal(failure.kind, kind);
      const meaning = english(failure.meaning);
      assert.ok(meaning.endsWith(`. (${description.split(':')[0]})`) && englishOf(failure).startsWith(meaning), meaning);
      assert.ok(!JSON.stringify([failure.message, failure.detail, failure.extra]).includes(SECRET.secret));
      assert.equal(fake.requests.length, 0);
    });
  }

  it('When the token endpoint is unavailable, then it is tried again', async () => {
    fake.tokenError = { status: 503, body: {} };
    const { client } = makeClient(fake.url, { credential: SECRET });
    assert.equal(await kindOf(client.get(PATH, REPORTS)), 'IDENTITY_ERROR');
    assert.equal(fake.tokens, 6);
  });

  it('When Graph cannot be reached at all, then it is a network error', async () => {
    await fake.close();
    assert.equal(await kindOf(makeClient(fake.url).client.get(PATH, REPORTS)), 'NETWORK');
  });
});

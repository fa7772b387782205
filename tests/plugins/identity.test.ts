import assert from 'node:assert/strict';
import { isAppError } from '../../server/errors.ts';
import { createIdentity } from '../../server/plugins/identity.ts';
import { CLIENT_ID, startIdentity, TENANT_ID, type TestIdentity, V1_ISSUER } from '../support/identity.ts';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const V1 = { ver: '1.0', iss: V1_ISSUER };
const V1_DOCUMENT = `/${TENANT_ID}/.well-known/openid-configuration`;

describe('requests to the identity provider that tokens cause', () => {
  let provider: TestIdentity;
  let now: number;
  let verify: (token: string) => Promise<string>;
  beforeEach(async () => {
    now = NOW;
    provider = await startIdentity(() => now);
    const config = { tenantId: TENANT_ID, clientId: CLIENT_ID, authorityHost: provider.authorityHost, adminRole: 'Admin' };
    const identity = createIdentity({ config, clock: { now: () => now } });
    verify = (token) =>
      identity.verify(token).then(
        () => 'good',
        (error: unknown) => (isAppError(error) ? error.code : String(error)),
      );
  });
  afterEach(() => provider.close());
  const askedFor = (path: string) => provider.asked.filter((each) => each === path).length;

  it('When a forged token claims to be of version 1, then nothing is requested because of it', async () => {
    for (let n = 0; n < 5; n++) assert.equal(await verify(await provider.forged(`p${n}`, V1)), 'TOKEN_INVALID');
    assert.equal(askedFor(V1_DOCUMENT), 0);
  });

  it('When the clock was ahead and is set back, then keys are fetched again at once', async () => {
    now = NOW + 3 * 3_600_000;
    assert.equal(await verify(await provider.token('ada')), 'good');
    now = NOW;
    assert.equal(await verify(await provider.token('ada')), 'good');
    assert.equal(askedFor('/keys'), 2);
    await verify(await provider.token('ben'));
    assert.equal(askedFor('/keys'), 2, 'once');
  });

  it('When valid tokens of version 1 come, then their issuer is requested once', async () => {
    for (let n = 0; n < 5; n++) assert.equal(await verify(await provider.token(`p${n}`, V1)), 'good');
    assert.equal(askedFor(V1_DOCUMENT), 1);
  });

  for (const [version, claims, path] of [
    ['1', V1, V1_DOCUMENT],
    ['2', {}, `/${TENANT_ID}/v2.0/.well-known/openid-configuration`],
  ] as const) {
    it(`When the document of version ${version} cannot be fetched, then it is requested at most twice a minute, until it can`, async () => {
      if (version === '1') await verify(await provider.token('first'));
      provider.down = true;
      for (let n = 0; n < 5; n++) {
        assert.equal(await verify(await provider.token(`p${n}`, claims)), 'IDENTITY_UNAVAILABLE');
        now += 5_000;
      }
      assert.equal(askedFor(path), 1);
      provider.down = false;
      now += 5_000;
      assert.equal(await verify(await provider.token('later', claims)), 'good');
      assert.equal(askedFor(path), 2);
    });
  }
});

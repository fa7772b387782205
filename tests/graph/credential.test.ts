import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, generateKeyPair, SignJWT } from 'jose';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { createTokenSource, type GraphCredential } from '../../server/graph/credential.ts';
import { GraphFailure, type GraphFailureKind } from '../../server/graph/failures.ts';
import { DAY, HOUR } from '../../server/presence/time.ts';
import { selfSigned } from '../support/self-signed.ts';
import { memoryLog } from './make-client.ts';

/** Each way to sign in as the server, against an identity provider that checks like Entra. */
describe('The app’s own sign-in', () => {
  const organisation = createOrganisation({ people: 3 });
  const clock = { now: () => Date.now() };
  let tenant: SimulatedTenant;
  before(async () => {
    tenant = await startSimulatedTenant({ organisation, clock });
  });
  after(() => tenant.close());

  const sourceOf = (credential: GraphCredential) => {
    const { tenantId, clientId } = organisation;
    const source = createTokenSource({ credential, authorityHost: tenant.url, tenantId, clientId, resource: tenant.url, clock });
    return source ?? assert.fail();
  };
  async function refusalOf(credential: GraphCredential): Promise<GraphFailureKind | undefined> {
    const error = await sourceOf(credential)
      .token()
      .catch((thrown: unknown) => thrown);
    return error instanceof GraphFailure ? error.kind : undefined;
  }
  const day = (days: number) => new Date(Date.now() + days * DAY);

  it('When the secret is replaced, then the next token is requested with the new one', async () => {
    let secret = 'the old one';
    const source = sourceOf({ kind: 'secret', secret: () => secret });
    await assert.rejects(source.token(), { kind: 'SECRET_WRONG' });
    secret = organisation.clientSecret;
    assert.equal(decodeJwt(await source.token()).aud, tenant.url);
  });

  /** The posts of tokens, with the form that each sent. */
  const counting = () => {
    const sent: string[] = [];
    const send: typeof fetch = (input, init) => {
      if (init?.method === 'POST') sent.push(new URLSearchParams(String(init.body)).get('client_secret') ?? '');
      return fetch(input, init);
    };
    return { sent, send };
  };

  describe('with two secrets', () => {
    const [OLD, NEW] = [organisation.clientSecret, 'the new one'];
    let own: SimulatedTenant;
    let log: ReturnType<typeof memoryLog>;
    beforeEach(async () => {
      own = await startSimulatedTenant({ organisation, clock });
      log = memoryLog();
    });
    afterEach(() => own.close());

    const register = (value: string, endsIn: number) => {
      const [first] = own.secrets;
      assert.ok(first);
      own.secrets.push({ ...first, value, hint: value.slice(0, 3), endDateTime: day(endsIn).toISOString() });
    };
    const expire = () => {
      for (const secret of own.secrets) if (secret.value === OLD) secret.endDateTime = day(-1).toISOString();
    };
    const open = (secret: () => readonly string[]) => {
      const { tenantId, clientId } = organisation;
      const { sent, send } = counting();
      const credential = { kind: 'secret', secret } as const;
      const source = createTokenSource({
        ...{ credential, authorityHost: own.url, tenantId, clientId, resource: own.url, clock, log, fetch: send },
      });
      return { source, sent };
    };

    it('When the old one ends while the server runs, then the other one is used, which is said once', async () => {
      register(NEW, 100);
      const { source, sent } = open(() => [OLD, NEW]);
      await source.token({ fresh: true });
      assert.deepEqual(sent.splice(0), [OLD]);
      expire();
      for (let times = 0; times < 3; times += 1) assert.equal(decodeJwt(await source.token({ fresh: true })).aud, own.url);
      assert.deepEqual(sent, [OLD, NEW, NEW, NEW], 'the one that was accepted last comes first');
      assert.deepEqual(
        log.lines.map((line) => line.split(' {')[0]),
        ['Entra refuses one of the two client secrets; the other one is used'],
      );
      assert.match(log.lines[0] ?? '', /SECRET_EXPIRED/);
      assert.ok(!log.lines.join().includes(NEW));
    });

    it('When both are refused, then that is said once, and it heals by the file', async () => {
      let secrets = [OLD, 'mistyped'];
      expire();
      const { source } = open(() => secrets);
      for (let times = 0; times < 3; times += 1)
        await assert.rejects(
          source.token(),
          { kind: 'SECRET_WRONG' },
          'of an old secret and a wrong one, the wrong one is to be corrected',
        );
      assert.equal(log.lines.length, 1);
      assert.match(log.lines[0] ?? '', /^Entra refuses both client secrets/);
      register(NEW, 100);
      secrets = [NEW];
      assert.equal(decodeJwt(await source.token()).aud, own.url);
      await source.token({ fresh: true });
      assert.equal(log.lines.length, 2);
      assert.match(log.lines[1] ?? '', /^Entra accepts the client secret again/);
    });

    it('When Entra cannot be reached, then the other secret is not tried', async () => {
      const { source, sent } = open(() => [OLD, NEW]);
      own.faults.identityDown = true;
      await assert.rejects(source.token(), { kind: 'IDENTITY_ERROR' });
      assert.deepEqual(sent, [OLD]);
      assert.deepEqual(log.lines, []);
    });
  });

  it('When the clock was ahead when a token was requested, then another one is requested as soon as it is right', async () => {
    const { tenantId, clientId, clientSecret: secret } = organisation;
    const set = { ahead: 26 * HOUR };
    const steered = { now: () => Date.now() + set.ahead };
    const credential = { kind: 'secret', secret } as const;
    let asked = 0;
    const counting: typeof fetch = (input, init) => {
      if (init?.method === 'POST') asked += 1;
      return fetch(input, init);
    };
    const place = { authorityHost: tenant.url, tenantId, clientId, resource: tenant.url };
    const source = createTokenSource({ credential, ...place, clock: steered, fetch: counting });
    const askedAfterTwo = async () => {
      for (let i = 0; i < 2; i += 1) await source.token();
      return asked;
    };
    assert.equal(await askedAfterTwo(), 1);
    set.ahead = 0;
    assert.equal(await askedAfterTwo(), 2);
  });

  it('When a certificate is registered, then its key signs in; Graph accepts the token', async () => {
    const { certificate, privateKey } = selfSigned('Indoors', day(-1), day(30));
    const credential = { kind: 'certificate', read: () => ({ certificate, privateKey }) } as const;
    assert.equal(await refusalOf(credential), 'CERTIFICATE_REFUSED');
    tenant.trusted.certificates.push(certificate);
    const authorization = `Bearer ${await sourceOf(credential).token()}`;
    assert.equal((await fetch(`${tenant.url}/v1.0/users/delta`, { headers: { authorization } })).status, 200);
  });

  it('When the key is a different one, or the certificate has expired, then the certificate is refused', async () => {
    const [ours, other] = [selfSigned('Indoors', day(-1), day(30)), selfSigned('Other', day(-1), day(30))];
    const ended = selfSigned('Ended', day(-30), day(-1));
    tenant.trusted.certificates.push(ours.certificate, ended.certificate);
    const refused = (certificate: string, privateKey: string) =>
      refusalOf({ kind: 'certificate', read: () => ({ certificate, privateKey }) });
    assert.equal(await refused(ours.certificate, other.privateKey), 'CERTIFICATE_REFUSED');
    assert.equal(await refused(ended.certificate, ended.privateKey), 'CERTIFICATE_REFUSED');
  });

  it('When the certificate expires or is refused and another one replaces it, then the next token is requested with that', async () => {
    let pair = selfSigned('Old', day(-30), day(-1));
    tenant.trusted.certificates.push(pair.certificate);
    const source = sourceOf({ kind: 'certificate', read: () => pair });
    await assert.rejects(source.token(), { kind: 'CERTIFICATE_REFUSED' });
    pair = selfSigned('New', day(-1), day(30));
    await assert.rejects(source.token(), { kind: 'CERTIFICATE_REFUSED' });
    tenant.trusted.certificates.push(pair.certificate);
    assert.equal(decodeJwt(await source.token()).aud, tenant.url);
  });

  it('When another issuer identifies the app, then its assertion is requested again for each token', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const [issuer, subject] = ['https://cluster.example', 'system:serviceaccount:indoors:indoors'];
    const sign = (claims: { iss?: string; sub?: string }, until = '1h') =>
      new SignJWT({ iss: issuer, sub: subject, aud: 'api://AzureADTokenExchange', ...claims })
        .setProtectedHeader({ alg: 'RS256' })
        .setExpirationTime(until)
        .sign(privateKey);
    let asked = 0;
    const credential = {
      kind: 'federated',
      assertion: () => {
        asked += 1;
        return sign({});
      },
    } as const;
    assert.equal(await refusalOf(credential), 'FEDERATION_REFUSED');
    tenant.trusted.federated.push({ issuer, subject, key: publicKey });
    const source = sourceOf(credential);
    await source.token();
    await source.token();
    await source.token({ fresh: true });
    assert.equal(asked, 3);
    assert.equal(await refusalOf({ kind: 'federated', assertion: () => sign({ sub: 'another' }) }), 'FEDERATION_REFUSED');
    assert.equal(await refusalOf({ kind: 'federated', assertion: () => sign({ iss: 'https://evil.example' }) }), 'FEDERATION_REFUSED');
    assert.equal(await refusalOf({ kind: 'federated', assertion: () => sign({}, '-1h') }), 'FEDERATED_TOKEN_EXPIRED');
  });

  it('When the federated token is invalid, then that is reported and no part of it is sent; only one that is valid by its times blames the clock', async () => {
    const { tenantId, clientId } = organisation;
    const sent: string[] = [];
    const answer = { error: 'invalid_client', error_description: 'AADSTS700024: Client assertion is not within its valid time range.' };
    const send: typeof fetch = async (_, init) => {
      sent.push(String(init?.body));
      return Response.json(answer, { status: 401 });
    };
    const kindFor = async (assertion: string) => {
      const credential = { kind: 'federated', assertion: () => assertion } as const;
      const deps = { credential, authorityHost: 'https://login.example', tenantId, clientId, resource: 'https://graph.example', clock };
      const error = await createTokenSource({ ...deps, fetch: send })
        ?.token()
        .catch((thrown: unknown) => thrown);
      return error instanceof GraphFailure ? error.kind : undefined;
    };
    for (const junk of ['no assertion', 'a.b.c', '{"token":"x"}']) assert.equal(await kindFor(junk), 'FEDERATED_TOKEN_UNREADABLE');
    assert.deepEqual(sent, []);
    const { privateKey } = await generateKeyPair('RS256');
    const until = (time: string) => new SignJWT({}).setProtectedHeader({ alg: 'RS256' }).setExpirationTime(time).sign(privateKey);
    assert.equal(await kindFor(await until('1h')), 'CLOCK_WRONG');
    assert.equal(await kindFor(await until('-1s')), 'FEDERATED_TOKEN_EXPIRED');
  });

  describe('by a managed identity', () => {
    let host: Server;
    let asked: URL[] = [];
    let answer: { status: number; body: object };
    before(async () => {
      host = createServer((request, response) => {
        asked.push(new URL(request.url ?? '/', 'http://host'));
        const allowed = request.headers['x-identity-header'] === 'of this host';
        response.writeHead(allowed ? answer.status : 401, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
      });
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
      // Like Azure App Service and Container Apps tell their apps; the library reads it.
      process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${(host.address() as AddressInfo).port}/msi/token`;
      process.env.IDENTITY_HEADER = 'of this host';
    });
    beforeEach(() => {
      asked = [];
      const expires = Math.floor(Date.now() / 1000) + 3600;
      answer = {
        status: 200,
        body: { access_token: 'handed out', expires_on: String(expires), resource: tenant.url, token_type: 'Bearer' },
      };
    });
    after(async () => {
      delete process.env.IDENTITY_ENDPOINT;
      delete process.env.IDENTITY_HEADER;
      await new Promise((resolve) => host.close(resolve));
    });

    it('When the host provides tokens, then one for Graph is requested, for the configured identity', async () => {
      assert.equal(await sourceOf({ kind: 'managed-identity' }).token(), 'handed out');
      const identityId = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb';
      await sourceOf({ kind: 'managed-identity', identityId }).token();
      assert.deepEqual(
        asked.map(({ searchParams }) => [searchParams.get('resource'), searchParams.get('client_id')]),
        [
          [tenant.url, null],
          [tenant.url, identityId],
        ],
      );
    });

    it('When the host has no identity or an error, then the error says so', async () => {
      for (const status of [400, 500]) {
        answer = { status, body: { statusCode: status, message: 'No managed identity was found.' } };
        assert.equal(await refusalOf({ kind: 'managed-identity' }), 'MANAGED_IDENTITY_UNAVAILABLE', String(status));
      }
      await new Promise((resolve) => {
        host.close(resolve);
        host.closeAllConnections();
      });
      assert.equal(await refusalOf({ kind: 'managed-identity' }), 'MANAGED_IDENTITY_UNAVAILABLE');
    });
  });
});

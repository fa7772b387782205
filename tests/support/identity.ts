import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, type JWTPayload, SignJWT } from 'jose';
import { keyPair } from './keys.ts';

export const TENANT_ID = '11111111-2222-3333-4444-555555555555';
export const CLIENT_ID = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

/** The issuer of tokens of version 1, which differs in Entra. */
export const V1_ISSUER = `https://sts.example/${TENANT_ID}/`;

/** A small identity provider on loopback: discovery, keys, and tokens signed by them. */
export interface TestIdentity {
  authorityHost: string;
  /** The requested paths, oldest first. */
  asked: string[];
  /** While true, discovery documents are unavailable. */
  down: boolean;
  /** A valid token, except for the overridden claims; a claim set to undefined is omitted. */
  token(oid: string, claims?: JWTPayload, header?: { alg?: string; kid?: string }): Promise<string>;
  /** The same claims, signed with an unknown key. */
  forged(oid: string, claims?: JWTPayload): Promise<string>;
  close(): Promise<void>;
}

export async function startIdentity(now: () => number): Promise<TestIdentity> {
  const [ours, foreign] = await Promise.all([keyPair('ours'), keyPair('foreign')]);
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'test', use: 'sig', alg: 'RS256' };
  let authorityHost = '';
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (identity.down && request.url?.endsWith('/openid-configuration')) return void response.writeHead(503).end();
    const v1 = !request.url?.includes('/v2.0/');
    const body = request.url?.endsWith('/openid-configuration')
      ? { issuer: v1 ? V1_ISSUER : `${authorityHost}/{tenantid}/v2.0`, jwks_uri: `${authorityHost}/keys` }
      : { keys: [jwk] };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  authorityHost = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function claimsOf(oid: string, claims: JWTPayload): JWTPayload {
    const seconds = Math.floor(now() / 1000);
    const base = {
      iss: `${authorityHost}/${TENANT_ID}/v2.0`,
      aud: CLIENT_ID,
      tid: TENANT_ID,
      oid,
      scp: 'access_as_user',
      exp: seconds + 3600,
    };
    return JSON.parse(JSON.stringify({ ...base, ...claims })) as JWTPayload;
  }
  const sign = (claims: JWTPayload, key: CryptoKey, kid = 'test') =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);

  const identity: TestIdentity = {
    authorityHost,
    asked,
    down: false,
    async token(oid, claims = {}, header = {}) {
      const payload = claimsOf(oid, claims);
      const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      if (header.alg === 'none') return `${encoded({ alg: 'none' })}.${encoded(payload)}.`;
      if (header.alg === 'HS256')
        return new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid: 'test' }).sign(new TextEncoder().encode(JSON.stringify(jwk)));
      return sign(payload, ours.privateKey, header.kid);
    },
    forged: (oid, claims = {}) => sign(claimsOf(oid, claims), foreign.privateKey),
    close: () => closeServer(server),
  };
  return identity;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../presence/time.ts';
import type { RegisteredSecret } from './application.ts';
import { refuseAssertion, type TrustedCredentials } from './client-assertion.ts';
import type { SimulatedDirectory } from './directory.ts';
import type { Faults } from './faults.ts';
import type { Organisation } from './organisation.ts';
import { grantedPermissions } from './permissions.ts';
import { type DemoServiceAccount, serviceAccountsOf } from './service-accounts.ts';

export interface IdentityAnswer {
  status: number;
  body: unknown;
}

export interface TokenOptions {
  /** Seconds; negative for an expired token. Default: one hour. */
  expiresIn?: number;
  /** Additional or replaced claims (`undefined` removes a claim). */
  claims?: Record<string, unknown>;
}

export interface UserTokenOptions extends TokenOptions {
  roles?: readonly string[];
}

export interface IdentityDeps {
  organisation: Organisation;
  directory: () => SimulatedDirectory;
  faults: Faults;
  /** Credentials of the app besides the secret. */
  trusted: TrustedCredentials;
  /** The client secrets of all registrations. */
  secrets: readonly RegisteredSecret[];
  clock: Clock;
  /** The clock by which secrets expire: the organisation's, as Graph lists them. */
  secretClock: Clock;
  baseUrl: () => string;
}

const TOKEN_SECONDS = 3600;

/** One key pair for all simulated tenants of a process, since creating one is slow. Each tenant has its own key id for it. */
let keyPair: ReturnType<typeof generateKeyPair> | undefined;

/** The simulated Entra: keys, signed tokens, and the endpoints for verifying them. */
export async function createIdentityProvider(deps: IdentityDeps) {
  const { organisation, faults, baseUrl } = deps;
  keyPair ??= generateKeyPair('RS256', { extractable: true });
  const { publicKey, privateKey } = await keyPair;
  const kid = `simulated-${organisation.tenantId.slice(0, 8)}`;
  const jwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' };
  const issuer = () => `${baseUrl()}/${organisation.tenantId}/v2.0`;
  const accounts = serviceAccountsOf(organisation);
  const seconds = () => Math.floor(deps.clock.now() / 1000);

  const sign = (claims: Record<string, unknown>, expiresIn: number) => {
    const now = seconds();
    const all = { iat: now, nbf: now - 300, exp: now + expiresIn, ...claims };
    return new SignJWT(all).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey);
  };

  /** A token of a user for this app, as the Teams tab gets it. Throws if the person is not in the directory. */
  function userToken(upn: string, { roles = [], expiresIn = TOKEN_SECONDS, claims = {} }: UserTokenOptions = {}): Promise<string> {
    const person = deps.directory().find(upn);
    if (!person) throw new Error('Nobody of this name is in the simulated directory.');
    return sign(
      {
        iss: issuer(),
        aud: organisation.clientId,
        sub: person.id,
        oid: person.id,
        tid: organisation.tenantId,
        azp: organisation.clientId,
        scp: 'access_as_user',
        name: person.name,
        preferred_username: person.upn,
        ...(roles.length > 0 ? { roles } : {}),
        ver: '2.0',
        ...claims,
      },
      expiresIn,
    );
  }

  /** A token that an app gets for itself. It contains `idtyp`, since the registration of Indoors requests that optional claim. */
  function appToken(account: DemoServiceAccount, { expiresIn = TOKEN_SECONDS, claims = {} }: TokenOptions = {}): Promise<string> {
    const { objectId, appId, roles } = account;
    const { clientId, tenantId } = organisation;
    const ids = { sub: objectId, oid: objectId, tid: tenantId, azp: appId, azpacr: '1' };
    return sign({ iss: issuer(), aud: clientId, ...ids, roles, idtyp: 'app', ver: '2.0', ...claims }, expiresIn);
  }

  async function token(form: URLSearchParams): Promise<IdentityAnswer> {
    const account = accounts.find(({ appId }) => appId === form.get('client_id'));
    if (account) return serviceToken(form, account);
    const problem = await checkCredential(form, deps);
    if (problem) return problem;
    const scope = form.get('scope') ?? '';
    const claims = { iss: issuer(), aud: scope.replace(/\/\.default$/, ''), oid: form.get('client_id'), tid: organisation.tenantId };
    return issued(await sign({ ...claims, roles: grantedPermissions(faults), ver: '2.0' }, TOKEN_SECONDS));
  }

  async function serviceToken(form: URLSearchParams, account: DemoServiceAccount): Promise<IdentityAnswer> {
    const { clientId } = organisation;
    const resource = /^(?:api:\/\/(?:[^/]+\/)?)?([^/]+)\/\.default$/.exec(form.get('scope') ?? '')?.[1];
    const fail = failures(organisation);
    if (form.get('grant_type') !== 'client_credentials')
      return fail(400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant type.');
    if (resource !== clientId) return fail(400, 'invalid_resource', 500011, 'The resource principal was not found in the tenant.');
    if (form.get('client_secret') !== account.secret) return fail(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
    return issued(await appToken(account));
  }

  async function isGraphToken(text: string): Promise<boolean> {
    const options = { issuer: issuer(), audience: baseUrl(), currentDate: new Date(deps.clock.now()), requiredClaims: ['exp'] };
    return jwtVerify(text, publicKey, options).then(
      () => true,
      () => false,
    );
  }

  const metadata = () => ({
    issuer: issuer(),
    authorization_endpoint: `${baseUrl()}/${organisation.tenantId}/oauth2/v2.0/authorize`,
    token_endpoint: `${baseUrl()}/${organisation.tenantId}/oauth2/v2.0/token`,
    jwks_uri: `${baseUrl()}/${organisation.tenantId}/discovery/v2.0/keys`,
    response_types_supported: ['code', 'id_token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
  });

  return { userToken, appToken, token, isGraphToken, metadata, keys: () => ({ keys: [jwk] }) };
}

function issued(accessToken: string): IdentityAnswer {
  return {
    status: 200,
    body: { token_type: 'Bearer', expires_in: TOKEN_SECONDS, ext_expires_in: TOKEN_SECONDS, access_token: accessToken },
  };
}

const failures =
  ({ tenantId }: Organisation) =>
  (status: number, error: string, code: number, text: string): IdentityAnswer => ({
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${text}`,
      error_codes: [code],
      trace_id: tenantId,
      correlation_id: tenantId,
    },
  });

async function checkCredential(
  form: URLSearchParams,
  { organisation, faults, trusted, secrets, clock, secretClock }: IdentityDeps,
): Promise<IdentityAnswer | undefined> {
  const fail = failures(organisation);
  if (form.get('grant_type') !== 'client_credentials')
    return fail(400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant type.');
  const clientId = form.get('client_id') ?? '';
  if (clientId !== organisation.clientId && !secrets.some(({ appId }) => appId === clientId)) {
    return fail(400, 'unauthorized_client', 700016, `Application with identifier '${clientId}' was not found in the directory.`);
  }
  if (!form.get('scope')?.endsWith('/.default')) return fail(400, 'invalid_scope', 1002012, 'The provided value for scope is not valid.');
  const assertion = form.get('client_assertion');
  if (assertion !== null) {
    const { tenantId } = organisation;
    const refusal = await refuseAssertion(assertion, { trusted, clientId, tenantId, now: clock.now() });
    return refusal && fail(401, 'invalid_client', refusal.code, refusal.text);
  }
  const secret = secrets.find(({ appId, value }) => appId === clientId && value === form.get('client_secret'));
  if (!secret) {
    return fail(
      401,
      'invalid_client',
      7000215,
      'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value.',
    );
  }
  if (faults.secretExpired || Date.parse(secret.endDateTime) <= secretClock.now())
    return fail(401, 'invalid_client', 7000222, 'The provided client secret keys are expired.');
  return undefined;
}

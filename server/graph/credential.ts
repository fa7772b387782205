import { X509Certificate } from 'node:crypto';
import { ConfidentialClientApplication, type INetworkModule, ManagedIdentityApplication, type NodeAuthOptions } from '@azure/msal-node';
import type { Clock, Instant } from '../presence/time.ts';
import { failureOfToken } from './classify.ts';
import { GraphFailure, type GraphFailureKind } from './failures.ts';
import { failureOfAssertion, readableAssertion } from './federated-token.ts';
import type { Log } from './log.ts';
import { createSecretRefusals } from './secret-refusals.ts';
import { createTokenNetwork } from './token-network.ts';

/** One secret, or several that are valid at once while one replaces the other. */
type Secrets = string | readonly string[];

/** The server's credential for Entra. A secret may be a function that reads it again, so that a rotated file is used. */
export type GraphCredential =
  | { kind: 'secret'; secret: Secrets | (() => Secrets) }
  /** PEM. Read again each time, so that replaced files are used. */
  | { kind: 'certificate'; read: () => { certificate: string; privateKey: string } }
  /** The assertion of an issuer that Entra trusts. It is short-lived and therefore read each time. */
  | { kind: 'federated'; assertion: () => string | Promise<string> }
  /** Without an id: the identity that the machine itself has. */
  | { kind: 'managed-identity'; identityId?: string }
  | { kind: 'none' };

export interface TokenSource {
  /**
   * An access token for Graph. `fresh`: one that was not returned before. `maxAge`: none that is older, in milliseconds.
   * @throws GraphFailure if Entra refuses, IDENTITY_UNREACHABLE or IDENTITY_ERROR.
   */
  token(options?: { fresh?: boolean; maxAge?: number }): Promise<string>;
}

export interface TokenSourceDeps {
  credential: GraphCredential;
  authorityHost: string;
  tenantId: string;
  clientId: string;
  /** The audience of the token: Graph's base URL. */
  resource: string;
  clock: Clock;
  /** Absent: refused secrets are not logged. */
  log?: Pick<Log, 'info' | 'warn'>;
  fetch?: typeof fetch;
  timeoutMs?: number;
}

/** A token is renewed this long before it expires (milliseconds), so that it is still valid when the request arrives. */
const RENEW_BEFORE = 5 * 60_000;

/** Undefined for the credential `none`: then no Authorization header is sent. */
export function createTokenSource<T extends TokenSourceDeps>(
  deps: T,
): T['credential'] extends { kind: 'secret' } ? TokenSource : TokenSource | undefined;
export function createTokenSource(deps: TokenSourceDeps): TokenSource | undefined {
  if (deps.credential.kind === 'none') return undefined;
  const acquire = createAcquire(deps);
  let current: Acquired | undefined;
  return {
    async token({ fresh = false, maxAge = Number.POSITIVE_INFINITY } = {}) {
      const now = deps.clock.now();
      if (!fresh && current && isGood(current, now, maxAge)) return current.token;
      const acquired = await acquire().catch((error: unknown) => {
        // A token that is only too old for this caller stays usable for others.
        if (fresh) current = undefined;
        throw failureOfToken(error);
      });
      current = acquired;
      return acquired.token;
    },
  };
}

interface Acquired {
  token: string;
  /** When it was requested and when it expires, by our clock. */
  asked: Instant;
  until: Instant;
}

/** A request in the future comes from a clock that was ahead, so the time of expiry is unknown. */
function isGood({ asked, until }: Acquired, now: Instant, maxAge: number): boolean {
  return asked <= now && now - asked < maxAge && now < until - RENEW_BEFORE;
}

/** Signs in with the secret that was accepted last, otherwise with each of the others. */
function createAcquire(deps: TokenSourceDeps): () => Promise<Acquired> {
  const refusals = createSecretRefusals(deps);
  let accepted: string | undefined;
  return async () => {
    if (deps.credential.kind !== 'secret') return signIn(deps, await proof(deps.credential));
    const secrets = secretsOf(deps.credential.secret);
    const ordered = [...secrets.filter((secret) => secret === accepted), ...secrets.filter((secret) => secret !== accepted)];
    const failures: GraphFailure[] = [];
    for (const clientSecret of ordered) {
      try {
        const acquired = await signIn(deps, { clientSecret });
        accepted = clientSecret;
        refusals.accepted(failures);
        return acquired;
      } catch (error) {
        const failure = failureOfToken(error);
        if (!isSecretRefused(failure)) throw failure;
        failures.push(failure);
      }
    }
    refusals.allRefused(failures);
    throw mostHelpful(failures);
  };
}

const SECRET_REFUSED: ReadonlySet<string> = new Set<GraphFailureKind>(['SECRET_WRONG', 'SECRET_EXPIRED']);

export function isSecretRefused({ kind }: GraphFailure): boolean {
  return SECRET_REFUSED.has(kind);
}

/** If one secret has expired and the other is wrong, the wrong one is the new one and must be corrected. */
function mostHelpful(failures: readonly GraphFailure[]): GraphFailure {
  return failures.find(({ kind }) => kind === 'SECRET_WRONG') ?? failures[0] ?? new GraphFailure('SECRET_WRONG');
}

/** The distinct secrets. */
export function secretsOf(secret: Secrets | (() => Secrets)): readonly string[] {
  const given = typeof secret === 'function' ? secret() : secret;
  return typeof given === 'string' ? [given] : [...new Set(given)];
}

async function signIn(deps: TokenSourceDeps, proven: Proof): Promise<Acquired> {
  const { credential, resource } = deps;
  const asked = deps.clock.now();
  const network = createTokenNetwork(deps);
  const result = await (credential.kind === 'managed-identity'
    ? managedIdentity(credential.identityId, network.client).acquireToken({ resource, forceRefresh: true })
    : confidentialClient(deps, proven, network.client).acquireTokenByClientCredential({
        scopes: [`${resource}/.default`],
        skipCache: true,
      })
  ).catch((error: unknown) => {
    const refused = network.failure();
    if (proven.clientAssertion !== undefined) throw refused ?? failureOfAssertion(error, proven.clientAssertion, asked);
    if (credential.kind !== 'managed-identity') throw refused ?? error;
    // msal keeps the first network module that it gets for managed identities, and reports failures in many forms.
    throw /AADSTS\d/.test(String(error)) ? error : new GraphFailure('MANAGED_IDENTITY_UNAVAILABLE', { cause: error });
  });
  if (!result?.accessToken) throw new GraphFailure('TOKEN_REFUSED');
  // msal's instant of expiry is by the machine's clock, which may differ from ours: only the duration is used.
  const lifetime = result.expiresOn ? result.expiresOn.getTime() - Date.now() : 0;
  return { token: result.accessToken, asked, until: asked + lifetime };
}

type Proof = Partial<NodeAuthOptions> & { clientAssertion?: string };

/** For all credentials except secrets. Throws GraphFailure FEDERATED_TOKEN_UNREADABLE. */
async function proof(credential: GraphCredential): Promise<Proof> {
  if (credential.kind === 'federated') return { clientAssertion: readableAssertion(await credential.assertion()) };
  if (credential.kind !== 'certificate') return {};
  const { certificate, privateKey } = credential.read();
  const thumbprintSha256 = new X509Certificate(certificate).fingerprint256.replaceAll(':', '');
  return { clientCertificate: { thumbprintSha256, privateKey } };
}

function managedIdentity(identityId: string | undefined, networkClient: INetworkModule): ManagedIdentityApplication {
  return new ManagedIdentityApplication({
    ...(identityId ? { managedIdentityIdParams: { userAssignedClientId: identityId } } : {}),
    system: { networkClient, disableInternalRetries: true, loggerOptions: { loggerCallback: () => {}, piiLoggingEnabled: false } },
  });
}

/**
 * msal refuses an authority with the scheme http, which a local identity provider has. It therefore gets an https authority with its metadata;
 * our network module sends to the real address, which is the token endpoint.
 */
function confidentialClient(deps: TokenSourceDeps, auth: Partial<NodeAuthOptions>, networkClient: INetworkModule) {
  const { authorityHost, tenantId, clientId } = deps;
  const { host } = new URL(authorityHost);
  const authority = `https://${host}/${tenantId}`;
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      authority,
      knownAuthorities: [host],
      authorityMetadata: JSON.stringify({
        issuer: `${authority}/v2.0`,
        authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
        token_endpoint: `${authorityHost}/${tenantId}/oauth2/v2.0/token`,
        jwks_uri: `${authority}/discovery/v2.0/keys`,
      }),
      ...auth,
    },
    system: { networkClient, disableInternalRetries: true, loggerOptions: { loggerCallback: () => {}, piiLoggingEnabled: false } },
  });
}

import { hash } from 'node:crypto';
import { type JWTPayload, jwtVerify } from 'jose';
import { AppError } from '../errors.ts';
import type { Clock, Instant } from '../presence/time.ts';
import { createSigningKeys } from '../signing-keys.ts';
import { message } from '../texts/message.ts';
import { invalidToken, requireRS256, tokenError } from '../token-errors.ts';
import { fetchOnce } from './fetch-once.ts';

/** The caller, from a verified token. */
export interface Viewer {
  /** Entra object id, lower case. For a service account it is never the id of a person. */
  id: string;
  /** Set if an app calls with its own identity, not a person. */
  service?: ServiceAccount;
  administrator: boolean;
  /** When the token expires. */
  expiresAt: Instant;
}

/** An app that calls with its own identity, to read numbers and people in `display` (docs/RULES.md, promise 3). */
export interface ServiceAccount {
  /** Object id of the app in this tenant (its service principal), lower case. */
  objectId: string;
  /** Application (client) id. */
  appId?: string;
}

export interface IdentityDeps {
  config: { tenantId: string; clientId: string; authorityHost: string; adminRole: string };
  /** The clock by which tokens expire. */
  clock: Clock;
}

export interface Identity {
  /** The caller, if the token was verified before and has not expired. */
  known(token: string): Viewer | undefined;
  /** @throws AppError TOKEN_INVALID, IDENTITY_UNAVAILABLE */
  verify(token: string): Promise<Viewer>;
}

interface Provider {
  issuer: string;
  keys: ReturnType<typeof createSigningKeys>;
}

/** The scope that the app registration exposes to Teams and to other clients (`appPackage/aad.manifest.json`). */
const SCOPE = 'access_as_user';
/** The app role of service accounts (`appPackage/aad.manifest.json`). */
const READER_ROLE = 'Reader';
const FETCH_TIMEOUT = 5000;
/** Milliseconds until the next attempt to read a discovery document that could not be read. */
const RETRY_AFTER = 30_000;
const CACHED_TOKENS = 10_000;
/** Seconds of tolerance between the clocks of the identity provider and this machine. */
const CLOCK_TOLERANCE = 60;

/**
 * Verifies access tokens of this tenant for this app. Keys and issuer come from the identity provider's discovery document; only RS256 is
 * accepted. Accepts delegated tokens with the app's only scope (`scp`), and app tokens with the only role of service accounts. A verified token
 * is cached until it expires.
 */
export function createIdentity({ config, clock }: IdentityDeps): Identity {
  const checked = new Map<string, Viewer>();
  const authority = `${config.authorityHost}/${config.tenantId}`;
  const rarely = { clock, retryAfter: RETRY_AFTER };
  const provider = fetchOnce(() => discover(config.authorityHost, config.tenantId, clock), rarely);
  /** An app registration without a token version gets v1 tokens. Their issuer is in a separate document of the cloud. */
  const v1Issuer = fetchOnce(async () => (await readDiscovery(authority, config.tenantId)).issuer, rarely);

  async function check(token: string): Promise<Viewer> {
    requireRS256(token);
    const { keys, issuer } = await provider();
    const { payload } = await jwtVerify(token, keys(), {
      algorithms: ['RS256'],
      requiredClaims: ['iss', 'oid', 'tid', 'exp', 'aud'],
      currentDate: new Date(clock.now()),
      clockTolerance: CLOCK_TOLERANCE,
    });
    // Only a token with a valid signature may cause a request for the v1 issuer.
    const isIssued = payload.iss === issuer || (payload.ver === '1.0' && payload.iss === (await v1Issuer()));
    if (!isIssued) throw invalidToken(message('token.claim', { claim: 'iss' }));
    return viewerOf(payload, config);
  }

  const keyOf = (token: string): string => hash('sha256', token, 'base64');
  const alive = (viewer: Viewer | undefined) => (viewer && viewer.expiresAt > clock.now() ? viewer : undefined);

  return {
    known: (token) => alive(checked.get(keyOf(token))),
    async verify(token) {
      const key = keyOf(token);
      const known = alive(checked.get(key));
      if (known) return known;
      checked.delete(key);
      const viewer = await check(token).catch((error: unknown) => {
        throw tokenError(error);
      });
      checked.set(key, viewer);
      for (const oldest of checked.keys()) if (checked.size > CACHED_TOKENS) checked.delete(oldest);
      return viewer;
    },
  };
}

function viewerOf(payload: JWTPayload, { tenantId, clientId, adminRole }: IdentityDeps['config']): Viewer {
  const { oid, tid, scp, roles, exp, aud, idtyp } = payload;
  if (typeof tid !== 'string' || tid.toLowerCase() !== tenantId) throw invalidToken(message('token.tenant'));
  if (typeof aud !== 'string' || !isOurs(aud.toLowerCase(), clientId)) throw invalidToken(message('token.app'));
  if (typeof oid !== 'string' || oid === '') throw invalidToken(message('token.nobody'));
  const expiresAt = (exp ?? 0) * 1000;
  if (idtyp === 'app') return { ...serviceViewer(oid.toLowerCase(), payload), expiresAt };
  if (typeof scp !== 'string' || scp.trim() === '') throw invalidToken(message('token.no-person'));
  if (!scp.split(' ').includes(SCOPE)) throw invalidToken(message('token.scope', { scope: SCOPE }));
  const administrator = Array.isArray(roles) && roles.includes(adminRole);
  return { id: oid.toLowerCase(), administrator, expiresAt };
}

/**
 * A token that an app got for itself. Entra marks it only with `idtyp`, an optional claim: without it, such a token looks like a person's token
 * without a scope. Any other role is refused: an app with more rights than reading is not a service account.
 */
function serviceViewer(objectId: string, { scp, roles, azp, appid }: JWTPayload): Omit<Viewer, 'expiresAt'> {
  if (scp !== undefined) throw invalidToken(message('token.app-scope'));
  if (!Array.isArray(roles) || roles.length !== 1 || roles[0] !== READER_ROLE)
    throw invalidToken(message('token.app-role', { role: READER_ROLE }));
  const appId = [azp, appid].find((id) => typeof id === 'string');
  const service = { objectId, ...(typeof appId === 'string' && { appId: appId.toLowerCase() }) };
  return { id: `service:${objectId}`, service, administrator: false };
}

/**
 * The client id itself, or an application id URI of the forms in Microsoft's documentation: with the host for a tab, with `botid-` if the
 * registration is also the bot's, with both for an app with tab and bot.
 */
function isOurs(audience: string, clientId: string): boolean {
  if (audience === clientId) return true;
  const [scheme, empty, ...path] = audience.split('/');
  const id = path.pop();
  const named = id === clientId || id === `botid-${clientId}`;
  return scheme === 'api:' && empty === '' && named && path.length <= 1 && !path.includes('');
}

async function discover(authorityHost: string, tenantId: string, clock: Clock): Promise<Provider> {
  const { issuer, keys } = await readDiscovery(`${authorityHost}/${tenantId}/v2.0`, tenantId);
  if (typeof keys !== 'string' || !URL.canParse(keys)) throw new AppError('IDENTITY_UNAVAILABLE');
  if (authorityHost.startsWith('https:') && !keys.startsWith('https:')) throw new AppError('IDENTITY_UNAVAILABLE');
  return { issuer, keys: createSigningKeys(new URL(keys), clock, { timeoutDuration: FETCH_TIMEOUT }) };
}

async function readDiscovery(authority: string, tenantId: string): Promise<{ issuer: string; keys: unknown }> {
  const response = await fetch(`${authority}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(FETCH_TIMEOUT) });
  if (!response.ok) throw new AppError('IDENTITY_UNAVAILABLE', { detail: message('token.provider', { status: String(response.status) }) });
  const { issuer, jwks_uri: keys } = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (typeof issuer !== 'string') throw new AppError('IDENTITY_UNAVAILABLE');
  return { issuer: issuer.replace('{tenantid}', tenantId), keys };
}

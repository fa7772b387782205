import { type JWTHeaderParameters, type JWTPayload, jwtVerify } from 'jose';
import { AppError } from '../../server/errors.ts';
import type { Clock } from '../../server/presence/time.ts';
import { createSigningKeys } from '../../server/signing-keys.ts';
import { message } from '../../server/texts/message.ts';
import { invalidToken, requireRS256, tokenError } from '../../server/token-errors.ts';

export interface ChannelTokenOptions {
  /** The OpenID metadata with the channel's signing keys. */
  metadataUrl: string;
  issuer: string;
  /** Application (client) id of the bot, the audience of the tokens. */
  appId: string;
  /** Detects that the machine's clock was set back. */
  clock: Clock;
}

/** The parts of an activity that its token covers. */
interface Signed {
  serviceUrl: string;
  channelId?: string | null;
}

type Keys = ReturnType<typeof createSigningKeys>;

const FETCH_TIMEOUT = 5000;
/** Seconds of clock tolerance, and milliseconds for which keys are cached. Both are Microsoft's own values. */
const CLOCK_TOLERANCE = 300;
const KEYS_FRESH = 24 * 3_600_000;

/**
 * Checks the token that the Bot Framework sends with each activity: signature, issuer, audience, time, service URL, and the channels that
 * the key is endorsed for (Bot Framework, "Authenticate requests from the Bot Connector service"). The SDK checks the same, but prints keys
 * and stacks to the console, and also accepts tokens of its emulator. The returned function throws AppError TOKEN_MISSING, TOKEN_INVALID,
 * IDENTITY_UNAVAILABLE.
 */
export function createChannelTokens({ metadataUrl, issuer, appId, clock }: ChannelTokenOptions) {
  let fetching: Promise<Keys> | undefined;

  /** Single flight. After a failure, the next message fetches the keys again. */
  function keys(): Promise<Keys> {
    fetching ??= fetchKeys(metadataUrl, clock).catch((error: unknown) => {
      fetching = undefined;
      throw error;
    });
    return fetching;
  }

  return async (authorization: string | undefined, activity: Signed): Promise<JWTPayload> => {
    if (!authorization) throw new AppError('TOKEN_MISSING', { detail: message('token.channel-none') });
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (!token) throw invalidToken(message('token.channel-header'));
    requireRS256(token);
    try {
      const found = (await keys())();
      const options = { issuer, audience: appId, algorithms: ['RS256'], requiredClaims: ['exp'], clockTolerance: CLOCK_TOLERANCE };
      const { payload, protectedHeader } = await jwtVerify(token, found, options);
      if (payload.serviceurl !== activity.serviceUrl) throw invalidToken(message('token.channel-service'));
      if (!isEndorsed(found, protectedHeader, activity.channelId)) throw invalidToken(message('token.channel-key'));
      return payload;
    } catch (error) {
      throw tokenError(error, message('token.channel-keys-away'));
    }
  };
}

async function fetchKeys(metadataUrl: string, clock: Clock): Promise<Keys> {
  const response = await fetch(metadataUrl, { signal: AbortSignal.timeout(FETCH_TIMEOUT) });
  const { jwks_uri: uri } = response.ok ? ((await response.json()) as { jwks_uri?: unknown }) : {};
  if (typeof uri !== 'string' || !URL.canParse(uri)) throw new AppError('IDENTITY_UNAVAILABLE');
  return createSigningKeys(new URL(uri), clock, { timeoutDuration: FETCH_TIMEOUT, cacheMaxAge: KEYS_FRESH });
}

/** A key without endorsements is valid for every channel. */
function isEndorsed(keys: ReturnType<Keys>, { kid }: JWTHeaderParameters, channelId: string | null | undefined): boolean {
  const announced: readonly { kid?: string; endorsements?: unknown }[] = keys.jwks()?.keys ?? [];
  const endorsements = announced.find((key) => key.kid === kid)?.endorsements;
  return !Array.isArray(endorsements) || endorsements.length === 0 || endorsements.includes(channelId);
}

import type { Clock } from '../../presence/time.ts';
import { type Message, message } from '../../texts/message.ts';
import { createTokenSource, type GraphCredential } from '../credential.ts';
import { GraphFailure, type GraphFailureKind } from '../failures.ts';
import { type Check, doneAt, failed, ok, skipped } from './check.ts';
import type { PortalPages } from './portal-pages.ts';

export interface BotCheckDeps {
  /** Why there is nothing to check, and the remedy. */
  off?: { message: Message; remedy?: Message };
  appId: string;
  /** The bot's credential. */
  credential?: GraphCredential;
  /** Whether that is the credential of the bot's own registration rather than the app’s. */
  ownCredential?: boolean;
  tenantId: string;
  authorityHost: string;
  /** The audience of the bot's tokens. */
  channel: string;
  /** The address of the metadata with the channel's signing keys. */
  openIdMetadataUrl: string;
  /** The public address of the server, without a trailing slash; absent if unknown. */
  publicUrl?: string;
  /** Whether a message from Teams has ever arrived; absent if the store cannot say. */
  messageSeen?: boolean;
  clock: Clock;
  fetch?: typeof fetch;
  timeoutMs?: number;
}

/** The remedy for a bot with its own credential, by the failure of its sign-in. */
const BOT_REMEDIES: Partial<Record<GraphFailureKind, Message>> = {
  SECRET_WRONG: message('check.bot.SECRET_WRONG'),
  SECRET_EXPIRED: message('check.bot.SECRET_EXPIRED'),
  CERTIFICATE_REFUSED: message('check.bot.CERTIFICATE_REFUSED'),
  FEDERATION_REFUSED: message('check.bot.FEDERATION_REFUSED'),
  FEDERATED_TOKEN_EXPIRED: message('check.bot.FEDERATION_REFUSED'),
  FEDERATED_TOKEN_UNREADABLE: message('check.bot.FEDERATION_REFUSED'),
  APP_UNKNOWN: message('check.bot.APP_UNKNOWN'),
};

/** Whether the bot can get a token for the channel and verify the tokens of the channel. Sends no message. Never throws. */
export async function checkBot(deps: BotCheckDeps, pages: PortalPages): Promise<Check> {
  const id = 'bot';
  const { off, credential, appId, channel, fetch: send = fetch, timeoutMs = 15_000 } = deps;
  if (off !== undefined) return skipped(id, off.message, off.remedy && doneAt(off.remedy, pages.bots));
  if (!credential || credential.kind === 'none') return skipped(id, message('check.bot.no-credential'));
  const tokens = createTokenSource({ ...deps, credential, clientId: appId, resource: channel, fetch: send, timeoutMs });
  try {
    await tokens?.token();
  } catch (error) {
    const check = failed(id, error, pages);
    const remedy = deps.ownCredential && error instanceof GraphFailure ? BOT_REMEDIES[error.kind] : undefined;
    const found = { ...check, message: message('check.bot.no-token', { failure: check.message }) };
    return remedy ? { ...found, remedy: doneAt(remedy, pages.credentials) } : found;
  }
  if (await announcesKeys(deps.openIdMetadataUrl, send, timeoutMs)) return verdict(deps, pages);
  return {
    id,
    state: 'fail',
    message: message('check.bot.no-keys'),
    remedy: message('check.bot.no-keys.remedy', { address: deps.openIdMetadataUrl }),
  };
}

/** Whether Teams sends to us is set in the Azure Bot, which cannot be read from here. A received message proves it. */
function verdict({ messageSeen, publicUrl }: BotCheckDeps, pages: PortalPages): Check {
  const endpoint = `${publicUrl ?? 'https://PUBLIC_HOST'}/api/messages`;
  if (messageSeen) return ok('bot', message('check.bot.ok', { endpoint }));
  if (messageSeen === undefined) return { id: 'bot', state: 'warn', message: message('check.bot.unknown') };
  const remedy = message(publicUrl === undefined ? 'check.bot.unseen-no-host.remedy' : 'check.bot.unseen.remedy', { endpoint });
  return { id: 'bot', state: 'warn', message: message('check.bot.unseen'), remedy: doneAt(remedy, pages.bots) };
}

async function announcesKeys(address: string, send: typeof fetch, timeoutMs: number): Promise<boolean> {
  try {
    const response = await send(address, { signal: AbortSignal.timeout(timeoutMs) });
    const body: unknown = await response.json();
    return response.ok && typeof body === 'object' && body !== null && 'jwks_uri' in body && typeof body.jwks_uri === 'string';
  } catch {
    return false;
  }
}

import type { Clock } from '../../presence/time.ts';
import { createTokenSource, type GraphCredential } from '../credential.ts';
import { GraphFailure, type GraphFailureKind } from '../failures.ts';
import { type Check, doneAt, failed, ok, skipped } from './check.ts';
import type { PortalPages } from './portal-pages.ts';

export interface BotCheckDeps {
  /** Why there is nothing to check, and what to do about it. */
  off?: { message: string; remedy: string };
  appId: string;
  /** What the bot signs in with. */
  credential?: GraphCredential;
  /** Whether that is the credential of a registration of its own, rather than the app’s. */
  ownCredential?: boolean;
  tenantId: string;
  authorityHost: string;
  /** What the bot's tokens are for. */
  channel: string;
  /** Announces the channel's signing keys. */
  openIdMetadataUrl: string;
  /** Where people reach the server, without a slash at the end; absent: not known. */
  publicUrl?: string;
  /** Whether a message of Teams ever came. */
  messageSeen?: boolean;
  clock: Clock;
  fetch?: typeof fetch;
  timeoutMs?: number;
}

/** Texts for a bot with a secret of its own, by the failure of its sign-in. */
const BOT_REMEDIES: Partial<Record<GraphFailureKind, string>> = {
  SECRET_WRONG: 'Copy the value (not the id) of a secret of the app BOT_ID into BOT_SECRET, or make a new one.',
  SECRET_EXPIRED: 'Make a new secret for the app BOT_ID and set BOT_SECRET.',
  APP_UNKNOWN: 'Check BOT_ID: it is the application (client) id of the bot, which must be registered in this tenant (single tenant).',
};

/** Whether the bot can prove itself to the channel, and can check what the channel sends. Sends no message. Never throws. */
export async function checkBot(deps: BotCheckDeps, pages: PortalPages): Promise<Check> {
  const id = 'bot';
  const { off, credential, appId, channel, fetch: send = fetch, timeoutMs = 15_000 } = deps;
  if (off !== undefined) return skipped(id, off.message, off.remedy && doneAt(off.remedy, pages.bots));
  if (!credential || credential.kind === 'none') return skipped(id, 'The bot is off: it has no credential.');
  const tokens = createTokenSource({ ...deps, credential, clientId: appId, resource: channel, fetch: send, timeoutMs });
  try {
    await tokens?.token();
  } catch (error) {
    const check = failed(id, error, pages);
    const remedy = deps.ownCredential && error instanceof GraphFailure ? BOT_REMEDIES[error.kind] : undefined;
    const message = `The bot gets no token to answer with. ${check.message}`;
    return remedy ? { ...check, message, remedy: doneAt(remedy, pages.credentials) } : { ...check, message };
  }
  if (await announcesKeys(deps.openIdMetadataUrl, send, timeoutMs)) return verdict(deps, pages);
  return {
    id,
    state: 'fail',
    message: 'The signing keys of Teams’ messages cannot be fetched, so the bot answers nobody.',
    remedy: `Let this machine reach ${deps.openIdMetadataUrl} (network, DNS, proxy, firewall).`,
  };
}

/** The Azure Bot decides whether Teams sends to us, and cannot be read from here; a received message proves it. */
function verdict({ messageSeen, publicUrl }: BotCheckDeps, pages: PortalPages): Check {
  const able = 'The bot can sign its answers and check what Teams sends';
  const endpoint = `${publicUrl ?? 'https://PUBLIC_HOST'}/api/messages`;
  if (messageSeen) return ok('bot', `${able}, and messages of Teams arrive. Its messaging endpoint is ${endpoint}.`);
  const unset = publicUrl === undefined ? ' (PUBLIC_HOST is where people reach the server; set PUBLIC_URL to have it named here)' : '';
  return {
    id: 'bot',
    state: 'warn',
    message: `${able}. No message of Teams has been seen yet.`,
    remedy: doneAt(
      `Enter ${endpoint} as the messaging endpoint of the Azure Bot${unset}, add its channel Microsoft Teams, and say “help” to the bot in Teams.`,
      pages.bots,
    ),
  };
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

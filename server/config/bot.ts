import type { Credential } from './credential.ts';
import type { Reader } from './reader.ts';

export interface BotConfig {
  /** Application (client) id of the bot. */
  readonly id: string;
  /** What the bot signs its answers with; absent where it is off. */
  readonly credential?: Credential;
  /** Why it is off, and what switches it on; nothing where it is meant to be off. */
  readonly off?: { readonly message: string; readonly remedy: string };
  readonly openIdMetadataUrl?: string;
}

/** A bot signs in as its own registration (`BOT_SECRET`), or as the app, by the credential of the app itself. */
export function readBot(reader: Reader, app: { clientId: string; credential: Credential }): BotConfig {
  const { text, guid, address, oneOf } = reader;
  const id = text('BOT_ID') ? guid('BOT_ID') : app.clientId;
  const metadata = text('BOT_OPENID_METADATA_URL') ? { openIdMetadataUrl: address('BOT_OPENID_METADATA_URL', '') } : {};
  if (oneOf('BOT_ENABLED', ['true', 'false'], 'true') === 'false')
    return { id, off: { message: 'There is no bot: BOT_ENABLED is false.', remedy: '' }, ...metadata };
  const secret = text('BOT_SECRET');
  if (secret) return { id, credential: { kind: 'secret', secret }, ...metadata };
  const off = whyOff(id, app);
  return off ? { id, off, ...metadata } : { id, credential: app.credential, ...metadata };
}

const OWN_SECRET = 'Set BOT_SECRET (and BOT_ID, if the bot has a registration of its own) to switch it on.';

function whyOff(botId: string, { clientId, credential }: { clientId: string; credential: Credential }): BotConfig['off'] {
  if (credential.kind === 'none')
    return { message: 'The bot is off: it has no secret, and the server no credential that it could use.', remedy: OWN_SECRET };
  if (credential.kind === 'managed-identity') {
    // Its tokens are of the identity, not of the app registration.
    if (botId === credential.identityId) return undefined;
    const message = 'The bot is off: a managed identity can sign only for a bot that is registered for it.';
    const remedy = `Set BOT_ID to the client id of the user-assigned identity for which the Azure Bot was made, the same as MANAGED_IDENTITY. Or: ${OWN_SECRET}`;
    return { message, remedy };
  }
  if (botId === clientId) return undefined;
  const message = 'The bot is off: BOT_ID is a registration of its own, for which the server’s credential is not good.';
  return { message, remedy: 'Set BOT_SECRET to a secret of that registration to switch it on.' };
}

import { type Message, message } from '../texts/message.ts';
import { type Credential, readBotCredential } from './credential.ts';
import type { Reader } from './reader.ts';

export interface BotConfig {
  /** Application (client) id of the bot. */
  readonly id: string;
  /** The credential of the bot; absent if it is off. */
  readonly credential?: Credential;
  /** Why it is off, and how to switch it on; absent if it is on. Without a remedy, it is off intentionally. */
  readonly off?: { readonly message: Message; readonly remedy?: Message };
  readonly openIdMetadataUrl?: string;
}

/** Reads the bot's configuration. A bot signs in with its own registration (`BOT_CERTIFICATE_FILE` and so on), or with the credential of the app. */
export function readBot(reader: Reader, app: { clientId: string; credential: Credential }): BotConfig {
  const { text, guid, address, oneOf } = reader;
  const id = text('BOT_ID') ? guid('BOT_ID') : app.clientId;
  const metadata = text('BOT_OPENID_METADATA_URL') ? { openIdMetadataUrl: address('BOT_OPENID_METADATA_URL', '') } : {};
  if (oneOf('BOT_ENABLED', ['true', 'false'], 'true') === 'false')
    return { id, off: { message: message('bot-off.disabled') }, ...metadata };
  const own = readBotCredential(reader);
  if (own) return { id, credential: own, ...metadata };
  const off = whyOff(id, app);
  return off ? { id, off, ...metadata } : { id, credential: app.credential, ...metadata };
}

function whyOff(botId: string, { clientId, credential }: { clientId: string; credential: Credential }): BotConfig['off'] {
  if (credential.kind === 'none') return { message: message('bot-off.no-credential'), remedy: message('bot-off.no-credential.remedy') };
  if (credential.kind === 'managed-identity') {
    // Its tokens are those of the identity, not of the app registration.
    if (botId === credential.identityId) return undefined;
    return { message: message('bot-off.managed-identity'), remedy: message('bot-off.managed-identity.remedy') };
  }
  if (botId === clientId) return undefined;
  return { message: message('bot-off.own-registration'), remedy: message('bot-off.own-registration.remedy') };
}

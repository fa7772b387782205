import type { Activity } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { AuthenticationError, ServiceClientCredentialsFactory } from 'botframework-connector';
import { AppError } from '../server/errors.ts';
import type { WarningConversation } from '../server/presence/credential.ts';

/**
 * The one module that knows the Bot Framework SDK, which is in maintenance: whoever replaces it replaces this file.
 */

/** The Bot Framework of one of Microsoft's clouds. */
export interface BotCloud {
  /** Tells the SDK which cloud it is in; empty for the global one. */
  channelService: string;
  /** Whose tokens the channel sends; also what our tokens for the channel are for. */
  channel: string;
  /** Announces the channel's signing keys. */
  openIdMetadataUrl: string;
}

const GLOBAL: BotCloud = {
  channelService: '',
  channel: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
};

export interface BotOptions {
  /** Application (client) id of the bot's registration, of type SingleTenant. */
  appId: string;
  /** The only tenant that is answered. */
  tenantId: string;
  /** Default: https://login.microsoftonline.com. */
  authorityHost?: string;
  /** The Bot Framework of the cloud. Default: the global one. */
  cloud?: BotCloud;
  /** Where the channel's signing keys are announced, if not where the cloud has them. */
  openIdMetadataUrl?: string;
  /** Hands out the token that replies carry, for the cloud's `channel`; absent only in development. */
  replyToken?: () => Promise<string>;
  /**
   * For `demo.ts` alone: the Agents Playground signs nothing, so everybody is taken for `personId` and only this very
   * machine is answered.
   */
  development?: { anonymous: true; personId: string };
}

/** What the HTTP answer is to be. `failure` says for the log, without personal data, why a message was refused. */
export interface Received {
  status: number;
  body?: unknown;
  failure?: string;
}

/** Returns the HTTP status of a refusal, or nothing. */
export type TurnHandler = (turn: TurnContext) => Promise<number | undefined>;

export interface BotAdapter {
  receive(authorization: string | undefined, body: unknown, handle: TurnHandler): Promise<Received>;
  /** Writes into a conversation unasked. Throws what the channel says, for instance that the bot was removed there. */
  tell(conversation: WarningConversation, text: string): Promise<void>;
}

const EMULATOR_METADATA = 'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration';

/** @throws AppError CONFIG_INVALID without an app id or secret: the SDK would then let anybody in. */
export function createAdapter(options: BotOptions): BotAdapter {
  if (!options.development && (!options.appId || !options.replyToken)) {
    throw new AppError('CONFIG_INVALID', {
      detail: 'The bot has no app id or no credential; without them it would answer anybody. Set BOT_ID and BOT_SECRET.',
    });
  }
  return new Adapter(options);
}

class Adapter extends CloudAdapter implements BotAdapter {
  readonly #development: boolean;
  readonly #appId: string;

  constructor(options: BotOptions) {
    const authorityHost = options.authorityHost ?? 'https://login.microsoftonline.com';
    const cloud = options.cloud ?? GLOBAL;
    const settings = {
      ChannelService: cloud.channelService,
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: `${authorityHost}/${options.tenantId}`,
      ToChannelFromBotOAuthScope: cloud.channel,
      ToBotFromChannelTokenIssuer: cloud.channel,
      OAuthUrl: 'https://token.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: options.openIdMetadataUrl ?? cloud.openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: EMULATOR_METADATA,
      CallerId: '',
    };
    super(new ConfigurationBotFrameworkAuthentication(settings, new Credentials(options), { requiredEndorsements: [] }));
    this.#development = options.development !== undefined;
    this.#appId = options.appId;
  }

  /** Checks form and signature, then hands the turn on. Never throws and never prints, unlike `CloudAdapter.process`. */
  async receive(authorization: string | undefined, body: unknown, handle: TurnHandler): Promise<Received> {
    if (!isActivity(body)) return { status: 400, failure: 'not an activity' };
    // The SDK compares the signed address of the service only where the activity names one, and replies go to it.
    if (!body.serviceUrl || !URL.canParse(body.serviceUrl)) return { status: 400, failure: 'no service URL' };
    if (!body.conversation?.id) return { status: 400, failure: 'no conversation' };
    if (this.#development && !isThisMachine(body.serviceUrl)) return { status: 403, failure: 'development mode answers only this machine' };
    let refused: number | undefined;
    let authenticated = false;
    try {
      const response = await this.processActivity(authorization ?? '', body, async (turn) => {
        authenticated = true;
        refused = await handle(turn);
      });
      if (refused) return { status: refused, failure: 'not from this tenant' };
      return { status: response?.status ?? 200, body: response?.body };
    } catch (error) {
      if (!authenticated && isForgery(error)) return { status: 401, failure: 'signature or claims not valid' };
      if (!authenticated) return { status: 503, failure: 'the signing keys of the channel cannot be fetched' };
      return { status: 500, failure: `the reply could not be sent (${error instanceof Error ? error.name : 'unknown'})` };
    }
  }

  async tell(conversation: WarningConversation, text: string): Promise<void> {
    await this.continueConversationAsync(this.#appId, referenceTo(conversation), async (turn) => {
      await turn.sendActivity({ type: 'message', text, textFormat: 'markdown' });
    });
  }
}

/** The SDK wants names, too; nobody's is kept. */
function referenceTo({ id, kind, tenantId, channelId, serviceUrl, botId }: WarningConversation) {
  return {
    channelId,
    serviceUrl,
    bot: { id: botId, name: '' },
    conversation: { id, tenantId, conversationType: kind, isGroup: kind !== 'personal', name: '' },
  };
}

/** Who we are towards the channel: validates the audience of what comes in, and signs what goes out. */
class Credentials extends ServiceClientCredentialsFactory {
  readonly #options: BotOptions;

  constructor(options: BotOptions) {
    super();
    this.#options = options;
  }

  async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.#options.appId;
  }

  async isAuthenticationDisabled(): Promise<boolean> {
    return this.#options.development !== undefined;
  }

  async createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    const { development, replyToken } = this.#options;
    return {
      signRequest: async (request) => {
        if (!development) request.headers.set('authorization', `Bearer ${await replyToken?.()}`);
        return request;
      },
    };
  }
}

/** The SDK lets errors of the JWT library through as they are. */
function isForgery(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return error instanceof AuthenticationError || /^(?:JsonWebToken|TokenExpired|NotBefore|Syntax|Type)Error$/.test(name);
}

function isActivity(body: unknown): body is Activity {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string' && body.type !== '';
}

function isThisMachine(url: string): boolean {
  return /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(new URL(url).hostname);
}

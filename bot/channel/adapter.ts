import type { Activity } from 'botbuilder';
import { CloudAdapter, type TurnContext } from 'botbuilder';
import { ClaimsIdentity, type ConnectorFactory, ServiceClientCredentialsFactory } from 'botframework-connector';
import { AppError, isAppError } from '../../server/errors.ts';
import type { Conversation } from '../../server/presence/conversation.ts';
import type { Clock } from '../../server/presence/time.ts';
import { createChannelTokens } from './channel-token.ts';
import { isRefused, SendOnceAuthentication, targetWriting } from './connector.ts';

/**
 * The only module that depends on the Bot Framework SDK (with `connector.ts` and `roster.ts`). The SDK is in maintenance; to replace it,
 * replace these files.
 */

/** The Bot Framework in one of Microsoft's clouds. */
export interface BotCloud {
  /** Selects the cloud in the SDK; empty for the global one. */
  channelService: string;
  /** Issuer of the channel's tokens, and audience of ours. */
  channel: string;
  /** The OpenID metadata with the channel's signing keys. */
  openIdMetadataUrl: string;
}

const GLOBAL: BotCloud = {
  channelService: '',
  channel: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
};

/** Whether it is Microsoft's global cloud, in which Teams has all documented features. */
export function isGlobal({ cloud = GLOBAL }: Pick<BotOptions, 'cloud'>): boolean {
  return cloud.channelService === GLOBAL.channelService;
}

export interface BotOptions {
  /** Application (client) id of the bot's registration, of type SingleTenant. */
  appId: string;
  /** The only tenant whose activities are answered. */
  tenantId: string;
  /** Default: https://login.microsoftonline.com. */
  authorityHost?: string;
  /** The Bot Framework of the cloud. Default: the global one. */
  cloud?: BotCloud;
  /** The OpenID metadata with the channel's signing keys. Default: the cloud's. */
  openIdMetadataUrl?: string;
  /** Id of the app in the organisation's catalogue of Teams, for links to the tab. */
  catalogAppId?: string;
  /** The public address of the server. */
  publicUrl?: string;
  /** Timeout of one request to the channel, in milliseconds. Default: 15 seconds. */
  channelTimeout?: number;
  /** Returns the token for replies, for the cloud's `channel`. Absent only in development. */
  replyToken?: () => Promise<string>;
  /**
   * Only for `demo.ts`: the Agents Playground signs nothing, so everybody counts as `personId`, and only requests from this machine are
   * answered.
   */
  development?: { anonymous: true; personId: string };
}

/** The HTTP response. */
export interface Received {
  status: number;
  body?: unknown;
}

export type TurnHandler = (turn: TurnContext) => Promise<void>;

export interface BotAdapter {
  /**
   * Checks the signature of the activity, then calls `handle`.
   * @throws AppError BAD_REQUEST, TOKEN_MISSING, TOKEN_INVALID, NOT_OUR_TEAMS, ACTIVITY_UNKNOWN, IDENTITY_UNAVAILABLE, or these errors from
   * `handle`; INTERNAL if the reply cannot be sent.
   */
  receive(authorization: string | undefined, activity: Activity, handle: TurnHandler): Promise<Received>;
  /** Sends a proactive message to a conversation, in one request. Throws errors of the channel, for example that the bot was removed. */
  writeIn(conversation: Conversation, write: TurnHandler): Promise<void>;
  /**
   * Writes only to the sender: in front of others as a targeted message, if the channel accepts it, otherwise in their own chat with the bot.
   * Throws errors of the channel; the message may then have arrived.
   */
  writeAlone(turn: TurnContext, message: Partial<Activity>): Promise<void>;
}

const EMULATOR_METADATA = 'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration';

/** @throws AppError CONFIG_INVALID without an app id or secret: the SDK would then accept every caller. */
export function createAdapter(options: BotOptions, clock: Clock): BotAdapter {
  if (!options.development && (!options.appId || !options.replyToken)) {
    throw new AppError('CONFIG_INVALID', {
      detail: 'The bot has no app id or no credential; without them it would answer anybody. Set BOT_ID and BOT_SECRET.',
    });
  }
  return new Adapter(options, clock);
}

class Adapter extends CloudAdapter implements BotAdapter {
  readonly #development: boolean;
  /** Whether the channel is known to show a message to only one of its readers. Another channel may show it to all. */
  readonly #targets: boolean;
  readonly #appId: string;
  readonly #channel: string;
  readonly #tenantId: string;
  readonly #verify: ReturnType<typeof createChannelTokens>;

  constructor(options: BotOptions, clock: Clock) {
    const authorityHost = options.authorityHost ?? 'https://login.microsoftonline.com';
    const cloud = options.cloud ?? GLOBAL;
    const metadataUrl = options.openIdMetadataUrl ?? cloud.openIdMetadataUrl;
    const settings = {
      ChannelService: cloud.channelService,
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: `${authorityHost}/${options.tenantId}`,
      ToChannelFromBotOAuthScope: cloud.channel,
      ToBotFromChannelTokenIssuer: cloud.channel,
      OAuthUrl: 'https://token.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: EMULATOR_METADATA,
      CallerId: '',
    };
    const authentication = new SendOnceAuthentication(settings, new Credentials(options), { requiredEndorsements: [] });
    authentication.channelTimeout = options.channelTimeout ?? authentication.channelTimeout;
    super(authentication);
    this.#development = options.development !== undefined;
    this.#targets = !this.#development && isGlobal(options);
    this.#appId = options.appId;
    this.#channel = cloud.channel;
    this.#tenantId = options.tenantId;
    this.#verify = createChannelTokens({ metadataUrl, issuer: cloud.channel, appId: options.appId, clock });
  }

  async receive(authorization: string | undefined, activity: Activity, handle: TurnHandler): Promise<Received> {
    // Replies go to that address; the signature covers it.
    if (!URL.canParse(activity.serviceUrl)) throw new AppError('BAD_REQUEST', { detail: '/serviceUrl must be a URL.' });
    const signed = await this.#authenticate(authorization, activity);
    const response = await this.processActivity(signed, activity, handle).catch((error: unknown) => {
      // The channel's status for a rejected answer is not the status of this request.
      throw isAppError(error) ? error : new AppError('INTERNAL', { cause: error });
    });
    if (response?.status === 501) throw new AppError('ACTIVITY_UNKNOWN');
    return { status: response?.status ?? 200, body: response?.body };
  }

  /** The identity that the SDK would read from a token, so that the SDK reads none itself. */
  async #authenticate(authorization: string | undefined, activity: Activity) {
    if (this.#development && !isThisMachine(activity.serviceUrl))
      throw new AppError('NOT_OUR_TEAMS', { detail: 'In development only this machine is answered.' });
    const claims = this.#development ? {} : await this.#verify(authorization, activity);
    const claimsIdentity = new ClaimsIdentity(
      Object.entries(claims).map(([type, value]) => ({ type, value: String(value) })),
      true,
    );
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    return { audience: this.#channel, claimsIdentity, connectorFactory };
  }

  async writeAlone(turn: TurnContext, message: Partial<Activity>): Promise<void> {
    const { conversationType = 'personal' } = turn.activity.conversation;
    const isTargeted = this.#targets && conversationType !== 'personal' && (await this.#writeTargeted(turn, message));
    if (!isTargeted) await this.#writeInChat(turn, message);
  }

  /** Whether the channel accepted it. Throws if that is unknown, so that nothing is written twice. */
  async #writeTargeted({ activity, turnState }: TurnContext, message: Partial<Activity>): Promise<boolean> {
    const { serviceUrl, recipient, from, conversation } = activity;
    const connectors = turnState.get<ConnectorFactory>(this.ConnectorFactoryKey);
    const client = await connectors.create(serviceUrl, this.#channel);
    targetWriting(client);
    try {
      await client.conversations.sendToConversation(conversation.id, { ...message, from: recipient, recipient: from, conversation });
      return true;
    } catch (error) {
      if (isRefused(error)) return false;
      throw error;
    }
  }

  async #writeInChat({ activity }: TurnContext, message: Partial<Activity>): Promise<void> {
    const { channelId, serviceUrl, recipient, from, conversation } = activity;
    const tenantId = conversation.tenantId ?? this.#tenantId;
    const chat = {
      isGroup: false,
      bot: recipient,
      members: [from],
      tenantId,
      channelData: { tenant: { id: tenantId } },
      activity: {} as Activity,
    };
    let id = '';
    await this.createConversationAsync(this.#appId, channelId, serviceUrl, this.#channel, chat, async (opened) => {
      id = opened.activity.conversation.id;
    });
    const reference = referenceTo({ id, kind: 'personal', tenantId, channelId, serviceUrl, botId: recipient.id });
    await this.continueConversationAsync(this.#appId, reference, async (chatTurn) => void (await chatTurn.sendActivity(message)));
  }

  async writeIn(conversation: Conversation, write: TurnHandler): Promise<void> {
    await this.continueConversationAsync(this.#appId, referenceTo(conversation), write);
  }
}

/** The SDK requires names; empty ones are enough. */
function referenceTo({ id, kind, tenantId, channelId, serviceUrl, botId }: Conversation) {
  return {
    channelId,
    serviceUrl,
    bot: { id: botId, name: '' },
    conversation: { id, tenantId, conversationType: kind, isGroup: kind !== 'personal', name: '' },
  };
}

/** The bot's identity for the channel: the expected audience of incoming activities, and the credential for outgoing ones. */
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

function isThisMachine(url: string): boolean {
  return /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(new URL(url).hostname);
}

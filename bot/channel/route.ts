import type { Activity, TurnContext } from 'botbuilder';
import type { FastifyPluginAsync } from 'fastify';
import { isAppError } from '../../server/errors.ts';
import type { Conversation, TabConversation } from '../../server/presence/conversation.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { errorText } from '../../server/texts/error-text.ts';
import { answer } from '../answer.ts';
import { addressed } from '../cards/address.ts';
import { choiceCard, inPlaceButton } from '../cards/cards.ts';
import type { AnswerDeps } from '../context.ts';
import { createExtension } from '../extension/extension.ts';
import { createLinks } from '../links.ts';
import { ActivitySchema } from './activity-schema.ts';
import { type BotAdapter, type BotOptions, createAdapter, isGlobal, type TurnHandler } from './adapter.ts';
import { createActivityHandler, send } from './handle-activity.ts';
import { readActivity } from './incoming.ts';
import { createRateLimit } from './rate-limit.ts';
import { type Reader, readRoster, readTeamRoster } from './roster.ts';

export interface Bot {
  route: FastifyPluginAsync;
  /** Sends a proactive message to a conversation. `buttons` send their text for the reader. Throws errors of the channel. */
  tell(conversation: Conversation, text: string, buttons?: readonly string[]): Promise<void>;
  /**
   * Object ids of all readers; undefined if they cannot be read, or somebody is not a member of the tenant. Throws errors of the channel.
   */
  readers(conversation: Conversation): Promise<readonly string[] | undefined>;
  /**
   * The readers of the conversation of a tab. The ids prove nothing: the caller must check that the person is among the readers.
   * `undefined` also before the first message of Teams, and if the bot is not in that conversation.
   */
  readersOfTab(conversation: TabConversation): Promise<readonly string[] | undefined>;
}

/**
 * `POST /api/messages` for the Bot Framework, and proactive messages. A forged or missing token is 401, a body that is not an activity 400,
 * an unknown invoke 501, each as a problem like everywhere in the API. A later error is reported to the asker in one sentence, and logged
 * without personal data.
 * @throws AppError CONFIG_INVALID without an app id or secret: such a bot would accept every caller (only `development` may).
 */
export function createBot(deps: AnswerDeps, options: BotOptions): Bot {
  const adapter = createAdapter(options, deps.clock);
  const { tenantId } = options;
  const readIn = async (conversation: Conversation, read: (turn: TurnContext) => Promise<Reader[] | undefined>) => {
    let readers: Reader[] | undefined;
    await adapter.writeIn(conversation, async (turn) => {
      readers = await read(turn);
    });
    const ids = readers?.flatMap(({ personId }) => personId ?? []);
    return ids?.length === readers?.length ? ids : undefined;
  };
  return {
    route: botRoute(adapter, deps, options),
    tell: (conversation, text, buttons = []) =>
      adapter.writeIn(conversation, (turn) =>
        send(turn, {
          text,
          ...(buttons.length > 0 && {
            card: addressed(
              choiceCard(
                text,
                buttons.map((each) => inPlaceButton(each, { say: each })),
              ),
              { personId: conversation.personId, userIds: [] },
            ),
          }),
        }),
      ),
    readers: (conversation) => readIn(conversation, (turn) => readRoster(turn, tenantId)),
    async readersOfTab(tab) {
      const address = await deps.store.channelAddress();
      if (!address) return undefined;
      if ('chatId' in tab) return readIn({ ...address, id: tab.chatId, kind: 'groupChat', tenantId }, (turn) => readRoster(turn, tenantId));
      return readIn({ ...address, id: tab.teamId, kind: 'channel', tenantId }, (turn) => readTeamRoster(turn, tab, tenantId));
    },
  };
}

function botRoute(adapter: BotAdapter, deps: AnswerDeps, options: BotOptions): FastifyPluginAsync {
  return async (app) => {
    const links = isGlobal(options) ? createLinks(options) : undefined;
    const handleActivity = createActivityHandler({
      ask: (asker, text) => answer(deps, asker, text),
      writeAlone: (turn, message) => adapter.writeAlone(turn, message),
      links,
      extension: createExtension(deps, links),
      log: app.log,
      tenantId: options.tenantId,
      development: options.development,
      rateLimit: createRateLimit(deps.clock),
    });
    let noted = false;
    /** The connection check cannot test whether Teams reaches the bot. */
    const noteFirst = async (): Promise<void> => {
      if (noted) return;
      noted = await deps.store.saveMessageSeen(deps.clock.now()).then(
        () => true,
        () => false,
      );
    };
    let address = '';
    /** Tabs have no signed address: the members of their conversations are read from the address of the last message. */
    const noteAddress = async ({ channelId, serviceUrl, recipient }: Activity): Promise<void> => {
      const found = JSON.stringify([channelId, serviceUrl, recipient?.id]);
      if (found === address || !recipient?.id) return;
      const saved = await deps.store.saveChannelAddress({ channelId, serviceUrl, botId: recipient.id }).then(
        () => true,
        () => false,
      );
      if (saved) address = found;
    };
    app.post('/api/messages', { schema: { hide: true, body: ActivitySchema }, bodyLimit: 256 * 1024 }, async (request, reply) => {
      // The schema has the members that are read; the SDK's type has many more.
      const activity = request.body as Activity;
      const isForeign = readActivity(activity, options).kind === 'foreign';
      // A message has arrived once its signature is valid, even if the answer is then lost.
      const arrived: TurnHandler = async (turn) => {
        const noting = isForeign ? undefined : Promise.all([noteFirst(), noteAddress(activity)]);
        await handleActivity(turn).finally(() => noting);
      };
      const response = await adapter.receive(request.headers.authorization, activity, arrived).catch((error: unknown) => {
        if (isAppError(error) && error.status < 500)
          app.log.warn({ code: error.code, reason: errorText(error, textsIn('en')) }, 'Refused a message to the bot');
        throw error;
      });
      return reply.code(response.status).send(response.body);
    });
  };
}

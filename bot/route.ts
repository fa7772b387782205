import type { Activity } from 'botbuilder';
import type { FastifyPluginAsync } from 'fastify';
import { isAppError } from '../server/errors.ts';
import { textsIn } from '../server/texts/all-texts.ts';
import { errorText } from '../server/texts/error-text.ts';
import { ActivitySchema } from './activity-schema.ts';
import { type BotAdapter, type BotOptions, createAdapter } from './adapter.ts';
import { answer } from './answer.ts';
import type { AnswerDeps } from './context.ts';
import { createConversation } from './conversation.ts';
import { readActivity } from './incoming.ts';

export interface Bot {
  route: FastifyPluginAsync;
  /** Writes into a conversation unasked. Throws what the channel says. */
  tell: BotAdapter['tell'];
}

/**
 * `POST /api/messages` for the Bot Framework, and writing unasked. A forged or missing token is 401, a body that is no activity
 * 400, an invoke nobody handles 501, each as a problem like everywhere in the API. What goes wrong behind that is reported to the
 * asker in one sentence, and logged without personal data.
 * @throws AppError CONFIG_INVALID without an app id or secret: such a bot would accept anybody (only `development` may).
 */
export function createBot(deps: AnswerDeps, options: BotOptions): Bot {
  const adapter = createAdapter(options, deps.clock);
  return { route: botRoute(adapter, deps, options), tell: (conversation, text) => adapter.tell(conversation, text) };
}

function botRoute(adapter: BotAdapter, deps: AnswerDeps, options: BotOptions): FastifyPluginAsync {
  return async (app) => {
    const converse = createConversation({
      ask: (asker, text) => answer(deps, asker, text),
      writeAlone: (turn, write) => adapter.writeAlone(turn, write),
      log: app.log,
      tenantId: options.tenantId,
      development: options.development,
    });
    let noted = false;
    /** That Teams reaches the bot at all is what the connection check cannot try by itself. */
    const noteFirst = async (activity: Activity): Promise<void> => {
      if (noted || readActivity(activity, options).kind === 'foreign') return;
      noted = await deps.store.saveMessageSeen(deps.clock.now()).then(
        () => true,
        () => false,
      );
    };
    app.post('/api/messages', { schema: { hide: true, body: ActivitySchema }, bodyLimit: 256 * 1024 }, async (request, reply) => {
      // The schema holds the members that are read; the SDK's type names many more.
      const activity = request.body as Activity;
      const response = await adapter.receive(request.headers.authorization, activity, converse).catch((error: unknown) => {
        if (isAppError(error) && error.status < 500)
          app.log.warn({ code: error.code, reason: errorText(error, textsIn('en')) }, 'a message to the bot was refused');
        throw error;
      });
      await noteFirst(activity);
      return reply.code(response.status).send(response.body);
    });
  };
}

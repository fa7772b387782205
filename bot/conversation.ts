import type { TurnContext } from 'botbuilder';
import type { FastifyBaseLogger } from 'fastify';
import { AppError, isAppError } from '../server/errors.ts';
import type { BotOptions, TurnHandler } from './adapter.ts';
import type { Answer, Asker } from './answer.ts';
import { CARD_TYPE } from './cards.ts';
import { help } from './commands/small-talk.ts';
import { type Incoming, readActivity } from './incoming.ts';

interface Conversation {
  ask(asker: Asker, text: string): Promise<Answer>;
  log: FastifyBaseLogger;
  tenantId: string;
  development?: BotOptions['development'];
}

/** What the bot does with one activity whose signature is valid: refuse another tenant, welcome, answer, or stay silent. */
export function createConversation(options: Conversation): TurnHandler {
  return async (turn) => {
    const incoming = readActivity(turn.activity, options);
    if (incoming.kind === 'foreign') throw new AppError('NOT_OUR_TEAMS');
    if (incoming.kind === 'welcome') await send(turn, help());
    if (incoming.kind === 'nobody') await send(turn, { text: 'Teams does not tell me who you are, so I cannot answer you here.' });
    if (incoming.kind === 'question') await reply(turn, incoming, options);
  };
}

async function reply(turn: TurnContext, question: Extract<Incoming, { kind: 'question' }>, options: Conversation): Promise<void> {
  // The indicator is a courtesy: where it cannot be shown, the answer comes all the same.
  const typing = turn.sendActivity({ type: 'typing' }).catch(() => undefined);
  const found = await options.ask(question.asker, question.text).catch((error: unknown): Answer => {
    options.log.error(describe(error), 'a question to the bot failed');
    return { text: 'Something went wrong on my side, so I could not do that. Please try again in a minute.' };
  });
  await typing;
  await send(turn, found);
}

/** A card is sent alone, since clients show text and card below each other; its text is what notifications show. */
async function send(turn: TurnContext, { text, card }: Answer): Promise<void> {
  await turn.sendActivity(
    card
      ? { type: 'message', summary: text, attachments: [{ contentType: CARD_TYPE, content: card }] }
      : { type: 'message', text, textFormat: 'markdown' },
  );
}

/** Where it failed, not what was said: messages of errors may repeat a name. */
function describe(error: unknown): { code: string; at?: string[] } {
  const code = isAppError(error) ? error.code : error instanceof Error ? error.name : 'unknown';
  const frames = error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : undefined;
  return { code, at: frames?.slice(0, 6) };
}

import type { TurnContext } from 'botbuilder';
import type { FastifyBaseLogger } from 'fastify';
import { AppError, isAppError } from '../server/errors.ts';
import { textsIn } from '../server/texts/all-texts.ts';
import { chooseLanguage } from '../server/texts/languages.ts';
import type { BotAdapter, BotOptions, TurnHandler } from './adapter.ts';
import { welcome } from './answers/talk.ts';
import { CARD_TYPE } from './cards.ts';
import type { Answer, Asker } from './context.ts';
import { type Incoming, readActivity } from './incoming.ts';
import { type Reader, readRoster } from './roster.ts';

interface Conversation {
  ask(asker: Asker, text: string): Promise<Answer>;
  /** Writes to the sender of a message in their own chat with the bot. */
  writeAlone: BotAdapter['writeAlone'];
  log: FastifyBaseLogger;
  tenantId: string;
  development?: BotOptions['development'];
}

/** What the bot does with one activity whose signature is valid: refuse another tenant, welcome, answer, or stay silent. */
export function createConversation(options: Conversation): TurnHandler {
  return async (turn) => {
    const incoming = readActivity(turn.activity, options);
    if (incoming.kind === 'foreign') throw new AppError('NOT_OUR_TEAMS');
    if (incoming.kind === 'welcome') await send(turn, welcome(textsOf(turn)));
    if (incoming.kind === 'nobody') await send(turn, { text: textsOf(turn).text('bot.talk.nobody') });
    if (incoming.kind === 'question') await reply(turn, incoming, options);
  };
}

/** In the language that the client is set to, where nothing was said yet. */
function textsOf({ activity: { locale } }: TurnContext) {
  return textsIn(chooseLanguage(locale ? [locale] : [], 'en'));
}

type Question = Extract<Incoming, { kind: 'question' }>;

async function reply(turn: TurnContext, question: Question, options: Conversation): Promise<void> {
  // The indicator is a courtesy: where it cannot be shown, the answer comes all the same.
  const typing = turn.sendActivity({ type: 'typing' }).catch(() => undefined);
  const found = await ask(turn, question, options).catch((error: unknown): Answer => {
    options.log.error(describe(error), 'a question to the bot failed');
    return { text: textsOf(turn).text('bot.talk.failed') };
  });
  await typing;
  await send(turn, found);
  const { alone } = found;
  if (!alone) return;
  await options
    .writeAlone(turn, (theirs) => send(theirs, alone))
    .catch((error: unknown) => options.log.warn(describe(error), 'an answer could not be written to somebody alone'));
}

/** Where others read along, who they are decides what may be said, and whom a mention means. */
async function ask(turn: TurnContext, { asker, text, mentioned }: Question, options: Conversation): Promise<Answer> {
  const roster = asker.shared ? await rosterOf(turn, options) : undefined;
  const known = new Map(roster?.map(({ channelUserId, personId }) => [channelUserId, personId]));
  const mentions = mentioned.flatMap(({ name, channelUserId = '', personId = known.get(channelUserId) }) =>
    personId === undefined ? [] : [{ name, personId }],
  );
  const readers = roster?.flatMap(({ personId }) => personId ?? []);
  return options.ask({ ...asker, mentions, ...(readers && readers.length === roster?.length && { readers }) }, text);
}

async function rosterOf(turn: TurnContext, { tenantId, log }: Conversation): Promise<Reader[] | undefined> {
  return readRoster(turn, tenantId).catch((error: unknown) => {
    log.warn(describe(error), 'who reads a conversation could not be read, so nobody is named there');
    return undefined;
  });
}

/** A card is sent alone, since clients show text and card below each other; its text is what notifications show. */
export async function send(turn: TurnContext, { text, card }: Answer): Promise<void> {
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

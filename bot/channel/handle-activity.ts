import type { TurnContext } from 'botbuilder';
import type { FastifyBaseLogger } from 'fastify';
import { AppError, isAppError } from '../../server/errors.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { chooseLanguage } from '../../server/texts/languages.ts';
import { aside } from '../answers/aside.ts';
import { welcome } from '../answers/talk.ts';
import { addressed } from '../cards/address.ts';
import { type AdaptiveCard, CARD_TYPE, choiceCard, openButton, withAction } from '../cards/cards.ts';
import { fittingCard, fittingText, summaryOf } from '../cards/fit.ts';
import type { Answer, Asker } from '../context.ts';
import type { Extension } from '../extension/extension.ts';
import type { Links } from '../links.ts';
import type { BotAdapter, BotOptions, TurnHandler } from './adapter.ts';
import { type Incoming, isCardAction, readActivity } from './incoming.ts';
import type { createRateLimit } from './rate-limit.ts';
import { type Reader, readRoster } from './roster.ts';

interface Conversation {
  ask(asker: Asker, text: string): Promise<Answer>;
  writeAlone: BotAdapter['writeAlone'];
  links?: Links;
  extension: Extension;
  log: FastifyBaseLogger;
  tenantId: string;
  development?: BotOptions['development'];
  rateLimit: ReturnType<typeof createRateLimit>;
}

/** What the bot does with one activity whose signature is valid: refuse another tenant, welcome, answer, or stay silent. */
export function createActivityHandler(options: Conversation): TurnHandler {
  return async (turn) => {
    const incoming = readActivity(turn.activity, options);
    const { locale } = turn.activity;
    if (incoming.kind === 'foreign') throw new AppError('NOT_OUR_TEAMS');
    if (incoming.kind === 'unreadable') await put(turn, { text: textsOf(turn).text('bot.card.outdated') });
    if (incoming.kind === 'welcome') await send(turn, welcome(textsOf(turn)));
    if (incoming.kind === 'nobody') await toNobody(turn, options);
    if (incoming.kind === 'search' || incoming.kind === 'link') await respondTo(turn, await extend(turn, incoming, options));
    if (incoming.kind === 'anonymous-link') await respondTo(turn, options.extension.aboutApp(locale));
    if (incoming.kind === 'unknown-invoke') await respondTo(turn, options.extension.unknown(incoming.name, locale));
    if (incoming.kind === 'question') await inTime(turn, incoming, options);
  };
}

/** In the client's language, if there is no message yet. */
function textsOf({ activity: { locale } }: TurnContext) {
  return textsIn(chooseLanguage(locale ? [locale] : [], 'en'));
}

async function toNobody(turn: TurnContext, { extension }: Conversation): Promise<void> {
  const { type, locale } = turn.activity;
  if (type === 'invoke' && !isCardAction(turn.activity)) return respondTo(turn, extension.nobody(locale));
  await put(turn, { text: textsOf(turn).text('bot.talk.nobody') });
}

/** The answer to an invoke. */
async function respondTo(turn: TurnContext, body: object | undefined): Promise<void> {
  await turn.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

type Extending = Extract<Incoming, { kind: 'search' | 'link' }>;

/** Inserted content is visible to all members of a conversation. If the bot is not a member, it cannot know them. */
async function extend(turn: TurnContext, incoming: Extending, options: Conversation): Promise<object | undefined> {
  const roster = await readRoster(turn, options.tenantId).catch(() => undefined);
  return options.extension.answer(incoming, withReaders(incoming.asker, roster)).catch((error: unknown) => {
    options.log.error(describe(error), 'Failed to answer a search');
    return options.extension.failed(turn.activity.locale);
  });
}

type Question = Extract<Incoming, { kind: 'question' }>;

/** A person who writes too much is asked once to wait. Automatic refreshes of cards do not count; every button is answered. */
async function inTime(turn: TurnContext, question: Question, options: Conversation): Promise<void> {
  const { personId, button } = question.asker;
  const decision = button?.refresh ? 'answer' : options.rateLimit(personId);
  if (decision === 'answer') return reply(turn, question, options);
  if (isCardAction(turn.activity)) return put(turn, { text: textsOf(turn).text('bot.talk.too-many') });
  if (decision === 'warn') await give(turn, question, notice(turn, question, 'bot.talk.too-many'), options);
}

/** A notice about the treatment of the message; in front of others, only its sender sees it. */
function notice(turn: TurnContext, { asker }: Question, id: 'bot.talk.too-many' | 'bot.talk.failed'): Answer {
  const texts = textsOf(turn);
  return aside({ shared: asker.shared ?? false, texts }, { text: texts.text(id) });
}

async function reply(turn: TurnContext, question: Question, options: Conversation): Promise<void> {
  // The typing indicator is optional: if it fails, the answer is sent anyway. All readers would see it.
  const shows = !isCardAction(turn.activity) && !question.alone;
  const typing = shows ? turn.sendActivity({ type: 'typing' }).catch(() => undefined) : undefined;
  const roster = question.asker.shared ? await rosterOf(turn, options) : undefined;
  const found = await ask(question, roster, options).catch((error: unknown): Answer => {
    options.log.error(describe(error), 'Failed to answer a message');
    return notice(turn, question, 'bot.talk.failed');
  });
  await typing;
  await give(turn, question, found, options, roster);
}

/** Sends the answer to all readers, to the asker alone, or a part to each. */
async function give(turn: TurnContext, question: Question, answered: Answer, options: Conversation, roster?: Reader[]): Promise<void> {
  const found = withLink(turn, answered, options);
  const { personId, shared } = question.asker;
  const { alone } = question;
  const theirs = alone && !isCardAction(turn.activity) ? found : found.alone;
  const reached =
    theirs === undefined || (await giveAlone(turn, forReaders(theirs, { personId, userIds: [], alone: alone ?? 'targeted' }), options));
  if (theirs === found) return;
  const userIds = shared ? (roster ?? []).map(({ channelUserId }) => channelUserId) : [turn.activity.from.id];
  const address = alone ? { personId, userIds: [], alone } : { personId, userIds };
  await put(turn, forReaders(reached ? found : withChatButton(turn, found, options), address), question);
}

/** Adds a button that opens the tab at the subject of the answer, if the address of the tab is known. */
function withLink(turn: TurnContext, answer: Answer, { links }: Conversation): Answer {
  const { text, at, card = choiceCard(text, []) } = answer;
  const url = at && links?.tab?.(at);
  return url ? { ...answer, card: withAction(card, openButton(textsOf(turn).text('bot.extension.open'), url)) } : answer;
}

/** Whether it has certainly reached the sender. */
async function giveAlone(turn: TurnContext, answer: Answer, { writeAlone, log }: Conversation): Promise<boolean> {
  return writeAlone(turn, messageOf(answer)).then(
    () => true,
    (error: unknown) => {
      log.warn(describe(error), 'Failed to send an answer to the asker alone');
      return false;
    },
  );
}

/** The text for others, with a button that opens the asker's chat with the bot, if its address in Teams is known. */
function withChatButton(turn: TurnContext, { text }: Answer, { links }: Conversation): Answer {
  const url = links?.chat(turn.activity.recipient.id);
  return { text, ...(url && { card: choiceCard(text, [openButton(textsOf(turn).text('bot.talk.button.chat'), url)]) }) };
}

/** If there are other readers, they decide what the answer may contain, and who a mention is. */
async function ask({ asker, text, mentioned }: Question, roster: Reader[] | undefined, options: Conversation): Promise<Answer> {
  const known = new Map(roster?.map(({ channelUserId, personId }) => [channelUserId, personId]));
  const mentions = mentioned.flatMap(({ name, channelUserId = '', personId = known.get(channelUserId) }) =>
    personId === undefined ? [] : [{ name, personId }],
  );
  return options.ask({ ...withReaders(asker, roster), mentions }, text);
}

/** The asker with the readers of the answer, if all of them are known. */
function withReaders(asker: Asker, roster: Reader[] | undefined): Asker {
  const readers = roster?.flatMap(({ personId }) => personId ?? []);
  return { ...asker, ...(readers && readers.length === roster?.length && { readers }) };
}

async function rosterOf(turn: TurnContext, { tenantId, log }: Conversation): Promise<Reader[] | undefined> {
  return readRoster(turn, tenantId).catch((error: unknown) => {
    log.warn(describe(error), 'Failed to read the members of a conversation; sending no names to it');
    return undefined;
  });
}

function forReaders({ text, card }: Answer, address: Parameters<typeof addressed>[1]): Answer {
  return { text, ...(card && { card: addressed(card, address) }) };
}

const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';

/** Answers in the same way as it came: a message with a message, a button by replacing its card. */
async function put(turn: TurnContext, answer: Answer, question?: Question): Promise<void> {
  if (!isCardAction(turn.activity)) return send(turn, answer);
  const card = question && fittingCard(answer.card ?? choiceCard(answer.text, []));
  const body = card
    ? { statusCode: 200, type: CARD_TYPE, value: card }
    : { statusCode: 200, type: MESSAGE_TYPE, value: fittingText(answer.text) };
  await respondTo(turn, body);
  if (card && !question.asker.shared && !question.alone && !question.asker.button?.refresh) await replaceCard(turn, card, answer.text);
}

/** The replaced card is kept only if the message is updated, too. The answer was already sent, so an error here is ignored. */
async function replaceCard(turn: TurnContext, card: AdaptiveCard, text: string): Promise<void> {
  const { replyToId: id } = turn.activity;
  if (id) await turn.updateActivity({ id, ...cardMessage(card, text) }).catch(() => undefined);
}

function cardMessage(card: AdaptiveCard, text: string) {
  return { type: 'message', summary: summaryOf(text), attachments: [{ contentType: CARD_TYPE, content: card }] };
}

export async function send(turn: TurnContext, answer: Answer): Promise<void> {
  await turn.sendActivity(messageOf(answer));
}

/** A card is sent without a text, since clients show both below each other. The card's text is shown in notifications. */
function messageOf({ text, card }: Answer) {
  return card ? cardMessage(fittingCard(card), text) : { type: 'message', text: fittingText(text), textFormat: 'markdown' };
}

/** Where the error occurred, without its message, which may contain a name. */
function describe(error: unknown): { code: string; at?: string[] } {
  const code = isAppError(error) ? error.code : error instanceof Error ? error.name : 'unknown';
  const frames = error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : undefined;
  return { code, at: frames?.slice(0, 6) };
}

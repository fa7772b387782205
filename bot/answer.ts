import { noteChat } from '../server/actions/chats/note-chat.ts';
import { noteClientZone } from '../server/actions/time-zone/note-client-zone.ts';
import { isAppError } from '../server/errors.ts';
import { searchKey } from '../server/presence/search-key.ts';
import { type World, zoneOfPerson } from '../server/presence/world.ts';
import { textsIn } from '../server/texts/all-texts.ts';
import { errorText } from '../server/texts/error-text.ts';
import { chooseLanguage } from '../server/texts/languages.ts';
import { findPeople, isWritten, noSearches } from './answers/find-people.ts';
import { notUnderstood } from './answers/not-understood.ts';
import { nearlyPlaces, officesSeen, shortenedPlaces } from './answers/places.ts';
import { askBack } from './ask-back.ts';
import { type Answer, type AnswerDeps, type Asker, type Context, SAID_NOTHING } from './context.ts';
import { INTENTS, type Intent } from './intents.ts';
import type { IntentName } from './language/intent-name.ts';
import { type Message, readMessage } from './understand/message.ts';
import type { NameSource } from './understand/people.ts';
import { nameOffices } from './understand/places.ts';
import { type Sentence, type Understood, understand } from './understand/understand.ts';

export type { Answer, AnswerDeps, Asker } from './context.ts';

/**
 * Understands one message and answers it; what was said about the asker is stored and on the board before this resolves.
 * Who may be named is decided by the board's picture alone (DESIGN.md §2).
 * @throws AppError STORE_UNAVAILABLE and the like; errors that the asker can act on are answered in words instead.
 */
export async function answer(deps: AnswerDeps, asker: Asker, text: string): Promise<Answer> {
  const personId = asker.personId.toLowerCase();
  await deps.board.catchUp();
  await noteClientZone(deps, personId, asker.timeZone);
  await noteChat(deps, personId, asker.conversation);
  const world = deps.board.world();
  const person = world.people.get(personId);
  const preferred = chooseLanguage(asker.locale === undefined ? [] : [asker.locale], 'en');
  if (!person?.enabled || person.guest) return { text: textsIn(preferred).text('bot.talk.stranger') };
  const asked: Context = {
    ...deps,
    person,
    zone: zoneOfPerson(person, world),
    now: deps.clock.now(),
    shared: asker.shared ?? false,
    mayName: !asker.shared || areMembers(asker.readers, world),
    mentions: asker.mentions ?? [],
    searches: noSearches(),
    conversation: asker.conversation,
    messageKey: asker.messageKey,
    picture: deps.board.now(),
    texts: textsIn(preferred),
    smallWords: new Set(),
    homes: new Set(),
  };
  const message = readMessage(text, asker.mentions);
  const understood = understand(message, { names: namesFor(asked), offices: nameOffices(officesSeen(asked.picture)) }, [preferred]);
  const { language } = understood;
  const context: Context = { ...asked, texts: textsIn(language.code), smallWords: language.places.words, homes: language.places.homes };
  return respond(context, understood, message);
}

/** What is asked of names while a message is read: whom the asker may see, and nobody else. */
function namesFor(context: Context): NameSource {
  const { board, picture, person, shared } = context;
  const names = board.names();
  const sees = (id: string) => picture.find(shared ? '' : person.id, id) !== undefined;
  return {
    has: (text) => isWritten(context, text),
    isWhole: (text) => names.whole(text).some(sees),
    hasWord: (key) => names.hasWord(key),
    isDepartment: (text) => names.department(text).some((id) => picture.find('', id) !== undefined),
  };
}

async function respond(context: Context, understood: Understood, message: Message): Promise<Answer> {
  const { sentences } = understood;
  if (/^[?¿\s]+$/.test(message.text)) return INTENTS.help.answer(context, SAID_NOTHING);
  const named = bareName(context, understood, message);
  if (named)
    return carryOut(context, 'where-is', () => INTENTS['where-is'].answer(context, { ...SAID_NOTHING, people: [{ text: named }] }));
  if (sentences.length === 0 || isBareNobody(context, sentences)) return bare(context, message);
  const matter = sentences.filter(({ intent }) => !INTENTS[intent].talk);
  const changing = sentences.find(({ intent }) => INTENTS[intent].changes !== undefined);
  if (!understood.sure && !changing) return about(context, sentences[0], notUnderstood(context, understood.leftOut));
  const answers: Answer[] = [];
  for (const [at, sentence] of (matter.length > 0 ? matter : sentences.slice(0, 1)).entries()) {
    const keyed = { ...context, messageKey: context.messageKey && at > 0 ? `${context.messageKey}-${at}` : context.messageKey };
    answers.push(await respondTo(keyed, sentence, understood, message));
  }
  return together(answers);
}

async function respondTo(context: Context, sentence: Sentence, understood: Understood, message: Message): Promise<Answer> {
  const { answer: handle, changes } = INTENTS[sentence.intent];
  const back = changes === undefined ? undefined : askBack(context, sentence, understood, message);
  if (back) return about(context, sentence, back);
  return carryOut(context, sentence.intent, async () => handle(context, sentence.said));
}

/** Several answers are one message. */
function together(answers: readonly Answer[]): Answer {
  const [first] = answers;
  if (first && answers.length === 1) return first;
  const texts = [...new Set(answers.map(({ text }) => text))];
  const alone = answers.flatMap((each) => each.alone ?? []);
  return { text: texts.join('\n\n'), ...(alone.length > 0 && { alone: together(alone) }) };
}

/** Longer texts are neither place nor name. */
const MAX_BARE = 5;

function bareText({ text }: Message): string | undefined {
  const words = text.replaceAll(/[?!.]+/g, ' ').trim();
  return words.length >= 3 && words.split(/\s+/).length <= MAX_BARE ? words : undefined;
}

/** A message that is the name of somebody, though it also says something: "Home Sun". */
function bareName(context: Context, { sentences }: Understood, message: Message): string | undefined {
  const text = bareText(message);
  const [only] = sentences;
  if (text === undefined || !context.mayName || sentences.length > 1) return undefined;
  if (only && INTENTS[only.intent].changes === undefined) return undefined;
  if (!only || only.phrase === 'said') return undefined;
  const asked = searchKey(text).split(' ');
  const { people, nearly } = findPeople(context, text);
  const isNamed = !nearly && people.some(({ name }) => asked.every((word) => searchKey(name).split(' ').includes(word)));
  return isNamed ? text : undefined;
}

/** Nothing but words that are nobody's name. */
function isBareNobody(context: Context, [only, ...others]: readonly Sentence[]): boolean {
  if (!only || others.length > 0 || only.intent !== 'where-is' || !only.unknown) return false;
  return only.bare && only.said.people.every(({ text }) => isNobody(context, text));
}

/** Somebody who is nearly called so must be asked for: a word alone may mean anything. */
function isNobody(context: Context, text: string): boolean {
  const { people, nearly } = findPeople(context, text);
  return nearly || people.length === 0;
}

/** A place that is nearly written as it is called, or nothing that is understood. */
function bare(context: Context, message: Message): Promise<Answer> | Answer {
  const text = bareText(message);
  const offices = officesSeen(context.picture);
  const isPlace = text !== undefined && [shortenedPlaces, nearlyPlaces].some((find) => find(offices, text, context.smallWords).length > 0);
  if (!isPlace) return notUnderstood(context);
  const places = [{ places: [], any: false, text, before: '' }];
  return carryOut(context, 'who-is-in', () => INTENTS['who-is-in'].answer(context, { ...SAID_NOTHING, places }));
}

async function carryOut(context: Context, intent: IntentName, work: () => Answer | Promise<Answer>): Promise<Answer> {
  const { changes, own, repeatable } = INTENTS[intent];
  try {
    return toThemAlone(context, own, changes === undefined ? await work() : await once(context, repeatable, work));
  } catch (error) {
    if (isAppError(error) && error.status < 500) return toThemAlone(context, own, { text: errorText(error, context.texts) });
    throw error;
  }
}

/**
 * Carries out what changes something once for each message. What failed may be delivered again; what was written is marked as
 * carried out in the same write. A statement is stored under the message's key, so that it need not wait for another delivery
 * whose instance may have died.
 */
async function once(
  { store, messageKey, texts }: Context,
  repeatable: Intent['repeatable'],
  work: () => Answer | Promise<Answer>,
): Promise<Answer> {
  if (messageKey === undefined) return work();
  const claim = await store.claimMessage(messageKey, await store.databaseTime());
  if (claim === 'done') return { text: texts.text('bot.talk.twice') };
  if (claim === 'running' && !repeatable) return { text: texts.text('bot.talk.at-work') };
  // If this fails, the claim ends by itself.
  const settle = (carriedOut: boolean) => store.settleMessage(messageKey, carriedOut).catch(() => undefined);
  try {
    const said = await work();
    await settle(true);
    return said;
  } catch (error) {
    await settle(false);
    throw error;
  }
}

function about(context: Context, sentence: Sentence | undefined, said: Answer): Answer {
  return toThemAlone(context, sentence && INTENTS[sentence.intent].own, said);
}

/** In front of others everything about the asker gets one sentence, for every mode and every outcome (DESIGN.md §2). */
function toThemAlone({ shared, texts }: Context, own: Intent['own'], said: Answer): Answer {
  return shared && own ? { text: texts.text('bot.talk.alone'), alone: said } : said;
}

/** Guests, and people whom the directory does not know, are no members of the tenant. */
function areMembers(readers: readonly string[] | undefined, { people }: World): boolean {
  return readers !== undefined && readers.length > 0 && readers.every((id) => people.get(id.toLowerCase())?.guest === false);
}

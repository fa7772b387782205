import { noteChat } from '../server/actions/chats/note-chat.ts';
import { noteClientZone } from '../server/actions/time-zone/note-client-zone.ts';
import type { ConversationFrame } from '../server/presence/conversation-frame.ts';
import { mayNameBefore } from '../server/presence/visibility.ts';
import { zoneOfPerson } from '../server/presence/world.ts';
import { textsIn } from '../server/texts/all-texts.ts';
import { chooseLanguage, type Language } from '../server/texts/languages.ts';
import { aside } from './answers/aside.ts';
import { isDepartment } from './answers/departments.ts';
import { isWritten, noSearches } from './answers/find-people.ts';
import { officesSeen } from './answers/places.ts';
import type { Answer, AnswerDeps, Asker, Context } from './context.ts';
import { frameKey, keepingChange, keepingStatement } from './conversation/frame.ts';
import { meaningOf } from './conversation/meaning.ts';
import { offeredCount, withoutOffers } from './conversation/offers/offers.ts';
import { partsAsked } from './conversation/parts-asked.ts';
import { keepingPeople } from './conversation/recent-people.ts';
import { endedBy } from './conversation/undo/ended-by.ts';
import { prepareLanguages } from './language/languages.ts';
import { readMessage } from './understand/message.ts';
import { nameOffices } from './understand/named-offices.ts';
import type { NameSource } from './understand/people.ts';
import { understand } from './understand/understand.ts';

export type { Answer, AnswerDeps, Asker } from './context.ts';

/**
 * Understands one message and answers it. Statements about the asker are stored and on the board before this resolves. Only the board's
 * picture decides who may be named (docs/RULES.md).
 * @throws AppError for errors such as STORE_UNAVAILABLE. For an error that the asker can act on, the answer is a sentence.
 */
export async function answer(deps: AnswerDeps, asker: Asker, text: string): Promise<Answer> {
  const personId = asker.personId.toLowerCase();
  await prepareLanguages();
  await deps.board.catchUp();
  await noteClientZone(deps, personId, asker.timeZone);
  await noteChat(deps, personId, asker.conversation);
  const key = frameKey(personId, asker);
  const before = await deps.store.frame(key, deps.clock.now());
  const asked = askedBy(deps, asker, before);
  if (!('context' in asked)) return asked.refusal;
  const { picture, now } = asked.context;
  const known = { names: namesFor(asked.context), offices: nameOffices(officesSeen(picture)) };
  const { language, respond } = await meaningOf({
    context: asked.context,
    message: readMessage(text, asker.mentions),
    before,
    read: (message) => understand(message, known, asked.languages),
    languages: asked.languages,
  });
  const { code, places } = language;
  const response = await respond({
    ...asked.context,
    texts: textsIn(code),
    smallWords: places.words,
    homes: places.homes,
    endedBy: endedBy(language),
    partsAsked: partsAsked(language),
  });
  if (response.lost) deps.notUnderstood?.(code);
  // An offer is answered directly, or not at all.
  const frame = response.frame ?? (response.lost && before && offeredCount(before) > 0 ? withoutOffers(before) : undefined);
  // In every mode, so that a group cannot tell from follow-ups who is in mode `off`. A refreshed card is not a message.
  if (frame && !asker.button?.refresh) {
    const kept = keepingPeople(keepingChange(keepingStatement(frame, before), before), before);
    await deps.store.saveFrame(key, kept, now);
  }
  return response.answer;
}

type Asked = { context: Context; languages: [Language, ...Language[]] } | { refusal: Answer };

/** The facts about an asker, before the message is read. Anybody but an enabled member of the tenant is refused. */
export function askedBy(deps: AnswerDeps, asker: Asker, before?: ConversationFrame): Asked {
  const world = deps.board.world();
  const person = world.people.get(asker.personId.toLowerCase());
  const wanted = asker.locale === undefined ? [] : [asker.locale];
  const organisation = chooseLanguage([world.settings.language], 'en');
  const shared = asker.shared ?? false;
  if (!person?.enabled || person.guest) {
    const texts = textsIn(chooseLanguage(wanted, organisation));
    return { refusal: aside({ shared, texts }, { text: texts.text('bot.talk.stranger') }) };
  }
  const languages = preferredLanguages(before, wanted, organisation);
  const context: Context = {
    ...deps,
    person,
    zone: zoneOfPerson(person, world),
    now: deps.clock.now(),
    shared,
    mayName: !shared || mayNameBefore(asker.readers, world),
    ...(shared && asker.readers && { readers: asker.readers }),
    searches: noSearches(),
    conversation: asker.conversation,
    messageKey: asker.messageKey,
    button: asker.button,
    picture: deps.board.now(),
    texts: textsIn(languages[0]),
    smallWords: new Set(),
    homes: new Set(),
    endedBy: () => ({ standing: false }),
    partsAsked: () => ({ floor: false, zone: false, days: false }),
  };
  return { context, languages };
}

/** The language that wins if a sentence fits several: that of the last turn, then the asker's, then the organisation's. */
function preferredLanguages(
  before: ConversationFrame | undefined,
  wanted: readonly string[],
  organisation: Language,
): [Language, ...Language[]] {
  const theirs = chooseLanguage(wanted, organisation);
  return before ? [chooseLanguage([before.language], theirs), theirs, organisation] : [theirs, organisation];
}

/** Looks up names while a message is read: only people whom the asker may see. */
function namesFor(context: Context): NameSource {
  const { board, picture, person, shared } = context;
  const names = board.names();
  // Several languages may ask for the same text.
  const written = new Map<string, boolean>();
  const words = new Map<string, boolean>();
  const sees = (id: string) => picture.find(shared ? '' : person.id, id) !== undefined;
  return {
    has(text) {
      const known = written.get(text) ?? isWritten(context, text);
      written.set(text, known);
      return known;
    },
    isWhole: (text) => names.whole(text).some(sees),
    hasWord(key) {
      const known = words.get(key) ?? names.hasWord(key, sees, context.searches.workLimit);
      words.set(key, known);
      return known;
    },
    isDepartment: (text) => isDepartment(context, text),
  };
}

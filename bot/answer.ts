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
import { amendmentIn } from './conversation/amendment.ts';
import { commandContinued } from './conversation/command-continued.ts';
import { consentIn } from './conversation/consent.ts';
import { additionIn, correctedQuestion, correctionIn, endCorrectedLater } from './conversation/correction.ts';
import { dayDenied, denialIn } from './conversation/denial.ts';
import { endedBy } from './conversation/ended-by.ts';
import { endedOffer } from './conversation/ended-offer.ts';
import { frameKey, keepingChange, keepingStatement } from './conversation/frame.ts';
import { hoursOfOffer } from './conversation/hours-of-offer.ts';
import { insteadOfOffer } from './conversation/instead-of-offer.ts';
import { joining } from './conversation/joining.ts';
import { noticeWished } from './conversation/notice-wished.ts';
import { offeredCount, withoutOffers } from './conversation/offers.ts';
import { planDenied, respondToDeniedPlan } from './conversation/plan-denied.ts';
import { readAsAnswer } from './conversation/read-part.ts';
import { keepingPeople } from './conversation/recent-people.ts';
import { withoutRelations } from './conversation/relative.ts';
import { respond } from './conversation/respond.ts';
import {
  respondToAddition,
  respondToAmendment,
  respondToCorrection,
  respondToDenial,
  respondToDeniedDay,
} from './conversation/respond-to-last.ts';
import { withSeveralPeople } from './conversation/several-people.ts';
import { shortQuestion } from './conversation/short-question.ts';
import { withTheirTeam } from './conversation/their-team.ts';
import { withSubject } from './conversation/without-subject.ts';
import { prepareLanguages } from './language/languages.ts';
import { type Message, readMessage } from './understand/message.ts';
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
  const read = (each: Message) => understand(each, known, asked.languages);
  const said = withTheirTeam(asked.context, readMessage(text, asker.mentions), before, read);
  const named = withSeveralPeople(asked.context, said, before, read);
  const message = withSubject(withoutRelations(asked.context, named, before, read), before, read);
  const consent = consentIn(asked.context, message, before);
  const addition = consent ? undefined : additionIn(message, before, read);
  const deniedPlan = consent || addition ? undefined : planDenied(message, read);
  const correction =
    consent || addition || deniedPlan
      ? undefined
      : (correctionIn(asked.context, message, before, read) ?? endCorrectedLater(asked.context, message, before, read));
  const denial = correction || addition || deniedPlan ? undefined : denialIn(asked.context, message, before, read);
  const amendment = deniedPlan
    ? undefined
    : (amendmentIn(asked.context, message, before, read) ??
      hoursOfOffer(asked.context, message, before, read) ??
      insteadOfOffer(asked.context, message, before, read));
  const isMore = correction ?? addition ?? amendment;
  const more =
    isMore || denial || deniedPlan
      ? undefined
      : (consent ??
        endedOffer(message, before) ??
        commandContinued(asked.context, message, before, read) ??
        joining(asked.context, message, before, read) ??
        (await noticeWished(asked.context, message, before, asked.languages)));
  const short = isMore || denial || deniedPlan || more ? undefined : shortQuestion(asked.context, message, before);
  if (short && 'text' in short) return { text: textsIn(short.language.code).say(short.text) };
  const instead = isMore || denial || deniedPlan || more || short ? undefined : correctedQuestion(message, before, read);
  const deniedDay = isMore || denial || deniedPlan || more || short || instead ? undefined : dayDenied(message, read);
  const last = deniedPlan?.understood ?? denial ?? more ?? short?.understood ?? deniedDay;
  const readWhole = () => {
    if (before && offeredCount(before) > 0) return readAsAnswer(message, read);
    const whole = { understood: read(message), message };
    // "Morgen auch noch?" after a question greets nobody.
    return before && message.asked && whole.understood.sentences.length > 0 ? readAsAnswer(message, read) : whole;
  };
  const { understood, message: whole } = isMore ?? instead ?? (last ? { understood: last, message } : readWhole());
  const { code, places } = understood.language;
  const context: Context = {
    ...asked.context,
    texts: textsIn(code),
    smallWords: places.words,
    homes: places.homes,
    endedBy: endedBy(understood.language),
  };
  const respondNow = async () => {
    if (deniedPlan) return respondToDeniedPlan(context, deniedPlan, before);
    if (correction && before) return respondToCorrection(context, correction, correction.of ?? before);
    if (addition && before) return respondToAddition(context, addition, before);
    if (amendment) return respondToAmendment(context, amendment, before);
    if (deniedDay) return respondToDeniedDay(context, deniedDay);
    return denial && before ? respondToDenial(context, before) : respond(context, understood, whole, before);
  };
  const response = await respondNow();
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
  const sees = (id: string) => picture.find(shared ? '' : person.id, id) !== undefined;
  return {
    has(text) {
      const known = written.get(text) ?? isWritten(context, text);
      written.set(text, known);
      return known;
    },
    isWhole: (text) => names.whole(text).some(sees),
    hasWord: (key) => names.hasWord(key),
    isDepartment: (text) => isDepartment(context, text),
  };
}

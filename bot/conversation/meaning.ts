import { aside } from '../answers/aside.ts';
import type { Context } from '../context.ts';
import { INTENTS } from '../intents/intents.ts';
import type { CompiledLanguage } from '../understand/compiled-language.ts';
import type { Message } from '../understand/message.ts';
import type { Understood } from '../understand/understood.ts';
import { about } from './carry-out.ts';
import { additionIn, additionThen } from './corrections/addition.ts';
import { awayUntilBack, backAfter } from './corrections/back-again.ts';
import { offerForOther, otherPersonIn } from './corrections/corrected-for-other.ts';
import { correctedQuestion, correctionIn, endCorrectedLater } from './corrections/correction.ts';
import { daysExcepted } from './corrections/days-excepted.ts';
import { dayDenied, denialIn } from './corrections/denial.ts';
import { exceptionIn, respondToException } from './corrections/exception.ts';
import { joining } from './corrections/joining.ts';
import { leaveOver } from './corrections/leave-over.ts';
import { neitherThen } from './corrections/neither-then.ts';
import { notAtAll } from './corrections/not-at-all.ts';
import { planDenied, respondToDeniedPlan } from './corrections/plan-denied.ts';
import { recovered } from './corrections/recovered.ts';
import { replacementIn } from './corrections/replacement.ts';
import {
  respondToAddition,
  respondToAdditionThen,
  respondToAmendment,
  respondToCorrection,
  respondToDenial,
  respondToDeniedDay,
} from './corrections/respond-to-last.ts';
import { withdrawn, withdrawnWithReason } from './corrections/withdrawn.ts';
import { withDaysInOrder } from './days-in-order.ts';
import { conditionOnCommand, respondToCondition } from './doubts/condition-on-command.ts';
import { beforeDoubt, sayingNotCertain } from './doubts/doubtful-day.ts';
import { withoutEither } from './doubts/either-place.ts';
import { respondToMusing, thoughtAloud } from './doubts/musing.ts';
import { onCondition } from './doubts/on-condition.ts';
import { wishOnly } from './doubts/wished.ts';
import { withoutCourtesy } from './doubts/without-courtesy.ts';
import { afterGreeting } from './follow-ups/after-greeting.ts';
import { commandContinued } from './follow-ups/command-continued.ts';
import { withoutWho } from './follow-ups/day-and-who.ts';
import { meToo } from './follow-ups/me-too.ts';
import { noticeWished } from './follow-ups/notice-wished.ts';
import { ownReturn } from './follow-ups/own-return.ts';
import { withoutRelations } from './follow-ups/relative.ts';
import { samePlace, sayingWhetherSame } from './follow-ups/same-place.ts';
import { withSeveralPeople } from './follow-ups/several-people.ts';
import { shortQuestion } from './follow-ups/short-question.ts';
import { withTheirTeam } from './follow-ups/their-team.ts';
import { withThere } from './follow-ups/up-there.ts';
import { asksWhoAnswers } from './follow-ups/who-answers.ts';
import { withSubject } from './follow-ups/without-subject.ts';
import { withoutVisit } from './follow-ups/without-visit.ts';
import { withHalves } from './halves-of-day.ts';
import { amendmentIn } from './offers/amendment.ts';
import { consentIn } from './offers/consent.ts';
import { dayOfOffer } from './offers/day-of-offer.ts';
import { endedOffer } from './offers/ended-offer.ts';
import { hoursOfOffer } from './offers/hours-of-offer.ts';
import { insteadOfOffer } from './offers/instead-of-offer.ts';
import { offeredCount, withoutOffers } from './offers/offers.ts';
import { endOfOpen } from './offers/open-end.ts';
import { readAsAnswer } from './read-part.ts';
import { respond } from './respond.ts';
import type { Response } from './response.ts';
import type { Turn } from './turn.ts';
import { endOfListed, respondToListed } from './undo/end-of-listed.ts';
import { endOfShown } from './undo/end-of-shown.ts';
import { leftAsIs } from './undo/left-as-is.ts';
import { nothingToPutBack, putBack } from './undo/put-back.ts';
import { answerKept } from './undo/to-keep.ts';
import { mistaken } from './undo/undo-what.ts';

/** What a message means after the last answer. */
export interface Meaning {
  /** The language of the answer. */
  language: CompiledLanguage;
  /** Carries it out, and answers in the language of the context. */
  respond: (context: Context) => Promise<Response>;
}

type FindMeaning = (turn: Turn) => Meaning | undefined | Promise<Meaning | undefined>;

/** Words that stand for somebody or something of the last answers are replaced by what they stand for. */
const REPLACEMENTS: readonly ((turn: Turn) => Message)[] = [
  withHalves,
  ({ context, message, before, read }) => withDaysInOrder(context, message, before, read),
  ({ context, message, before, read }) => withTheirTeam(context, message, before, read),
  ({ context, message, before, read }) => withSeveralPeople(context, message, before, read),
  ({ context, message, before, read }) => withoutRelations(context, message, before, read),
  ({ context, message, before, read }) => withThere(context, message, before, read),
  ({ message, before, read }) => withoutWho(message, before, read),
  ({ message, read }) => withoutEither(message, read),
  ({ message, before, read }) => withSubject(message, before, read),
  ({ message, read }) => withoutCourtesy(message, read),
  ({ message, read }) => withoutVisit(message, read),
];

/** Meanings that a message has only after the last answer, and then what it means alone. The first one that it has counts. */
const MEANINGS: readonly FindMeaning[] = [
  (turn) => plain(turn, consentIn(turn.context, turn.message, turn.before)),
  conditional,
  dependent,
  musing,
  ({ context, message, before }) => meToo(context, message, before),
  (turn) => plain(turn, withdrawn(turn.message, turn.before)),
  (turn) => plain(turn, recovered(turn.message, turn.before, turn.read)),
  exception,
  doubtfulDay,
  exceptedDays,
  backThen,
  leaveOver,
  replacement,
  addition,
  listedOne,
  whoAnswers,
  (turn) => plain(turn, ownReturn(turn)),
  asItIs,
  (turn) => plain(turn, putBack(turn.message, turn.before, turn.read)),
  nothingRemoved,
  neither,
  deniedPlan,
  correction,
  otherPerson,
  amendment,
  denial,
  (turn) => plain(turn, mistaken(turn.message, turn.before, turn.languages)),
  (turn) => plain(turn, withdrawnWithReason(turn.message, turn.before, turn.read)),
  (turn) => plain(turn, endedOffer(turn.message, turn.before)),
  async (turn) => plain(turn, await endOfShown(turn.context, turn.message, turn.before)),
  (turn) => plain(turn, commandContinued(turn.context, turn.message, turn.before, turn.read)),
  (turn) => plain(turn, joining(turn.context, turn.message, turn.before, turn.read)),
  inSamePlace,
  async (turn) => plain(turn, await noticeWished(turn.context, turn.message, turn.before, turn.languages)),
  afterAnswer,
  question,
  deniedDay,
];

/** The meaning of a message. `respond` stores what it says; nothing is stored before. */
export async function meaningOf(turn: Turn): Promise<Meaning> {
  const message = REPLACEMENTS.reduce((text, replace) => replace({ ...turn, message: text }), turn.message);
  const replaced = { ...turn, message };
  for (const find of MEANINGS) {
    const meaning = await find(replaced);
    if (meaning) return meaning;
  }
  return alone(replaced);
}

/** A meaning that is answered in the usual way. */
function plain({ message, before }: Turn, understood: Understood | undefined): Meaning | undefined {
  return understood && { language: understood.language, respond: (context) => respond(context, understood, message, before) };
}

/** "Hide me if Anna asks" */
function conditional({ message, read }: Turn): Meaning | undefined {
  const command = conditionOnCommand(message, read);
  return command && { language: command.language, respond: async (context) => respondToCondition(context) };
}

/** "In Berlin tomorrow unless the trains are on strike" */
function dependent({ message, read }: Turn): Meaning | undefined {
  const language = onCondition(message, read);
  return language && { language, respond: async (context) => wishOnly(context) };
}

/** "Rumour has it we're all home" */
function musing(turn: Turn): Meaning | undefined {
  const found = thoughtAloud(turn);
  return found && { language: found.language, respond: async (context) => respondToMusing(context, found.kind) };
}

/** "Undo the first one" */
function listedOne({ message, before, languages }: Turn): Meaning | undefined {
  const found = endOfListed(message, before, languages);
  return found && { language: found.language, respond: (context) => respondToListed(context, found, message, before) };
}

/** "Thanks, leave it like that" */
function asItIs({ message, before, languages }: Turn): Meaning | undefined {
  const language = leftAsIs(message, before, languages);
  return language && { language, respond: async (context) => ({ answer: await answerKept(context, 'all') }) };
}

/** "Are you human?" */
function whoAnswers({ message, before, languages }: Turn): Meaning | undefined {
  const language = asksWhoAnswers(message, before, languages);
  // An offer is answered directly, or not at all.
  const frame = before && withoutOffers(before);
  return (
    language && { language, respond: async ({ texts }) => ({ answer: { text: texts.text('bot.talk.is-bot') }, ...(frame && { frame }) }) }
  );
}

/** "Put that back" without anything that was removed. */
function nothingRemoved({ message, before, read }: Turn): Meaning | undefined {
  const language = nothingToPutBack(message, before, () => read(message));
  const answer = (context: Context) => aside(context, { text: context.texts.text('bot.plans.put-back-what'), unchanged: true });
  return language && { language, respond: async (context) => ({ answer: answer(context) }) };
}

/** "Except Wednesday", "but Wednesday in Berlin" */
function exception({ context, message, before, read }: Turn): Meaning | undefined {
  const found = exceptionIn(context, message, before, read);
  return found && { language: found.understood.language, respond: (answering) => respondToException(answering, found) };
}

/** "I'm remote next week except Wednesday" */
function exceptedDays({ context, message, before, read }: Turn): Meaning | undefined {
  const found = daysExcepted(context, message, read);
  return found && { language: found.understood.language, respond: (answering) => respondToAmendment(answering, found, before) };
}

/** "Back on Thursday actually", "on leave, back on Thursday" */
function backThen({ context, message, before, read }: Turn): Meaning | undefined {
  const ended = backAfter(context, message, before);
  if (ended && before)
    return { language: ended.understood.language, respond: (answering) => respondToCorrection(answering, ended, before) };
  const away = awayUntilBack(context, message, read);
  return away && { language: away.understood.language, respond: (answering) => respondToAmendment(answering, away, before) };
}

/** "Scrap that, I meant Wednesday" */
function replacement({ message, before, read }: Turn): Meaning | undefined {
  const found = replacementIn(message, before, read);
  return found && before && { language: found.understood.language, respond: (answering) => respondToCorrection(answering, found, before) };
}

/** "I'm remote tomorrow, maybe Friday too" */
function doubtfulDay({ context, message, before, read }: Turn): Meaning | undefined {
  const found = beforeDoubt(context, message, read);
  if (!found) return undefined;
  return {
    language: found.understood.language,
    respond: async (answering) => sayingNotCertain(answering, await respond(answering, found.understood, found.message, before), found),
  };
}

function addition({ message, before, read }: Turn): Meaning | undefined {
  const two = additionThen(message, before, read);
  if (two && before)
    return { language: two.added.understood.language, respond: (context) => respondToAdditionThen(context, two.added, two.then, before) };
  const added = additionIn(message, before, read);
  return added && before && { language: added.understood.language, respond: (context) => respondToAddition(context, added, before) };
}

function neither({ message, before, read }: Turn): Meaning | undefined {
  const found = neitherThen(message, before, read);
  if (!found) return undefined;
  const { day, ofLeave } = found;
  return {
    language: day.understood.language,
    respond: (context) => (ofLeave && before ? respondToAddition(context, day, before) : respondToDeniedDay(context, day.understood)),
  };
}

function deniedPlan({ message, before, read }: Turn): Meaning | undefined {
  const denied = notAtAll(message, before) ?? planDenied(message, read);
  return denied && { language: denied.understood.language, respond: (context) => respondToDeniedPlan(context, denied, before) };
}

function correction({ context, message, before, read }: Turn): Meaning | undefined {
  const found = correctionIn(context, message, before, read) ?? endCorrectedLater(context, message, before, read);
  return found && before && { language: found.understood.language, respond: (answering) => respondToCorrection(answering, found, before) };
}

/** "Sorry, I meant Tom" after an administrator's "set Anna to remote" */
function otherPerson(turn: Turn): Meaning | undefined {
  const found = otherPersonIn(turn);
  const { before } = turn;
  if (!found || !before) return undefined;
  const answer = async (context: Context) => about(context, INTENTS['for-undo'], await offerForOther(context, found.who, before));
  return { language: found.understood.language, respond: async (context) => ({ answer: await answer(context) }) };
}

/** What an offer is answered with, in this order. */
const AMENDMENTS = [amendmentIn, endOfOpen, hoursOfOffer, insteadOfOffer, dayOfOffer];

function amendment(turn: Turn): Meaning | undefined {
  for (const find of AMENDMENTS) {
    const amended = find(turn);
    if (amended)
      return { language: amended.understood.language, respond: (answering) => respondToAmendment(answering, amended, turn.before) };
  }
  return undefined;
}

function denial({ context, message, before, read }: Turn): Meaning | undefined {
  const denied = denialIn(context, message, before, read);
  return denied && before && { language: denied.language, respond: (answering) => respondToDenial(answering, before) };
}

/** "Are you sure?", "and the others?" */
function afterAnswer(turn: Turn): Meaning | undefined {
  const short = shortQuestion(turn.context, turn.message, turn.before);
  if (!short || 'understood' in short) return plain(turn, short?.understood);
  return { language: short.language, respond: async ({ texts }) => ({ answer: { text: texts.say(short.text) } }) };
}

/** "Are Anna and Tom on the same floor?" */
function inSamePlace(turn: Turn): Meaning | undefined {
  const found = samePlace(turn.message, turn.read, turn.languages);
  if (!found) return undefined;
  return {
    language: found.understood.language,
    respond: async (context) => {
      const response = await respond(context, found.understood, turn.message, turn.before);
      return { ...response, answer: sayingWhetherSame(context, response.answer, found) };
    },
  };
}

/** "No, Thursday" after a question. */
function question(turn: Turn): Meaning | undefined {
  const corrected = correctedQuestion(turn.message, turn.before, turn.read);
  return corrected && plain({ ...turn, message: corrected.message }, corrected.understood);
}

function deniedDay({ message, read }: Turn): Meaning | undefined {
  const denied = dayDenied(message, read);
  return denied && { language: denied.language, respond: (context) => respondToDeniedDay(context, denied) };
}

/** The meaning of a message that does not depend on the last answer, or answers a question of the bot. */
function alone({ message, before, read }: Turn): Meaning {
  const isOffered = before !== undefined && offeredCount(before) > 0;
  const whole = isOffered ? undefined : read(message);
  // "Morgen auch noch?" after a question greets nobody.
  const isAnswer = isOffered || (before && message.asked && (whole?.sentences.length ?? 0) > 0);
  const heard = whole && !isAnswer ? (afterGreeting(message, whole, read) ?? { understood: whole, message }) : readAsAnswer(message, read);
  return { language: heard.understood.language, respond: (context) => respond(context, heard.understood, heard.message, before) };
}

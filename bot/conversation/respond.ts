import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { aside } from '../answers/aside.ts';
import { restoreReplaced } from '../answers/restore.ts';
import { quoted, safe } from '../answers/words.ts';
import { type Answer, type Context, SAID_NOTHING } from '../context.ts';
import { changesSomething, INTENTS } from '../intents/intents.ts';
import { refusesByEmoji } from '../understand/emoji.ts';
import type { Message } from '../understand/message.ts';
import type { Continued, Sentence } from '../understand/sentence.ts';
import type { Understood } from '../understand/understand.ts';
import { answerIntent, answerSentence } from './answer-sentence.ts';
import { about, carryOut } from './carry-out.ts';
import { insteadOfTakenBack } from './corrections/instead-of-taken-back.ts';
import { correctedBy } from './corrections/last-statement.ts';
import { daysApart, whoThen } from './days-apart.ts';
import { isConditional } from './doubts/conditional.ts';
import { asFloor } from './doubts/floor-or-date.ts';
import { answerGuessed, answerIgnoring } from './doubts/guessed.ts';
import { asksNotToNote, isRemarkOnOneself } from './doubts/not-to-note.ts';
import { isOfNoun } from './doubts/of-a-noun.ts';
import { ownDoubt } from './doubts/own-doubt.ts';
import { withOfficeStated } from './doubts/statement-or-question.ts';
import { unansweredQuestions } from './doubts/unanswered.ts';
import { isLost, withoutUnread } from './doubts/unknown-names.ts';
import { isUnsaid } from './doubts/unsaid.ts';
import { inOrder, isTimed, namesToday, whichWeek } from './doubts/weekday-of-today.ts';
import { onlyWished, wishOnly } from './doubts/wished.ts';
import { onThatDay } from './follow-ups/day-spoken-of.ts';
import { continued } from './follow-ups/follow-up.ts';
import { withoutIntroduction } from './follow-ups/introduction.ts';
import { askWhom } from './follow-ups/missing.ts';
import { answerPlaceAlone, asksOfPerson, personAlone } from './follow-ups/name-alone.ts';
import { withOwnFloor } from './follow-ups/own-floor.ts';
import { ofTeam } from './follow-ups/their-team.ts';
import { isOfUnknownRelative } from './follow-ups/unknown-relative.ts';
import { whyOfOther } from './follow-ups/why-of-other.ts';
import { frameOf, keepingChange, lastChangeOf, withBeside } from './frame.ts';
import { afterYes, onOfferedDay } from './offers/amendment.ts';
import { chosenByName } from './offers/chosen.ts';
import { offerByName } from './offers/chosen-offer.ts';
import { isUnclearChoice, remarkOnYes, withDeniedDays, withoutUnclearYes } from './offers/confirmation.ts';
import { asksWhichByPronoun, askWhichAgain } from './offers/names-offered.ts';
import { isOffer, lastOf, offeredCount } from './offers/offers.ts';
import { whichOfTwo } from './offers/which-of-two.ts';
import { withWholeName } from './offers/whole-name.ts';
import { namesSeveral } from './only-words.ts';
import { languageOf } from './read-part.ts';
import { isRefused, lost, type Response, stillCorrecting } from './response.ts';
import { placesOf } from './said-before.ts';
import { sentencesThatCount } from './sentences-that-count.ts';
import { withoutUnsaidEnds } from './undo/ends-unsaid.ts';
import { erasingAsked } from './undo/erasing-asked.ts';
import { notToErase } from './undo/not-to-erase.ts';
import { cannotUndo, changedLast, endsHiding, replacedLast, statedTogether } from './undo/take-back.ts';
import { answerKept, isDeniedCommand, keptBy } from './undo/to-keep.ts';
import { undoWhat } from './undo/undo-what.ts';

/** Answers a message in the context of the last answer. */
export async function respond(
  context: Context,
  heard: Understood,
  message: Message,
  before: ConversationFrame | undefined,
): Promise<Response> {
  const introduced = withoutIntroduction(context, heard);
  const ended = { ...introduced, sentences: withoutUnsaidEnds(message, introduced) };
  const understood = { ...ended, sentences: withOfficeStated(context, ended, message, before) };
  if (isConditional(message, understood)) return wishOnly(context);
  const erasing = erasingAsked(context, message, understood);
  if (erasing) return erasing;
  const notErased = await notToErase(context, message, understood);
  if (notErased) return notErased;
  const kept = keptBy(message, understood) ?? (isDeniedCommand(message, understood) ? 'all' : undefined);
  if (kept) return { answer: await answerKept(context, kept) };
  if (asksNotToNote(message, understood)) return answerIntent(context, 'no', SAID_NOTHING);
  if (isRemarkOnOneself(message, understood)) return lost(context);
  if (understood.ofSomebodyElse || isOfUnknownRelative(message, understood) || isOfNoun(message, understood))
    return { answer: aside(context, { text: context.texts.text('bot.talk.of-somebody-else'), refused: true }) };
  const ofOther = whyOfOther(context, message, understood);
  if (ofOther) return ofOther;
  if (understood.ofPast) return { answer: aside(context, { text: context.texts.text('bot.say.past'), refused: true }) };
  if (isUnsaid(message, understood)) return { answer: await answerKept(context, 'all') };
  const wished = onlyWished(context, message, understood) ?? ownDoubt(context, message, understood);
  if (wished) return wished;
  const alternatives = whichOfTwo(context, understood);
  if (alternatives) return alternatives;
  return (await respondToWhole(context, understood, message, before)) ?? (await respondToSentences(context, understood, message, before));
}

/** Answers a message that has one meaning as a whole: "?", one of the offered places, somebody's name. */
async function respondToWhole(
  context: Context,
  understood: Understood,
  message: Message,
  before: ConversationFrame | undefined,
): Promise<Response | undefined> {
  if (/^[?¿\s]+$/.test(message.text)) return { answer: about(context, INTENTS.help, await INTENTS.help.answer(context, SAID_NOTHING)) };
  if (before && offeredCount(before) > 0) {
    if (namesSeveral(message.text, understood.language)) return { answer: whichOne(context, before) };
    if (refusesByEmoji(message.text)) return answerIntent(context, 'no', SAID_NOTHING);
  }
  const { language } = understood;
  const whom = asksWhichByPronoun(context, message, before, language);
  if (whom) return whom;
  const choice = chosenByName(context, message, before, language) ?? offerByName(context, message, before, understood);
  if (choice === 'several') return before && { answer: whichOne(context, before) };
  // It has the words of the choice, perhaps in another sense.
  if (choice) {
    const corrects = correctedBy(context, choice, before);
    return answerSentence({ ...context, ...(corrects && { corrects }) }, choice, { ...understood, leftOut: [], hedged: false }, message);
  }
  const named = personAlone(context, understood, message);
  return named === undefined ? undefined : answerIntent(context, 'where-is', { ...SAID_NOTHING, people: [{ text: named }] });
}

async function respondToSentences(
  context: Context,
  understood: Understood,
  message: Message,
  before: ConversationFrame | undefined,
): Promise<Response> {
  const asks = asksOfPerson(understood, message, before);
  const { sentences, unread } = asks ? { sentences: understood.sentences, unread: [] } : withoutUnread(context, understood.sentences);
  if (sentences.length === 0)
    return (await answerPlaceAlone(context, message)) ?? answerGuessed(context, understood, unread, message, before);
  const read = { ...understood, leftOut: [...understood.leftOut, ...unread] };
  const changes = sentences.some(changesSomething);
  const said = saidOnce(context, sentencesThatCount(context, sentences), before);
  const clear = withoutUnclearYes(said, read, message);
  const denied = before ? withDeniedDays(clear, read, message, before) : clear;
  const matter = insteadOfTakenBack(context, inOrder(context, denied, understood.language), before);
  if (before && isUnclearChoice(said, before, read, message))
    return said.at(-1)?.intent === 'no' ? answerIntent(context, 'no', SAID_NOTHING) : { answer: whichOne(context, before) };
  if (matter.length === 0 || (!changes && !asks && isLost(context, sentences, read)))
    return answerGuessed(context, understood, read.leftOut, message, before);
  const [only, ...more] = matter;
  const ignoring = understood.ignoring && only && more.length === 0 ? answerIgnoring(context, only, before) : undefined;
  if (ignoring) return ignoring;
  const isSure = isPlain(read) && matter.every(({ phrase }) => phrase !== 'vague');
  const week = isSure && !namesToday(message.text, understood.language) ? whichWeek(context, matter, understood.language) : undefined;
  const left = week ? matter.filter((each) => !isTimed(each)) : matter;
  const [open] = matter.filter(isTimed);
  const answered = [
    ...(week && open ? [{ sentence: open, response: week, carriedOut: false }] : []),
    ...(await answerEach(context, left, read, message, before)),
  ];
  const remark = before && remarkOnYes(said, matter, before);
  const unanswered = changes ? [] : unansweredQuestions(message, understood);
  return combine(context, answered, { remark, unread: changes ? [] : unread, unanswered });
}

/** "No, forget it", "that was wrong, undo", or "no, show me" directly after hiding: they say the same twice. */
function saidOnce(context: Context, said: readonly Sentence[], before: ConversationFrame | undefined): readonly Sentence[] {
  const takesBack = said.some((each) => each.intent === 'drop' || each.intent === 'undo' || (before && endsHiding(context, each, before)));
  const firstUndo = said.find(({ intent }) => intent === 'undo');
  return takesBack ? said.filter((each) => each.intent !== 'no' && (each.intent !== 'undo' || each === firstUndo)) : said;
}

/** Nothing else is in doubt. */
function isPlain({ leftOut, doubtful, cut, ofOther }: Understood): boolean {
  return leftOut.length === 0 && !doubtful && !cut && !ofOther;
}

/** Asks again which offer is meant, or whether the only one is. */
function whichOne(context: Context, before: ConversationFrame): Answer {
  const { texts } = context;
  if (offeredCount(before) > 1) return aside(context, { text: texts.text('bot.talk.which-offer') });
  const [place] = before.choices && 'places' in before.choices ? placesOf(context, before.choices.places) : [];
  return aside(context, { text: place ? texts.text('bot.say.do-you-mean', { place: safe(place.text) }) : texts.text('bot.talk.yes-and') });
}

interface Answered {
  sentence: Sentence;
  response: Response;
  carriedOut: boolean;
}

/** Answers the sentences in order, each in the context of the one before. */
async function answerEach(
  context: Context,
  sentences: readonly Sentence[],
  understood: Understood,
  message: Message,
  before: ConversationFrame | undefined,
): Promise<Answered[]> {
  const accepted =
    before && (isOffer(before) || offeredCount(before) > 0) && afterYes(message.text, understood.language) !== undefined
      ? before
      : undefined;
  const answered: Answered[] = [];
  let frame = before;
  const apart = daysApart(sentences);
  for (const [at, each] of apart.entries()) {
    const sentence = whoThen(each, apart[at - 1], understood.language);
    const offered = accepted ? onOfferedDay(context, sentence, accepted) : sentence;
    const inFrame = inContext(context, offered, frame, at);
    const meant = inFrame && ofTeam(inFrame, message, understood.language);
    const corrects = meant?.intent === 'until-when' ? frame?.stored : meant && correctedBy(context, meant, frame);
    const dropping = offered.intent === 'drop' && meant?.intent === 'undo' && frame?.replaces === true;
    const asker = {
      ...keyed(context, at),
      lastChange: changedLast(frame),
      ...statedTogether(frame),
      ...(corrects && { corrects }),
      ...(dropping && { dropping }),
    };
    const given =
      askWhichAgain(context, offered, frame) ??
      (meant
        ? ((await undoWhat(context, sentence.intent, meant, message, frame)) ?? (await answerOne(asker, meant, understood, message, frame)))
        : (understood.leftOut.length === 0 && askWhom(context, offered, understood.language)) || lost(context));
    const open = stillCorrecting(given, corrects);
    const response = open.frame ? { ...open, frame: keepingChange(open.frame, frame) } : open;
    answered.push({ sentence, response, carriedOut: changesSomething(sentence) && !isRefused(response) });
    frame = response.frame ?? frame;
  }
  return answered;
}

async function answerOne(
  context: Context,
  meant: Continued,
  understood: Understood,
  message: Message,
  frame: ConversationFrame | undefined,
): Promise<Response> {
  const replaced = replacedLast(meant, understood, frame);
  if (replaced) {
    const answer = await carryOut(context, INTENTS.undo, () => restoreReplaced(context, replaced));
    return { answer, frame: frameOf(context, meant, answer.alone ?? answer, false, 'other') };
  }
  const refused = meant.intent === 'undo' && !meant.asked ? cannotUndo(context, lastChangeOf(frame)) : undefined;
  return refused ? { answer: about(context, INTENTS.undo, refused) } : answerSentence(context, meant, understood, message);
}

/**
 * A sentence with the parts that it takes from the last answer. Only a later message confirms an offer, so a choice must be the first
 * sentence.
 */
function inContext(context: Context, sentence: Sentence, frame: ConversationFrame | undefined, at: number): Continued | undefined {
  if (at > 0 && sentence.intent === 'choose') return undefined;
  const language = languageOf(context.texts.language);
  const named = language ? withWholeName(sentence, language) : sentence;
  return continued(context, onThatDay(context, asFloor(context, withOwnFloor(context, andWhere(named, at))), frame, at > 0), frame);
}

/** "Check whether Anna is in, and where": it is about the sentence before. */
function andWhere(sentence: Sentence, at: number): Sentence {
  const { people, places, departments } = sentence.said;
  const isAlone = people.length + places.length + departments.length === 0;
  return at > 0 && sentence.intent === 'where-is' && isAlone ? { ...sentence, phrase: 'about' } : sentence;
}

/** Each sentence has its own key, so that each is carried out once. */
export function keyed(context: Context, at: number): Context {
  const { messageKey } = context;
  return messageKey === undefined || at === 0 ? context : { ...context, messageKey: `${messageKey}-${at}` };
}

/** Combines the answers of all sentences into one response. */
function combine(
  context: Context,
  answered: readonly Answered[],
  { remark, unread, unanswered }: Record<'unread' | 'unanswered', readonly string[]> & { remark?: ReturnType<typeof remarkOnYes> },
): Response {
  const isPartlyDone = answered.some(({ carriedOut }) => carriedOut);
  // One message does not say "noted" and "noted nothing" about the same words.
  const isApart = ({ response }: Answered) => isPartlyDone && isRefused(response);
  const frames = answered.flatMap((each) => (each.response.frame && !isApart(each) ? [each.response.frame] : []));
  const last = afterSeveral(lastOf(frames), frames);
  const answers = answered.map((each) => (isApart(each) ? notDone(context, each.sentence) : each.response.answer));
  const isPartlyLost = answered.some(({ response }) => response.lost);
  // The answer says only once that something was not understood.
  if (unread.length > 0 && !isPartlyLost) answers.push(lost(context, unread).answer);
  for (const text of unanswered)
    answers.push(aside(context, { text: context.texts.text('bot.talk.not-answered', { text: quoted(text) }) }));
  if (remark) answers.unshift(aside(context, { text: context.texts.text(remark) }));
  return { answer: together(answers), ...(last && { frame: last }), ...((isPartlyLost || unread.length > 0) && { lost: true }) };
}

/** "Monday Berlin, Tuesday remote": each of them can be corrected, and “undo” takes back both. */
export function afterSeveral(last: ConversationFrame | undefined, frames: readonly ConversationFrame[]): ConversationFrame | undefined {
  const stated = frames.filter(({ stored }) => stored);
  const [latest, together] = [stated.at(-1), stated.flatMap(({ stored = [] }) => stored)];
  if (!last || !latest || stated.length < 2) return last;
  if (!last.stored) return last.lastChange ? { ...last, lastChange: { ...last.lastChange, together } } : last;
  return { ...withBeside(last, stated.slice(0, -1)), together };
}

function notDone(context: Context, { said }: Sentence): Answer {
  return aside(context, { text: context.texts.text('bot.ask-back.apart', { text: quoted(said.text) }) });
}

/** Makes one answer of several. */
export function together(answers: readonly Answer[]): Answer {
  const [first] = answers;
  if (first && answers.length === 1) return first;
  const all = [...new Set(answers.map(({ text }) => text))];
  // "How am I shown, and why?", "is Anna in, and where?": one answer repeats the other.
  const texts = all.filter((text) => !all.some((other) => other !== text && (other.startsWith(`${text}\n`) || other.endsWith(` ${text}`))));
  const alone = answers.flatMap((each) => each.alone ?? []);
  return { text: texts.join('\n\n'), ...(alone.length > 0 && { alone: together(alone) }) };
}

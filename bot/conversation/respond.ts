import { isAppError } from '../../server/errors.ts';
import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { searchKey } from '../../server/presence/search-key.ts';
import { errorText } from '../../server/texts/error-text.ts';
import { aside } from '../answers/aside.ts';
import { findPeople, isWritten } from '../answers/find-people.ts';
import { notUnderstood } from '../answers/not-understood.ts';
import { afterReport, refusedFor } from '../answers/on-behalf.ts';
import { nearlyPlaces, officesSeen, shortenedPlaces } from '../answers/places.ts';
import { sayNot } from '../answers/say.ts';
import { quoted } from '../answers/words.ts';
import { type Answer, type Context, SAID_NOTHING, type Said } from '../context.ts';
import { INTENTS, type Intent } from '../intents.ts';
import { INTENT_NAMES, type IntentName } from '../language/intent-name.ts';
import { resolveSpans } from '../time/resolve-spans.ts';
import { type TimeSaid, TODAY } from '../time/said.ts';
import type { Message } from '../understand/message.ts';
import type { Continued, Sentence } from '../understand/sentence.ts';
import type { Understood } from '../understand/understand.ts';
import { keysOf } from '../understand/words.ts';
import { type Amendment, afterYes, onOfferedDay } from './amendment.ts';
import { askBack } from './ask-back.ts';
import { chosenByName } from './chosen.ts';
import { type Correction, corrected } from './correction.ts';
import { onThatDay } from './day-spoken-of.ts';
import { continued, offerNumber } from './follow-up.ts';
import { frameOf } from './frame.ts';
import { withoutIntroduction } from './introduction.ts';
import { isOffer, lastOf } from './offers.ts';
import { withOwnFloor } from './own-floor.ts';

/** What is answered, and what is remembered of it: `undefined` where what was remembered stays. */
export interface Response {
  answer: Answer;
  frame?: ConversationFrame;
  /** None of it was understood. */
  lost?: true;
}

/** Stores what is said in the place of the last statement. */
export function respondToCorrection(context: Context, correction: Correction, before: ConversationFrame): Promise<Response> {
  const { understood, message } = correction;
  return respondTo({ ...context, corrects: before.stored }, corrected(context, correction, before), understood, message);
}

/** Stores the last statement for another day as well. */
export function respondToAddition(context: Context, addition: Correction, before: ConversationFrame): Promise<Response> {
  return respondTo(context, corrected(context, addition, before), addition.understood, addition.message);
}

/** Stores what was offered at the time that was said with "yes", or offers it so. */
export function respondToAmendment(context: Context, { sentence, understood, message }: Amendment): Promise<Response> {
  return respondTo(context, sentence, understood, message);
}

/** What is denied stays until it is said what is right, or that it is to be taken back. */
export async function respondToDenial(context: Context, before: ConversationFrame): Promise<Response> {
  const denied = { ...context, corrects: before.stored };
  return { answer: about(context, INTENTS['say-not'], await sayNot(denied)) };
}

/** A denied day does not say where somebody is, and takes back what was offered. */
export async function respondToDeniedDay(context: Context, { sentences: [sentence] }: Understood): Promise<Response> {
  const answer = about(context, INTENTS['say-not'], await sayNot(context));
  return { answer, ...(sentence && { frame: frameOf(context, { ...sentence, intent: 'say-not' }, answer, false) }) };
}

/** Answers what was understood of a message, after what was spoken of before. */
export async function respond(
  context: Context,
  heard: Understood,
  message: Message,
  before: ConversationFrame | undefined,
): Promise<Response> {
  const understood = withoutIntroduction(context, heard);
  if (/^[?¿\s]+$/.test(message.text)) return { answer: about(context, INTENTS.help, await INTENTS.help.answer(context, SAID_NOTHING)) };
  const choice = chosenByName(context, message, before, understood.language);
  if (choice) return respondTo(context, choice, understood, message);
  const named = bareName(context, understood, message);
  if (named) return answerIntent(context, 'where-is', { ...SAID_NOTHING, people: [{ text: named }] });
  const asks = asksOfPerson(understood, message, before);
  const { sentences, unread } = asks ? { sentences: understood.sentences, unread: [] } : withoutUnread(context, understood.sentences);
  if (sentences.length === 0) return bare(context, message);
  const leftOut = [...understood.leftOut, ...unread];
  const changes = sentences.some(changesSomething);
  if (!changes && !asks && isLost(context, sentences, { ...understood, leftOut })) return lost(context, leftOut);
  const said = mattersOf(context, sentences)
    .filter((sentence, at, all) => !isOverruled(sentence, all.slice(at + 1), changes))
    .filter((sentence, _, all) => !isAsideNowhere(context, sentence, all));
  const matter = said.filter((sentence, at, all) => sentence.intent !== 'yes' || (!understood.hedged && isYes(at, all, leftOut)));
  if (matter.length === 0) return lost(context, leftOut);
  if (before?.offers && isUnclearChoice(said, matter, before, leftOut))
    return { answer: aside(context, { text: context.texts.text('bot.talk.which-offer') }) };
  const agreedTo = before && isOffer(before) && afterYes(message.text, understood.language) !== undefined ? before : undefined;
  const responses: Response[] = [];
  const carriedOut: boolean[] = [];
  let frame = before;
  for (const [at, sentence] of matter.entries()) {
    const offered = agreedTo ? onOfferedDay(context, sentence, agreedTo) : sentence;
    // What is asked back is confirmed by a later message alone.
    const meant =
      at > 0 && sentence.intent === 'choose'
        ? undefined
        : continued(context, onThatDay(context, withOwnFloor(context, offered), frame, at > 0), frame);
    const response = meant ? await respondTo(keyed(context, at), meant, { ...understood, leftOut }, message) : lost(context);
    responses.push(response);
    carriedOut.push(changesSomething(sentence) && !isRefused(response));
    frame = response.frame ?? frame;
  }
  const apart = (response: Response) => isRefused(response) && carriedOut.includes(true);
  const last = lastOf(responses.flatMap((response) => (response.frame && !apart(response) ? [response.frame] : [])));
  // Once is enough to say that something was not understood.
  if (unread.length > 0 && !changes && !responses.some((response) => response.lost)) responses.push(lost(context, unread));
  const someLost = responses.some((response) => response.lost);
  // No message says "noted" and "noted nothing" of the same words.
  const answers = responses.map((response, at) => {
    const text = apart(response) ? matter[at]?.said.text : undefined;
    return text === undefined
      ? response.answer
      : aside(context, { text: context.texts.text('bot.ask-back.apart', { text: quoted(text) }) });
  });
  const remark = before && remarkOnYes(said, matter, before);
  if (remark) answers.unshift(aside(context, { text: context.texts.text(remark) }));
  return { answer: together(answers), ...(last && { frame: last }), ...(someLost && { lost: true }) };
}

function isRefused({ answer }: Response): boolean {
  return (answer.alone ?? answer).refused === true;
}

function changesSomething({ intent }: Sentence): boolean {
  return INTENTS[intent].changes !== undefined;
}

/** Too little of it was understood; or somebody or some place is asked for that nobody knows, beside words that say nothing. */
function isLost(context: Context, sentences: readonly Sentence[], { leftOut, sure }: Understood): boolean {
  return !sure || (leftOut.length > 0 && sentences.every((sentence) => isNobody(context, sentence)));
}

/** "Yes" confirms what an earlier message asked only where nothing but politeness is said beside it. */
function isYes(at: number, all: readonly Sentence[], leftOut: readonly string[]): boolean {
  return at === 0 && leftOut.length === 0 && all.every(({ intent, asked }) => intent === 'yes' && !asked);
}

/** After several offers "yes" says not which one; "the first" does, but not beside a time or another offer: "the first, no, the second". */
function isUnclearChoice(
  said: readonly Sentence[],
  [first]: readonly Sentence[],
  before: ConversationFrame,
  leftOut: readonly string[],
): boolean {
  if (!first || first.intent === 'yes') return first !== undefined;
  const { times, numbers } = first.said;
  const named = numbers.length + times.reduce((count, time) => count + (time.kind === 'days' ? time.days.length : 1), 0);
  const isPlain = said.length === 1 && leftOut.length === 0 && !first.asked && named < 2;
  return offerNumber(first, before) > 0 && !isPlain;
}

/** Why "yes" confirms nothing: something else is said with it, or it must be said in full. */
function remarkOnYes(said: readonly Sentence[], matter: readonly Sentence[], before: ConversationFrame) {
  const intent = INTENT_NAMES.find((each) => each === before.intent);
  if (matter.some(isConfirming)) return intent && INTENTS[intent].asksAgain && 'bot.talk.in-full';
  return isOffer(before) && said.some(isConfirming) && !matter.some(isDecision) && 'bot.talk.yes-and';
}

/** "No" beside a statement; "forget it" before what takes back more: "forget it, back to automatic". */
function isOverruled({ intent }: Sentence, after: readonly Sentence[], changes: boolean): boolean {
  return intent === 'no' ? changes : intent === 'drop' && after.some((each) => changesSomething(each) && !each.intent.startsWith('say-'));
}

function isConfirming({ intent }: Sentence): boolean {
  return intent === 'yes';
}

/** It changes something itself, or takes back what was offered. */
function isDecision(sentence: Sentence): boolean {
  return sentence.intent === 'no' || sentence.intent === 'drop' || changesSomething(sentence);
}

/** "And Anna?" after a question about somebody: its answer says who that is, in the same words for a name that nobody has. */
function asksOfPerson({ sentences, language }: Understood, { text }: Message, before: ConversationFrame | undefined): boolean {
  const [only] = sentences;
  const name = INTENT_NAMES.find((each) => each === before?.intent);
  if (!only || sentences.length > 1 || name === undefined || only.intent !== 'where-is') return false;
  const [first] = keysOf(text, language.rewriting);
  const isFollowing = only.phrase === 'follow' || (only.bare && (name === 'habits' || language.joins.has(first ?? '')));
  return isFollowing && !INTENTS[name].changes && INTENTS[name].slots.includes('who');
}

/** Without names of nobody and nowhere that stand alone beside other sentences: they are words that were not understood. */
function withoutUnread(context: Context, all: readonly Sentence[]): { sentences: readonly Sentence[]; unread: readonly string[] } {
  const isUnread = (sentence: Sentence) => sentence.bare && (isNobody(context, sentence) || isNowhere(context, sentence));
  const [only] = all;
  if (all.length === 1) return { sentences: only && isUnread(only) && isNobody(context, only) ? [] : all, unread: [] };
  return {
    sentences: all.filter((each) => !isUnread(each)),
    unread: all.filter(isUnread).map(({ said }) => said.text),
  };
}

/** Of "never mind what I said, back to automatic" only the command counts. */
function withoutDrop(sentences: readonly Sentence[]): readonly Sentence[] {
  const isCommand = (each: Sentence) => TAKING_BACK.has(each.intent) && !each.asked;
  return sentences.some(isCommand) ? sentences.filter(({ intent }) => intent !== 'drop') : sentences;
}

/** What takes back what was said before. */
const TAKING_BACK: ReadonlySet<IntentName> = new Set(['clear', 'undo', 'end-plans', 'end-rules']);

/** Without politeness beside something else; of "I'm not in Berlin any more, I'm in Paris" the latter. */
function mattersOf(context: Context, all: readonly Sentence[]): readonly Sentence[] {
  const sentences = withoutDrop(all);
  const matter = sentences.filter(({ intent }) => !INTENTS[intent].talk);
  if (matter.length === 0) return sentences.slice(0, 1);
  const isStatement = ({ intent }: Sentence) => INTENTS[intent].slots.includes('time') && INTENTS[intent].changes !== undefined;
  const timed = matter.filter(({ said }) => said.times.length > 0).length;
  const statements = matter.filter(isStatement);
  const isSaid = statements.length > 0 && statements.every(({ said }) => said.times.length > 0);
  const isDenial = ({ intent, said }: Sentence) => intent === 'say-not' && (isSaid || (said.times.length === 0 && statements.length > 0));
  // "I'm not sure, on leave on Friday" denies no place, so what follows may not be meant.
  const isUnsure = matter.some((each) => isDenial(each) && each.said.places.length === 0 && each.said.times.length === 0);
  // Of "I won't be in tomorrow, on leave" it is not clear when the leave is.
  const isUnclear = (each: Sentence) =>
    isUnsure || (timed > 0 && each.said.times.length === 0) || statements.some((other) => areAtOdds(context, each, other));
  const isDoubtful = (each: Sentence) => (isStatement(each) && isUnclear(each)) || mayBePutOff(each, all);
  const kept = matter.filter((each) => !isDenial(each)).map((each): Sentence => (isDoubtful(each) ? { ...each, phrase: 'vague' } : each));
  return kept.some(changesSomething) ? kept.filter(({ intent }) => intent !== 'not-today') : kept;
}

/**
 * "Clear my status, not today", "meine Daten löschen, morgen": a change without a time, beside words that may put it off. What cannot be
 * undone is done only where nothing else is said with it.
 */
function mayBePutOff(sentence: Sentence, all: readonly Sentence[]): boolean {
  if (!changesSomething(sentence) || sentence.said.times.length > 0) return false;
  if (INTENTS[sentence.intent].final && all.length > 1) return true;
  return all.some(({ intent }, at) => intent === 'not-today' || (intent === 'hello' && at > all.indexOf(sentence)));
}

/** "I'm remote, I mean I'm in Berlin today": two statements about the same time. */
function areAtOdds({ now, zone }: Context, one: Sentence, other: Sentence): boolean {
  if (one === other || [one, other].some(({ intent, asked }) => intent === 'say-hidden' || asked)) return false;
  const spanOf = ({ said: { times } }: Sentence) =>
    JSON.stringify(times[0] ? resolveSpans(times[0], now, zone) : resolveSpans(TODAY_SAID, now, zone));
  const placesOf = ({ intent, said: { places } }: Sentence) =>
    `${intent} ${places.flatMap((each) => each.places.map(({ office, floor }) => `${office.id} ${floor?.id ?? ''}`)).join()}`;
  const isWeekly = [one, other].some(({ said }) => said.times.some(({ kind }) => kind === 'weekly'));
  return !isWeekly && placesOf(one) !== placesOf(other) && spanOf(one) === spanOf(other);
}

const TODAY_SAID: TimeSaid = { kind: 'days', days: [TODAY] };

/** Each sentence of a message counts once by itself. */
function keyed(context: Context, at: number): Context {
  const { messageKey } = context;
  return messageKey === undefined || at === 0 ? context : { ...context, messageKey: `${messageKey}-${at}` };
}

function lost(context: Context, leftOut?: readonly string[]): Response {
  return { answer: aside(context, notUnderstood(context, leftOut)), lost: true };
}

async function respondTo(context: Context, sentence: Continued, understood: Understood, message: Message): Promise<Response> {
  const intent = INTENTS[sentence.intent];
  const command = commandMeant(sentence);
  if (command) return respondToReport(context, sentence, command);
  const ofOther = understood.ofOther || beginsWithName(context, understood, message);
  if (intent.changes !== undefined && !intent.check && ofOther) return { answer: about(context, intent, refusedFor(context)) };
  const refused = await intent.check?.(context, sentence);
  if (refused)
    return {
      answer: about(context, intent, refused),
      ...(refused.choices && { frame: frameOf(context, sentence, refused, false) }),
    };
  const isMeant = sentence.confirmed && !context.button?.ofOther;
  const back = intent.changes === undefined || isMeant ? undefined : askBack(context, sentence, understood, message);
  const given = back ?? (await carryOut(context, intent, async () => intent.answer(context, sentence.said)));
  const answer = back ? about(context, intent, back) : given;
  if (intent.talk || ERASING.has(sentence.intent)) return { answer };
  return { answer, frame: frameOf(context, sentence, answer.alone ?? answer, back?.proposed === true) };
}

/** Nothing is remembered after these. */
const ERASING: ReadonlySet<IntentName> = new Set(['delete-my-data-now', 'mode-off-now']);

/** It begins with a name, which its words do not explain: "Tom and I are in Berlin" is also about somebody else. */
function beginsWithName(context: Context, { leftOut: [first = ''] }: Understood, { text }: Message): boolean {
  const [word = ''] = first.split(/[\s,.!]+/);
  return word.length > 2 && text.trimStart().startsWith(word) && isWritten(context, word);
}

/** What a report says as a command. "Anna is at the office" names no place, so it is but a question. */
function commandMeant({ intent, phrase, asked, said }: Sentence): IntentName | undefined {
  const { report } = INTENTS[intent];
  if (phrase !== 'report' || asked) return undefined;
  return report === 'for-office' && !said.places.some(({ places }) => places.length > 0) ? undefined : report;
}

/** What is said of somebody else may be a question, too. In front of others it is answered like every statement. */
async function respondToReport(context: Context, sentence: Continued, command: IntentName): Promise<Response> {
  const intent = INTENTS[sentence.intent];
  const fact = await carryOut(context, intent, async () => intent.answer(context, sentence.said));
  const { answer, offered } = await afterReport(context, command, sentence.said, fact);
  const meant = offered ? { ...sentence, intent: command } : sentence;
  return { answer: about(context, INTENTS[command], answer), frame: frameOf(context, meant, fact, offered) };
}

async function answerIntent(context: Context, name: IntentName, said: Said): Promise<Response> {
  const sentence: Sentence = { intent: name, said, phrase: 'said', asked: true, unknown: false, length: 1, bare: true };
  const answer = await carryOut(context, INTENTS[name], async () => INTENTS[name].answer(context, said));
  return { answer, frame: frameOf(context, sentence, answer, false) };
}

/** Several answers are one message. */
function together(answers: readonly Answer[]): Answer {
  const [first] = answers;
  if (first && answers.length === 1) return first;
  const all = [...new Set(answers.map(({ text }) => text))];
  // "How am I shown, and why?": the second answer says the first.
  const texts = all.filter((text) => !all.some((other) => other !== text && other.startsWith(`${text}\n`)));
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
  if (text === undefined || !context.mayName || sentences.length !== 1 || !only) return undefined;
  if (INTENTS[only.intent].changes === undefined || only.phrase === 'said') return undefined;
  const asked = searchKey(text).split(' ');
  const { people, nearly } = findPeople(context, { text });
  const isNamed = !nearly && people.some(({ name }) => asked.every((word) => searchKey(name).split(' ').includes(word)));
  return isNamed ? text : undefined;
}

/** Of words that are nobody's name. Somebody who is nearly called so must be asked for: a word alone may mean anything. */
function isNobody(context: Context, { intent, unknown, bare: isBare, said }: Sentence): boolean {
  if (intent !== 'where-is' || !unknown) return false;
  return said.people.every((who) => {
    const { people, nearly } = findPeople(context, who);
    return (nearly && isBare) || people.length === 0;
  });
}

/** "I'm on the metro, who is in Berlin?": what comes before a question, and names no place that is known. */
function isAsideNowhere(context: Context, sentence: Sentence, all: readonly Sentence[]): boolean {
  if (sentence.intent !== 'say-office' || !isNowhere(context, sentence)) return false;
  return all.some((other) => !changesSomething(other) && !INTENTS[other.intent].own && !INTENTS[other.intent].talk && !other.bare);
}

/** A place alone that is none, and nearly none, without a time of its own. */
function isNowhere({ picture, smallWords }: Context, { intent, said }: Sentence): boolean {
  if ((intent !== 'who-is-in' && intent !== 'say-office') || said.times.length > 0) return false;
  const offices = officesSeen(picture);
  return said.places.some(
    ({ places, any, text }) =>
      !any && places.length === 0 && [shortenedPlaces, nearlyPlaces].every((find) => find(offices, text, smallWords).length === 0),
  );
}

/** A place that is nearly written as it is called, or nothing that is understood. */
function bare(context: Context, message: Message): Promise<Response> | Response {
  const text = bareText(message);
  const offices = officesSeen(context.picture);
  const isPlace = text !== undefined && [shortenedPlaces, nearlyPlaces].some((find) => find(offices, text, context.smallWords).length > 0);
  if (!isPlace) return lost(context);
  return answerIntent(context, 'who-is-in', { ...SAID_NOTHING, places: [{ places: [], any: false, text, before: '' }] });
}

async function carryOut(context: Context, intent: Intent, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return about(context, intent, intent.changes === undefined ? await work() : await once(context, intent, work));
  } catch (error) {
    if (isAppError(error) && error.status < 500) return aside(context, { text: errorText(error, context.texts) });
    throw error;
  }
}

/**
 * Carries out what changes something once for each message. What failed may be delivered again; what was written is marked as
 * carried out in the same write. A statement is stored under the message's key, so that it need not wait for another delivery
 * whose instance may have died.
 */
async function once({ store, messageKey, texts }: Context, { repeatable }: Intent, work: () => Promise<Answer>): Promise<Answer> {
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

function about(context: Context, intent: Intent, said: Answer): Answer {
  return intent.own ? aside(context, said) : said;
}

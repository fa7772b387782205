import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { message } from '../../../server/texts/message.ts';
import { sayingAsOfPast } from '../../answers/as-of.ts';
import { personByDay } from '../../answers/person-by-day.ts';
import { plainQuestion } from '../../answers/plain-question.ts';
import { card, sayButton, textBlock } from '../../cards/cards.ts';
import type { Answer, Context, Handler } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { isPast } from '../../time/past.ts';
import { isOfWriter, sumOf } from '../../understand/likely-meanings.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Guessed, Understood } from '../../understand/understood.ts';
import { wordsOf } from '../../understand/words.ts';
import { carryOut } from '../carry-out.ts';
import { continued } from '../follow-ups/follow-up.ts';
import { askWhom } from '../follow-ups/missing.ts';
import { frameOf } from '../frame.ts';
import { lost, type Response } from '../response.ts';
import { areReadable, plainSentence } from './ask-back.ts';
import { namesTime } from './names-time.ts';

/** The minimum probability of a question with its variants that is answered, after a sentence that says what it was taken to mean, */
const LIKELY_ENOUGH = 0.45;
/** and of its likeliest variant. */
const LIKELIEST = 0.35;
/** The minimum probability of a sentence that is suggested. */
const SUGGESTED = 0.05;
/** The maximum number of suggestions beside an answer. */
const MAX_BESIDE = 2;

/** A question or a statement in the words of the bot. */
interface Plain {
  sentence: Sentence;
  text: string;
  probability: number;
}

/**
 * Answers a message that is not understood: with the answer to the question that it most likely is, if that is likely enough, or with
 * suggestions that have the message's own names, places and times.
 */
export async function answerGuessed(
  context: Context,
  understood: Understood,
  leftOut: readonly string[],
  message: Message,
  before: ConversationFrame | undefined,
): Promise<Response> {
  const { asked: isAsked } = message;
  const [likeliest] = understood.meanings ?? [];
  const isOfUnknown = isAsked && likeliest && likeliest.probability >= LIKELY_ENOUGH && !continued(context, likeliest.sentence, before);
  const whom = isOfUnknown ? askWhom(context, likeliest.sentence, understood.language) : undefined;
  if (whom) return whom;
  const meanings = (understood.meanings ?? []).flatMap((each) => formatMeaning(context, understood, each, message, before));
  const suggested = merged(meanings).filter(({ probability }) => probability >= SUGGESTED);
  const [first, ...others] = suggested;
  if (first && isAnswerable(first.sentence.intent) && isClear(understood, first, suggested, isAsked))
    return answerTaken(context, first, others.slice(0, MAX_BESIDE));
  const sentences = suggested.map(({ text }) => text);
  return lost(context, leftOut, sentences);
}

/**
 * Answers a question about somebody's place of which a part was ignored: it says first what the question was taken to mean. `undefined` if
 * it is another question, or has no plain words.
 */
export function answerIgnoring(context: Context, sentence: Sentence, before: ConversationFrame | undefined): Promise<Response> | undefined {
  const meant = OF_PLACES.has(sentence.intent) ? continued(context, sentence, before) : undefined;
  const open = meant && openQuestion(meant);
  const text = open && plainQuestion(context, open.intent, open.said);
  return open && text !== undefined ? answerTaken(context, { sentence: open, text, probability: 1 }, []) : undefined;
}

const OF_PLACES: ReadonlySet<IntentName> = new Set([
  ...(['who-is-in', 'who-will-be-in', 'who-was-in', 'who-is-remote', 'who-is-on-leave', 'how-full'] as const),
  ...(['is-in', 'is-not-in', 'is-remote', 'is-on-leave', 'will-be-in', 'was-in'] as const),
]);

/** A meaning in plain words, in the context of the last answer. None if these cannot say all of it. */
function formatMeaning(
  context: Context,
  understood: Understood,
  { sentence, probability, language }: Guessed,
  message: Message,
  before: ConversationFrame | undefined,
): Plain[] {
  if (INTENTS[sentence.intent].changes !== undefined) {
    const text = statement(context, understood, sentence, namesTime(message.text, language));
    return text === undefined ? [] : [{ sentence, text, probability }];
  }
  const meant = continued(context, sentence, before);
  const open = meant && openQuestion(meant);
  const text = open && plainQuestion(context, open.intent, open.said);
  return open && text !== undefined ? [{ sentence: open, text, probability }] : [];
}

/** A statement or a command with all that was said. `undefined` if it is denied, cannot be undone, or needs more than a button. */
function statement(
  context: Context,
  { language, leftOutTime }: Understood,
  { intent, said }: Sentence,
  isTimed: boolean,
): string | undefined {
  const { final, grave, check, slots } = INTENTS[intent];
  const denies = [...language.correcting.denies, ...language.correcting.not];
  const words = wordsOf(said.text, language.rewriting);
  const isDenied = words.some((_, at) => denies.some((phrase) => phrase.every((key, index) => words[at + index]?.key === key)));
  const isWhole =
    (said.times.length === 0 && !leftOutTime && !isTimed) ||
    (SAYING_WHEN.has(intent) && said.times.length === 1 && areReadable(context, said));
  const places = said.places.flatMap((each) => each.places);
  const hasPlace = intent !== 'say-office' || places.length === 1;
  if (final || grave || check || isDenied || !isWhole || !hasPlace || slots.includes('who') || lengthAt(words, 0, language.hedges) > 0)
    return undefined;
  return plainSentence(context, { intent, said });
}

/** Statements whose plain sentence says when. */
const SAYING_WHEN: ReadonlySet<IntentName> = new Set(['say-office', 'say-remote', 'say-leave', 'say-hidden']);

/** Words that were not understood get no "yes" and no "no": "is Anna in Berlin?" is answered like "where is Anna?" */
function openQuestion(sentence: Sentence): Sentence {
  const { said } = sentence;
  const open = OPEN.get(sentence.intent) ?? sentence.intent;
  const intent = said.times.some(isPast) ? (PAST.get(open) ?? open) : open;
  const isOfPlace = open === sentence.intent && intent !== 'was-in';
  return { ...sentence, intent, said: isOfPlace ? said : { ...said, places: [] } };
}

const OPEN: ReadonlyMap<IntentName, IntentName> = new Map([
  ['is-in', 'where-is'],
  ['is-not-in', 'where-is'],
  ['is-remote', 'where-is'],
  ['is-on-leave', 'where-is'],
  ['will-be-in', 'where-is'],
  ['am-i', 'my-status'],
]);

/** For a day that is over. */
const PAST: ReadonlyMap<IntentName, IntentName> = new Map([
  ['where-is', 'was-in'],
  ['who-is-in', 'who-was-in'],
  ['who-will-be-in', 'who-was-in'],
  ['how-full', 'how-full-was'],
  ['how-full-will-be', 'how-full-was'],
]);

const OPEN_ANSWERS: ReadonlyMap<IntentName, Handler> = new Map([
  ['was-in', sayingAsOfPast(personByDay(undefined, { tense: 'past', open: true }))],
]);

/** Whether it and its variants are likely enough, and no statement is nearly as likely. */
function isClear({ meanings = [], doubtful, language }: Understood, first: Plain, all: readonly Plain[], isAsked: boolean): boolean {
  const variants = all.filter(({ sentence }) => familyOf(sentence.intent) === familyOf(first.sentence.intent));
  const isOther = ({ sentence, probability }: Guessed) =>
    INTENTS[sentence.intent].changes === undefined ? probability > first.probability : probability * NEARLY > first.probability;
  const { people, text } = first.sentence.said;
  // "Tom and I are in Boston" is hardly a question about Tom.
  const isWriter = !isAsked && people.length > 0 && isOfWriter({ words: wordsOf(text, language.rewriting), language });
  if ((meanings[0]?.probability ?? 0) < LIKELIEST) return false;
  return !doubtful && !isWriter && sumOf(variants) >= LIKELY_ENOUGH && !meanings.some(isOther);
}

/** Questions that differ by the time that they are about. */
function familyOf(intent: IntentName): IntentName {
  return FAMILIES.find((family) => family.includes(intent))?.[0] ?? intent;
}

const FAMILIES: readonly (readonly IntentName[])[] = [
  ['who-is-in', 'who-will-be-in', 'who-was-in'],
  ['how-full', 'how-full-will-be', 'how-full-was'],
  ['where-is', 'was-in'],
];

/** A meaning is nearly as likely as another if it is more than this part of it. */
const NEARLY = 3;

/** Whether its answer only tells something. */
function isAnswerable(intent: IntentName): boolean {
  return INTENTS[intent].changes === undefined && INTENTS[intent].yes === undefined && !INTENTS[intent].asksAgain;
}

/** Answers a question, and says first what the message was taken to mean. */
async function answerTaken(context: Context, { sentence, text }: Plain, others: readonly Plain[]): Promise<Response> {
  const { texts } = context;
  const intent = INTENTS[sentence.intent];
  const answer = OPEN_ANSWERS.get(sentence.intent) ?? intent.answer;
  const given = await carryOut(context, intent, async () => answer(context, sentence.said));
  const taken = texts.text('bot.plain.taken', { sentence: text });
  const examples = { or: others.map((other) => message('bot.talk.example', { sentence: other.text })) };
  const instead = others.length > 0 ? texts.text('bot.plain.instead', { examples }) : undefined;
  const saying = (told: Answer): Answer => {
    const whole = [taken, told.text, ...(instead === undefined ? [] : [instead])].join('\n\n');
    const body = told.card?.body ?? [textBlock(told.text)];
    const actions = [...(told.card?.actions ?? []), ...others.map((other) => sayButton(other.text))];
    return { ...told, text: whole, card: { ...told.card, ...card(whole, [textBlock(taken), ...body], actions) } };
  };
  const told = given.alone ? { ...given, alone: saying(given.alone) } : saying(given);
  return { answer: told, frame: frameOf(context, sentence, given.alone ?? given, false) };
}

/** Meanings with the same words are one. The likeliest is the first. */
function merged(plain: readonly Plain[]): readonly Plain[] {
  return [...Map.groupBy(plain, ({ text }) => text).values()]
    .flatMap((same) => (same[0] ? [{ ...same[0], probability: sumOf(same) }] : []))
    .sort((one, other) => other.probability - one.probability);
}

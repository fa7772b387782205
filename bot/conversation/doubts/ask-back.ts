import type { Message as TextMessage } from '../../../server/texts/message.ts';
import { message } from '../../../server/texts/message.ts';
import type { Texts } from '../../../server/texts/texts.ts';
import { weekdaysOfDigest } from '../../answers/digests.ts';
import { findPeople } from '../../answers/find-people.ts';
import { notUnderstood } from '../../answers/not-understood.ts';
import { commandFor } from '../../answers/on-behalf.ts';
import { askForPlace } from '../../answers/say.ts';
import { timeSaid } from '../../answers/time-of-day.ts';
import { unclearTime } from '../../answers/unclear-time.ts';
import { dayMessage } from '../../answers/weekly.ts';
import { placeName, quoted, safe } from '../../answers/words.ts';
import { zoneSaid } from '../../answers/zone-of.ts';
import { choiceCard, sayButton } from '../../cards/cards.ts';
import type { Answer, Context, Said } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { resolveSpans } from '../../time/resolve-spans.ts';
import type { TimeSaid } from '../../time/said.ts';
import { isSurelyNotLeave } from '../../understand/absence.ts';
import { isCommand, PLACED } from '../../understand/besides.ts';
import { comesElsewhere } from '../../understand/later-day.ts';
import type { PlaceSaid } from '../../understand/lattice.ts';
import { MAX_MESSAGE_LENGTH, type Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import { saysHowToReach } from '../../understand/reasons.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { keysOf, wordsOf } from '../../understand/words.ts';
import { saysMore } from '../only-words.ts';
import { isAbbreviatedDay, isAbbreviatedWorkday, withFullDays } from './full-days.ts';
import { namesUnit } from './names-time.ts';
import { partOfTime } from './part-of-time.ts';
import { saidBeside } from './said-beside.ts';
import { isUnderWay } from './under-way.ts';

/**
 * Statements are stricter than questions: a doubtful one is asked back, and nothing is stored. `undefined` if the sentence may be carried
 * out.
 */
export function askBack(context: Context, sentence: Sentence, understood: Understood, written: Message): Answer | undefined {
  const part = written.quoted || sentence.asked ? undefined : partOfTime(context, sentence, understood, written.text);
  if (part) return part;
  const denied = isDenied(understood);
  if (
    PLACED.has(sentence.intent) &&
    sentence.said.times.some(({ kind }) => kind === 'weekly') &&
    (denied || sentence.timeDenied || understood.leftOutTime)
  )
    return { text: context.texts.text('bot.weekly.no-exception'), refused: true };
  if (denied) return { ...notUnderstood(context, understood.leftOut), refused: true };
  if (sentence.timeDenied && INTENTS[sentence.intent].slots.includes('time'))
    return { text: context.texts.text('bot.say.which-days'), refused: true };
  // The unexplained words may belong to the time: "after two hours", "in less than two hours".
  const isTimeInDoubt = understood.leftOut.length > 0 && sentence.said.times.length > 0;
  if (understood.leftOut.length > 0 && !written.quoted) {
    if (understood.leftOutTime && (!isCommand(sentence) || sentence.intent === 'say-hidden')) return unclearTime(context);
    const beside = saidBeside(sentence, understood, written.text);
    if (beside !== undefined) return { ...notUnderstood(context, [beside]), refused: true };
    const unread = { places: [], any: false, text: understood.leftOut.join(' '), before: '' };
    const place =
      sentence.intent === 'say-office' && !isTimeInDoubt
        ? askForPlace(context, { ...sentence.said, places: [...sentence.said.places.filter(({ any }) => !any), unread] })
        : undefined;
    if (place) return place;
    // "I think I'm in the wrong film" and "I'm in bed" name no place.
    if (sentence.intent === 'say-office' && sentence.said.places.every(isNowhere)) return notUnderstood(context, understood.leftOut);
  }
  // The answer of the intent asks about an unknown place.
  if (sentence.intent === 'say-office' && sentence.unknown && understood.leftOut.length === 0 && !written.quoted) return undefined;
  const reason = context.button?.ofOther
    ? message('bot.ask-back.other')
    : (reasonToAsk(sentence, understood, written) ??
      (isUnderWay(context, sentence, written.text, understood.language) ? message('bot.ask-back.under-way') : undefined));
  if (!reason) return undefined;
  // A guess without the time of the message.
  const isGuess = sentence.phrase === 'vague' && sentence.said.times.length === 0 && understood.sentences.length === 1;
  if (
    isGuess &&
    understood.leftOut.length === 0 &&
    PLACED.has(sentence.intent) &&
    isOfAll(sentence, written) &&
    namesUnit(written.text, understood.language)
  )
    return unclearTime(context);
  // A button without the time would store another time.
  if (losesTime(context, sentence) && !SAID_WHOLE.has(reason.id)) return unclearTime(context);
  const { texts } = context;
  const meant = meantBy(context, sentence, understood, reason);
  const text = texts.text('bot.ask-back.say', { reason, sentence: meant });
  return {
    text,
    card: choiceCard(text, [sayButton(meant)]),
    refused: true,
    ...(!INTENTS[sentence.intent].final && !sentence.timeDenied && { proposed: true }),
  };
}

/** A guess is of the whole message. */
function isOfAll({ said }: Sentence, { text }: Message): boolean {
  return keysOf(said.text).length >= keysOf(text).length;
}

/** "I'm remote this week but not Wednesday": an offer without the denial would mean the opposite. */
function isDenied({ leftOut, sentences, language: { correcting, rewriting } }: Understood): boolean {
  const denies = new Set(correcting.denies.flatMap((phrase) => (phrase.length === 1 ? phrase : [])));
  const denials = leftOut.filter((stretch) => keysOf(stretch, rewriting).every((key) => denies.has(key)));
  // "Might be remote on Monday, not sure" does not deny a day.
  return denials.length > 0 && (denials.length === leftOut.length || sentences.some(({ intent }) => intent === 'and-then'));
}

function isNowhere({ any, places }: PlaceSaid): boolean {
  return !any && places.length === 0;
}

/** Why a sentence that changes something is asked back; `undefined` if it may be carried out. */
export function reasonToAsk(
  sentence: Sentence,
  { sentences, leftOut: unread, besides = [], corrected, cut, doubtful, language }: Understood,
  { quoted: isQuoted, text }: Message,
): TextMessage | undefined {
  if (cut) return message('bot.ask-back.cut', { count: MAX_MESSAGE_LENGTH });
  if (isQuoted) return message('bot.ask-back.quoted');
  if (sentence.asked) return message('bot.ask-back.asked');
  const [stretch, ...others] = isCommand(sentence) && unread.length === 0 ? besides : unread;
  if (stretch !== undefined)
    return others.length === 0 ? message('bot.ask-back.left-out', { text: quoted(stretch) }) : message('bot.ask-back.left-out-parts');
  if (comesElsewhere(sentence, text, language)) return message('bot.ask-back.left-out-parts');
  const isUnknown = sentence.unknown && !INTENTS[sentence.intent].knowsNames;
  if (isUnknown || doubtful || (INTENTS[sentence.intent].final && saysMore(text, sentence.said.text, language)))
    return message('bot.ask-back.vague');
  if (corrected) return message('bot.ask-back.slip');
  const words = wordsOf(text, language.rewriting);
  const isReachable = saysHowToReach(words, language);
  // "Out of the office, but reachable" may be work elsewhere.
  if (isReachable && isSurelyNotLeave(sentence, language)) return message('bot.ask-back.vague');
  const isWished = words.some((_, at) => lengthAt(words, at, language.reasons.wishes) > 0) || isReachable;
  if (sentence.length === 1 && sentence.phrase !== 'said' && !isWished) return message('bot.ask-back.one-word');
  // "Homeoffice, otherwise all good": a word beside a wish is a message to others.
  if (isWished && sentence.phrase === 'vague' && isShortStatement(sentence)) return undefined;
  const isAlone = sentences.filter(({ intent }) => intent.startsWith('say-')).length < 2;
  return isVague(sentence, isAlone) ? message('bot.ask-back.vague') : undefined;
}

function isShortStatement({ intent, length, said: { times } }: Sentence): boolean {
  return PLACED.has(intent) && length <= 2 && times.length === 0;
}

function isVague({ intent, phrase, said, length }: Sentence, isAlone: boolean): boolean {
  const [time, ...others] = said.times;
  if (phrase === 'vague' || (others.length > 0 && !isHourOfWeek(intent, said))) return true;
  if (phrase === 'parting' && time && isShort(intent, time)) return true;
  if (phrase === 'weekly' && time?.kind !== 'weekly') return true;
  // "Home Sun" and "mo ho" may be a person's name; "home Thu" and "Mon home, Tue Berlin" are not.
  const mayBeName = !isAbbreviatedWorkday(said) || said.text.length <= MAX_SHORT_NAME;
  return isAlone && length === 2 && isAbbreviatedDay(said) && mayBeName;
}

/** Two words of two letters. */
const MAX_SHORT_NAME = 5;

/** "On Mondays at 8", "next week's, on Fridays". */
function isHourOfWeek(intent: IntentName, { times }: Said): boolean {
  const kinds = new Set(times.map(({ kind }) => kind));
  return INTENTS[intent].timesWeekly === true && kinds.size === times.length && !kinds.has('unclear');
}

/**
 * A break, or a goodbye: "off for an hour", "off in an hour", "home tonight", "leave now". "Home until three" means that somebody works
 * there.
 */
function isShort(intent: IntentName, time: TimeSaid): boolean {
  if (time.kind === 'now' || time.kind === 'instant') return true;
  if (time.kind === 'part') return time.part === 'evening';
  if (time.kind === 'lasting') return time.unit === 'hour' || time.unit === 'minute';
  if (time.kind === 'span' && time.from?.minutes !== undefined) return true;
  return intent === 'say-leave' && time.kind === 'span' && time.until?.hour !== undefined;
}

/** Whether the plain sentence of a statement cannot express its times: there are several, or one is invalid. */
function losesTime(context: Context, { intent, said }: Sentence): boolean {
  return intent.startsWith('say-') && (said.times.length > 1 || !areReadable(context, said));
}

export function areReadable(context: Context, said: Said): boolean {
  const [now, zone] = [context.now, zoneSaid(context, said)];
  return said.times.every((time) => time.kind === 'weekly' || !('fault' in resolveSpans(time, now, zone)));
}

/** Reasons that are about the way it was said, not about its words. */
const SAID_WHOLE: ReadonlySet<string> = new Set(['bot.ask-back.asked', 'bot.ask-back.quoted', 'bot.ask-back.other']);

/** The sentence to confirm, as Markdown: as it was written, if only the way it was said is in doubt; else the plain sentence. */
function meantBy(context: Context, { intent, said, phrase }: Sentence, { leftOut, corrected }: Understood, reason: TextMessage): string {
  const isReadable = areReadable(context, said);
  const isWhole = SAID_WHOLE.has(reason.id) && leftOut.length === 0 && !corrected && phrase === 'said' && isReadable;
  const asSaid = safe(said.text.replaceAll("'", '’'));
  if (isWhole && (said.times.length > 0 || INTENTS[intent].check)) return asSaid;
  if (INTENTS[intent].check) return commandFor(context, intent, said);
  if (isWhole && (intent === 'say-hidden' || !thenSaid(context, { intent, said }))) return asSaid;
  return plainSentence(context, { intent, said });
}

/** A change as Markdown, as its button says it. */
export function plainSentence(context: Context, { intent, said }: Pick<Sentence, 'intent' | 'said'>): string {
  const { changes } = INTENTS[intent];
  const plain = changes === undefined ? safe(said.text) : context.texts.say(ofPerson(context, intent, changes, said));
  const isOneTime = said.times.length === 1 && areReadable(context, said);
  // The offer has no wider meaning than the sentence: rules for other days stay, and a later change does not begin now.
  const isTimed = intent === 'end-rules' || intent === 'end-plans' || (intent === 'say-office' && isOneTime);
  const notice = noticeThen(context, { intent, said });
  if (notice !== undefined) return notice;
  return (
    thenSaid(context, { intent, said }) ??
    (isTimed ? `${plain} ${safe(withFullDays(said.timeText, context.texts.language))}`.trim() : plain)
  );
}

/** The morning question at its hour, and a digest on its days: “Ask me every morning at 8:15”. */
function noticeThen({ texts }: Context, { intent, said }: Pick<Sentence, 'intent' | 'said'>): string | undefined {
  const time = timeSaid(said);
  if (intent === 'ask-each-morning' && time !== undefined) return texts.text('bot.morning.button.ask-at', { time });
  if (intent !== 'digest-here') return undefined;
  const weekdays = weekdaysOfDigest(said);
  if (!weekdays && time === undefined) return undefined;
  const days = weekdays ? message('bot.digest.on-weekdays', { days: { and: weekdays.map(dayMessage) } }) : '';
  return texts
    .text('bot.digest.button.here-then', { days, at: time === undefined ? '' : message('bot.digest.at', { time }) })
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** The plain sentence with its time; without a time it is about today, and the offer says so. */
function thenSaid(context: Context, { intent, said }: Pick<Sentence, 'intent' | 'said'>): string | undefined {
  const { texts } = context;
  const timeText = said.times.length === 0 ? texts.text('bot.card.when.today') : said.timeText;
  return said.times.length < 2 && areReadable(context, said) ? withTime(texts, intent, { ...said, timeText }) : undefined;
}

/** The plain sentence with the named person. */
function ofPerson(context: Context, intent: IntentName, changes: TextMessage, { people: [who] }: Said): TextMessage {
  if (!who && changes.id === 'bot.follow.button.stop') return message('bot.follow.button.stop-all');
  if (!who || changes.values?.name === undefined) return changes;
  // The asker knows which of several people with that name is meant.
  const [person] = INTENTS[intent].knowsNames ? [] : findPeople(context, who).people;
  return { ...changes, values: { ...changes.values, name: safe(person?.name ?? who.text) } };
}

/** The plain sentence with its time. */
function withTime(texts: Texts, intent: IntentName, { places, timeText }: Said): string | undefined {
  const time = safe(withFullDays(timeText, texts.language));
  const [place] = places.flatMap((each) => each.places);
  const isOne = new Set(places.flatMap((each) => each.places)).size === 1;
  if (intent === 'say-office' && place && isOne) return texts.text('bot.say.button.office-then', { place: safe(placeName(place)), time });
  if (intent === 'say-remote') return texts.text('bot.say.button.remote-then', { time });
  if (intent === 'say-leave') return texts.text('bot.say.button.leave-then', { time });
  return intent === 'say-hidden' ? texts.text('bot.say.button.hide-then', { time }) : undefined;
}

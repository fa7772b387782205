import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { MAX_NAMES } from '../../answers/find-people.ts';
import { type Context, SAID_NOTHING, type Said } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { isOnlyToday, type TimeSaid } from '../../time/said.ts';
import { matchesOf } from '../../understand/concepts.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Continued, Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { wordsOfDays } from '../day-words.ts';
import { ofWeekdayToday } from '../doubts/weekday-asked.ts';
import { lastChangeOf, OF_GROUPS } from '../frame.ts';
import { chosen, onlyChoice } from '../offers/chosen.ts';
import { askedAgain, confirmed, dayOfMonth, offerNumber, severalPlaces, statedPlace } from '../offers/offer-answers.ts';
import { offeredCount } from '../offers/offers.ts';
import { LISTS, LISTS_OF_ALL, OF_THE_PAST } from '../question-kinds.ts';
import { isWeekly, languageOf } from '../read-part.ts';
import { intentOf, placesOf, saidBefore } from '../said-before.ts';
import { endsHiding, insistsOnUndo, takesBack, takesBackChange, takesBackRules, UNDOING, undoOf } from '../undo/take-back.ts';
import { amongThose, ofGroup } from './among-those.ts';
import { again, circleOnSameDay, dayAfter, dayAsked, floorInstead, isWhereAlone, merged, onFloor, whereOf } from './last-question.ts';
import { ABOUT_PLACES, asked, atThoseOffices, FOLLOWING, isOfNobody, isOfThem, ofThose, there, withPeople } from './last-subjects.ts';
import { asOpenQuestion } from './open-question.ts';
import { inThePast } from './past-day.ts';

/**
 * A sentence in the context of the last answer: "and on the third floor?", "the second one", "yes". `undefined` if it has no meaning there.
 * Other sentences stay unchanged.
 */
export function continued(context: Context, said: Sentence, frame: ConversationFrame | undefined): Continued | undefined {
  const sentence = amongThose(context, asQuestion(context, asOpenQuestion(context, said), frame), frame);
  const meant = sentence && followed(context, sentence, frame);
  return meant && ofWeekdayToday(context, ofGroup(inThePast(context, meant)));
}

/** "And at home?" after a question about other people is a question about them, and not a statement. */
function asQuestion(context: Context, sentence: Sentence, frame: ConversationFrame | undefined): Sentence {
  const before = frame && intentOf(frame);
  const away = sentence.asked && (sentence.phrase === 'vague' || !isOfOneself(context, sentence)) ? AWAY.get(sentence.intent) : undefined;
  if (!frame || !before || !away) return sentence;
  const { changes, own, slots } = INTENTS[before];
  const isOfOthers = frame.personIds.length > 0 || slots.some((slot) => slot !== 'time') || OF_GROUPS.has(before) || OF_THOSE.has(before);
  if (changes || own || !isOfOthers) return sentence;
  const { people, departments, times } = saidBefore(context, frame);
  // After a list with one person, it is again about all.
  const named = slots.includes('who') ? people : [];
  const said = { ...sentence.said, people: named, departments, ...(sentence.said.times.length === 0 && { times }) };
  return { ...sentence, intent: named.length > 0 ? away.one : away.all, phrase: 'said', said };
}

/** "And am I on leave?" is about the asker. */
function isOfOneself({ texts }: Context, { said }: Sentence): boolean {
  const language = languageOf(texts.language);
  if (!language) return true;
  const words = wordsOf(said.text, language.rewriting);
  const isSelf = (key: string) => language.correcting.self.some(([only]) => only === key);
  return words.some(({ key }, at) => isSelf(key) || lengthAt(words, at, language.clauses.starters) > 0);
}

/** Questions about the people of the last answer. */
const OF_THOSE: ReadonlySet<IntentName> = new Set(['who-are-they', 'how-many']);

/** For a statement about oneself, the questions about one person and about all. */
const AWAY: ReadonlyMap<IntentName, { one: IntentName; all: IntentName }> = new Map([
  ['say-remote', { one: 'is-remote', all: 'who-is-remote' }],
  ['say-leave', { one: 'is-on-leave', all: 'who-is-on-leave' }],
]);

/** Questions about where somebody is, after which "until when?" asks when that ends. */
const OF_PERSON: ReadonlySet<IntentName> = new Set(['where-is', 'is-in', 'is-not-in', 'is-remote', 'is-on-leave', 'when-back']);

/** "Undo", "forget it" and "no" after a change that has an undo of its own. "Undo" may come after questions. */
function undoneBy(context: Context, sentence: Sentence, frame: ConversationFrame, before: IntentName): Continued | undefined {
  if (!UNDOING.has(sentence.intent)) return undefined;
  const change = sentence.intent === 'undo' && !INTENTS[before].yes ? lastChangeOf(frame) : frame;
  const changed = change && intentOf(change);
  if (change?.replaced && sentence.intent !== 'no') return { ...sentence, intent: 'undo', phrase: 'said' };
  const undo = changed && undoOf(sentence, changed);
  return undo && { ...sentence, intent: undo, said: { ...saidBefore(context, change), text: sentence.said.text } };
}

/** The question that a follow-up repeats. After "who is her boss?" it is about the boss, and not about the boss's boss. */
function questionBefore(frame: ConversationFrame): IntentName | undefined {
  const intent = intentOf(frame);
  if (intent === 'manager-of' && frame.personIds.length === 1) return 'where-is';
  return (intent && REPEATED.get(intent)) ?? intent;
}

/** "How many?" after a list: how many these were. */
function isHowMany({ intent, length, said }: Sentence, before: IntentName): boolean {
  const isAlone = said.times.length + said.places.length + said.departments.length === 0;
  return intent === 'how-full' && length <= MAX_WORDS_OF_HOW_MANY && isAlone && LISTS_OF_ALL.has(before);
}

const MAX_WORDS_OF_HOW_MANY = 3;

/** Questions about the last answer, and the question that another day repeats. */
const REPEATED: ReadonlyMap<IntentName, IntentName> = new Map([
  ['who-are-they', 'who-is-in'],
  ['how-many', 'how-full'],
]);

/** "Which offices are there?" is a complete question; "which floors are there?" is about the offices of the last answer. */
function isOfAllOffices({ intent, said }: Sentence, { language }: ConversationFrame): boolean {
  const known = languageOf(language);
  if (intent !== 'which-places' || !known) return false;
  const floors = [...known.places.floors];
  // In the plural, too.
  return !wordsOf(said.text, known.rewriting).some(({ key }) => floors.some((floor) => key === floor || key.slice(0, -1) === floor));
}

/** "Until when?" after a list: the end for each who is remote or on leave; otherwise the bot asks who is meant. */
function untilOfThose(context: Context, sentence: Sentence, before: IntentName, said: Said): Sentence | undefined {
  const status = before === 'who-is-remote' ? 'remote' : before === 'who-is-on-leave' ? 'leave' : undefined;
  const listed = status && context.mayName && said.departments.length === 0 ? context.picture.named({ status }) : [];
  if (status && context.mayName && said.departments.length === 0 && listed.length === 0) return again(sentence, before, said);
  const people = listed.length <= MAX_NAMES ? listed.map(({ id, name }) => ({ text: name, personId: id })) : [];
  return { ...sentence, intent: 'away-until', said: { ...SAID_NOTHING, people, text: sentence.said.text } };
}

/** Questions about an end, after which "and tomorrow?" asks where somebody is then. */
const OF_END: ReadonlySet<IntentName> = new Set(['away-until', 'when-back']);

/** "Who else is remote?", "is Anna there too?" after a statement about a day: the question is about that day. */
function onDayOfStatement(context: Context, sentence: Sentence, { stored, language, time, places }: ConversationFrame): Sentence {
  const known = languageOf(language);
  const { slots, changes, own } = INTENTS[sentence.intent];
  const isOpen = !changes && !own && slots.includes('time') && sentence.said.times.length === 0 && !sentence.bare;
  if (!known || !stored || !isOpen || time === undefined || isWeekly(time)) return sentence;
  const isOfStatement = matchesOf(wordsOf(sentence.said.text, known.rewriting), known.continuing.besides).length > 0;
  if (!isOfStatement) return sentence;
  const isNamed = !slots.includes('place') || sentence.said.places.some(({ any }) => !any);
  const there = isNamed ? sentence.said.places : placesOf(context, places);
  return { ...sentence, said: { ...sentence.said, times: [time as TimeSaid], places: there } };
}

/** The sentence as the answer to this offer, question or statement. */
export function followed(context: Context, given: Sentence, frame: ConversationFrame | undefined): Continued | undefined {
  const before = frame && questionBefore(frame);
  const sentence = frame ? onDayOfStatement(context, there(context, given, frame), frame) : given;
  if (isOfThem(sentence)) return withPeople(context, sentence, frame);
  if (!frame || !before) return INTENTS[sentence.intent].followUp || isOfNobody(sentence) ? undefined : sentence;
  const said = saidBefore(context, frame);
  const isOpen = offeredCount(frame) > 0 || INTENTS[before].asksAgain === true;
  if (insistsOnUndo(context, sentence, frame)) return { ...sentence, phrase: 'said', confirmed: true };
  if (UNDOING.has(sentence.intent) && !sentence.asked && isOpen) return { ...sentence, intent: 'no', phrase: 'said' };
  const undone = undoneBy(context, sentence, frame, before);
  if (undone) return undone;
  const offer = frame.offers?.[offerNumber(context, sentence, frame) - 1];
  if (offer) return followed(context, { ...sentence, intent: 'yes', said: { ...SAID_NOTHING, text: sentence.said.text } }, offer);
  if (endsHiding(context, sentence, frame))
    return { ...sentence, intent: 'say-shown', said: { ...SAID_NOTHING, text: sentence.said.text }, phrase: 'said' };
  if (sentence.intent === 'yes' && !severalPlaces(frame))
    return onlyChoice(context, sentence, frame, before, said) ?? confirmed(sentence, before, said, frame);
  if (takesBack(context, sentence, frame) || takesBackChange(context, sentence, frame))
    return { ...sentence, intent: 'undo', phrase: 'said', ...(!sentence.asked && { confirmed: true }) };
  if (takesBackRules(sentence, frame))
    return { ...sentence, intent: 'undo-rules', phrase: 'said', ...(!sentence.asked && { confirmed: true }) };
  if (sentence.intent === 'drop' && before === 'my-plans')
    return { ...sentence, intent: 'end-plans', said: { ...said, text: sentence.said.text }, phrase: 'vague' };
  if (sentence.intent === 'who-are-they' || sentence.intent === 'how-many' || isHowMany(sentence, before))
    return ofThose(context, sentence, said, before);
  const number = dayOfMonth(sentence);
  if (frame.choices && number !== undefined)
    return chosen(context, { ...sentence, said: { ...sentence.said, numbers: [number] } }, frame, before, said);
  if (before === 'say-office' && severalPlaces(frame) && (sentence.intent === 'yes' || sentence.intent === 'and-then'))
    return askedAgain(context, sentence, before, said, frame);
  if (isOfNobody(sentence)) return FOLLOWING.has(before) ? { ...sentence, said: { ...sentence.said, people: said.people } } : undefined;
  if (sentence.intent === 'choose' && !frame.choices) return onFloor(sentence, before, said);
  if (sentence.intent === 'choose') return chosen(context, sentence, frame, before, said);
  if (sentence.intent === 'until-when' && frame.stored) return sentence;
  if (sentence.intent === 'until-when' && OF_PERSON.has(before) && said.people.length > 0 && said.times.every(isOnlyToday))
    return { ...sentence, intent: 'away-until', said: { ...said, times: [], timeText: '', text: sentence.said.text } };
  if (sentence.intent === 'until-when' && LISTS.has(before) && said.times.every(isOnlyToday))
    return untilOfThose(context, sentence, before, said);
  if (sentence.intent === 'until-when') return INTENTS[before].own ? { ...sentence, intent: 'my-status' } : again(sentence, before, said);
  if (sentence.intent === 'day-after') {
    const next = dayAfter(context, said.times[0], OF_THE_PAST.has(before));
    return again(sentence, before, { ...said, times: [next], timeText: wordsOfDays(context, next) });
  }
  const floor = number === undefined ? undefined : floorInstead(sentence, number, frame, before, said);
  if (floor) return floor;
  if (sentence.intent === 'and-then')
    return again(sentence, OF_END.has(before) ? 'where-is' : before, { ...said, ...dayAsked(context, sentence.said, said.times[0]) });
  if (isWhereAlone(sentence)) return whereOf(sentence, before, said);
  if (sentence.phrase === 'about') return asked(sentence, said);
  const stated = statedPlace(sentence, frame, before, said);
  if (stated) return stated;
  if (sentence.bare || sentence.phrase === 'follow') return merged(sentence, before, said);
  const circle = circleOnSameDay(context, sentence, before, said);
  if (circle) return circle;
  return ABOUT_PLACES.has(sentence.intent) && !isOfAllOffices(sentence, frame) ? atThoseOffices(context, sentence, said) : sentence;
}

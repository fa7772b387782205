import { addDays, dayOf } from '../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { placeName } from '../answers/words.ts';
import { type Context, SAID_NOTHING, type Said } from '../context.ts';
import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import { resolveDays } from '../time/resolve-days.ts';
import type { TimeSaid } from '../time/said.ts';
import type { PlaceSaid } from '../understand/lattice.ts';
import type { Continued, Sentence } from '../understand/sentence.ts';
import { keysOf } from '../understand/words.ts';
import { amongThose, ofGroup } from './among-those.ts';
import { chosen, onlyChoice } from './chosen.ts';
import { OF_GROUPS } from './frame.ts';
import { offeredCount } from './offers.ts';
import { languageOf } from './read-part.ts';
import { intentOf, placesOf, saidBefore, within } from './said-before.ts';

/**
 * A sentence in the context of the last answer: "and on the third floor?", "the second one", "yes". `undefined` if it has no meaning there.
 * Other sentences stay unchanged.
 */
export function continued(context: Context, said: Sentence, frame: ConversationFrame | undefined): Continued | undefined {
  const sentence = amongThose(context, asQuestion(context, said, frame), frame);
  const meant = sentence && followed(context, sentence, frame);
  return meant && ofGroup(inThePast(context, meant));
}

/** "And at home?" after a question about other people is a question about them, and not a statement. */
function asQuestion(context: Context, sentence: Sentence, frame: ConversationFrame | undefined): Sentence {
  const before = frame && intentOf(frame);
  const away = sentence.asked && sentence.phrase === 'vague' ? AWAY.get(sentence.intent) : undefined;
  if (!frame || !before || !away) return sentence;
  const { changes, own, slots } = INTENTS[before];
  const isOfOthers = frame.personIds.length > 0 || slots.some((slot) => slot !== 'time') || OF_GROUPS.has(before) || OF_THOSE.has(before);
  if (changes || own || !isOfOthers) return sentence;
  const { people, departments, times } = saidBefore(context, frame);
  const said = { ...sentence.said, people, departments, ...(sentence.said.times.length === 0 && { times }) };
  return { ...sentence, intent: people.length > 0 ? away.one : away.all, phrase: 'said', said };
}

/** Questions about the people of the last answer. */
const OF_THOSE: ReadonlySet<IntentName> = new Set(['who-are-they', 'how-many']);

/** For a statement about oneself, the questions about one person and about all. */
const AWAY: ReadonlyMap<IntentName, { one: IntentName; all: IntentName }> = new Map([
  ['say-remote', { one: 'is-remote', all: 'who-is-remote' }],
  ['say-leave', { one: 'is-on-leave', all: 'who-is-on-leave' }],
]);

/** "Did Anna come on Monday?" is about the last Monday. */
function inThePast({ now, zone }: Context, sentence: Continued): Continued {
  const [time] = sentence.said.times;
  if (sentence.phrase !== 'past' || sentence.intent !== 'is-in' || !time) return sentence;
  const days = resolveDays(time, now, zone, true) ?? [];
  return days.every((day) => day === dayOf(now, zone)) ? sentence : { ...sentence, intent: 'was-in' };
}

function followed(context: Context, given: Sentence, frame: ConversationFrame | undefined): Continued | undefined {
  const before = frame && intentOf(frame);
  const sentence = frame ? there(context, given, frame) : given;
  if (isOfThem(sentence)) return withPeople(context, sentence, frame);
  if (!frame || !before) return INTENTS[sentence.intent].followUp || isOfNobody(sentence) ? undefined : sentence;
  const said = saidBefore(context, frame);
  if (UNDOING.has(sentence.intent) && !sentence.asked && offeredCount(frame) > 0) return { ...sentence, intent: 'no', phrase: 'said' };
  const undo = UNDOING.has(sentence.intent) ? undoOf(sentence, before) : undefined;
  if (undo) return { ...sentence, intent: undo, said: { ...said, text: sentence.said.text } };
  const offer = frame.offers?.[offerNumber(sentence, frame) - 1];
  if (offer) return followed(context, { ...sentence, intent: 'yes', said: { ...SAID_NOTHING, text: sentence.said.text } }, offer);
  if ((sentence.intent === 'yes' || agrees(context, sentence, before)) && !severalPlaces(frame))
    return onlyChoice(context, sentence, frame, before, said) ?? confirmed(sentence, before, said, frame);
  if (takesBack(context, sentence, frame))
    return { ...sentence, intent: 'undo', phrase: 'said', ...(!sentence.asked && { confirmed: true }) };
  if ((sentence.intent === 'drop' || sentence.intent === 'undo') && isOfRules(before, frame))
    return { ...sentence, intent: 'undo-rules', phrase: 'said', ...(!sentence.asked && { confirmed: true }) };
  if (sentence.intent === 'drop' && before === 'my-plans')
    return { ...sentence, intent: 'end-plans', said: { ...said, text: sentence.said.text }, phrase: 'vague' };
  if (sentence.intent === 'who-are-they' || sentence.intent === 'how-many') return ofThose(sentence, said);
  const number = dayOfMonth(sentence);
  if (frame.choices && number !== undefined)
    return chosen(context, { ...sentence, said: { ...sentence.said, numbers: [number] } }, frame, before, said);
  if (before === 'say-office' && severalPlaces(frame) && (sentence.intent === 'yes' || sentence.intent === 'and-then'))
    return askedAgain(sentence, before, said);
  if (isOfNobody(sentence)) return FOLLOWING.has(before) ? { ...sentence, said: { ...sentence.said, people: said.people } } : undefined;
  if (sentence.intent === 'choose' && !frame.choices) return onFloor(sentence, before, said);
  if (sentence.intent === 'choose') return chosen(context, sentence, frame, before, said);
  if (sentence.intent === 'until-when') return INTENTS[before].own ? { ...sentence, intent: 'my-status' } : again(sentence, before, said);
  if (sentence.intent === 'day-after') return again(sentence, before, { ...said, times: [dayAfter(context, said.times[0])] });
  const floor = number === undefined ? undefined : floorInstead(sentence, number, frame, before, said);
  if (floor) return floor;
  if (sentence.intent === 'and-then')
    return again(sentence, before, { ...said, times: sentence.said.times, timeText: sentence.said.timeText });
  if (sentence.phrase === 'about') return asked(sentence, said);
  const stated = statedPlace(sentence, frame, before, said);
  if (stated) return stated;
  if (sentence.bare || sentence.phrase === 'follow') return merged(sentence, before, said);
  return ABOUT_PLACES.has(sentence.intent) ? atThoseOffices(context, sentence, said) : sentence;
}

/** A message that only says "ok" to an offer with its effect on others. */
function agrees({ texts }: Context, { intent, said }: Sentence, before: IntentName): boolean {
  const language = intent === 'thanks' && INTENTS[before].yes ? languageOf(texts.language) : undefined;
  const keys = language && keysOf(said.text, language.rewriting).join(' ');
  return language?.agreeing.some((phrase) => phrase.join(' ') === keys) ?? false;
}

/** "Undo", "forget it", "stop that". While an offer is open, they decline it, and take back nothing that was said before. */
const UNDOING: ReadonlySet<IntentName> = new Set(['undo', 'drop', 'no']);

/** A sentence that undoes the last change. An offer is only withdrawn. */
function undoOf({ intent }: Sentence, before: IntentName): IntentName | undefined {
  const { undo, yes, check } = INTENTS[before];
  if (yes) return intent === 'undo' ? 'drop' : undefined;
  // "No" after a change for somebody else, or of one's own mode, undoes nothing.
  return intent === 'undo' || (undo && !check && !undo.startsWith('my-')) ? undo : undefined;
}

/** "How many seats are free there?": the place of the last answer. "I'm there" has no meaning. */
function there(context: Context, sentence: Sentence, frame: ConversationFrame): Sentence {
  const { places } = sentence.said;
  if (INTENTS[sentence.intent].changes || places.length === 0 || !places.every(({ far }) => far)) return sentence;
  const known = placesOf(context, frame.places);
  return known.length === 0 ? sentence : { ...sentence, said: { ...sentence.said, places: known } };
}

/** The last stored statement is a weekly rule. */
function isOfRules(before: IntentName, { time, asked: isAsked }: ConversationFrame): boolean {
  return before.startsWith('say-') && !isAsked && (time as TimeSaid | undefined)?.kind === 'weekly';
}

/** A place alone after the bot asked for one: "Berlin, 3rd floor" after "Berlin or Boston?". */
function statedPlace(sentence: Sentence, { choices }: ConversationFrame, before: IntentName, said: Said): Continued | undefined {
  const [place, ...others] = sentence.said.places;
  const offered = choices && 'places' in choices ? choices.places : [];
  if (before !== 'say-office' || sentence.intent !== 'who-is-in' || !sentence.bare || sentence.asked || !place || others.length > 0)
    return undefined;
  const places = place.places.filter(({ office }) => offered.some(({ officeId }) => officeId === office.id));
  if (place.any || places.length === 0) return undefined;
  const { times, timeText } = sentence.said.times.length > 0 ? sentence.said : said;
  const meant = { ...sentence.said, places: [{ ...place, places }], times, timeText };
  return { ...sentence, intent: before, said: meant, phrase: 'said', unknown: false, confirmed: true };
}

/** "Each day please", without a name. */
function isOfNobody({ intent, said: { people } }: Sentence): boolean {
  return intent === 'ask-to-follow-daily' && people.length === 0;
}

/** After these, "each day please" is about the person who was named. */
const FOLLOWING: ReadonlySet<IntentName> = new Set(['ask-to-follow', 'ask-to-follow-daily', 'follow', 'follow-daily', 'where-is', 'is-in']);

/** "And the third?" after a question about a floor is a floor, and not a day. */
function floorInstead(
  sentence: Sentence,
  number: number,
  { places, time }: ConversationFrame,
  before: IntentName,
  said: Said,
): Sentence | undefined {
  if (time !== undefined || !places.some(({ floorId }) => floorId !== undefined)) return undefined;
  return onFloor({ ...sentence, said: { ...sentence.said, numbers: [number], times: [], timeText: '' } }, before, said);
}

/** "How about 2?" without an offer: that floor of the offices in the context. */
function onFloor(sentence: Sentence, before: IntentName, said: Said): Sentence | undefined {
  const [number] = sentence.said.numbers;
  const offices = new Set(said.places.flatMap(({ places }) => places.map(({ office }) => office)));
  const floors = [...offices].flatMap((office) =>
    office.floors.filter(({ level }) => level === number).map((floor) => ({ office, floor })),
  );
  const [only] = floors;
  if (!only || floors.length > 1 || number === undefined) return undefined;
  const place: PlaceSaid = { places: floors, any: false, text: placeName(only), before: '' };
  return merged({ ...sentence, said: { ...sentence.said, places: [place] } }, before, said);
}

/** Questions about the place of the last answer: "how many seats are left?" */
const ABOUT_PLACES: ReadonlySet<IntentName> = new Set([
  'emptiest-place',
  'fullest-place',
  'free-seats',
  'how-full',
  'how-full-will-be',
  'when-open',
  'closed-days',
  'which-places',
]);

/** Without a place, the question is about the offices of the last answer; without a time, about its day if that is not past. */
function atThoseOffices({ now, zone }: Context, sentence: Sentence, { places, times }: Said): Sentence {
  const { said } = sentence;
  if (said.places.length > 0 || places.length === 0) return sentence;
  const [time] = times;
  const [day] = (time && resolveDays(time, now, zone)) ?? [];
  const isAhead = said.times.length === 0 && day !== undefined && day > dayOf(now, zone);
  return { ...sentence, said: { ...said, places, ...(isAhead && { times }) } };
}

/** "Who are they?", "how many in total?": the place, the department and the day of the last answer. */
function ofThose(sentence: Sentence, before: Said): Sentence {
  const said: Said = { ...before, people: [], text: sentence.said.text };
  return said.departments.length > 0 ? { ...sentence, intent: 'who-of-department', said } : { ...sentence, said };
}

/** "Forget it" after a statement. It has no effect if something was changed elsewhere since. */
function takesBack(context: Context, { intent }: Sentence, { stored }: ConversationFrame): boolean {
  return intent === 'drop' && stored !== undefined && !context.button && isLastChange(context, stored);
}

/** These statements are in force or planned, and there is no newer statement. */
function isLastChange({ board, person, now }: Context, stored: readonly string[]): boolean {
  const { overrides } = board.evidence(person);
  const mine = overrides.filter(({ id }) => stored.includes(id));
  const said = Math.max(...mine.map(({ setAt }) => setAt));
  return mine.length > 0 && mine.every(({ end }) => end > now) && overrides.every(({ id, setAt }) => setAt <= said || stored.includes(id));
}

function severalPlaces({ choices }: ConversationFrame): boolean {
  return choices !== undefined && 'places' in choices && choices.places.length > 1;
}

/** "Yes" or "tomorrow" after "which one: Berlin or Boston?" does not say which one. */
function askedAgain(sentence: Sentence, intent: IntentName, said: Said): Continued {
  const { times, timeText } = sentence.said.times.length > 0 ? sentence.said : said;
  return { ...sentence, intent, said: { ...said, times, timeText }, phrase: 'said', asked: false, confirmed: true };
}

/** "Yes" confirms the offer, or the proposal about one person. Otherwise it has no meaning. */
function confirmed(sentence: Sentence, before: IntentName, said: Said, { asked }: ConversationFrame): Continued {
  const { yes, slots, asksAgain } = INTENTS[before];
  if (asksAgain) return { ...sentence, intent: before };
  const intent = asked ? before : slots.includes('who') && said.people.length !== 1 ? undefined : yes;
  return intent ? { ...sentence, intent, said, asked: false, phrase: 'said', confirmed: true } : sentence;
}

/** The number of the offer that is meant, from 1; 0 if none is. */
function offerNumber(sentence: Sentence, { offers }: ConversationFrame): number {
  if (sentence.intent === 'choose') return sentence.said.numbers[0] ?? offers?.length ?? 0;
  return dayOfMonth(sentence) ?? 0;
}

/** "The first" may be a day, or one of the choices. */
export function dayOfMonth({ intent, said }: Sentence): number | undefined {
  const [time] = said.times;
  const [day] = intent === 'and-then' && time?.kind === 'days' ? time.days : [];
  return day?.kind === 'day-of-month' ? day.day : undefined;
}

/** Repeats the last intent. A change is only asked back. */
function again(sentence: Sentence, intent: IntentName, said: Said): Sentence | undefined {
  if (said.times.length > 0 && !INTENTS[intent].slots.includes('time')) return undefined;
  return { ...sentence, intent, said: { ...said, text: sentence.said.text }, phrase: INTENTS[intent].changes ? 'vague' : 'said' };
}

/** A new question about the subject of the last answer: "when do they close?" */
function asked(sentence: Sentence, before: Said): Sentence {
  const { people, places, departments } = sentence.said;
  const said = {
    ...sentence.said,
    people: people.length > 0 ? people : before.people,
    places: places.length > 0 ? places : before.places,
    departments: departments.length > 0 ? departments : before.departments,
  };
  return { ...sentence, said };
}

/** The last intent, with the place, the people or the department that are named now. */
function merged(sentence: Sentence, before: IntentName, said: Said): Sentence {
  const { slots, changes } = INTENTS[before];
  const { people, places, departments, times } = sentence.said;
  const fits =
    !changes &&
    (people.length === 0 || slots.includes('who')) &&
    (places.length === 0 || slots.includes('place')) &&
    (departments.length === 0 || slots.includes('department'));
  if (!fits) return sentence;
  const now: Said = {
    ...said,
    text: sentence.said.text,
    ...(people.length > 0 && { people }),
    ...(places.length > 0 && { places: places.map((place) => within(place, said.places)) }),
    ...(departments.length > 0 && { departments }),
    ...(times.length > 0 && { times, timeText: sentence.said.timeText }),
  };
  return { ...sentence, intent: before, said: now };
}

/** "Is she in?", "their manager", Spanish "¿cuándo vuelve?" */
function isOfThem({ intent, said: { people } }: Sentence): boolean {
  return people.some(({ pronoun }) => pronoun) || (OF_ONE.has(intent) && people.length === 0);
}

/** Questions about a person that need not name the person again. */
const OF_ONE: ReadonlySet<IntentName> = new Set(['manager-of', 'when-back']);

/** "Is she in?": the people of the last answer. */
function withPeople(context: Context, sentence: Sentence, frame: ConversationFrame | undefined): Sentence | undefined {
  const known = frame ? saidBefore(context, frame).people : [];
  if (known.length === 0) return undefined;
  const named = sentence.said.people.flatMap((who) => (who.pronoun ? known : [who]));
  const people = named.length > 0 ? named : known;
  return { ...sentence, said: { ...sentence.said, people } };
}

function dayAfter({ now, zone }: Context, time: TimeSaid | undefined): TimeSaid {
  const last = (time && resolveDays(time, now, zone)?.at(-1)) ?? dayOf(now, zone);
  const [year = 0, month = 0, day = 0] = addDays(last, 1).split('-').map(Number);
  return { kind: 'days', days: [{ kind: 'date', day, month, year }] };
}

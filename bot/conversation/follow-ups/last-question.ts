import { addDays, dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { placeName } from '../../answers/words.ts';
import type { Context, Said } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { PlaceSaid } from '../../understand/lattice.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';
import { within } from '../said-before.ts';
import { datesOf } from './past-day.ts';

/** Repeats the last intent. A change is only asked back. */
export function again(sentence: Sentence, intent: IntentName, said: Said): Sentence | undefined {
  if (said.times.length > 0 && !INTENTS[intent].slots.includes('time')) return undefined;
  return { ...sentence, intent, said: { ...said, text: sentence.said.text }, phrase: INTENTS[intent].changes ? 'vague' : 'said' };
}

/** The last intent, with the place, the people or the department that are named now. */
export function merged(sentence: Sentence, before: IntentName, said: Said): Sentence {
  const { slots, changes } = INTENTS[before];
  const { people, places, departments, times } = sentence.said;
  const fits =
    !changes &&
    (people.length === 0 || slots.includes('who')) &&
    (places.length === 0 || slots.includes('place')) &&
    (departments.length === 0 || slots.includes('department'));
  if (!fits) return onSameDay(sentence, before, said);
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

/** "And Tom?" after "who is in on Thursday?" asks where Tom is on that day. */
function onSameDay(sentence: Sentence, before: IntentName, { times, timeText }: Said): Sentence {
  const isOfPerson = sentence.intent === 'where-is' && sentence.said.people.length > 0 && sentence.said.times.length === 0;
  if (!isOfPerson || times.length === 0 || INTENTS[before].changes || INTENTS[before].own) return sentence;
  return { ...sentence, intent: OF_PAST_DAYS.has(before) ? 'was-in' : 'where-is', said: { ...sentence.said, times, timeText } };
}

/** "And Tom's boss?" after "who is in on Thursday?": where that person is on that day. A longer question has a day of its own. */
export function circleOnSameDay(context: Context, sentence: Sentence, before: IntentName, { times }: Said): Sentence | undefined {
  const { intent, said } = sentence;
  const isOpen = (intent === 'manager-of' || intent === 'reports-of') && said.times.length === 0 && isShort(context, said);
  if (!isOpen || times.length === 0 || INTENTS[before].changes || INTENTS[before].own) return undefined;
  return { ...sentence, said: { ...said, times: datesOf(context, before, times) } };
}

/** A name and a noun, with small words: "and the boss of Tom?" */
function isShort({ texts }: Context, { text }: Said): boolean {
  const language = languageOf(texts.language);
  return language !== undefined && wordsOf(text, language.rewriting).filter(({ key }) => !language.joins.has(key)).length <= MAX_WORDS;
}

const MAX_WORDS = 4;

/** Questions about everybody on a day that is over. */
const OF_PAST_DAYS: ReadonlySet<IntentName> = new Set(['who-was-in', 'how-full-was']);

/** "Where exactly?", "on which floor?" */
export function isWhereAlone({ intent, said, phrase, asked }: Sentence): boolean {
  return (
    intent === 'where-is' &&
    (phrase === 'about' || asked) &&
    said.people.length === 0 &&
    said.places.length === 0 &&
    said.departments.length === 0
  );
}

/** "Where exactly?" after a question: the place of its only person now, or the answer again, which names the places. */
export function whereOf(sentence: Sentence, before: IntentName, said: Said): Sentence {
  const { changes, talk } = INTENTS[before];
  if (said.people.length > 0 && said.times.length === 0) return { ...sentence, said: { ...said, text: sentence.said.text } };
  return changes || talk ? sentence : (again(sentence, before, said) ?? sentence);
}

/** "And the third?" after a question about a floor is a floor, and not a day. */
export function floorInstead(
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
export function onFloor(sentence: Sentence, before: IntentName, said: Said): Sentence | undefined {
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

/** "And Wednesday?" on a Wednesday, after a question about a day ahead: the next one, and not today. */
export function dayAsked({ now, zone }: Context, said: Said, before: TimeSaid | undefined): Pick<Said, 'times' | 'timeText'> {
  const { times, timeText } = said;
  const [time] = times;
  const [day, ...others] = time?.kind === 'days' ? time.days : [];
  const [last] = (before && resolveDays(before, now, zone)) ?? [];
  const today = dayOf(now, zone);
  const isToday = time !== undefined && resolveDays(time, now, zone)?.[0] === today;
  const isAhead = last !== undefined && last > today;
  if (day?.kind !== 'weekday' || day.which !== undefined || others.length > 0 || !isToday || !isAhead) return { times, timeText };
  return { times: [{ kind: 'days', days: [{ ...day, which: 'coming' }] }], timeText };
}

export function dayAfter({ now, zone }: Context, time: TimeSaid | undefined, past: boolean): TimeSaid {
  const last = (time && resolveDays(time, now, zone, past)?.at(-1)) ?? dayOf(now, zone);
  const [year = 0, month = 0, day = 0] = addDays(last, 1).split('-').map(Number);
  return { kind: 'days', days: [{ kind: 'date', day, month, year }] };
}

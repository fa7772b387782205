import { dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { type Context, SAID_NOTHING, type Said } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { PlaceSaid } from '../../understand/lattice.ts';
import type { Continued, Sentence } from '../../understand/sentence.ts';
import { AWAY, OF_PLACE } from '../question-kinds.ts';
import { intentOf, placesOf, saidBefore } from '../said-before.ts';
import { datesOf } from './past-day.ts';

/** "Is she in?", "their manager", Spanish "¿cuándo vuelve?", "avísame cuando llegue" */
export function isOfThem({ intent, said: { people } }: Sentence): boolean {
  return people.some(({ pronoun }) => pronoun) || (OF_ONE.has(intent) && people.length === 0);
}

/** Questions about a person that need not name the person again. */
const OF_ONE: ReadonlySet<IntentName> = new Set(['manager-of', 'when-back', 'ask-to-follow']);

/** "Is she in?": the people of the last answer. */
export function withPeople(context: Context, sentence: Sentence, frame: ConversationFrame | undefined): Continued | undefined {
  const { people: known, times, timeText } = frame ? saidBefore(context, frame) : SAID_NOTHING;
  if (known.length === 0) return undefined;
  const named = sentence.said.people.flatMap((who) => (who.pronoun ? known : [who]));
  const people = named.length > 0 ? named : known;
  const before = frame && intentOf(frame);
  const continues = before !== undefined && isSameOfManager(sentence, before) ? before : undefined;
  const isOfDay = continues !== undefined || (OF_PLACE.has(sentence.intent) && isAhead(context, times[0]));
  const ofDay = isOfDay && sentence.said.times.length === 0 ? { times, timeText } : {};
  return { ...sentence, said: { ...sentence.said, people, ...ofDay }, ...(continues && { continues }) };
}

/** "Is he remote?" after a question about a coming day is about that day. */
function isAhead({ now, zone }: Context, time: TimeSaid | undefined): boolean {
  const [day] = (time && resolveDays(time, now, zone)) ?? [];
  return day !== undefined && day > dayOf(now, zone);
}

/** "And her boss?" after "is Anna in tomorrow?" is the same question about the boss. */
function isSameOfManager({ intent, length }: Sentence, before: IntentName): boolean {
  return intent === 'manager-of' && length <= MAX_WORDS_OF_SAME && OF_PLACE.has(before);
}

const MAX_WORDS_OF_SAME = 4;

/** "Each day please", without a name. */
export function isOfNobody({ intent, said: { people } }: Sentence): boolean {
  return intent === 'ask-to-follow-daily' && people.length === 0;
}

/** After these, "each day please" is about the person who was named. */
export const FOLLOWING: ReadonlySet<IntentName> = new Set([
  'ask-to-follow',
  'ask-to-follow-daily',
  'follow',
  'follow-daily',
  'where-is',
  'is-in',
]);

/** "How many seats are free there?": the place of the last answer, or of its person. "I'm there" has no meaning. */
export function there(context: Context, sentence: Sentence, frame: ConversationFrame): Sentence {
  const { places } = sentence.said;
  if (INTENTS[sentence.intent].changes || places.length === 0 || !places.every(({ far }) => far)) return sentence;
  const named = placesOf(context, frame.places);
  const known = named.length > 0 ? named : officeOf(context, frame);
  return known.length === 0 ? sentence : { ...sentence, said: { ...sentence.said, places: known } };
}

/** The office where the only person of the last answer is now. */
function officeOf(context: Context, frame: ConversationFrame): PlaceSaid[] {
  return frame.time === undefined
    ? placesOf(
        context,
        placesNow(context, frame)
          .slice(0, 1)
          .map(({ officeId }) => ({ officeId })),
      )
    : [];
}

/** The floor, or otherwise the office, where the only person of the last answer is now. */
export function placeOfOne(context: Context, frame: ConversationFrame): PlaceSaid[] {
  return placesOf(context, placesNow(context, frame));
}

function placesNow({ picture, person, shared, mayName }: Context, { personIds }: ConversationFrame): ConversationFrame['places'] {
  const [personId, ...others] = personIds;
  if (personId === undefined || others.length > 0 || !mayName) return [];
  const presence = picture.find(shared ? '' : person.id, personId)?.presence;
  if (presence?.status !== 'office') return [];
  const { officeId, floorId } = presence;
  return [{ officeId, ...(floorId !== undefined && { floorId }) }];
}

/** Questions about the place of the last answer: "how many seats are left?" */
export const ABOUT_PLACES: ReadonlySet<IntentName> = new Set([
  'emptiest-place',
  'fullest-place',
  'free-seats',
  'how-full',
  'how-full-will-be',
  'when-open',
  'closed-days',
  'usually-full',
  'quietest-day',
  'fullest-day',
  'which-places',
  'has-place',
]);

/** Without a place, the question is about the offices of the last answer; without a time, about its day if that is not past. */
export function atThoseOffices(context: Context, sentence: Sentence, { places, times }: Said): Sentence {
  const { said } = sentence;
  if (said.places.length > 0 || places.length === 0) return sentence;
  const isOfDay = said.times.length === 0 && isAhead(context, times[0]);
  return { ...sentence, said: { ...said, places, ...(isOfDay && { times }) } };
}

/** "Who are they?", "how many in total?": the place, the department and the day of the last answer; or again who is remote or on leave. */
export function ofThose(context: Context, sentence: Sentence, before: Said, intent: IntentName): Sentence {
  const times = datesOf(context, intent, before.times);
  const said: Said = { ...before, times, people: [], text: sentence.said.text };
  if (AWAY.has(intent)) return { ...sentence, intent, said };
  return said.departments.length > 0 ? { ...sentence, intent: 'who-of-department', said } : { ...sentence, said };
}

/** A new question about the subject of the last answer: "when do they close?" */
export function asked(sentence: Sentence, before: Said): Sentence {
  const { people, places, departments } = sentence.said;
  const said = {
    ...sentence.said,
    people: people.length > 0 ? people : before.people,
    places: places.length > 0 ? places : before.places,
    departments: departments.length > 0 ? departments : before.departments,
  };
  return { ...sentence, said };
}

import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Context, Said } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { Continued, Sentence } from '../../understand/sentence.ts';
import { placesOf } from '../said-before.ts';

/** "Yes" confirms the offer, or the proposal about one person. Otherwise it has no meaning. */
export function confirmed(sentence: Sentence, before: IntentName, said: Said, { asked }: ConversationFrame): Continued {
  const { yes, slots, asksAgain } = INTENTS[before];
  if (asksAgain) return { ...sentence, intent: before };
  const intent = asked ? before : slots.includes('who') && said.people.length !== 1 ? undefined : yes;
  return intent ? { ...sentence, intent, said, asked: false, phrase: 'said', confirmed: true } : sentence;
}

/** The number of the offer that is meant, from 1; 0 if none is. */
export function offerNumber(context: Context, sentence: Sentence, { offers }: ConversationFrame): number {
  const ofTime = offers ? offerOfTime(context, sentence, offers) : 0;
  if (ofTime > 0) return ofTime;
  if (sentence.intent === 'choose') return sentence.said.numbers[0] ?? offers?.length ?? 0;
  return dayOfMonth(sentence) ?? 0;
}

/** "Today" or "next week" after the same statement was offered for a day and for the same day of the next week. */
function offerOfTime(context: Context, { intent, asked, said }: Sentence, offers: readonly ConversationFrame[]): number {
  const { now, zone } = context;
  const [time, ...others] = said.times;
  if (intent !== 'and-then' || asked || !time || others.length > 0) return 0;
  if (new Set(offers.map((offer) => `${offer.intent} ${JSON.stringify(offer.places)}`)).size !== 1) return 0;
  const days = resolveDays(time, now, zone) ?? [];
  const firstOf = (offer: ConversationFrame) => (offer.time ? resolveDays(offer.time as TimeSaid, now, zone) : undefined)?.[0];
  const isMeant = (offer: ConversationFrame) => {
    const first = firstOf(offer);
    return first !== undefined && (time.kind === 'week' || time.kind === 'calendar-week' || days.length === 1) && days.includes(first);
  };
  const meant = offers.filter(isMeant);
  const [only] = meant;
  return only && meant.length === 1 ? offers.indexOf(only) + 1 : 0;
}

/** "The first" may be a day, or one of the choices. */
export function dayOfMonth({ intent, said }: Sentence): number | undefined {
  const [time] = said.times;
  const [day] = intent === 'and-then' && time?.kind === 'days' ? time.days : [];
  return day?.kind === 'day-of-month' ? day.day : undefined;
}

export function severalPlaces({ choices }: ConversationFrame): boolean {
  return choices !== undefined && 'places' in choices && choices.places.length > 1;
}

/** "Yes" or "tomorrow" after "which one: Berlin or Boston?" does not say which one. */
export function askedAgain(
  context: Context,
  sentence: Sentence,
  intent: IntentName,
  said: Said,
  { choices }: ConversationFrame,
): Continued {
  const { times, timeText } = sentence.said.times.length > 0 ? sentence.said : said;
  const places = choices && 'places' in choices ? placesOf(context, choices.places) : said.places;
  return { ...sentence, intent, said: { ...said, places, times, timeText }, phrase: 'said', asked: false, confirmed: true };
}

/** A place alone after the bot asked for one: "Berlin, 3rd floor" after "Berlin or Boston?", "Boston" after "where are you instead?". */
export function statedPlace(
  sentence: Sentence,
  { choices, places: denied }: ConversationFrame,
  before: IntentName,
  said: Said,
): Continued | undefined {
  const [place, ...others] = sentence.said.places;
  const offered = choices && 'places' in choices ? choices.places : [];
  const isInstead = before === 'say-not' && !denied.some(({ officeId }) => place?.places.some(({ office }) => office.id === officeId));
  if (!(before === 'say-office' || isInstead) || sentence.intent !== 'who-is-in' || !sentence.bare || sentence.asked) return undefined;
  if (!place || others.length > 0) return undefined;
  const places = isInstead ? place.places : place.places.filter(({ office }) => offered.some(({ officeId }) => officeId === office.id));
  if (place.any || places.length === 0) return undefined;
  const { times, timeText } = sentence.said.times.length > 0 ? sentence.said : said;
  const meant = { ...sentence.said, places: [{ ...place, places }], times, timeText };
  return { ...sentence, intent: 'say-office', said: meant, phrase: 'said', unknown: false, confirmed: true };
}

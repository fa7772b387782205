import { dayOf } from '../../server/presence/calendar.ts';
import { type Count, peopleMessage } from '../../server/presence/count.ts';
import type { OfficeNumbers } from '../../server/presence/occupancy.ts';
import { openingOn } from '../../server/presence/opening.ts';
import type { Office } from '../../server/presence/place.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Answer, Context, Said } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { askedPlaces, unknownPlace } from './places.ts';
import { countAt } from './who.ts';
import { countOfCapacity, percentOf, placeName, safe } from './words.ts';

interface Filled {
  place: Place;
  count: Count;
  capacity: number | undefined;
}

/**
 * "Which floor is emptiest?": by occupied share if all of them have a capacity, otherwise by people. Without a named office, the asker's present
 * office comes first, then the others. Closed offices, and those without people today, are not suggested.
 */
export function mostOrLeast(which: 'emptiest' | 'fullest') {
  return (context: Context, said: Said): Answer => {
    const { texts, picture, person } = context;
    const asked = askedPlaces(context, said);
    if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => texts.text('bot.talk.button.full', { place }));
    if (asked.kind === 'some' && asked.places.length > 1)
      return { text: texts.say(oneOrOther(which, filledOf(context, withinOffice(asked.places)))) };
    if (asked.kind === 'some')
      return { text: best(context, which, asked.places, `bot.compare.${which}`) ?? texts.text('bot.compare.none') };
    if (said.places.some(({ any, before }) => any && before === '')) return { text: bestOffice(context, which, asked.places) };
    const presence = picture.own(person.id)?.presence;
    const own = presence?.status === 'office' && !context.shared ? presence.officeId : undefined;
    const inUse = asked.places.filter(({ office }) => office.id === own || isInUse(context, office));
    const lines = [
      best(
        context,
        which,
        inUse.filter(({ office }) => office.id === own),
        `bot.compare.${which}`,
      ),
      best(
        context,
        which,
        inUse.filter(({ office }) => office.id !== own),
        own === undefined ? `bot.compare.${which}` : `bot.compare.${which}-elsewhere`,
      ),
    ].filter((line) => line !== undefined);
    return {
      text: lines.length > 0 ? lines.join('\n\n') : texts.text(asked.places.length > 0 ? 'bot.compare.closed' : 'bot.compare.none'),
    };
  };
}

/** "Which office is emptiest?": whole offices that are open and have people. */
function bestOffice(context: Context, which: 'emptiest' | 'fullest', offices: readonly Place[]): string {
  const inUse = offices.filter(({ office }) => isInUse(context, office));
  const text = bestOf(context, which, filledOf(context, inUse), `bot.compare.${which}`);
  return text ?? context.texts.text(offices.length > 0 ? 'bot.compare.closed' : 'bot.compare.none');
}

/** "Is level 5 or 6 emptier in Singapore?": only these floors, of that office. */
function withinOffice(places: readonly Place[]): readonly Place[] {
  const whole = new Set(places.filter(({ floor }) => !floor).map(({ office }) => office.id));
  const inside = places.filter(({ office, floor }) => floor && whole.has(office.id));
  return inside.length > 1 ? inside : places;
}

/** The office is open, and somebody is there. */
function isInUse({ picture, now }: Context, office: Office): boolean {
  const { id, timeZone } = office;
  const opening = openingOn(office, dayOf(now, timeZone));
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
  const isOpen = opening.state === 'not-stated' || (opening.state === 'open' && opening.opens <= time && time < opening.closes);
  const numbers = picture.occupancy().offices.find((entry) => entry.office.id === id);
  return isOpen && countAt({ office }, numbers).atMost > 0;
}

/** The floors or offices that share the best value. `undefined` if there are no places. */
function best(
  context: Context,
  which: 'emptiest' | 'fullest',
  among: readonly Place[],
  sentence: `bot.compare.${'emptiest' | 'fullest'}${'' | '-elsewhere'}`,
): string | undefined {
  return bestOf(context, which, compared(context, among), sentence);
}

function bestOf(
  context: Context,
  which: 'emptiest' | 'fullest',
  filled: readonly Filled[],
  sentence: `bot.compare.${'emptiest' | 'fullest'}${'' | '-elsewhere'}`,
): string | undefined {
  // A lobby without seats is no place to sit.
  const seated = filled.filter(({ capacity }) => capacity !== undefined && capacity > 0);
  const fit = which === 'emptiest' && seated.length > 0 && filled.every(({ place }) => place.floor) ? seated : filled;
  const shareOf = sharesOf(fit);
  const shares = fit.map(shareOf);
  const most = which === 'emptiest' ? Math.min(...shares) : Math.max(...shares);
  const found = fit.filter((each) => shareOf(each) === most).slice(0, MAX_PLACES);
  if (found.length === 0) return undefined;
  const text = context.texts.text(sentence, { places: { and: found.map(lineOf) } });
  // They cannot be compared by free seats.
  const unknown = fit === seated ? filled.filter(({ capacity }) => capacity === undefined).slice(0, MAX_PLACES) : [];
  return unknown.length === 0 ? text : `${text} ${context.texts.text('bot.compare.no-seats', { places: { and: unknown.map(lineOf) } })}`;
}

const MAX_PLACES = 5;

function lineOf({ place, count, capacity }: Filled): Message {
  return message('bot.who.line', { place: safe(placeName(place)), present: countOfCapacity(count, capacity) });
}

/** Compares by share of seats if all places have a capacity, otherwise by people; in steps by the least they can be, which everybody sees. */
function sharesOf(filled: readonly Filled[]): (one: Filled) => number {
  const hasSeats = filled.every(({ capacity }) => capacity !== undefined && capacity > 0);
  return ({ count: { atLeast }, capacity }) => (hasSeats ? atLeast / (capacity ?? 1) : atLeast);
}

/** "Which office is emptier, Berlin or New York?" */
function oneOrOther(which: 'emptiest' | 'fullest', filled: readonly Filled[]): Message {
  const shareOf = sharesOf(filled);
  const sorted = [...filled].sort((a, b) => (which === 'emptiest' ? shareOf(a) - shareOf(b) : shareOf(b) - shareOf(a)));
  const [first, second] = sorted;
  const figures = { and: sorted.map(figureOf) };
  if (!first || !second || shareOf(first) === shareOf(second)) return message('bot.compare.alike', { figures });
  return message(`bot.compare.${which}-of`, { place: safe(placeName(first.place)), figures });
}

function figureOf({ place, count, capacity }: Filled): Message {
  const name = safe(placeName(place));
  if (!capacity) return message('bot.compare.people', { place: name, people: peopleMessage(count) });
  return message('bot.compare.share', { place: name, present: countOfCapacity(count, capacity), percent: percentOf(count, capacity) });
}

/** The floors of the requested offices. An office without floors is compared as a whole. */
function compared(context: Context, places: readonly Place[]): Filled[] {
  const each = places.flatMap((place) => {
    const { office, floor } = place;
    return floor || office.floors.length === 0 ? [place] : office.floors.map((one) => ({ office, floor: one }));
  });
  return filledOf(context, each);
}

function filledOf({ picture }: Context, places: readonly Place[]): Filled[] {
  const numbers = new Map<string, OfficeNumbers>(picture.occupancy().offices.map((entry) => [entry.office.id, entry]));
  return places.map((place) => ({
    place,
    count: countAt(place, numbers.get(place.office.id)),
    capacity: (place.floor ?? place.office).capacity,
  }));
}

/** "How many free seats are there on floor 2?", "would eight of us fit there?" */
export function freeSeats(context: Context, said: Said): Answer {
  const { texts } = context;
  const asked = askedPlaces(context, said);
  if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => texts.text('bot.talk.button.full', { place }));
  const [people] = said.numbers;
  const lines = filledOf(context, asked.places).map(({ place, count, capacity }) => {
    const name = safe(placeName(place));
    if (capacity === undefined) return texts.text('bot.free.unknown', { place: name, people: peopleMessage(count) });
    const present = countOfCapacity(count, capacity);
    const [from, to] = [Math.max(0, capacity - count.atMost), Math.max(0, capacity - count.atLeast)];
    const free =
      count.exact === undefined
        ? texts.text('bot.free.between', { place: name, from, to, present })
        : texts.text('bot.free.seats', { place: name, count: to, present });
    if (people === undefined) return free;
    const fits = people <= from ? 'bot.free.fits' : people > to ? 'bot.free.fits-not' : 'bot.free.fits-perhaps';
    return `${texts.text(fits, { people })} ${free}`;
  });
  return { text: lines.length === 1 ? lines.join('') : lines.map((line) => `- ${line}`).join('\n') };
}

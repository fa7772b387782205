import type { OfficeNumbers } from '../../server/presence/occupancy.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Answer, Context, Said } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { askedPlaces, unknownPlace } from './places.ts';
import { countAt } from './who.ts';
import { outOf, placeName, safe } from './words.ts';

interface Filled {
  place: Place;
  count: number;
  capacity: number | undefined;
}

/** "Which floor is emptiest?": by their share of seats where all of them have some, else by people. */
export function mostOrLeast(which: 'emptiest' | 'fullest') {
  return (context: Context, said: Said): Answer => {
    const { texts } = context;
    const asked = askedPlaces(context, said);
    if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => texts.text('bot.talk.button.full', { place }));
    if (asked.kind === 'some' && asked.places.length > 1) return { text: texts.say(oneOrOther(which, filledOf(context, asked.places))) };
    const filled = compared(context, asked.places);
    const shareOf = sharesOf(filled);
    const shares = filled.map(shareOf);
    const best = which === 'emptiest' ? Math.min(...shares) : Math.max(...shares);
    const found = filled.filter((each) => shareOf(each) === best).slice(0, 5);
    if (found.length === 0) return { text: texts.text('bot.compare.none') };
    const places = found.map(({ place, count, capacity }) =>
      message('bot.who.line', { place: safe(placeName(place)), present: outOf(count, capacity) }),
    );
    return { text: texts.text(`bot.compare.${which}`, { places: { and: places } }) };
  };
}

/** By seats where all have some. */
function sharesOf(filled: readonly Filled[]): (one: Filled) => number {
  const hasSeats = filled.every(({ capacity }) => capacity !== undefined && capacity > 0);
  return ({ count, capacity }) => (hasSeats ? count / (capacity ?? 1) : count);
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
  if (!capacity) return message('bot.compare.people', { place: name, count });
  return message('bot.compare.share', { place: name, count, capacity, percent: Math.round((100 * count) / capacity) });
}

/** The floors of the offices that are asked for; of an office without floors itself. */
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

/** "How many free seats are there on floor 2?" */
export function freeSeats(context: Context, said: Said): Answer {
  const { texts } = context;
  const asked = askedPlaces(context, said);
  if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => texts.text('bot.talk.button.full', { place }));
  const lines = filledOf(context, asked.places).map(({ place, count, capacity }) => {
    const name = safe(placeName(place));
    if (capacity === undefined) return texts.text('bot.free.unknown', { place: name, present: count });
    return texts.text('bot.free.seats', { place: name, count: Math.max(0, capacity - count), present: outOf(count, capacity) });
  });
  return { text: lines.length === 1 ? lines.join('') : lines.map((line) => `- ${line}`).join('\n') };
}

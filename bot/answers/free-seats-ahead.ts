import { weekdayOf } from '../../server/presence/opening.ts';
import type { Day } from '../../server/presence/time.ts';
import type { Answer, Context, Handler, Said } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { freeSeats } from './compare-places.ts';
import { daysAsked } from './days-asked.ts';
import { closedText, placeOfStatistics, weekOf } from './expected-text.ts';
import { askedPlaces } from './places.ts';
import { fullByDay } from './places-by-day.ts';
import { placeName, safe } from './words.ts';

/** Free seats now. For coming days the answer has the plans, the usual numbers, the seats of the named places, and whether a group usually fits. */
export const freeSeatsByDay: Handler = async (context, said) => {
  const answer = await fullByDay(freeSeats)(context, said);
  const asked = askedPlaces(context, said);
  const { kind, days } = { days: [], ...daysAsked(context, said) };
  const [day, ...others] = days;
  if (kind !== 'ahead' || asked.kind !== 'some' || day === undefined || others.length > 0) return answer;
  const lines = await Promise.all(asked.places.map((place) => seatsOn(context, said, place, day)));
  return withLines(
    answer,
    lines.flatMap((line) => line ?? []),
  );
};

async function seatsOn(context: Context, { numbers: [people] }: Said, place: Place, day: Day): Promise<string | undefined> {
  const { texts } = context;
  const { capacity } = place.floor ?? place.office;
  if (capacity === undefined || closedText(context, place.office, day)) return undefined;
  const seats = texts.text('bot.free.in-all', { place: safe(placeName(place)), count: capacity });
  const week = people === undefined || placeOfStatistics(context, place).floor !== place.floor ? undefined : await weekOf(context, place);
  const usual = week && 'weekdays' in week ? week.weekdays.find(({ weekday }) => weekday === weekdayOf(day))?.people : undefined;
  if (people === undefined || !usual) return seats;
  const fits = usual.middle.atMost + people <= capacity ? 'bot.free.usually-fits' : 'bot.free.usually-not';
  return `${seats} ${texts.text(fits, { people })}`;
}

function withLines(answer: Answer, lines: readonly string[]): Answer {
  return lines.length === 0 ? answer : { ...answer, text: [lines.join('\n'), answer.text].join('\n\n') };
}

import type { PersonOnDay } from '../../server/presence/in-on-day.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Day } from '../../server/presence/time.ts';
import { message } from '../../server/texts/message.ts';
import type { Answer, Context } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { daysShown, onDay } from './days-asked.ts';
import { isAsker, viewerOf } from './person-asked.ts';

import { placeName, safe } from './words.ts';

/** In which offices somebody was on these days: places, no times (docs/RULES.md). `asked`: yes or no first. */
export async function pastOfOne(context: Context, person: NamedPerson, days: readonly Day[], asked?: readonly Place[]): Promise<Answer> {
  const lines: string[] = [];
  for (const day of daysShown(context, days)) lines.push(await pastLine(context, person, day, asked));
  return { text: lines.join('\n\n') };
}

/** Who might not be named then is like somebody who was not in. */
async function pastLine(context: Context, person: NamedPerson, day: Day, asked: readonly Place[] | undefined): Promise<string> {
  const { board, texts } = context;
  const found = await board.personOnDay(day, { viewerId: viewerOf(context), personId: person.id });
  const places = found !== undefined ? placesOf(context, found) : [];
  const name = safe(person.name);
  const [who, on] = [isAsker(context, person) ? ('self' as const) : ('other' as const), onDay(context, day)];
  if (places.length === 0) return texts.text('bot.past.not-seen', { who, name, day: on });
  const fact = message('bot.past.was-in', { who, name, day: on, places: { and: places.map((place) => safe(placeName(place))) } });
  if (asked === undefined) return texts.say(fact);
  return texts.text(places.some((place) => isAmong(place, asked)) ? 'bot.where.yes' : 'bot.where.no', { fact });
}

/** Offices, and their floors where these are known. */
function placesOf({ board }: Context, { places }: PersonOnDay): Place[] {
  return places.flatMap(({ officeId, floorIds }): Place[] => {
    const office = board.world().offices.get(officeId);
    if (!office) return [];
    const floors = office.floors.filter(({ id }) => floorIds.includes(id));
    return floors.length > 0 ? floors.map((floor) => ({ office, floor })) : [{ office }];
  });
}

function isAmong({ office, floor }: Place, asked: readonly Place[]): boolean {
  return asked.some((each) => each.office.id === office.id && (!each.floor || each.floor.id === floor?.id));
}

import type { Floor, Office } from '../../server/presence/place.ts';
import type { Answer, Context, Said } from '../context.ts';
import type { PlaceSaid } from '../understand/lattice.ts';
import { keysOf } from '../understand/words.ts';
import { whichPlaces } from './facts.ts';
import { nearlyPlaces, officesInUse, shortenedPlaces, unknownPlace } from './places.ts';
import { placeName, quoted, safe } from './words.ts';

/**
 * "Is there a fifth floor in Berlin?", "do we have an office in Rome?" The numbers of what was said are levels, or numbers in the names of
 * floors. Without a place, all offices are listed. An office that does not exist is refused, with similar names or with those that exist.
 */
export function whetherPlacesExist(context: Context, said: Said): Answer {
  const { texts, picture, smallWords } = context;
  const offices = officesInUse(picture.world);
  const isUnknown = ({ any, places, text }: PlaceSaid) =>
    !any && places.length === 0 && shortenedPlaces(offices, text, smallWords).length === 0;
  const unknown = said.places.find(isUnknown);
  if (unknown) return noOffice(context, unknown.text, offices);
  const named = said.places.flatMap(({ places }) => places);
  const floors = named.flatMap(({ floor }) => floor?.id ?? []);
  const ids = new Set(named.filter(({ floor }) => !floor).map(({ office }) => office.id));
  const among = offices.filter(({ id }) => ids.size === 0 || ids.has(id));
  const list = whichPlaces(context, {
    ...said,
    places: [{ text: '', before: '', any: false, places: among.map((office) => ({ office })) }],
  });
  if (named.length + said.numbers.length === 0) return list;
  if (floors.length + said.numbers.length === 0) return { ...list, text: `${texts.text('bot.exists.yes')}\n${list.text}` };
  const wanted = among.flatMap((office) =>
    [...office.floors.filter(({ id }) => floors.includes(id)), ...said.numbers.flatMap((level) => floorsAt(office.floors, level))].map(
      (floor) => ({ office, floor }),
    ),
  );
  if (wanted.length === 0) return { ...list, text: `${texts.text('bot.exists.no')}\n${list.text}` };
  return { text: texts.text('bot.exists.floor', { places: { and: wanted.map((place) => safe(placeName(place))) } }) };
}

/** The floors with that number in their name, or else of that level. */
function floorsAt(floors: readonly Floor[], level: number): readonly Floor[] {
  const called = floors.filter(({ name }) => level > 0 && keysOf(name).some((key) => /^\d+/.exec(key)?.[0] === String(level)));
  return called.length > 0 ? called : floors.filter((floor) => floor.level === level);
}

/** Maximum offices in the sentence. */
const MAX_NAMED = 20;

function noOffice(context: Context, text: string, offices: readonly Office[]): Answer {
  const { texts, smallWords } = context;
  const nearly = nearlyPlaces(offices, text, smallWords);
  if (offices.length === 0 || nearly.length > 0)
    return unknownPlace(context, { text, nearly }, (place) => texts.text('bot.talk.button.who-in', { place }));
  const names = { and: offices.slice(0, MAX_NAMED).map(({ name }) => safe(name)) };
  return { text: texts.text('bot.exists.no-office', { text: quoted(text), offices: names }) };
}

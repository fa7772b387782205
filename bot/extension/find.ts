import { readFavourites } from '../../server/actions/favourites/favourites.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import { searchKey } from '../../server/presence/search-key.ts';
import { findPeople } from '../answers/find-people.ts';
import { officesInUse, officesSeen } from '../answers/places.ts';
import { teamOf } from '../answers/team-members.ts';
import { placeName } from '../answers/words.ts';
import { type Context, SAID_NOTHING } from '../context.ts';
import type { TabPlace } from '../links.ts';
import type { Place } from '../understand/lattice.ts';
import { type Found, personFound, placeFound } from './cards.ts';

/** The maximum number of results; more letters find the others. */
const MAX_RESULTS = 25;

export interface Search {
  text: string;
  /** The number of results to skip. */
  skip: number;
  count: number;
}

/**
 * Places and people that match the words; without words, the asker's favourites, then the offices and the asker's team. It finds only people
 * who may be named, including the asker, since the results are shown to others.
 */
export async function search(context: Context, { text, skip, count }: Search): Promise<Found[]> {
  const targets = text === '' ? await suggested(context) : called(context, text);
  const found = targets.slice(0, MAX_RESULTS).slice(skip, skip + count);
  return Promise.all(found.map((each) => ('place' in each ? placeFound(context, each.place) : personFound(context, each.person))));
}

type Target = { place: Place } | { person: NamedPerson };

function called(context: Context, text: string): Target[] {
  const places = placesCalled(context, text).map((place) => ({ place }));
  return [...places, ...findPeople(context, { text }).people.map((person) => ({ person }))];
}

/** Favourites first, in the order in which they were added, each target once. A favourite who may no longer be named is left out. */
async function suggested(context: Context): Promise<Target[]> {
  const offices = officesInUse(context.picture.world);
  const favourites = (await readFavourites(context, context.person.id))
    .toSorted((one, other) => one.since - other.since)
    .flatMap(({ target }): Target[] => {
      if (target.kind === 'person')
        return findPeople(context, { ...SAID_NOTHING, text: '', personId: target.personId }).people.map((person) => ({ person }));
      const office = offices.find(({ id }) => id === target.officeId);
      const floor = target.kind === 'floor' ? office?.floors.find(({ id }) => id === target.floorId) : undefined;
      return office && (target.kind === 'office' || floor) ? [{ place: { office, ...(floor && { floor }) } }] : [];
    });
  const others = [...offices.map((office) => ({ place: { office } })), ...teamOf(context).map((person) => ({ person }))];
  const keyOf = (each: Target) => ('place' in each ? `${each.place.office.id} ${each.place.floor?.id ?? ''}` : each.person.id);
  return [...new Map([...favourites, ...others].map((each) => [keyOf(each), each])).values()];
}

/** Offices and floors with this name or nickname, or with one that begins like this. */
function placesCalled({ picture }: Context, text: string): Place[] {
  const asked = searchKey(text);
  const isCalled = ({ name, nicknames = [] }: { name: string; nicknames?: readonly string[] }) =>
    [name, ...nicknames].some((each) => ` ${searchKey(each)}`.includes(` ${asked}`));
  if (asked === '') return [];
  return officesInUse(picture.world).flatMap((office): Place[] => {
    const floors = office.floors.map((floor) => ({ office, floor }));
    if (isCalled(office)) return [{ office }, ...floors];
    return floors.filter((place) => isCalled(place.floor) || isCalled({ name: placeName(place) }));
  });
}

/** The target of a link to the tab. `undefined` if it does not exist, or is a person who may not be named. */
export async function foundAt(context: Context, at: TabPlace): Promise<Found | undefined> {
  if ('personId' in at) {
    const [person] = findPeople(context, { ...SAID_NOTHING, text: '', personId: at.personId }).people;
    return person && personFound(context, person);
  }
  const office = officesSeen(context.picture).find(({ id }) => id === at.officeId);
  const floor = office?.floors.find(({ id }) => id === at.floorId);
  return office && (at.floorId === undefined || floor) ? placeFound(context, { office, floor }) : undefined;
}

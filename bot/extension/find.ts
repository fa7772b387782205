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
 * Places and people that match the words; without words, the offices and the asker's team. It finds only people who may be named, including
 * the asker, since the results are shown to others.
 */
export async function search(context: Context, { text, skip, count }: Search): Promise<Found[]> {
  const places = text === '' ? officesInUse(context.picture.world).map((office) => ({ office })) : placesCalled(context, text);
  const people = text === '' ? teamOf(context) : findPeople(context, { text }).people;
  const found = [
    ...places.map((place) => () => placeFound(context, place)),
    ...people.map((person) => () => personFound(context, person)),
  ].slice(0, MAX_RESULTS);
  return Promise.all(found.slice(skip, skip + count).map((each) => each()));
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

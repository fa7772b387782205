import type { Floor, Office } from '../../presence/place.ts';
import { searchKey } from '../../presence/search-key.ts';
import { message } from '../../texts/message.ts';
import { fieldFault } from '../field-fault.ts';

/** An office or a floor that can be asked about. */
interface NamedPlace {
  /** Its name for administrators. */
  place: string;
  name: string;
  nicknames: readonly string[];
  /** JSON pointer to it in the input, if it belongs to the edited office. */
  at: string;
}

/**
 * Refuses a nickname that is a name or nickname of another place, ignoring case and accents, and the reverse: a question would be ambiguous.
 * Archived places do not count.
 * @throws AppError NAME_TAKEN, BAD_REQUEST
 */
export function checkNicknames(office: Office, offices: Iterable<Office>): void {
  const own = namedPlacesOf(office);
  const others = [...offices].filter(({ id, archivedAt }) => id !== office.id && archivedAt === undefined).flatMap(namedPlacesOf);
  checkOwnNames(own, others);
  const taken = new Map<string, string>();
  for (const { place, name, nicknames } of others) for (const each of [name, ...nicknames]) taken.set(searchKey(each), place);
  for (const { place, name } of own) taken.set(searchKey(name), place);
  for (const { place, nicknames, at } of own) {
    for (const [i, nickname] of nicknames.entries()) {
      const field = `${at}/nicknames/${i}`;
      const key = searchKey(nickname);
      if (key === '') throw fieldFault('BAD_REQUEST', field, message('nickname.no-letter'));
      // Forms and lists separate nicknames by commas.
      if (nickname.includes(',')) throw fieldFault('BAD_REQUEST', field, message('nickname.comma'));
      const holder = taken.get(key);
      if (holder !== undefined) throw fieldFault('NAME_TAKEN', field, message('nickname.taken', { place: holder, nickname }));
      taken.set(key, place);
    }
  }
}

/** Two names may be the same: every office may have a first floor. */
function checkOwnNames(own: readonly NamedPlace[], others: readonly NamedPlace[]): void {
  const nicknames = new Map(others.flatMap((site) => site.nicknames.map((each) => [searchKey(each), site.place])));
  for (const { name, at } of own) {
    const place = nicknames.get(searchKey(name));
    if (place !== undefined) throw fieldFault('NAME_TAKEN', `${at}/name`, message('office.name-is-nickname', { place, name }));
  }
}

function namedPlacesOf(office: Office): NamedPlace[] {
  const { name, nicknames = [], floors } = office;
  const inUse = floors.flatMap((floor, i) => (floor.archivedAt === undefined ? [namedFloor(office, floor, i)] : []));
  return [{ place: name, name, nicknames, at: '' }, ...inUse];
}

function namedFloor(office: Office, { name, nicknames = [] }: Floor, index: number): NamedPlace {
  return { place: `${office.name}, ${name}`, name, nicknames, at: `/floors/${index}` };
}

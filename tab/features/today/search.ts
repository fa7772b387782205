import { searchKey, soughtKey } from '../../../server/presence/search-key.ts';
import type { PersonPresence } from '../../../server/routes/schemas/presence.ts';
import type { Surroundings } from '../../../server/routes/schemas/surroundings.ts';
import { type Fill, fillOf } from '../../shared/components/occupancy/fill.ts';
import { byName } from '../../shared/lib/words.ts';
import type { Board } from './board.ts';
import type { Filters } from './filters.ts';
import type { Mine } from './mine.ts';
import { lineOf, type PersonLine } from './people.ts';
import { floorTitle, officeCards } from './view-model.ts';
import type { Place } from './wanted.ts';

/** A found office or floor. */
export interface FoundPlace {
  title: string;
  fill: Fill;
  place: Exclude<Place, { kind: 'person' }>;
}

export interface Found {
  places: FoundPlace[];
  people: PersonLine[];
}

/** The searched texts: the name, each word of it after a space, and the name with the department. */
interface Words {
  name: string;
  all: string;
}

/** Somebody with a name, in a list of presence or of plans. */
type Named = Pick<PersonPresence, 'id' | 'name' | 'department'>;

/** A change replaces the object of the person, so the words are computed once for each object. */
const words = new WeakMap<Named, Words>();
function wordsOf(person: Named): Words {
  const known = words.get(person);
  if (known) return known;
  const name = ` ${searchKey(person.name)}`;
  const computed = { name, all: `${name} ${searchKey(person.department ?? '')}` };
  words.set(person, computed);
  return computed;
}

/**
 * Finds people, offices and floors whose names contain all typed words, regardless of case and accents. Names that begin with the first
 * word come first. People who were not seen are found only with a typed word, not by filters alone. Filters apply to people, so no places
 * are found with a filter.
 */
export function find(board: Board, filters: Filters, { mine, zone, now }: { mine: Mine; zone: string; now: string }): Found {
  const typed = typedWords(filters);
  const narrowed = filters.team !== '' || filters.officeId !== '' || filters.department !== '';
  const isOf = personFilter(filters, mine);
  const people = [...board.people.values()].filter((person) => {
    const { presence } = person;
    if (typed.length === 0 && presence.status === 'none' && filters.team === '') return false;
    if (filters.officeId !== '' && presence.officeId !== filters.officeId) return false;
    return isOf(person);
  });
  const begins = (person: PersonPresence) => typed[0] !== undefined && wordsOf(person).name.includes(` ${typed[0]}`);
  const ranked = people
    .map((person) => ({ person, rank: begins(person) ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank || byName(a.person.name, b.person.name));
  return {
    places: typed.length === 0 || narrowed ? [] : placesOf(board, now).filter(({ title }) => hasAll(searchKey(title), typed)),
    people: ranked.map(({ person }) => lineOf(board, person, zone, now)),
  };
}

const typedWords = ({ text }: Filters) => soughtKey(text).split(' ').filter(Boolean);
const hasAll = (text: string, typed: readonly string[]) => typed.every((word) => text.includes(word));

/** Whether somebody fits the typed words, the team and the department, wherever they are. */
export function personFilter(filters: Filters, mine: Mine): (person: Named) => boolean {
  const typed = typedWords(filters);
  const team = teamIds(filters.team, mine);
  return (person) =>
    (team === undefined || team.has(person.id)) &&
    (filters.department === '' || person.department === filters.department) &&
    hasAll(wordsOf(person).all, typed);
}

/** The teams that the reader has. */
export function teamsOf({ manager, colleagues, reports }: Surroundings['team']): Exclude<Filters['team'], ''>[] {
  return [
    ...(manager !== undefined || colleagues.length > 0 ? (['manager'] as const) : []),
    ...(reports.length > 0 ? (['reports'] as const) : []),
  ];
}

function teamIds(team: Filters['team'], { surroundings }: Mine): Set<string> | undefined {
  const { manager, colleagues, reports } = surroundings.team;
  if (team === '') return undefined;
  return new Set(team === 'reports' ? reports : [...(manager === undefined ? [] : [manager]), ...colleagues]);
}

function placesOf(board: Board, now: string): FoundPlace[] {
  const offices = officeCards(board, now).map(
    ({ id, name, fill }): FoundPlace => ({ title: name, fill, place: { kind: 'office', officeId: id } }),
  );
  const floors = board.occupancy.offices.flatMap((office) =>
    office.floors.map(
      ({ floorId, name, present, capacity }): FoundPlace => ({
        title: floorTitle(name, office.name),
        fill: fillOf(present, capacity),
        place: { kind: 'floor', officeId: office.officeId, floorId },
      }),
    ),
  );
  return [...offices, ...floors];
}

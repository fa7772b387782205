import type { FavouritesView } from '../../../server/routes/schemas/favourites.ts';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { PersonPresence } from '../../../server/routes/schemas/presence.ts';
import type { Surroundings } from '../../../server/routes/schemas/surroundings.ts';
import { type Fill, fillOf } from '../../shared/components/occupancy/fill.ts';
import { byName } from '../../shared/lib/words.ts';
import type { Board } from './board.ts';
import { lineOf, type PersonLine } from './people.ts';
import { floorTitle, type OfficeCard, officeCards } from './view-model.ts';

/** The team, the favourites and the last office of the reader. */
export interface Mine {
  surroundings: Surroundings;
  favourites: FavouritesView;
}

export const NOTHING_MINE: Mine = {
  surroundings: { team: { colleagues: [], reports: [] } },
  favourites: { people: [], offices: [], floors: [] },
};

/**
 * A favourite who may no longer be named looks like a person who was not seen, so that the reader cannot notice. Returns the board with
 * these people added.
 */
export function withFavourites(board: Board, { people }: FavouritesView): Board {
  const missing = people.filter(({ personId }) => !board.people.has(personId));
  if (missing.length === 0) return board;
  const notSeen = missing.map(({ personId, name, department }): [string, PersonPresence] => [
    personId,
    {
      id: personId,
      name,
      ...(department !== undefined && { department }),
      presence: { status: 'none', reason: { code: 'none-no-evidence' } },
    },
  ]);
  return { ...board, people: new Map([...board.people, ...notSeen]) };
}

/** The office of my status today, otherwise where I was seen last, otherwise a favourite, otherwise one in my zone. */
export function myOfficeId(board: Board, me: Pick<Me, 'presence' | 'timeZone'> | undefined, mine: Mine): string | undefined {
  const { offices, floors } = mine.favourites;
  const inMyZone = board.occupancy.offices.find(({ timeZone }) => timeZone === me?.timeZone);
  const wanted = [me?.presence.officeId, mine.surroundings.lastOfficeId, offices[0]?.officeId, floors[0]?.officeId, inMyZone?.officeId];
  return wanted.find((id) => id !== undefined && board.occupancy.offices.some(({ officeId }) => officeId === id));
}

/** Whether the office may still change because the favourites and the last office are being fetched. */
export function isOfficeUndecided(me: Pick<Me, 'presence'> | undefined, coming: boolean): boolean {
  return me === undefined || (coming && me.presence.officeId === undefined);
}

/** My manager, colleagues and reports, and my favourites. */
export function idsOfMine({ surroundings: { team }, favourites }: Mine): ReadonlySet<string> {
  const { manager, colleagues, reports } = team;
  const liked = favourites.people.map(({ personId }) => personId);
  return new Set([...(manager === undefined ? [] : [manager]), ...colleagues, ...reports, ...liked]);
}

export interface MyPerson extends PersonLine {
  favourite: boolean;
}

const ORDER = ['office', 'remote', 'leave', 'none'] as const;

/** My favourites, then my team, each by place and then by name: my office first, then other offices, remote, on leave, not seen. */
export function myPeople(
  board: Board,
  mine: Mine,
  { id, zone, officeId, now }: { id: string; zone: string; officeId?: string; now: string },
): MyPerson[] {
  const favourites = new Set(mine.favourites.people.map(({ personId }) => personId));
  const ids = new Set(idsOfMine(mine));
  ids.delete(id);
  const rank = ({ presence }: PersonPresence) =>
    presence.status === 'office' && presence.officeId === officeId ? -1 : ORDER.indexOf(presence.status);
  return [...ids]
    .flatMap((each) => board.people.get(each) ?? [])
    .sort((a, b) => Number(favourites.has(b.id)) - Number(favourites.has(a.id)) || rank(a) - rank(b) || byName(a.name, b.name))
    .map((person) => Object.assign(lineOf(board, person, zone, now), { favourite: favourites.has(person.id) }));
}

/** A favourite floor, as a card. */
export interface FloorCard {
  officeId: string;
  floorId: string;
  title: string;
  fill: Fill;
}

/** The other offices, favourites first, and my favourite floors. */
export function otherPlaces(
  board: Board,
  myOffice: string | undefined,
  { favourites }: Mine,
  now: string,
): { offices: OfficeCard[]; floors: FloorCard[] } {
  const liked = new Set(favourites.offices.map(({ officeId }) => officeId));
  const others = officeCards(board, now).filter(({ id }) => id !== myOffice);
  const floors = favourites.floors.flatMap(({ officeId, floorId }) => {
    const office = board.occupancy.offices.find((each) => each.officeId === officeId);
    const floor = office?.floors.find((each) => each.floorId === floorId);
    if (!office || !floor) return [];
    return [{ officeId, floorId, title: floorTitle(floor.name, office.name), fill: fillOf(floor.present, floor.capacity) }];
  });
  return { offices: [...others.filter(({ id }) => liked.has(id)), ...others.filter(({ id }) => !liked.has(id))], floors };
}

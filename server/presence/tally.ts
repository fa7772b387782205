import { type Count, countWithOthers, exactCount } from './count.ts';
import type { Presence } from './presence-types.ts';
import type { NumbersShown } from './visibility.ts';

/** A person who counts at an instant. */
export interface Counted {
  personId: string;
  /** The presence with which they count; status `none` for hidden people. */
  presence: Presence;
  /** Their presence as others see it; absent if they are not named. */
  seen?: Presence;
}

export interface PlaceTally {
  /** Everybody there. */
  present: number;
  /** People there whom others see. */
  named: number;
  /** People there whom others do not see. */
  others: number;
}
export const NOBODY: Readonly<PlaceTally> = { present: 0, named: 0, others: 0 };

export interface OfficeTally extends PlaceTally {
  /** Ids of the named. */
  names: Set<string>;
  floors: Map<string, PlaceTally>;
}

/** How many are at each office and floor. People without a known floor count for the office only. */
export type Tally = Map<string, OfficeTally>;
export type ReadonlyTally = ReadonlyMap<string, Readonly<OfficeTally>>;

export function tallyOf(counted: Iterable<Counted>): Tally {
  const tally: Tally = new Map();
  for (const one of counted) addTo(tally, one, 1);
  return tally;
}

/** Adds a person to a tally (`by` 1), or removes one that was added (-1). Places without people have no entry. */
export function addTo(tally: Tally, { personId, presence, seen }: Counted, by: 1 | -1): void {
  const there = presence.status === 'office' ? presence : undefined;
  const named = seen?.status === 'office' ? seen : undefined;
  const isSameOffice = there !== undefined && named?.officeId === there.officeId;
  if (there) {
    const office = entryOf(tally, there.officeId, newOffice);
    note(office, isSameOffice, by);
    if (there.floorId !== undefined)
      note(entryOf(office.floors, there.floorId, newPlace), isSameOffice && named?.floorId === there.floorId, by);
  }
  if (named) {
    const office = entryOf(tally, named.officeId, newOffice);
    office.named += by;
    if (by > 0) office.names.add(personId);
    else office.names.delete(personId);
    if (named.floorId !== undefined) entryOf(office.floors, named.floorId, newPlace).named += by;
  }
  for (const place of [there, named]) if (place && by < 0) forgetEmpty(tally, place.officeId, place.floorId);
}

/** A number of a place as others see it. Only this function turns a tally into such a number. */
export function countOf({ present, named, others }: PlaceTally, shown: NumbersShown, step: number): Count {
  if (shown === 'exact') return exactCount(present);
  return shown === 'steps' ? countWithOthers({ named, others }, step) : exactCount(named);
}

function note(place: PlaceTally, isSeenThere: boolean, by: 1 | -1): void {
  place.present += by;
  if (!isSeenThere) place.others += by;
}

function forgetEmpty(tally: Tally, officeId: string, floorId: string | undefined): void {
  const office = tally.get(officeId);
  if (office === undefined) return;
  const floor = floorId === undefined ? undefined : office.floors.get(floorId);
  if (floorId !== undefined && floor && isEmpty(floor)) office.floors.delete(floorId);
  if (isEmpty(office) && office.floors.size === 0) tally.delete(officeId);
}

const isEmpty = ({ present, named }: PlaceTally): boolean => present === 0 && named === 0;

const newPlace = (): PlaceTally => ({ ...NOBODY });
const newOffice = (): OfficeTally => ({ ...NOBODY, names: new Set(), floors: new Map() });

function entryOf<K, T>(map: Map<K, T>, key: K, make: () => T): T {
  let entry = map.get(key);
  if (entry === undefined) {
    entry = make();
    map.set(key, entry);
  }
  return entry;
}

import type { Place, PlaceSaid } from './lattice.ts';

/** "In Berlin tomorrow, on the 2nd floor": a floor that is separate from its office belongs to it. */
export function withFloor(office: PlaceSaid, floor: PlaceSaid): PlaceSaid | undefined {
  if (office.places.length === 0 || office.places.some((place) => place.floor) || !isFloor(floor)) return undefined;
  const offices = new Set(office.places.map((place) => place.office.id));
  const inside = (floor.alike ?? floor.places).filter((place) => offices.has(place.office.id));
  const [first] = inside;
  return first === undefined ? undefined : { ...office, places: sameFloor(inside, first), text: `${office.text}, ${floor.text}` };
}

/** One place if name and level mean the same floor. */
function sameFloor(places: readonly Place[], first: Place): readonly Place[] {
  return places.every(({ floor }) => floor?.id === first.floor?.id) ? [first] : places;
}

/** Whether no office is named, but floors, perhaps in several offices. */
function isFloor({ places }: PlaceSaid): boolean {
  return places.length > 0 && places.every((place: Place) => place.floor !== undefined);
}

/** The places of one sentence, in order. `apart`: only a time is between a place and the previous one. */
export function joinFloors(said: readonly { place: PlaceSaid; apart: boolean }[]): PlaceSaid[] {
  const joined: PlaceSaid[] = [];
  for (const { place, apart } of said) {
    const last = joined.at(-1);
    const one = last && apart ? withFloor(last, place) : undefined;
    if (one) joined[joined.length - 1] = one;
    else joined.push(place);
  }
  return joined;
}

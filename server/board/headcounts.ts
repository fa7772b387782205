import type { Headcount } from '../presence/occupancy.ts';
import type { PersonState } from '../presence/person-state.ts';

interface Office {
  present: number;
  floors: Map<string, { present: number }>;
}

/** The number of people at each office and floor, updated person by person. */
export interface Headcounts {
  all: ReadonlyMap<string, Headcount>;
  /** Adds `by` people (default one) to a place; negative removes them. */
  add(place: PersonState['countedAt'], by: number): void;
}

export function createHeadcounts(): Headcounts {
  const offices = new Map<string, Office>();
  return {
    all: offices,
    add(place, by) {
      if (place === undefined) return;
      const { officeId, floorId } = place;
      const office = offices.get(officeId) ?? { present: 0, floors: new Map() };
      office.present += by;
      if (floorId !== undefined) {
        const present = (office.floors.get(floorId)?.present ?? 0) + by;
        if (present === 0) office.floors.delete(floorId);
        else office.floors.set(floorId, { present });
      }
      if (office.present === 0 && office.floors.size === 0) offices.delete(officeId);
      else offices.set(officeId, office);
    },
  };
}

import { hourOf } from './calendar.ts';
import type { Presence } from './presence-types.ts';
import type { Day, Instant } from './time.ts';

/** Numbers of a place, without people. */
export interface PlaceNumbers {
  /** Distinct people who were there at any full hour of the day. */
  people: number;
  /** People present at each full hour, in the order of `hours`. */
  present: number[];
}

/** Sources of a day besides the poll: the last backfill that read some of it, and the last imported file. Compared by name. */
export interface DaySources {
  backfill?: string;
  file?: string;
}

/**
 * The numbers of an office's day, which are kept after the data about people is deleted (docs/RULES.md, promise 2). They are stored exactly and
 * shown in steps. The day is one of the office's zone, with the instants of its full hours, so a later change of zone does not matter.
 */
export interface DayNumbers extends PlaceNumbers {
  officeId: string;
  day: Day;
  hours: Instant[];
  /** The backfill and imported file that the numbers include. */
  sources?: DaySources;
  /** Numbers by floor id. Floors without people are left out. */
  floors: (PlaceNumbers & { floorId: string })[];
}

/** The numbers of an office, or of one of its floors; zeros if nobody was there. */
export function numbersOfPlace(numbers: DayNumbers, floorId?: string): PlaceNumbers {
  if (floorId === undefined) return numbers;
  return numbers.floors.find((floor) => floor.floorId === floorId) ?? { people: 0, present: numbers.hours.map(() => 0) };
}

/** People present by the local hour of a zone. For a repeated hour, the larger number. */
export function presentByHour(numbers: DayNumbers, zone: string, floorId?: string): Map<number, number> {
  const { present } = numbersOfPlace(numbers, floorId);
  const counts = new Map<number, number>();
  for (const [i, at] of numbers.hours.entries()) {
    const hour = hourOf(at, zone);
    counts.set(hour, Math.max(counts.get(hour) ?? 0, present[i] ?? 0));
  }
  return counts;
}

interface Tally extends PlaceNumbers {
  floors: Map<string, PlaceNumbers>;
}

/** Counts a day of all offices of one zone, one person at a time, without storing people. */
export function createDayCount(hours: readonly Instant[]) {
  const offices = new Map<string, Tally>();
  const nobody = (): PlaceNumbers => ({ people: 0, present: hours.map(() => 0) });

  function noteHour(place: PlaceNumbers, hour: number, seen: Set<PlaceNumbers>): void {
    place.present[hour] = (place.present[hour] ?? 0) + 1;
    if (seen.has(place)) return;
    seen.add(place);
    place.people += 1;
  }

  return {
    /** The place of one person at each hour; undefined if they do not count. */
    add(presences: readonly (Presence | undefined)[]): void {
      const seen = new Set<PlaceNumbers>();
      for (const [hour, presence] of presences.entries()) {
        if (presence?.status !== 'office') continue;
        const office = offices.get(presence.officeId) ?? { ...nobody(), floors: new Map() };
        offices.set(presence.officeId, office);
        noteHour(office, hour, seen);
        if (presence.floorId === undefined) continue;
        const floor = office.floors.get(presence.floorId) ?? nobody();
        office.floors.set(presence.floorId, floor);
        noteHour(floor, hour, seen);
      }
    },
    /** The numbers of an office; zeros if nobody was there. */
    result(officeId: string, day: Day): DayNumbers {
      const { people, present, floors } = offices.get(officeId) ?? { ...nobody(), floors: new Map<string, PlaceNumbers>() };
      const ofFloors = [...floors].map(([floorId, numbers]) => ({ floorId, ...numbers })).sort((a, b) => (a.floorId < b.floorId ? -1 : 1));
      return { officeId, day, hours: [...hours], people, present, floors: ofFloors };
    },
  };
}

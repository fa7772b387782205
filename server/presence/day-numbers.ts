import type { Presence } from './presence-types.ts';
import type { Day, Instant } from './time.ts';

/** Numbers without people. */
export interface PlaceNumbers {
  /** Different people who were there at any full hour of the day. */
  people: number;
  /** Present at each full hour, in the order of `hours`. */
  present: number[];
}

/** What brought something of a day beside the poll: the last backfill that read it, or a part of it, and the last file. Names, to compare with. */
export interface DaySources {
  backfill?: string;
  file?: string;
}

/**
 * What may stay of an office's day when nothing about people is kept any more (DESIGN.md §3, 2): exact, and shown in steps. Of a
 * day of its zone, with the instants of its full hours, so that another zone later changes nothing.
 */
export interface DayNumbers extends PlaceNumbers {
  officeId: string;
  day: Day;
  hours: Instant[];
  /** The backfill and the imported file that last brought something of the day, as far as the numbers include them. */
  sources?: DaySources;
  /** Of floors on which somebody was. */
  floors: (PlaceNumbers & { floorId: string })[];
}

interface Tally extends PlaceNumbers {
  floors: Map<string, PlaceNumbers>;
}

/** Counts a day of all offices of one zone, a person at a time; nothing is held of a person. */
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
    /** Where one person was at each of the hours; undefined where they do not count. */
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
    /** Of an office in which nobody was: zeros, which say that it was counted. */
    result(officeId: string, day: Day): DayNumbers {
      const { people, present, floors } = offices.get(officeId) ?? { ...nobody(), floors: new Map<string, PlaceNumbers>() };
      const ofFloors = [...floors].map(([floorId, numbers]) => ({ floorId, ...numbers })).sort((a, b) => (a.floorId < b.floorId ? -1 : 1));
      return { officeId, day, hours: [...hours], people, present, floors: ofFloors };
    },
  };
}

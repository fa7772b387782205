import { fullHours, hourOf } from './calendar.ts';
import type { Count } from './count.ts';
import { countOccupancy } from './occupancy.ts';
import { countedOf, type PresencesById } from './picture.ts';
import type { Day, Instant } from './time.ts';
import type { World } from './world.ts';

/** How many people were at an office at a full hour of its day. */
export interface HourNumbers {
  at: Instant;
  /** As the clocks of the office show it. */
  hour: number;
  present: Count;
}

/**
 * Counts offices at each full hour of a day of their own zone, up to now. These are the numbers of the pictures of these instants, so they reveal
 * nothing more (docs/RULES.md, "Historic figures"). Call `add` once for each of `instants`, in any order.
 */
export function createDayHours({ day, now, world }: { day: Day; now: Instant; world: World }) {
  const zones = new Set([...world.offices.values()].map(({ timeZone }) => timeZone));
  const zonesOf = new Map<Instant, Set<string>>();
  for (const zone of zones) for (const at of fullHours(day, zone)) if (at <= now) zonesOf.set(at, (zonesOf.get(at) ?? new Set()).add(zone));
  const offices = new Map<string, HourNumbers[]>();
  return {
    instants: [...zonesOf.keys()].sort((a, b) => a - b) as readonly Instant[],
    add(at: Instant, presences: PresencesById): void {
      const people = [...countedOf(presences, world, at)];
      for (const { office, present } of countOccupancy({ instantOf: () => at, now, world, countedAt: () => people }).offices) {
        if (!zonesOf.get(at)?.has(office.timeZone)) continue;
        const hours = offices.get(office.id) ?? [];
        hours.push({ at, hour: hourOf(at, office.timeZone), present });
        offices.set(office.id, hours);
      }
    },
    result(): ReadonlyMap<string, readonly HourNumbers[]> {
      return offices;
    },
  };
}

/** The busiest hours. They are chosen by the shown steps, so they reveal no more than the steps. Absent if no number shows that anybody was there. */
export function busiestHours(hours: readonly HourNumbers[]): { hours: number[]; present: Count } | undefined {
  const most = Math.max(0, ...hours.map(({ present }) => present.atLeast));
  const busiest = hours.filter(({ present }) => present.atLeast === most);
  const [first] = busiest;
  return first === undefined || most === 0 ? undefined : { hours: busiest.map(({ hour }) => hour), present: first.present };
}

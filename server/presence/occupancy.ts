import { dayOf } from './calendar.ts';
import type { Floor, Office } from './place.ts';
import type { Presence } from './presence.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/** How many people: exact, or of a past day in steps, `atLeast` to `atMost`. */
export interface Count {
  exact?: number;
  atLeast: number;
  atMost: number;
}

export interface OfficeNumbers {
  office: Office;
  present: Count;
  /** Highest first. People without a known floor count for the office only. */
  floors: { floor: Floor; present: Count }[];
}

export interface Occupancy {
  total: Count;
  /** By name. Archived offices and floors only while somebody is counted there. */
  offices: OfficeNumbers[];
}

export function exactCount(n: number): Count {
  return { exact: n, atLeast: n, atMost: n };
}

/** `n` in steps of the small-number threshold: 0 to step - 1, step to 2 * step - 1, and so on (DESIGN.md §2). */
export function steppedCount(n: number, step: number): Count {
  const atLeast = Math.floor(n / step) * step;
  return { atLeast, atMost: atLeast + step - 1 };
}

/** "12", "fewer than 5", "5–9". */
export function countText(count: Count): string {
  if (count.exact !== undefined) return String(count.exact);
  return count.atLeast === 0 ? `fewer than ${count.atMost + 1}` : `${count.atLeast}–${count.atMost}`;
}

/** Whether an instant is of a day before today, in a zone. */
export function isBeforeToday(at: Instant, now: Instant, zone: string): boolean {
  return dayOf(at, zone) < dayOf(now, zone);
}

/**
 * Numbers of every office and floor, from the presences of those who count and are not hidden. Figures of days before today
 * of the office are stepped. The total is added up exactly and then stepped where the organisation's day is over, or any
 * office's: subtracting the others from an exact total would give that office away.
 */
export function countOccupancy(shown: Iterable<Presence>, { at, now, world }: { at: Instant; now: Instant; world: World }): Occupancy {
  const tally = tallyOf(shown);
  let total = 0;
  let stepTotal = isBeforeToday(at, now, world.settings.timeZone);
  const count = (n: number, stepped: boolean): Count => (stepped ? steppedCount(n, world.settings.smallNumber) : exactCount(n));
  const offices: OfficeNumbers[] = [];
  for (const office of [...world.offices.values()].sort(byName)) {
    const there = tally.get(office.id);
    if (there === undefined && office.archivedAt !== undefined) continue;
    const stepped = isBeforeToday(at, now, office.timeZone);
    stepTotal ||= stepped;
    total += there?.people ?? 0;
    const floors = office.floors
      .filter((floor) => floor.archivedAt === undefined || there?.floors.has(floor.id))
      .sort((a, b) => b.level - a.level || byName(a, b))
      .map((floor) => ({ floor, present: count(there?.floors.get(floor.id) ?? 0, stepped) }));
    offices.push({ office, present: count(there?.people ?? 0, stepped), floors });
  }
  return { total: count(total, stepTotal), offices };
}

interface Tally {
  people: number;
  floors: Map<string, number>;
}

function tallyOf(shown: Iterable<Presence>): Map<string, Tally> {
  const tally = new Map<string, Tally>();
  for (const presence of shown) {
    if (presence.status !== 'office') continue;
    let there = tally.get(presence.officeId);
    if (there === undefined) {
      there = { people: 0, floors: new Map() };
      tally.set(presence.officeId, there);
    }
    there.people += 1;
    if (presence.floorId !== undefined) there.floors.set(presence.floorId, (there.floors.get(presence.floorId) ?? 0) + 1);
  }
  return tally;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

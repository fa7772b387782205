import type { Count } from './count.ts';
import type { OfficeNumbers } from './occupancy.ts';

/** How full an office or floor is: nearly full from 90 % of its capacity, full from 100 %. Without a capacity it is `calm`. */
export type Level = 'calm' | 'nearly' | 'full';

/** `share` is 0 to 1; a number in steps counts with its lower bound. */
export function fillOf(present: Count, capacity: number | undefined): { share?: number; level: Level } {
  if (capacity === undefined) return { level: 'calm' };
  const share = Math.min(1, present.atLeast / capacity);
  return { share, level: share >= 1 ? 'full' : share >= 0.9 ? 'nearly' : 'calm' };
}

/** The office's own capacity; otherwise the sum of its floors, if each of them has one. */
export function capacityOf({ office, floors }: Pick<OfficeNumbers, 'office' | 'floors'>): number | undefined {
  if (office.capacity !== undefined) return office.capacity;
  const each = floors.flatMap(({ floor }) => floor.capacity ?? []);
  return floors.length === 0 || each.length < floors.length ? undefined : each.reduce((sum, capacity) => sum + capacity, 0);
}

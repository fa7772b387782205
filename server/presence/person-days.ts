import type { PersonDay } from './evidence.ts';

/**
 * Merges to one person-day per person, range and day, with the earliest first and the latest last. Commutative, associative and idempotent, so
 * order, repeats and batches do not matter (docs/RULES.md). Does not change the input.
 */
export function mergePersonDays(days: Iterable<PersonDay>): PersonDay[] {
  const merged = new Map<string, PersonDay>();
  for (const day of days) {
    const key = `${day.personId} ${day.day} ${day.rangeId}`;
    const known = merged.get(key);
    if (known === undefined) {
      merged.set(key, { personId: day.personId, rangeId: day.rangeId, day: day.day, first: day.first, last: day.last });
      continue;
    }
    if (day.first < known.first) known.first = day.first;
    if (day.last > known.last) known.last = day.last;
  }
  return [...merged.values()];
}

import type { Override } from '../../presence/override.ts';
import { compareNewestFirst } from '../../presence/overrides.ts';
import type { Instant } from '../../presence/time.ts';
import type { StatementStore } from '../../store/port/statements.ts';

/** Statements about a person that are in force or planned at `now`, newest first. */
export async function currentStatements(
  { store }: { store: Pick<StatementStore, 'overrides'> },
  personId: string,
  now: Instant,
): Promise<Override[]> {
  const overrides = await store.overrides({ endsAfter: now, personId });
  return overrides.filter(({ end, from }) => end > from).sort(compareNewestFirst);
}

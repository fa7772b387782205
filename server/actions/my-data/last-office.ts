import { addDays } from '../../presence/calendar.ts';
import type { PersonDay } from '../../presence/evidence.ts';
import { retentionLimits } from '../../presence/retention.ts';
import { placeOf } from '../../presence/sightings.ts';
import { DAY } from '../../presence/time.ts';
import type { World } from '../../presence/world.ts';
import type { ReadMyDataDeps } from './read-my-data.ts';

/** The office where kept sign-ins last showed a person, only for that person. Archived offices do not count. */
export async function readLastOffice(
  { store, board, clock }: { store: Pick<ReadMyDataDeps['store'], 'personDays'> } & Pick<ReadMyDataDeps, 'board' | 'clock'>,
  personId: string,
): Promise<string | undefined> {
  const now = clock.now();
  const { world } = board.now();
  const fromDay = addDays(retentionLimits(now, world.settings).lastExpiredDay, 1);
  const toDay = new Date(now + DAY).toISOString().slice(0, 10);
  const days = await store.personDays({ fromDay, toDay, personIds: [personId] });
  const seen = days.flatMap((day) => (day.first > now ? [] : officeOf(day, world)));
  return seen.sort((a, b) => b.last - a.last)[0]?.officeId;
}

function officeOf({ rangeId, last }: PersonDay, world: World): { officeId: string; last: number }[] {
  const place = placeOf(rangeId, world);
  if (place?.kind !== 'office' || world.offices.get(place.officeId)?.archivedAt !== undefined) return [];
  return [{ officeId: place.officeId, last }];
}

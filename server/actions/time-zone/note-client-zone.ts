import type { Board } from '../../board/board.ts';
import { isAppError } from '../../errors.ts';
import { resolveZone } from '../../presence/calendar.ts';
import type { Store } from '../../store/port/store.ts';

/**
 * Keeps the zone that a person's client gave (IANA or Windows name), where neither they nor their mailbox has one: their days
 * end by it (DESIGN.md §2, calendar days). Of somebody `off` nothing is kept. A zone that nobody knows is passed over, and a
 * database that is away: the zone comes again with the next request.
 */
export async function noteClientZone(
  { store, board }: { store: Pick<Store, 'saveTimeZone'>; board: Pick<Board, 'world' | 'refresh'> },
  personId: string,
  given: string | undefined,
): Promise<void> {
  const zone = resolveZone(given);
  const person = board.world().people.get(personId);
  if (zone === undefined || !person || person.mode === 'off') return;
  if (resolveZone(person.ownTimeZone) ?? resolveZone(person.timeZone)) return;
  if (person.clientTimeZone === zone) return;
  try {
    await store.saveTimeZone(personId, 'clientTimeZone', zone);
    await board.refresh();
  } catch (error) {
    if (!isAppError(error, 'STORE_UNAVAILABLE')) throw error;
  }
}

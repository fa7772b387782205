import type { Board } from '../../board/board.ts';
import { isAppError } from '../../errors.ts';
import { resolveZone } from '../../presence/calendar.ts';
import type { Store } from '../../store/port/store.ts';

/**
 * Stores the zone of a person's client (IANA or Windows name) if neither the person nor their mailbox has one: their days end by it
 * (docs/RULES.md, "Calendar days"). Stores nothing about a person in mode `off`. Ignores an unknown zone and an unavailable database: the next
 * request contains the zone again.
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

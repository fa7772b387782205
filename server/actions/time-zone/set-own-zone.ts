import type { Board } from '../../board/board.ts';
import type { Store } from '../../store/port/store.ts';
import { zoneNamed } from '../zone-named.ts';

/**
 * Sets the zone of a person's days (IANA or Windows name); undefined leaves it to their mailbox and client. It is a person's own
 * matter, so the audit has no entry. @throws AppError TIME_ZONE_UNKNOWN
 */
export async function setOwnZone(
  { store, board }: { store: Pick<Store, 'saveTimeZone'>; board: Pick<Board, 'refresh'> },
  personId: string,
  timeZone: string | undefined,
): Promise<void> {
  await store.saveTimeZone(personId, 'ownTimeZone', timeZone === undefined ? undefined : zoneNamed(timeZone, '/timeZone'));
  await board.refresh();
}

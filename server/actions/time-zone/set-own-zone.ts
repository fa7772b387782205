import type { Board } from '../../board/board.ts';
import type { Store } from '../../store/port/store.ts';
import { zoneNamed } from '../zone-named.ts';

/**
 * Sets the zone of a person's days (IANA or Windows name); undefined: the zone of their mailbox or client. It is a private
 * setting, so it is not audited. @throws AppError TIME_ZONE_UNKNOWN
 */
export async function setOwnZone(
  { store, board }: { store: Pick<Store, 'saveTimeZone'>; board: Pick<Board, 'refresh'> },
  personId: string,
  timeZone: string | undefined,
): Promise<void> {
  await store.saveTimeZone(personId, 'ownTimeZone', timeZone === undefined ? undefined : zoneNamed(timeZone, '/timeZone'));
  await board.refresh();
}

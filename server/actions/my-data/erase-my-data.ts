import type { Board } from '../../board/board.ts';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { audited } from '../audit.ts';

/**
 * Deletes the data that is kept about a person, at their request: everything that docs/PEOPLE.md lists. A `hidden` in
 * force stays, and earlier sign-ins never count again (docs/RULES.md, promise 4).
 */
export async function eraseMyData(
  { store, board, clock }: { store: Pick<Store, 'erasePerson'>; board: Pick<Board, 'refresh'>; clock: Clock },
  personId: string,
): Promise<void> {
  await store.erasePerson(personId, clock.now(), audited({ clock }, { actor: personId, action: 'person.erase', subject: personId }));
  await board.refresh();
}

import type { Board } from '../board/board.ts';
import { AppError } from '../errors.ts';
import type { Clear } from '../presence/override.ts';
import type { Person } from '../presence/person.ts';
import { type Clock, DAY } from '../presence/time.ts';
import type { StatementStore } from '../store/port/statements.ts';

export interface ClearDeps {
  store: Pick<StatementStore, 'addClear' | 'undoClear' | 'clears' | 'overrides'>;
  board: Pick<Board, 'refresh'>;
  clock: Clock;
}

/** Milliseconds for which a clear can be undone (DESIGN.md §2). */
export const UNDO_WITHIN = DAY;

/** Starts a person afresh on their own word, and brings it on the board. @throws AppError PRESENCE_OFF */
export async function clear({ store, board, clock }: ClearDeps, person: Pick<Person, 'id' | 'mode'>): Promise<void> {
  if (person.mode === 'off')
    throw new AppError('PRESENCE_OFF', { detail: 'Presence is switched off for you, so there is nothing to start afresh.' });
  await store.addClear({ personId: person.id, at: clock.now(), setBy: person.id });
  await board.refresh();
}

/** The person's last clear, if it can still be undone: within 24 hours, and while nothing newer was said (DESIGN.md §2). */
export async function clearToUndo({ store, clock }: Pick<ClearDeps, 'store' | 'clock'>, personId: string): Promise<Clear | undefined> {
  const since = clock.now() - UNDO_WITHIN + 1;
  const [last] = (await store.clears({ since, personId })).sort((a, b) => b.seq - a.seq || b.at - a.at);
  if (!last) return undefined;
  const lasting = await store.overrides({ endsAfter: last.at, personId });
  return lasting.some(({ seq }) => seq > last.seq) ? undefined : last;
}

/** Undoes it: evidence from before counts again, and what the clear ended gets its end back. @throws AppError NOTHING_TO_UNDO */
export async function undoClear(deps: ClearDeps, personId: string): Promise<void> {
  const last = await clearToUndo(deps, personId);
  if (!last || !(await deps.store.undoClear(personId, last.at)))
    throw new AppError('NOTHING_TO_UNDO', {
      detail: 'A fresh start can be undone for 24 hours, and only as long as nothing newer was said.',
    });
  await deps.board.refresh();
}

import { AppError, message } from '../../errors.ts';
import type { Statement } from '../../presence/override.ts';
import { overridesInForce } from '../../presence/overrides.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import type { StatementDeps } from './deps.ts';

/**
 * Ends what was said about a person, on their own word: all that is in force; of that, only one kind of statement; or one
 * statement by its id, also a plan. `along` is written with it.
 * @returns the ids of what has ended, the one set last first; empty where nothing was in force
 * @throws AppError NOT_FOUND where there is no statement of that id
 */
export async function endOwn(
  deps: StatementDeps,
  personId: string,
  { id, kind, along = {} }: { id?: string; kind?: Statement['kind']; along?: Alongside } = {},
): Promise<string[]> {
  const now = deps.clock.now();
  const known = await deps.store.overrides({ endsAfter: now, personId, kind });
  const ended = id === undefined ? overridesInForce(known, now) : known.filter((override) => override.id === id);
  if (id !== undefined && ended.length === 0) throw new AppError('NOT_FOUND', { detail: message('statement.not-found') });
  const ids = ended.map((override) => override.id);
  await endStatements(deps, { personId, ids, by: personId, along: () => along });
  return ids;
}

/** Ends these statements of a person so that `by` can undo it, and brings it on the board. `along` is written with that. */
export async function endStatements(
  { store, board, clock }: StatementDeps,
  { personId, ids, by, along }: { personId: string; ids: readonly string[]; by: string; along?: (changed: readonly string[]) => Alongside },
): Promise<void> {
  await store.endOverrides(personId, ids, clock.now(), by, along);
  await board.refresh();
}

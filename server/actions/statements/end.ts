import { AppError } from '../../errors.ts';
import type { Override, Statement } from '../../presence/override.ts';
import { overridesInForce } from '../../presence/overrides.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import { message } from '../../texts/message.ts';
import type { StatementDeps } from './deps.ts';

/**
 * Ends statements about a person, at their request: all in force, only one kind of them, or one by its id, also a plan. `alongside` is written
 * with it.
 * @returns the ids of the ended statements, newest first; empty if none was in force
 * @throws AppError NOT_FOUND if there is no statement with that id
 */
export async function endOwn(
  deps: StatementDeps,
  personId: string,
  { id, kind, alongside = {} }: { id?: string; kind?: Statement['kind']; alongside?: Alongside } = {},
): Promise<string[]> {
  const now = deps.clock.now();
  const known = await deps.store.overrides({ endsAfter: now, personId, kind });
  const ended = id === undefined ? overridesInForce(known, now) : known.filter((override) => override.id === id);
  if (id !== undefined && ended.length === 0) throw new AppError('NOT_FOUND', { detail: message('statement.not-found') });
  const ids = ended.map((override) => override.id);
  await endStatements(deps, { personId, ids, by: personId, alongside: () => alongside });
  return ids;
}

/**
 * Ends what a person has stated of one kind, in force or about later, at their request. `alongside` is written with it.
 * @returns the ended statements; empty if there was none
 */
export async function endOwnOfKind(
  deps: StatementDeps,
  personId: string,
  { kind, alongside = {} }: { kind: Statement['kind']; alongside?: Alongside },
): Promise<Override[]> {
  const ended = await deps.store.overrides({ endsAfter: deps.clock.now(), personId, kind });
  if (ended.length === 0) return ended;
  await endStatements(deps, { personId, ids: ended.map(({ id }) => id), by: personId, alongside: () => alongside });
  return ended;
}

/** Ends these statements of a person so that `by` can undo it, and refreshes the board. `alongside` is written with it. */
export async function endStatements(
  { store, board, clock }: StatementDeps,
  {
    personId,
    ids,
    by,
    alongside,
  }: { personId: string; ids: readonly string[]; by: string; alongside?: (changed: readonly string[]) => Alongside },
): Promise<void> {
  await store.endOverrides(personId, ids, clock.now(), by, alongside);
  await board.refresh();
}

import type { Override } from '../../presence/override.ts';
import { planOverride } from '../../presence/overrides.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import { currentPerson, type StatementDeps } from './deps.ts';
import type { Said } from './say.ts';

/**
 * Stores new statements of a person and ends the statements that they replace, in one write with `alongside`. Both have the same instant, by which
 * an undo finds the new statements (`correctionsAt`).
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, PRESENCE_OFF, TARGET_UNKNOWN, OVERRIDE_INVALID
 */
export async function correctStatements(
  deps: StatementDeps,
  personId: string,
  { instead, ids, alongside = {} }: { instead: readonly Said[]; ids: readonly string[]; alongside?: Alongside },
): Promise<Override[]> {
  const { store, board, clock } = deps;
  const person = await currentPerson(deps, personId);
  const now = clock.now();
  const planned = instead.map((said) =>
    planOverride({ ...said, id: said.id ?? crypto.randomUUID(), person, setBy: personId, now }, board.world()),
  );
  const stored = await store.changeStatements({ personId, add: planned, end: { ids, at: now, by: personId } }, alongside);
  await board.refresh();
  return stored ?? [];
}

/** The statements with which a person replaced those that ended at this instant. */
export function correctionsAt(overrides: readonly Override[], personId: string, ended: Override['end']): Override[] {
  return overrides.filter(({ setAt, setBy, end, from }) => setAt === ended && setBy === personId && end > Math.max(from, ended));
}

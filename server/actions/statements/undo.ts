import type { Override } from '../../presence/override.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import { clearToUndo, undoClear } from './clear.ts';
import { correctionsAt } from './correct.ts';
import { currentStatements } from './current-statements.ts';
import { currentPerson, type StatementDeps } from './deps.ts';
import { endsOfOwn, endsToUndo, restoreStatements } from './restore.ts';
import { saidTogether } from './say.ts';

/** The undone change: a clear, the end of statements together with their replacements, or the statements of one sentence. */
export type Undone =
  | { kind: 'clear' }
  | { kind: 'end'; restored: readonly Override[]; takenBack: readonly Override[] }
  | { kind: 'statement'; takenBack: readonly Override[] };

/**
 * Undoes the last change of a person: a clear, the end of statements, or the statements of one sentence that are in force or planned. Undefined
 * if there is nothing to undo. `alongside` is written with it.
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, NOTHING_TO_UNDO, TARGET_UNKNOWN
 */
export async function undoLast(deps: StatementDeps, personId: string, alongside: Alongside = {}): Promise<Undone | undefined> {
  await currentPerson(deps, personId);
  const ended = await endsToUndo(deps, endsOfOwn(personId));
  const last = ended[0]?.ended.seq ?? 0;
  const fresh = await clearToUndo(deps, personId);
  if (fresh && fresh.seq > last) {
    await undoClear(deps, personId, alongside);
    return { kind: 'clear' };
  }
  if (ended.length === 0) return takeBackLast(deps, personId, alongside);
  const endedLast = ended.filter((one) => one.ended.seq === last);
  const now = deps.clock.now();
  const takenBack = correctionsAt(await currentStatements(deps, personId, now), personId, endedLast[0]?.end ?? 0);
  const takeBack = takenBack.map(({ id }) => id);
  const restored = await restoreStatements(deps, personId, { ended: endedLast, takeBack, alongside: () => alongside });
  return { kind: 'end', restored, takenBack };
}

/** This cannot be undone: the next undo applies to the change before it. */
async function takeBackLast(deps: StatementDeps, personId: string, alongside: Alongside): Promise<Undone | undefined> {
  const now = deps.clock.now();
  const own = (await currentStatements(deps, personId, now)).filter(({ setBy }) => setBy === personId);
  const [last] = own;
  if (!last) return undefined;
  const takenBack = own.filter((each) => saidTogether(each, last));
  await deps.store.endOverrides(
    personId,
    takenBack.map(({ id }) => id),
    now,
    undefined,
    () => alongside,
  );
  await deps.board.refresh();
  return { kind: 'statement', takenBack };
}

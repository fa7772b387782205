import type { Override } from '../../presence/override.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import { clearToUndo, undoClear } from './clear.ts';
import { correctionsAt } from './correct.ts';
import { currentStatements } from './current-statements.ts';
import { currentPerson, type StatementDeps } from './deps.ts';
import { endStatements } from './end.ts';
import { type EndedEarly, endsOfOwn, endsToUndo, restoreStatements } from './restore.ts';
import { saidTogether } from './say.ts';

/** The undone change: a clear, the end of statements together with their replacements, or the statements of one sentence. */
export type Undone =
  | { kind: 'clear' }
  | { kind: 'end'; restored: readonly Override[]; takenBack: readonly Override[] }
  | { kind: 'statement'; takenBack: readonly Override[] };

/** What an undo would take back, and when it was changed. `ended`: statements that would count again. */
export type LastChange =
  | { kind: 'clear'; at: Instant }
  | { kind: 'end'; at: Instant; ended: readonly EndedEarly[] }
  | { kind: 'statement'; at: Instant; takenBack: readonly Override[] };

/** The last change of a person that can be undone: a clear, the end of statements, or the statements of one sentence that are in force or planned. */
export async function lastChange(deps: Pick<StatementDeps, 'store' | 'clock'>, personId: string): Promise<LastChange | undefined> {
  const ended = await endsToUndo(deps, endsOfOwn(personId));
  const [first] = ended;
  const fresh = await clearToUndo(deps, personId);
  if (fresh && fresh.seq > (first?.ended.seq ?? 0)) return { kind: 'clear', at: fresh.at };
  if (first) return { kind: 'end', at: first.end, ended: ended.filter((one) => one.ended.seq === first.ended.seq) };
  const own = (await currentStatements(deps, personId, deps.clock.now())).filter(({ setBy }) => setBy === personId);
  const [last] = own;
  return last && { kind: 'statement', at: last.setAt, takenBack: own.filter((each) => saidTogether(each, last)) };
}

/**
 * Undoes the last change of a person. Undefined if there is nothing to undo. `alongside` is written with it.
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, NOTHING_TO_UNDO, TARGET_UNKNOWN
 */
export async function undoLast(deps: StatementDeps, personId: string, alongside: Alongside = {}): Promise<Undone | undefined> {
  await currentPerson(deps, personId);
  const last = await lastChange(deps, personId);
  if (!last) return undefined;
  if (last.kind === 'clear') {
    await undoClear(deps, personId, { alongside });
    return { kind: 'clear' };
  }
  const now = deps.clock.now();
  if (last.kind === 'statement') {
    // This cannot be undone: the next undo applies to the change before it.
    const ids = last.takenBack.map(({ id }) => id);
    await deps.store.endOverrides(personId, ids, now, undefined, () => alongside);
    await deps.board.refresh();
    return { kind: 'statement', takenBack: last.takenBack };
  }
  const takenBack = correctionsAt(await currentStatements(deps, personId, now), personId, last.at);
  const takeBack = takenBack.map(({ id }) => id);
  const restored = await restoreStatements(deps, personId, { ended: last.ended, takeBack, alongside: () => alongside });
  return { kind: 'end', restored, takenBack };
}

/**
 * If the last change of a person is a correction, ends the statements that it stored, and does not restore those that it replaced. The next undo
 * restores what this ended. After any other change, as `undoLast`.
 * @throws AppError as `undoLast`
 */
export async function dropCorrection(deps: StatementDeps, personId: string, alongside: Alongside = {}): Promise<Undone | undefined> {
  await currentPerson(deps, personId);
  const last = await lastChange(deps, personId);
  const current = await currentStatements(deps, personId, deps.clock.now());
  const takenBack = last?.kind === 'end' ? correctionsAt(current, personId, last.at) : [];
  if (takenBack.length === 0) return undoLast(deps, personId, alongside);
  await endStatements(deps, { personId, ids: takenBack.map(({ id }) => id), by: personId, alongside: () => alongside });
  return { kind: 'statement', takenBack };
}

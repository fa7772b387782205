import type { Board } from '../board/board.ts';
import { AppError } from '../errors.ts';
import type { EarlyEnd, Override } from '../presence/override.ts';
import type { Clock } from '../presence/time.ts';
import type { Alongside } from '../store/port/alongside.ts';
import type { StatementStore } from '../store/port/statements.ts';
import { UNDO_WITHIN } from './clear.ts';

interface EndDeps {
  store: Pick<StatementStore, 'clears' | 'overrides' | 'endOverrides' | 'restoreOverride'>;
  board: Pick<Board, 'refresh'>;
  clock: Clock;
}

export type EndedEarly = Override & { ended: EarlyEnd };

/** Ends these statements of a person so that `by` can undo it, and brings it on the board. `along` is written with that. */
export async function endStatements(
  { store, board, clock }: EndDeps,
  { personId, ids, by, along }: { personId: string; ids: readonly string[]; by: string; along?: (changed: readonly string[]) => Alongside },
): Promise<void> {
  await store.endOverrides(personId, ids, clock.now(), by, along);
  await board.refresh();
}

/** Whose ends can be undone, and what was said later that stands against it. */
export interface EndsOf {
  personId: string;
  mayUndo(ended: EarlyEnd): boolean;
  /** Default: everything. */
  standsAgainst?(override: Override): boolean;
}

/**
 * Statements of a person whose end can be undone, the one ended last first: for 24 hours, while they would still last, and
 * while nothing newer was said (DESIGN.md §2). A clear is something newer, too.
 */
export async function endsToUndo({ store, clock }: Pick<EndDeps, 'store' | 'clock'>, ends: EndsOf): Promise<EndedEarly[]> {
  const { personId, mayUndo, standsAgainst = () => true } = ends;
  const now = clock.now();
  const since = now - UNDO_WITHIN;
  const [overrides, clears] = await Promise.all([store.overrides({ endsAfter: since, personId }), store.clears({ since, personId })]);
  const newest = Math.max(0, ...[...overrides.filter(standsAgainst), ...clears].map(({ seq }) => seq));
  return overrides
    .filter((override): override is EndedEarly => override.ended !== undefined)
    .filter(({ ended }) => ended.seq > newest && ended.end > now && mayUndo(ended))
    .sort((a, b) => b.ended.seq - a.ended.seq);
}

/**
 * Undoes the end of a statement: it has its end from before again, and the instant and the order in which it was set, so that
 * it overrules nothing that was said later. Answers the statement as it is now. @throws AppError NOTHING_TO_UNDO
 */
export async function restoreStatement(
  deps: EndDeps,
  ends: EndsOf,
  id: string,
  along: (restored: Override) => Alongside = () => ({}),
): Promise<Override> {
  const found = (await endsToUndo(deps, ends)).find((override) => override.id === id);
  const restored = found && restoredOf(found);
  if (!restored || !(await deps.store.restoreOverride(ends.personId, found, along(restored))))
    throw new AppError('NOTHING_TO_UNDO', {
      detail: 'The end of a statement can be undone for 24 hours, and only as long as nothing newer was said.',
    });
  await deps.board.refresh();
  return restored;
}

function restoredOf({ ended, ...override }: EndedEarly): Override {
  return { ...override, end: ended.end };
}

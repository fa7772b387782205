import { AppError } from '../../errors.ts';
import type { Clear, EarlyEnd, Override } from '../../presence/override.ts';
import { checkStatement } from '../../presence/overrides.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import { message } from '../../texts/message.ts';
import { UNDO_WITHIN } from './clear.ts';
import { currentPerson, type StatementDeps } from './deps.ts';

export type EndedEarly = Override & { ended: EarlyEnd };

/** Selects the ends that can be undone, and the later statements and clears that prevent it. */
export interface EndsOf {
  personId: string;
  mayUndo(ended: EarlyEnd): boolean;
  /** Whether a later statement or clear prevents the undo. Default: all do. */
  standsAgainst?(said: Pick<Override | Clear, 'setBy'>): boolean;
}

/** Ends by the person. */
export function endsOfOwn(personId: string): EndsOf {
  return { personId, mayUndo: ({ by }) => by === personId };
}

/** Undoes the end of a statement by the person. @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, NOTHING_TO_UNDO, TARGET_UNKNOWN */
export async function restoreOwn(deps: StatementDeps, personId: string, id: string): Promise<Override> {
  await currentPerson(deps, personId);
  return restoreStatement(deps, endsOfOwn(personId), id);
}

/**
 * Statements of a person whose end can be undone, last ended first: for 24 hours, while they would still be in force, and if there is no newer
 * statement or clear (docs/RULES.md).
 */
export async function endsToUndo({ store, clock }: Pick<StatementDeps, 'store' | 'clock'>, ends: EndsOf): Promise<EndedEarly[]> {
  const { personId, mayUndo, standsAgainst = () => true } = ends;
  const now = clock.now();
  const since = now - UNDO_WITHIN;
  const [overrides, clears] = await Promise.all([store.overrides({ endsAfter: since, personId }), store.clears({ since, personId })]);
  const newest = Math.max(0, ...[...overrides, ...clears].filter(standsAgainst).map(({ seq }) => seq));
  return overrides
    .filter((override): override is EndedEarly => override.ended !== undefined)
    .filter(({ ended }) => ended.seq > newest && ended.end > now && mayUndo(ended))
    .sort((a, b) => b.ended.seq - a.ended.seq);
}

/**
 * Undoes the end of a statement: restores its end, and keeps its instant and order, so that it does not override later statements. A later clear
 * still ends it. Returns the statement without the effect of such a clear.
 * @throws AppError NOTHING_TO_UNDO; TARGET_UNKNOWN if its office or floor has been archived
 */
export async function restoreStatement(
  deps: StatementDeps,
  ends: EndsOf,
  id: string,
  alongside: (restored: Override) => Alongside = () => ({}),
): Promise<Override> {
  const found = (await endsToUndo(deps, ends)).filter((override) => override.id === id);
  const [restored] = await restoreStatements(deps, ends.personId, { ended: found, alongside: ([one]) => (one ? alongside(one) : {}) });
  return restored as Override;
}

/**
 * Restores statements, and ends those that replaced them (`takeBack`: ids) without an undo, all in one write with `alongside`.
 * @throws AppError as `restoreStatement`, also without a statement
 */
export async function restoreStatements(
  { store, board, clock }: StatementDeps,
  personId: string,
  {
    ended,
    takeBack = [],
    alongside,
  }: { ended: readonly EndedEarly[]; takeBack?: readonly string[]; alongside: (restored: readonly Override[]) => Alongside },
): Promise<Override[]> {
  for (const { statement } of ended) checkStatement(statement, board.world());
  const restored = ended.map(restoredOf);
  const change = { personId, end: { ids: takeBack, at: clock.now() }, restore: ended };
  if (ended.length === 0 || !(await store.changeStatements(change, alongside(restored))))
    throw new AppError('NOTHING_TO_UNDO', { detail: message('statement.nothing-to-undo') });
  await board.refresh();
  return restored;
}

function restoredOf({ ended, ...override }: EndedEarly): Override {
  return { ...override, end: ended.end };
}

import type { FastifyBaseLogger } from 'fastify';
import { explainConflict } from '../../actions/check-version.ts';
import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { Range } from '../../presence/place.ts';
import { conflictsInSteps } from '../../presence/ranges/range-edit.ts';
import { finishInSlices } from '../../presence/steps.ts';
import type { RangesAction } from '../../store/port/places.ts';
import type { RouteDeps } from '../deps.ts';
import { overlapError } from './range-content.ts';

export interface RangeCommit {
  action: RangesAction;
  /** The change that this one undoes. */
  undoes?: string;
  save: readonly Range[];
  remove?: readonly Range[];
  audit: readonly AuditEntry[];
}

/**
 * The one way by which routes change ranges: looks for prefixes that two would have, saves all together with the audit and
 * what is needed to undo it, brings the board up to date once, and has the last day read again, for other rules may fill
 * its gaps. Answers the id of the change. Within `inTurn`. @throws AppError RANGE_OVERLAPS, VERSION_CONFLICT
 */
export async function commitRanges(deps: RouteDeps, log: FastifyBaseLogger, commit: RangeCommit): Promise<string> {
  const { store, clock, board, collector } = deps;
  const { action, undoes, save, remove = [], audit } = commit;
  const overlap = overlapError(
    await finishInSlices(conflictsInSteps(withChanges(await store.ranges(), save, remove), new Set(save.map(({ id }) => id)), clock.now())),
  );
  if (overlap) throw overlap;
  const id = crypto.randomUUID();
  await explainConflict(() =>
    store.changeRanges({ id, at: clock.now(), action, ...(undoes !== undefined && { undoes }), save, remove, audit }),
  );
  await board.refresh();
  // Not waited for: the ranges are in force whatever becomes of the sweep.
  Promise.resolve(collector.requestDaySweep?.()).catch((error: unknown) =>
    log.warn({ err: error }, 'the last day could not be asked for again'),
  );
  return id;
}

/** All ranges as they will be. */
export function withChanges(ranges: readonly Range[], save: readonly Range[], remove: readonly Range[]): Range[] {
  const changed = new Set([...save, ...remove].map(({ id }) => id));
  return [...ranges.filter(({ id }) => !changed.has(id)), ...save];
}

import type { FastifyBaseLogger } from 'fastify';
import { explainConflict } from '../../actions/check-version.ts';
import { saveRanges } from '../../actions/ranges/save-ranges.ts';
import type { Range } from '../../presence/place.ts';
import type { RouteDeps } from '../deps.ts';

export type RangeCommit = Omit<Parameters<typeof saveRanges>[1], 'remove'> & { remove?: readonly Range[] };

/**
 * The one way by which routes change ranges: saves them all together, brings the board up to date once, and has the last day
 * read again, for other rules may fill its gaps. Answers the id of the change. @throws AppError RANGE_OVERLAPS, VERSION_CONFLICT
 */
export async function commitRanges(deps: RouteDeps, log: FastifyBaseLogger, commit: RangeCommit): Promise<string> {
  const { board, collector } = deps;
  const id = await explainConflict(() => saveRanges(deps, { remove: [], ...commit }));
  await board.refresh();
  // Not waited for: the ranges are in force whatever becomes of the sweep.
  Promise.resolve(collector.requestDaySweep?.()).catch((error: unknown) =>
    log.warn({ err: error }, 'the last day could not be asked for again'),
  );
  return id;
}

import { SYSTEM } from '../actions/actor.ts';
import { followLocation } from '../actions/named-locations/follow-location.ts';
import type { RangeDeps } from '../actions/ranges/edit-ranges.ts';
import { isAppError } from '../errors.ts';
import type { ReadLocation } from '../presence/ranges/named-location.ts';
import { isClosed } from '../presence/ranges/range-edit.ts';
import type { CollectDeps } from './read-span.ts';

type SyncDeps = RangeDeps & Pick<CollectDeps, 'log'>;

/**
 * Updates ranges with `autoSync` from their locations; other changes stay proposals. Two changes are not applied, but left to an administrator:
 * one that would give a CIDR to two ranges, and the closing of all ranges if Entra has no location any more. A range whose location is missing
 * from a list that is not `complete` does not change. The actor in the audit is `system`.
 * @returns how many ranges were changed
 * @throws AppError STORE_UNAVAILABLE
 */
export async function syncNamedLocations(
  deps: SyncDeps,
  locations: readonly ReadLocation[],
  { complete }: { complete: boolean },
): Promise<number> {
  if (locations.length === 0) return 0;
  const byId = new Map(locations.map((read) => [read.location.id, read]));
  await deps.board.refresh();
  let applied = 0;
  for (const range of deps.board.world().ranges.values()) {
    if (!range.namedLocation?.autoSync || isClosed(range)) continue;
    const read = byId.get(range.namedLocation.id);
    if (await applyTo(deps, { locationId: range.namedLocation.id, read, complete })) applied += 1;
  }
  return applied;
}

/**
 * False if another range has one of its CIDRs, somebody else has changed the range, or it is unknown whether the location was deleted: the next read
 * decides again.
 */
async function applyTo(
  deps: SyncDeps,
  location: { locationId: string; read: ReadLocation | undefined; complete: boolean },
): Promise<boolean> {
  try {
    return await followLocation(deps, SYSTEM, location);
  } catch (error) {
    if (isAppError(error, 'RANGE_OVERLAPS')) {
      const conflicts = error.extra.conflictCount;
      deps.log.warn({ conflicts }, 'A named location has a CIDR of another range; its change remains a proposal');
    } else if (!isAppError(error, 'VERSION_CONFLICT') && !isAppError(error, 'NOT_FOUND')) throw error;
    return false;
  }
}

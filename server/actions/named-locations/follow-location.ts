import { AppError } from '../../errors.ts';
import type { Range } from '../../presence/place.ts';
import { changeOf, follow, followerOf, type ReadLocation, readLocation, relink } from '../../presence/ranges/named-location.ts';
import { isClosed } from '../../presence/ranges/range-edit.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { type RangeDeps, rangeEntry } from '../ranges/edit-ranges.ts';
import { saveRanges } from '../ranges/save-ranges.ts';
import { type KnownLocationsDeps, knownLocations } from './read-locations.ts';

/**
 * Updates the range that follows a location, or closes it if the location was deleted in Entra or has no usable part. `read`: the current location
 * in Entra; undefined if it is not in the list, which shows that it was deleted only if the list is `complete`.
 * @returns whether the range changed
 * @throws AppError NOT_FOUND if no range follows it, or it is not in a list that is not complete; RANGE_OVERLAPS, VERSION_CONFLICT
 */
export async function followLocation(
  deps: RangeDeps,
  actor: Actor,
  { locationId, read, complete }: { locationId: string; read: ReadLocation | undefined; complete: boolean },
): Promise<boolean> {
  requireAdministrator(actor);
  return deps.withLock(async () => {
    const before = await follower(deps, locationId);
    if (!read && !complete) throw new AppError('NOT_FOUND', { detail: message('location.list-incomplete') });
    if (!changeOf(before, read)) return false;
    await save(deps, actor, before, follow(before, read, deps.clock.now()));
    return true;
  });
}

/** Updates the range that follows a location from the last list, as `followLocation` does. @throws AppError as there, and GRAPH_FAILED */
export async function applyLocation(deps: RangeDeps & KnownLocationsDeps, actor: Actor, locationId: string): Promise<void> {
  const { locations, complete } = await knownLocations(deps, actor);
  const location = locations.find(({ id }) => id === locationId);
  await followLocation(deps, actor, { locationId, read: location && readLocation(location), complete });
}

/** Sets whether changes in Entra are applied automatically. @throws AppError NOT_FOUND if no range follows the location, VERSION_CONFLICT */
export async function setAutoSync(
  deps: RangeDeps,
  actor: Actor,
  { locationId, autoSync }: { locationId: string; autoSync: boolean },
): Promise<void> {
  requireAdministrator(actor);
  return deps.withLock(async () => {
    const before = await follower(deps, locationId);
    if (!before.namedLocation || before.namedLocation.autoSync === autoSync) return;
    await save(deps, actor, before, relink(before, { ...before.namedLocation, autoSync }));
  });
}

/** Detaches the range from the location; the range stays. @throws AppError NOT_FOUND if no range follows it, VERSION_CONFLICT */
export async function leaveLocation(deps: RangeDeps, actor: Actor, locationId: string): Promise<void> {
  requireAdministrator(actor);
  return deps.withLock(async () => {
    const before = await follower(deps, locationId);
    await save(deps, actor, before, relink(before, undefined));
  });
}

/** The range that follows the location. @throws AppError NOT_FOUND */
async function follower({ board }: RangeDeps, locationId: string): Promise<Range> {
  await board.refresh();
  const range = followerOf(locationId, board.world().ranges.values());
  if (!range) throw new AppError('NOT_FOUND', { detail: message('location.no-follower') });
  return range;
}

async function save(deps: RangeDeps, actor: Actor, before: Range, after: Range): Promise<void> {
  const action = isClosed(after) ? 'close' : 'update';
  await saveRanges(deps, { action, save: [after], audit: [rangeEntry(deps, actor, { before, after })] });
}

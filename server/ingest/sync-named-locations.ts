import { audited } from '../actions/audit.ts';
import { saveRanges } from '../actions/ranges/save-ranges.ts';
import { isAppError } from '../errors.ts';
import type { Range } from '../presence/place.ts';
import { changeOf, follow, type ReadLocation } from '../presence/ranges/named-location.ts';
import { isClosed } from '../presence/ranges/range-edit.ts';
import type { CollectDeps } from './read-span.ts';

type SyncDeps = Pick<CollectDeps, 'store' | 'clock' | 'log'>;

/**
 * Brings ranges that ask for it (`autoSync`) up to date with their locations; everything else stays a proposal. Not applied,
 * but left to an administrator: what would give one CIDR to two ranges, and the end of everything, should Entra have no
 * location at all any more. A range whose location is missing from a list that is not `complete` stays as it is. Written in
 * the audit as the work of `system`.
 * @returns how many ranges were changed
 * @throws AppError STORE_UNAVAILABLE
 */
export async function syncNamedLocations(
  deps: SyncDeps,
  locations: readonly ReadLocation[],
  { complete }: { complete: boolean },
): Promise<number> {
  if (locations.length === 0) return 0;
  const { store, clock } = deps;
  const byId = new Map(locations.map((read) => [read.location.id, read]));
  let applied = 0;
  for (const range of await store.ranges()) {
    if (!range.namedLocation?.autoSync || isClosed(range)) continue;
    const read = byId.get(range.namedLocation.id);
    if (!read && !complete) continue;
    if (!changeOf(range, read)) continue;
    if (await saved(deps, range, follow(range, read, clock.now()))) applied += 1;
  }
  return applied;
}

/** False where another range has one of its CIDRs, and when somebody else has changed the range: the next reading sees what is left to do. */
async function saved({ store, clock, log }: SyncDeps, before: Range, after: Range): Promise<boolean> {
  const action = isClosed(after) ? 'close' : 'update';
  const entry = { actor: 'system', action: `range.${action}`, subject: after.id, before: summaryOf(before), after: summaryOf(after) };
  try {
    await saveRanges({ store, clock }, { action, save: [after], remove: [], ...audited({ clock }, entry) });
    return true;
  } catch (error) {
    if (isAppError(error, 'RANGE_OVERLAPS')) {
      const conflicts = error.extra.conflictCount;
      log.warn({ conflicts }, 'A named location has a CIDR that another range has, too; it is left as a proposal');
    } else if (!isAppError(error, 'VERSION_CONFLICT')) throw error;
    return false;
  }
}

function summaryOf(range: Range) {
  const last = range.versions.at(-1);
  return { name: range.name, cidrs: last?.cidrs, target: last?.target, namedLocation: range.namedLocation };
}

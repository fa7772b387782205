import { randomUUID } from 'node:crypto';
import { isAppError } from '../errors.ts';
import type { Range } from '../presence/place.ts';
import { changeOf, follow, type ReadLocation } from '../presence/ranges/named-location.ts';
import { conflictsWith, isClosed } from '../presence/ranges/range-edit.ts';
import type { CollectDeps } from './read-span.ts';

/**
 * Brings ranges that ask for it (`autoSync`) up to date with their locations; everything else stays a proposal. Not applied,
 * but left to an administrator: what would give one CIDR to two ranges, and the end of everything, should Entra have no
 * location at all any more. A range whose location is missing from a list that is not `complete` stays as it is. Written in
 * the audit as the work of `system`.
 * @returns how many ranges were changed
 * @throws AppError STORE_UNAVAILABLE
 */
export async function syncNamedLocations(
  deps: Pick<CollectDeps, 'store' | 'clock' | 'log'>,
  locations: readonly ReadLocation[],
  { complete }: { complete: boolean },
): Promise<number> {
  if (locations.length === 0) return 0;
  const { store, clock, log } = deps;
  const byId = new Map(locations.map((read) => [read.location.id, read]));
  let applied = 0;
  for (const range of await store.ranges()) {
    if (!range.namedLocation?.autoSync || isClosed(range)) continue;
    const read = byId.get(range.namedLocation.id);
    if (!read && !complete) continue;
    if (!changeOf(range, read)) continue;
    const at = clock.now();
    const next = follow(range, read, at);
    const conflicts = conflictsWith(next, await store.ranges(), at);
    if (conflicts.length > 0) {
      log.warn({ conflicts: conflicts.length }, 'A named location has a CIDR that another range has, too; it is left as a proposal');
    } else if (await saved(deps, range, next)) {
      applied += 1;
    }
  }
  return applied;
}

/** False when somebody else has changed the range meanwhile: the next reading sees what is left to do. */
async function saved({ store, clock }: Pick<CollectDeps, 'store' | 'clock'>, before: Range, after: Range): Promise<boolean> {
  const at = clock.now();
  const action = isClosed(after) ? 'close' : 'update';
  const told = { id: randomUUID(), at, actor: 'system', action: `range.${action}`, subject: after.id };
  const audit = [{ ...told, before: summaryOf(before), after: summaryOf(after) }];
  try {
    await store.changeRanges({ id: randomUUID(), at, action, save: [after], remove: [], audit });
    return true;
  } catch (error) {
    if (isAppError(error, 'VERSION_CONFLICT')) return false;
    throw error;
  }
}

function summaryOf(range: Range) {
  const last = range.versions.at(-1);
  return { name: range.name, cidrs: last?.cidrs, target: last?.target, namedLocation: range.namedLocation };
}

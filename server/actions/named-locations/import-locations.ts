import { AppError, isAppError } from '../../errors.ts';
import { trimName } from '../../presence/names.ts';
import type { NamedLocation, Range, Target } from '../../presence/place.ts';
import { followerOf, readLocation } from '../../presence/ranges/named-location.ts';
import { createRange } from '../../presence/ranges/range-edit.ts';
import { message } from '../../texts/message.ts';
import type { Actor } from '../actor.ts';
import { type RangeDeps, rangeEntry } from '../ranges/edit-ranges.ts';
import { checkTarget } from '../ranges/read-content.ts';
import { saveRanges } from '../ranges/save-ranges.ts';
import { type KnownLocationsDeps, knownLocations } from './read-locations.ts';

/** A named location to import as a range. */
export interface WantedLocation {
  id: string;
  target: Target;
  /** Default: the name of the location. */
  name?: string;
  /** Whether changes in Entra are applied automatically. Default: false. */
  autoSync?: boolean;
  /** Default: true. */
  presence?: boolean;
  /** Default: false. */
  accessLogging?: boolean;
}

export interface LocationsImported {
  imported: { id: string; range: Range }[];
  /** NOT_FOUND, NAME_TAKEN, CIDR_INVALID, TARGET_UNKNOWN, RANGE_OVERLAPS or VERSION_CONFLICT */
  refused: { id: string; error: AppError }[];
}

/**
 * Creates a range for each wanted location, one by one: a refused location does not stop the others.
 * @throws AppError GRAPH_FAILED, STORE_UNAVAILABLE
 */
export async function importLocations(
  deps: RangeDeps & KnownLocationsDeps,
  actor: Actor,
  wanted: readonly WantedLocation[],
): Promise<LocationsImported> {
  const { locations } = await knownLocations(deps, actor);
  return deps.withLock(async () => {
    const result: LocationsImported = { imported: [], refused: [] };
    for (const one of wanted) {
      try {
        result.imported.push({ id: one.id, range: await importLocation(deps, actor, one, locations) });
      } catch (error) {
        if (!isAppError(error) || error.status >= 500) throw error;
        result.refused.push({ id: one.id, error });
      }
    }
    return result;
  });
}

async function importLocation(
  deps: RangeDeps,
  actor: Actor,
  { id, target, name, autoSync = false, presence = true, accessLogging = false }: WantedLocation,
  locations: readonly NamedLocation[],
): Promise<Range> {
  const location = locations.find((candidate) => candidate.id === id);
  if (!location) throw new AppError('NOT_FOUND', { detail: message('location.not-found') });
  const { cidrs, unusable } = readLocation(location);
  if (unusable !== undefined)
    throw new AppError('CIDR_INVALID', { detail: message('location.unusable', { location: location.name, why: unusable }) });
  await deps.board.refresh();
  const { ranges, offices } = deps.board.world();
  const follower = followerOf(id, ranges.values());
  if (follower)
    throw new AppError('NAME_TAKEN', { detail: message('location.followed', { range: follower.name, location: location.name }) });
  checkTarget(target, offices);
  const content = { name: name === undefined ? location.name : trimName(name), cidrs, target, presence, accessLogging };
  const made = createRange({ ...content, id: crypto.randomUUID(), source: 'named-location' }, deps.clock.now());
  const range: Range = { ...made, namedLocation: { id, name: location.name, autoSync } };
  await saveRanges(deps, { action: 'import', save: [range], audit: [rangeEntry(deps, actor, { after: range })] });
  return range;
}

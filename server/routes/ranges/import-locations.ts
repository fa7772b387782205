import type { FastifyBaseLogger } from 'fastify';
import { auditEntry } from '../../actions/audit.ts';
import { AppError, isAppError } from '../../errors.ts';
import { tidyName } from '../../presence/names.ts';
import type { Range } from '../../presence/place.ts';
import { followerOf, readLocation } from '../../presence/ranges/named-location.ts';
import { type CidrConflict, createRange } from '../../presence/ranges/range-edit.ts';
import { errorText } from '../../texts/error-text.ts';
import type { Texts } from '../../texts/texts.ts';
import type { RouteDeps } from '../deps.ts';
import type { Imported, ImportInput } from '../schemas/named-locations.ts';
import { rangeView } from '../views.ts';
import { commitRanges } from './range-commit.ts';
import { checkTarget } from './range-content.ts';

type Wanted = ImportInput['imports'][number];

/** Makes a range of each location that is wanted, one by one: what cannot be taken over is told, and keeps nobody else back. */
export function createImporter(deps: RouteDeps, log: FastifyBaseLogger) {
  const { store, clock, namedLocations } = deps;

  /** @throws AppError NOT_FOUND, NAME_TAKEN, CIDR_INVALID, TARGET_UNKNOWN, RANGE_OVERLAPS */
  async function take(
    { id, target, name, autoSync = false, presence = true, accessLogging = false }: Wanted,
    actor: string,
  ): Promise<Range> {
    const location = namedLocations.state().locations.find((candidate) => candidate.id === id);
    if (!location) throw new AppError('NOT_FOUND', { detail: 'Entra has no such named location. Read them again.' });
    const { cidrs, unusable } = readLocation(location);
    if (unusable !== undefined) throw new AppError('CIDR_INVALID', { detail: `“${location.name}” cannot be a range. ${unusable}` });
    const ranges = await store.ranges();
    const follower = followerOf(id, ranges);
    if (follower) throw new AppError('NAME_TAKEN', { detail: `The range “${follower.name}” follows “${location.name}” already.` });
    checkTarget(target, await store.offices());
    const content = { name: name === undefined ? location.name : tidyName(name), cidrs, target, presence, accessLogging };
    const made = createRange({ ...content, id: crypto.randomUUID(), source: 'named-location' }, clock.now());
    const range: Range = { ...made, namedLocation: { id, name: location.name, autoSync } };
    const entry = auditEntry(deps, { actor, action: 'range.create', subject: range.id, after: rangeView(range) });
    await commitRanges(deps, log, { action: 'import', save: [range], audit: [entry] });
    return range;
  }

  return async (wanted: readonly Wanted[], actor: string, texts: Texts): Promise<Imported> => {
    const result: Imported = { imported: [], refused: [] };
    for (const one of wanted) {
      try {
        const { id: rangeId, name } = await take(one, actor);
        result.imported.push({ id: one.id, rangeId, name });
      } catch (error) {
        if (!isAppError(error) || error.status >= 500) throw error;
        const conflicts = (error.extra.conflicts as CidrConflict[] | undefined) ?? [];
        result.refused.push({ id: one.id, code: error.code, detail: errorText(error, texts), conflicts });
      }
    }
    return result;
  };
}

import { AppError, isAppError } from '../../errors.ts';
import type { Range } from '../../presence/place.ts';
import { type Conflict, conflictsInSteps } from '../../presence/ranges/range-edit.ts';
import { runInTimeSlices } from '../../presence/steps.ts';
import type { Clock } from '../../presence/time.ts';
import type { PlaceStore, RangeChangeStore, RangesChange } from '../../store/port/places.ts';

/** Somebody who changes ranges all the time does not keep others from it for ever. */
const TRIES = 5;
/** More conflicts than this help nobody. */
const LISTED = 100;

export interface SaveRangesDeps {
  store: Pick<PlaceStore, 'ranges' | 'rangesRevision'> & Pick<RangeChangeStore, 'changeRanges'>;
  clock: Clock;
}

/**
 * The one way in which ranges are changed: refuses a prefix that two would have, and saves all together with the audit and what is
 * needed to undo it. It holds across instances: the store takes only a change that was checked against the ranges as they are.
 * @returns the id of the change
 * @throws AppError RANGE_OVERLAPS naming the ranges that have the prefixes, VERSION_CONFLICT
 */
export async function saveRanges({ store, clock }: SaveRangesDeps, change: Omit<RangesChange, 'id' | 'at' | 'revision'>): Promise<string> {
  const { save, remove } = change;
  const saved = new Set(save.map(({ id }) => id));
  for (let tries = 0; tries < TRIES; tries += 1) {
    // First the revision: what is changed after that is noticed.
    const revision = await store.rangesRevision();
    const at = clock.now();
    const overlap = overlapError(await runInTimeSlices(conflictsInSteps(withChanges(await store.ranges(), save, remove), saved, at)));
    if (overlap) throw overlap;
    const id = crypto.randomUUID();
    try {
      await store.changeRanges({ ...change, id, at, revision });
      return id;
    } catch (error) {
      if (!isAppError(error, 'STALE_RANGES')) throw error;
    }
  }
  throw new AppError('VERSION_CONFLICT', { detail: 'Ranges are being changed by others at the same time. Try again.' });
}

/** All ranges as they will be. */
export function withChanges(ranges: readonly Range[], save: readonly Range[], remove: readonly Pick<Range, 'id'>[]): Range[] {
  const changed = new Set([...save, ...remove].map(({ id }) => id));
  return [...ranges.filter(({ id }) => !changed.has(id)), ...save];
}

/** RANGE_OVERLAPS naming the other ranges; undefined without conflicts. */
export function overlapError(conflicts: readonly Conflict[]): AppError | undefined {
  const [first] = conflicts;
  if (!first) return undefined;
  return new AppError('RANGE_OVERLAPS', {
    detail: `${first.cidr} is in the range “${first.rangeName}”, too. Take it out there first.`,
    extra: {
      conflicts: conflicts.slice(0, LISTED).map(({ cidr, rangeId, rangeName }) => ({ cidr, rangeId, rangeName })),
      conflictCount: conflicts.length,
    },
  });
}

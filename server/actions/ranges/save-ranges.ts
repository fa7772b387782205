import { isDeepStrictEqual } from 'node:util';
import type { Board } from '../../board/board.ts';
import { runInTimeSlices } from '../../concurrency.ts';
import { AppError } from '../../errors.ts';
import type { Range } from '../../presence/place.ts';
import { type Conflict, conflictsInSteps, contentOfRange, isClosed } from '../../presence/ranges/range-edit.ts';
import type { Clock } from '../../presence/time.ts';
import type { World } from '../../presence/world.ts';
import type { RangesChange } from '../../store/port/places.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';
import { explainConflict } from '../check-version.ts';
import type { CollectorRequests } from '../collector-requests.ts';
import { rangeRecord } from '../records.ts';
import { againstUnchangedPlaces } from '../unchanged-places.ts';
import { checkTarget } from './read-content.ts';

/** Maximum conflicts in one error. */
const LISTED = 100;

export interface SaveRangesDeps {
  store: Pick<Store, 'placesRevision' | 'changeRanges'>;
  board: Pick<Board, 'refresh' | 'world'>;
  clock: Clock;
  requests: Pick<CollectorRequests, 'daySweep'>;
}

export type RangesToSave = Omit<RangesChange, 'id' | 'at' | 'revision' | 'remove'> & { remove?: readonly Range[] };

/**
 * The only way to change ranges. Refuses a prefix in two ranges and a new target that is not in use; saves the change with its audit entry and with the data for an undo; refreshes
 * the board; requests the last day again. Safe across instances: the store accepts only a change that was checked against the current places.
 * @returns the id of the change
 * @throws AppError RANGE_OVERLAPS with the ranges that have the prefixes, TARGET_UNKNOWN, VERSION_CONFLICT
 */
export async function saveRanges(deps: SaveRangesDeps, change: RangesToSave): Promise<string> {
  const { store, board, clock, requests } = deps;
  const id = await againstUnchangedPlaces(store, async (revision) => {
    await board.refresh();
    const at = clock.now();
    refuseUnusableTargets(board.world(), change.save);
    await refuseOverlap(board.world().ranges.values(), change, at);
    const changeId = crypto.randomUUID();
    await explainConflict(
      () => store.changeRanges({ remove: [], ...change, id: changeId, at, revision }),
      () => changedMeanwhile(deps, change),
    );
    return changeId;
  });
  await board.refresh();
  requests.daySweep();
  return id;
}

/**
 * A target that a range already has in force is not checked again: offices with such a range are not archived.
 * @throws AppError TARGET_UNKNOWN
 */
function refuseUnusableTargets({ ranges, offices }: Pick<World, 'ranges' | 'offices'>, save: readonly Range[]): void {
  for (const range of save.filter((each) => !isClosed(each))) {
    const { target } = contentOfRange(range);
    const before = ranges.get(range.id);
    const isKept = before && !isClosed(before) && isDeepStrictEqual(contentOfRange(before).target, target);
    if (!isKept) checkTarget(target, offices);
  }
}

/** The first range of a change that somebody else has changed since it was read, in its current form. */
async function changedMeanwhile({ board }: SaveRangesDeps, { save, remove = [] }: RangesToSave) {
  await board.refresh();
  const { ranges } = board.world();
  const read = [...save.map(({ id, version }) => ({ id, version: version - 1 })), ...remove];
  const stale = read
    .map(({ id, version }) => ({ now: ranges.get(id), version }))
    .find(({ now, version }) => now && now.version !== version);
  return stale?.now && rangeRecord(stale.now);
}

/** All ranges after the change. */
export function withChanges(ranges: Iterable<Range>, { save, remove = [] }: Pick<RangesToSave, 'save' | 'remove'>): Range[] {
  const changed = new Set([...save, ...remove].map(({ id }) => id));
  return [...[...ranges].filter(({ id }) => !changed.has(id)), ...save];
}

/** @throws AppError RANGE_OVERLAPS with the other ranges that have a prefix of the changed ones */
export async function refuseOverlap(ranges: Iterable<Range>, change: Pick<RangesToSave, 'save' | 'remove'>, at: number): Promise<void> {
  const saved = new Set(change.save.map(({ id }) => id));
  const overlap = overlapError(await runInTimeSlices(conflictsInSteps(withChanges(ranges, change), saved, at)));
  if (overlap) throw overlap;
}

function overlapError(conflicts: readonly Conflict[]): AppError | undefined {
  const [first] = conflicts;
  if (!first) return undefined;
  return new AppError('RANGE_OVERLAPS', {
    detail: message('range.overlaps', { cidr: first.cidr, range: first.rangeName }),
    extra: {
      conflicts: conflicts.slice(0, LISTED).map(({ cidr, rangeId, rangeName }) => ({ cidr, rangeId, rangeName })),
      conflictCount: conflicts.length,
    },
  });
}

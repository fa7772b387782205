import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Board } from '../../board/board.ts';
import { AppError, message } from '../../errors.ts';
import type { Floor, Office } from '../../presence/place.ts';
import type { FloorPlan } from '../../store/port/places.ts';
import { type OfficeDeps, saveOffice } from './edit-offices.ts';

export interface FloorId {
  officeId: string;
  floorId: string;
}

/** Sets the picture of a floor, which is sanitized already, and increments the office's version. @throws AppError NOT_FOUND, VERSION_CONFLICT */
export function changeFloorPlan(
  deps: OfficeDeps,
  actor: { id: string },
  { floor, picture }: { floor: FloorId; picture: Omit<FloorPlan, 'id'> },
): Promise<Office> {
  return deps.withLock(async () => {
    await findFloor(deps.board, floor);
    const plan = { ...picture, id: pictureId(picture.bytes) };
    // Stores the picture before the reference to it: a crash in between leaves only an unused picture.
    await deps.store.saveFloorPlan(plan);
    return putFloorPlan(deps, actor, floor, plan.id);
  });
}

/** Removes the picture of a floor. @throws AppError NOT_FOUND, VERSION_CONFLICT */
export function removeFloorPlan(deps: OfficeDeps, actor: { id: string }, floor: FloorId): Promise<Office> {
  return deps.withLock(() => putFloorPlan(deps, actor, floor, undefined));
}

/** An id derived from the content. */
export function pictureId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** @throws AppError NOT_FOUND */
export async function findFloor(
  board: Pick<Board, 'refresh' | 'world'>,
  { officeId, floorId }: FloorId,
): Promise<{ office: Office; floor: Floor }> {
  await board.refresh();
  const office = board.world().offices.get(officeId);
  const floor = office?.floors.find((candidate) => candidate.id === floorId);
  if (!office || !floor) throw new AppError('NOT_FOUND', { detail: message('floor.not-found') });
  return { office, floor };
}

async function putFloorPlan(deps: OfficeDeps, actor: { id: string }, id: FloorId, floorPlanId: string | undefined): Promise<Office> {
  const { office: before } = await findFloor(deps.board, id);
  const floors = before.floors.map(({ floorPlanId: former, ...floor }) => {
    const picture = floor.id === id.floorId ? floorPlanId : former;
    return { ...floor, ...(picture === undefined ? {} : { floorPlanId: picture }) };
  });
  if (isDeepStrictEqual(floors, before.floors)) return before;
  const office = { ...before, floors, version: before.version + 1 };
  await saveOffice(deps, { actor, action: 'office.plan', before, office });
  return office;
}

import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import type { Floor, Office } from '../../presence/place.ts';
import type { FloorPlan } from '../../store/port/places.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { type OfficeDeps, saveOffice } from './save-office.ts';

export interface FloorId {
  officeId: string;
  floorId: string;
}

/**
 * Sets the sanitized picture of a floor, and increments the office's version. Its seats stay.
 * @param instead the id of the picture that the floor must have now, `drawn` for none; for an undo, which must not replace what somebody has uploaded since
 * @throws AppError NOT_FOUND, VERSION_CONFLICT
 */
export async function changeFloorPlan(
  deps: OfficeDeps,
  actor: Actor,
  { floor, picture, instead }: { floor: FloorId; picture: Omit<FloorPlan, 'id'>; instead?: string },
): Promise<Office> {
  requireAdministrator(actor);
  return deps.withLock(async () => {
    const { floor: now } = await findFloor(deps.board, floor);
    if (instead !== undefined && instead !== (now.floorPlanId ?? 'drawn'))
      throw new AppError('VERSION_CONFLICT', { detail: message('floor-plan.changed-since', { floor: now.name }) });
    const plan = { ...picture, id: contentId(picture.bytes) };
    // Stores the picture before the reference to it: a crash in between leaves only an unused picture.
    await deps.store.saveFloorPlan(plan);
    return putFloor(deps, { actor, action: 'office.floor-plan' }, floor, (before) => ({ ...before, floorPlanId: plan.id }));
  });
}

/** Removes the picture of a floor, and the seats in it. @throws AppError NOT_FOUND, VERSION_CONFLICT */
export async function removeFloorPlan(deps: OfficeDeps, actor: Actor, floor: FloorId): Promise<Office> {
  requireAdministrator(actor);
  const withoutPicture = ({ floorPlanId: _, seats: __, ...rest }: Floor): Floor => rest;
  return deps.withLock(() => putFloor(deps, { actor, action: 'office.floor-plan' }, floor, withoutPicture));
}

/** An id derived from the content. */
export function contentId(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** @throws AppError NOT_FOUND */
export async function findFloor(
  board: Pick<Board, 'refresh' | 'world'>,
  { officeId, floorId }: FloorId,
): Promise<{ office: Office; floor: Floor }> {
  await board.refresh();
  const office = board.world().offices.get(officeId);
  const floor = office?.floors.find(({ id }) => id === floorId);
  if (!office || !floor) throw new AppError('NOT_FOUND', { detail: message('floor.not-found') });
  return { office, floor };
}

/** Saves one floor of an office with the result of `change`; saves nothing if it is unchanged. @throws AppError NOT_FOUND, VERSION_CONFLICT */
export async function putFloor(
  deps: OfficeDeps,
  { actor, action }: { actor: Actor; action: string },
  id: FloorId,
  change: (floor: Floor) => Floor,
): Promise<Office> {
  const { office: before } = await findFloor(deps.board, id);
  const floors = before.floors.map((floor) => (floor.id === id.floorId ? change(floor) : floor));
  if (isDeepStrictEqual(floors, before.floors)) return before;
  const office = { ...before, floors, version: before.version + 1 };
  await saveOffice(deps, { actor, action, before, office });
  return office;
}

import { AppError } from '../../errors.ts';
import type { Floor, Office, Seat } from '../../presence/place.ts';
import type { FloorSeats } from '../../store/port/places.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { contentId, type FloorId, findFloor, putFloor } from './change-floor-plan.ts';
import { type OfficeDeps, officeAsRead } from './save-office.ts';

/** Maximum seats of one floor. */
export const MAX_SEATS = 2000;

interface SeatsEdit {
  floor: FloorId;
  /** The version of the office that was read; undefined to edit the current one. */
  read: number | undefined;
  /** In any order; seats at the same spot count once. An empty list removes all seats. */
  seats: readonly Seat[];
}

/**
 * Replaces the seats in the uploaded picture of a floor, and increments the office's version.
 * @throws AppError NOT_FOUND, VERSION_CONFLICT, BAD_REQUEST without a picture
 */
export async function changeFloorSeats(deps: OfficeDeps, actor: Actor, { floor, read, seats }: SeatsEdit): Promise<Office> {
  requireAdministrator(actor);
  return deps.withLock(async () => {
    const { floor: before } = await findFloor(deps.board, floor);
    await officeAsRead(deps, { id: floor.officeId, read });
    const placed = toFloorSeats(seats);
    if (placed.seats.length > 0) {
      if (before.floorPlanId === undefined) throw new AppError('BAD_REQUEST', { detail: message('seats.no-picture') });
      // Stores the seats before the reference to them: a crash in between leaves only unused seats.
      await deps.store.saveFloorSeats(placed);
    }
    return putFloor(deps, { actor, action: 'office.seats' }, floor, (now) => withSeats(now, placed));
  });
}

/** Sorted seats without duplicates. The id depends only on the seats. */
export function toFloorSeats(seats: readonly Seat[]): FloorSeats {
  const bySpot = new Map(seats.map(({ x, y }) => [`${x} ${y}`, { x, y }]));
  const sorted = [...bySpot.values()].sort((a, b) => a.y - b.y || a.x - b.x);
  return { id: contentId(JSON.stringify(sorted)), seats: sorted };
}

function withSeats({ seats: _, ...floor }: Floor, placed: FloorSeats): Floor {
  return placed.seats.length === 0 ? floor : { ...floor, seats: { id: placed.id, count: placed.seats.length } };
}

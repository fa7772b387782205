import { contentId } from '../actions/offices/change-floor-plan.ts';
import { toFloorSeats } from '../actions/offices/change-floor-seats.ts';
import type { Floor } from '../presence/place.ts';
import type { FloorPlan, FloorPlanStore, FloorSeats } from '../store/port/places.ts';
import { drawFloor } from './floor-drawing.ts';
import type { SiteFloor } from './sites.ts';

/** Maximum seats of a floor that is drawn in detail; for larger floors Indoors draws a scheme. */
const MAX_DRAWN = 400;

/** The plan of a floor, as an administrator would have uploaded it. */
interface UploadedFloorPlan {
  picture: FloorPlan;
  seats?: FloorSeats;
}

/** Undefined if nobody uploaded a plan. */
export function uploadedFloorPlan({ plan, level }: SiteFloor, capacity: number): UploadedFloorPlan | undefined {
  if (plan === undefined || capacity > MAX_DRAWN) return undefined;
  const drawing = drawFloor({ seats: capacity, level });
  const bytes = new TextEncoder().encode(drawing.svg);
  const picture: FloorPlan = { id: contentId(bytes), type: 'image/svg+xml', bytes };
  return plan === 'with-seats' ? { picture, seats: toFloorSeats(drawing.seats) } : { picture };
}

/** The references of a floor to its plan. */
export function floorPlanReferences(uploaded: UploadedFloorPlan | undefined): Pick<Floor, 'floorPlanId' | 'seats'> {
  if (!uploaded) return {};
  const { picture, seats } = uploaded;
  return { floorPlanId: picture.id, ...(seats && { seats: { id: seats.id, count: seats.seats.length } }) };
}

export async function saveUploadedFloorPlan(store: FloorPlanStore, { picture, seats }: UploadedFloorPlan): Promise<void> {
  await store.saveFloorPlan(picture);
  if (seats) await store.saveFloorSeats(seats);
}

import { useMemo } from 'react';
import type { FloorSeatsView } from '../../../../server/routes/schemas/floor-seats.ts';
import { useFloorPlan } from '../../hooks/use-floor-plan.ts';
import { useServerQuery } from '../../hooks/use-server-query.ts';
import type { Form } from '../../lib/form.ts';
import type { Http } from '../../lib/http.ts';
import type { Material } from './floor-plan-picture.tsx';

export interface FloorPlanPlace {
  officeId: string;
  floorId: string;
  /** The ids of the uploaded picture and of its seats, if known: when an id changes, the new one is fetched. */
  floorPlanId?: string;
  seatsId?: string;
}

export interface ShownFloorPlan {
  /** For `<img>`. */
  url: string;
  material: Material;
  seats: FloorSeatsView;
}

interface Plan {
  /** Undefined until all of it has been fetched. */
  shown?: ShownFloorPlan;
  /** Why a part is missing or out of date. */
  problem: unknown;
  retry: () => void;
}

const SEATS: Form<FloorSeatsView> = { seats: [{ x: 0, y: 0 }] };

/** The picture of a floor and the seats in it. */
export function useFloorPlanWithSeats(http: Http, place: FloorPlanPlace): Plan {
  const { officeId, floorId, floorPlanId, seatsId } = place;
  const path = `/api/offices/${encodeURIComponent(officeId)}/floors/${encodeURIComponent(floorId)}/seats`;
  const picture = useFloorPlan(http, place);
  const seats = useServerQuery(['floor-seats', path, floorPlanId, seatsId], (signal) => http.get<FloorSeatsView>(path, SEATS, signal));
  const retry = () => {
    picture.retry();
    void seats.reload();
  };
  const { url, type } = picture;
  const shown = useMemo(() => {
    if (url === undefined || !seats.value) return undefined;
    const uploaded = type === 'image/svg+xml' ? 'drawing' : 'paper';
    const material: Material = seats.value.picture === 'drawn' ? 'page' : uploaded;
    return { url, material, seats: seats.value };
  }, [url, type, seats.value]);
  return { shown, problem: picture.problem ?? seats.problem, retry };
}

import type { SeatView } from '../../../../server/routes/schemas/floor-seats.ts';
import type { OfficeInput, OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { OFFICE_FORM } from '../../../shared/hooks/use-offices.ts';
import { type Http, LONG_TIMEOUT_MS, withQuery } from '../../../shared/lib/http.ts';

const one = encodeURIComponent;

export const fetchOffice = (http: Http, id: string) => http.get<OfficeView>(`/api/offices/${one(id)}`, OFFICE_FORM);
export const saveOffice = (http: Http, id: string | undefined, office: OfficeInput) =>
  id === undefined
    ? http.send<OfficeView>('POST', '/api/offices', OFFICE_FORM, office)
    : http.send<OfficeView>('PUT', `/api/offices/${one(id)}`, OFFICE_FORM, office);
export const removeOffice = (http: Http, id: string) =>
  http.send<{ outcome: 'archived' }>('DELETE', `/api/offices/${one(id)}`, { outcome: '' });

const floorPlanPath = (officeId: string, floorId: string) => `/api/offices/${one(officeId)}/floors/${one(floorId)}/floor-plan`;

/** @param instead the picture that it replaces, `drawn` for none; refused if the floor has another one now */
export const uploadFloorPlan = (http: Http, officeId: string, floorId: string, file: Blob, instead?: string) =>
  http.send<OfficeView>('PUT', withQuery(floorPlanPath(officeId, floorId), { instead }), OFFICE_FORM, file, LONG_TIMEOUT_MS);
export const removeFloorPlan = (http: Http, officeId: string, floorId: string) =>
  http.send<OfficeView>('DELETE', floorPlanPath(officeId, floorId), OFFICE_FORM);
/** The uploaded picture of a floor, in its own format. */
export const fetchFloorPlan = async (http: Http, officeId: string, floorId: string) =>
  (await http.open(floorPlanPath(officeId, floorId), 'image/')).blob();
/** The uploaded SVG of a floor, as text. */
export const fetchDrawing = async (http: Http, officeId: string, floorId: string, signal: AbortSignal) =>
  (await http.open(floorPlanPath(officeId, floorId), 'image/svg+xml', { signal })).text();
export const saveSeats = (http: Http, officeId: string, floorId: string, body: { seats: SeatView[]; version: number }) =>
  http.send<OfficeView>('PUT', `/api/offices/${one(officeId)}/floors/${one(floorId)}/seats`, OFFICE_FORM, body);

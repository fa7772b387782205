import type { SeatView } from '../../../../server/routes/schemas/floor-seats.ts';
import type { OfficeInput, OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { Http } from '../../../shared/lib/http.ts';

const one = encodeURIComponent;

export const fetchOffices = async (http: Http, signal?: AbortSignal) =>
  (await http.get<{ offices: OfficeView[] }>('/api/offices', signal)).offices;
export const fetchOffice = (http: Http, id: string) => http.get<OfficeView>(`/api/offices/${one(id)}`);
export const saveOffice = (http: Http, id: string | undefined, office: OfficeInput) =>
  id === undefined
    ? http.send<OfficeView>('POST', '/api/offices', office)
    : http.send<OfficeView>('PUT', `/api/offices/${one(id)}`, office);
export const removeOffice = (http: Http, id: string) => http.send<{ outcome: 'archived' }>('DELETE', `/api/offices/${one(id)}`);

const floorPlanPath = (officeId: string, floorId: string) => `/api/offices/${one(officeId)}/floors/${one(floorId)}/floor-plan`;

export const uploadFloorPlan = async (http: Http, officeId: string, floorId: string, file: Blob): Promise<OfficeView> =>
  (await http.open(floorPlanPath(officeId, floorId), { method: 'PUT', body: file, headers: { 'content-type': file.type } })).json();
export const removeFloorPlan = (http: Http, officeId: string, floorId: string) =>
  http.send<OfficeView>('DELETE', floorPlanPath(officeId, floorId));
/** The uploaded SVG of a floor, as text. */
export const fetchDrawing = async (http: Http, officeId: string, floorId: string, signal: AbortSignal) =>
  (await http.open(floorPlanPath(officeId, floorId), { signal })).text();
export const saveSeats = (http: Http, officeId: string, floorId: string, body: { seats: SeatView[]; version: number }) =>
  http.send<OfficeView>('PUT', `/api/offices/${one(officeId)}/floors/${one(floorId)}/seats`, body);

import type { SeatView } from '../../../../server/routes/schemas/floor-seats.ts';
import type { OfficeInput, OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { Form } from '../../../shared/lib/form.ts';
import { type Http, LONG_TIMEOUT_MS } from '../../../shared/lib/http.ts';

const OFFICE: Form<OfficeView> = {
  id: '',
  name: '',
  timeZone: '',
  floors: [{ id: '', name: '', level: 0, archived: false }],
  archived: false,
  version: 0,
};

const one = encodeURIComponent;

export const fetchOffices = async (http: Http, signal?: AbortSignal) =>
  (await http.get<{ offices: OfficeView[] }>('/api/offices', { offices: [OFFICE] }, signal)).offices;
export const fetchOffice = (http: Http, id: string) => http.get<OfficeView>(`/api/offices/${one(id)}`, OFFICE);
export const saveOffice = (http: Http, id: string | undefined, office: OfficeInput) =>
  id === undefined
    ? http.send<OfficeView>('POST', '/api/offices', OFFICE, office)
    : http.send<OfficeView>('PUT', `/api/offices/${one(id)}`, OFFICE, office);
export const removeOffice = (http: Http, id: string) =>
  http.send<{ outcome: 'archived' }>('DELETE', `/api/offices/${one(id)}`, { outcome: '' });

const floorPlanPath = (officeId: string, floorId: string) => `/api/offices/${one(officeId)}/floors/${one(floorId)}/floor-plan`;

export const uploadFloorPlan = (http: Http, officeId: string, floorId: string, file: Blob) =>
  http.send<OfficeView>('PUT', floorPlanPath(officeId, floorId), OFFICE, file, LONG_TIMEOUT_MS);
export const removeFloorPlan = (http: Http, officeId: string, floorId: string) =>
  http.send<OfficeView>('DELETE', floorPlanPath(officeId, floorId), OFFICE);
/** The uploaded SVG of a floor, as text. */
export const fetchDrawing = async (http: Http, officeId: string, floorId: string, signal: AbortSignal) =>
  (await http.open(floorPlanPath(officeId, floorId), 'image/svg+xml', { signal })).text();
export const saveSeats = (http: Http, officeId: string, floorId: string, body: { seats: SeatView[]; version: number }) =>
  http.send<OfficeView>('PUT', `/api/offices/${one(officeId)}/floors/${one(floorId)}/seats`, OFFICE, body);

import type { Imported, ImportInput, NamedLocationsView } from '../../../../server/routes/schemas/named-locations.ts';
import type { Form } from '../../../shared/lib/form.ts';
import { type Http, LONG_TIMEOUT_MS } from '../../../shared/lib/http.ts';

const LOCATIONS: Form<NamedLocationsView> = {
  now: '',
  limits: { locations: 0, cidrs: 0 },
  locations: [{ id: '', name: '', kind: '', cidrs: [''], unusable: [{ cidr: '', message: '' }], conflicts: [{ cidr: '', rangeName: '' }] }],
};
const IMPORTED: Form<Imported> = {
  imported: [{ id: '', rangeId: '', name: '' }],
  refused: [{ id: '', detail: '', conflicts: [{ cidr: '', rangeName: '' }] }],
};

const PATH = '/api/named-locations';
const one = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

export const fetchLocations = (http: Http) => http.get<NamedLocationsView>(PATH, LOCATIONS);
export const readLocationsNow = (http: Http) =>
  http.send<NamedLocationsView>('POST', `${PATH}/refresh`, LOCATIONS, undefined, LONG_TIMEOUT_MS);
export const importLocations = (http: Http, imports: ImportInput) =>
  http.send<Imported>('POST', `${PATH}/import`, IMPORTED, imports, LONG_TIMEOUT_MS);
export const applyLocation = (http: Http, id: string) => http.send<NamedLocationsView>('POST', `${one(id)}/apply`, LOCATIONS);
export const setAutoSync = (http: Http, id: string, autoSync: boolean) =>
  http.send<NamedLocationsView>('PUT', one(id), LOCATIONS, { autoSync });
/** The range stays, but no longer follows the location. */
export const unfollowLocation = (http: Http, id: string) => http.send<NamedLocationsView>('DELETE', one(id), LOCATIONS);

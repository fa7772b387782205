import type { Imported, ImportInput, NamedLocationsView } from '../../../../server/routes/schemas/named-locations.ts';
import { type Http, LONG_TIMEOUT_MS } from '../../../shared/lib/http.ts';

const PATH = '/api/named-locations';
const one = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

export const fetchLocations = (http: Http) => http.get<NamedLocationsView>(PATH);
export const readLocationsNow = (http: Http) => http.send<NamedLocationsView>('POST', `${PATH}/refresh`, undefined, LONG_TIMEOUT_MS);
export const importLocations = (http: Http, imports: ImportInput) =>
  http.send<Imported>('POST', `${PATH}/import`, imports, LONG_TIMEOUT_MS);
export const applyLocation = (http: Http, id: string) => http.send<NamedLocationsView>('POST', `${one(id)}/apply`);
export const setAutoSync = (http: Http, id: string, autoSync: boolean) => http.send<NamedLocationsView>('PUT', one(id), { autoSync });
/** The range stays; it no longer follows. */
export const unfollowLocation = (http: Http, id: string) => http.send<NamedLocationsView>('DELETE', one(id));

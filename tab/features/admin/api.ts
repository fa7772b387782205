import type { Integration } from '../../../server/routes/schemas/integration.ts';
import type { OfficeInput, OfficeView } from '../../../server/routes/schemas/offices.ts';
import type { PersonView } from '../../../server/routes/schemas/people.ts';
import type { RangeInput, RangeView } from '../../../server/routes/schemas/ranges.ts';
import type { SettingsInput, SettingsView } from '../../../server/routes/schemas/settings.ts';
import { type Http, withQuery } from '../../lib/http.ts';

const one = encodeURIComponent;

export const fetchIntegration = (http: Http) => http.get<Integration>('/api/integration');
export const collectNow = (http: Http) => http.send('POST', '/api/collect');

export const fetchOffices = async (http: Http) => (await http.get<{ offices: OfficeView[] }>('/api/offices')).offices;
export const saveOffice = (http: Http, id: string | undefined, office: OfficeInput) =>
  id === undefined ? http.send('POST', '/api/offices', office) : http.send('PUT', `/api/offices/${one(id)}`, office);
export const removeOffice = (http: Http, id: string) => http.send('DELETE', `/api/offices/${one(id)}`);

export const fetchRanges = async (http: Http) => (await http.get<{ ranges: RangeView[] }>('/api/ranges')).ranges;
export const saveRange = (http: Http, id: string | undefined, range: RangeInput) =>
  id === undefined ? http.send('POST', '/api/ranges', range) : http.send('PUT', `/api/ranges/${one(id)}`, range);
export const removeRange = (http: Http, id: string) => http.send('DELETE', `/api/ranges/${one(id)}`);

export const fetchSettings = (http: Http) => http.get<SettingsView>('/api/settings');
export const saveSettings = (http: Http, settings: SettingsInput) => http.send('PUT', '/api/settings', settings);

export const fetchPeople = (http: Http, q: string) =>
  http.get<{ total: number; people: PersonView[] }>(withQuery('/api/people', { q, limit: 50 }));
export const setMode = (http: Http, id: string, mode: PersonView['mode']) => http.send('PUT', `/api/people/${one(id)}/mode`, { mode });

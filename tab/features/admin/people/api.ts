import type { OverrideInput } from '../../../../server/routes/schemas/me.ts';
import type { Departments, PeopleModeInput, PeopleModeResult, PersonView, SaidFor } from '../../../../server/routes/schemas/people.ts';
import { type Http, LONG_TIMEOUT_MS, withQuery } from '../../../shared/lib/http.ts';
import type { PeopleFilter } from './view-model.ts';

const one = encodeURIComponent;

export interface PeoplePage {
  total: number;
  people: PersonView[];
  nextCursor?: string;
}

export const fetchPeople = (
  http: Http,
  { text, mode, department }: PeopleFilter,
  { cursor, signal }: { cursor: string | undefined; signal: AbortSignal },
) => http.get<PeoplePage>(withQuery('/api/people', { q: text.trim(), mode, department, limit: 50, cursor }), signal);
export const fetchDepartments = (http: Http, signal?: AbortSignal) => http.get<Departments>('/api/people/departments', signal);
export const setMode = (http: Http, id: string, mode: PersonView['mode'], onlyFrom?: PersonView['mode']) =>
  http.send<PersonView>('PUT', `/api/people/${one(id)}/mode`, { mode, onlyFrom });
export const setModes = (http: Http, input: PeopleModeInput) =>
  http.send<PeopleModeResult>('POST', '/api/people/mode', input, LONG_TIMEOUT_MS);
export const fetchSaidFor = (http: Http, id: string) => http.get<SaidFor>(`/api/people/${one(id)}/override`);
export const sayFor = (http: Http, id: string, input: OverrideInput) => http.send<SaidFor>('PUT', `/api/people/${one(id)}/override`, input);
export const endSaidFor = (http: Http, id: string, overrideId: string) =>
  http.send<SaidFor>('DELETE', withQuery(`/api/people/${one(id)}/override`, { id: overrideId }));
export const restoreSaidFor = (http: Http, id: string, overrideId: string) =>
  http.send<SaidFor>('POST', `/api/people/${one(id)}/override/${one(overrideId)}/restore`);

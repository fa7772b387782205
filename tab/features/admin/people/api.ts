import type { OverrideInput } from '../../../../server/routes/schemas/me.ts';
import type { Occupancy } from '../../../../server/routes/schemas/occupancy.ts';
import type {
  Departments,
  PeopleModeInput,
  PeopleModeResult,
  PersonModeView,
  PersonView,
  SaidFor,
} from '../../../../server/routes/schemas/people.ts';
import type { Form } from '../../../shared/lib/form.ts';
import { type Http, LONG_TIMEOUT_MS, withQuery } from '../../../shared/lib/http.ts';
import type { PeopleFilter } from './view-model.ts';

const PERSON: Form<PersonView> = { id: '', name: '', upn: '', enabled: false, guest: false, mode: '' };
const SAID: Form<SaidFor> = { overrides: [{ id: '', status: '', from: '', until: '', inForce: false }] };
const CHANGED: Form<PeopleModeResult> = { dryRun: false, people: 0, changed: 0, from: { off: 0, track: 0, display: 0 }, unknown: 0 };

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
) =>
  http.get<PeoplePage>(
    withQuery('/api/people', { q: text.trim(), mode, department, limit: 50, cursor }),
    { total: 0, people: [PERSON] },
    signal,
  );
export const fetchDepartments = (http: Http, signal?: AbortSignal) =>
  http.get<Departments>('/api/people/departments', { departments: [{ department: '', off: 0, track: 0, display: 0 }] }, signal);
/** @param instead the person after the change that this one undoes; refused if their mode has been chosen again since */
export const setMode = (http: Http, id: string, mode: PersonView['mode'], instead?: Pick<PersonView, 'mode' | 'modeChosenAt'>) =>
  http.send<PersonModeView>('PUT', `/api/people/${one(id)}/mode`, PERSON, {
    mode,
    onlyFrom: instead?.mode,
    chosenAt: instead?.modeChosenAt,
  });
export const setModes = (http: Http, input: PeopleModeInput) =>
  http.send<PeopleModeResult>('POST', '/api/people/mode', CHANGED, input, LONG_TIMEOUT_MS);
/** Offices and floors that can be chosen, and the server's time. */
export const fetchPlaces = (http: Http) =>
  http.get<Occupancy>('/api/occupancy', {
    at: '',
    offices: [{ officeId: '', name: '', timeZone: '', floors: [{ floorId: '', name: '', level: 0 }] }],
  });
export const fetchSaidFor = (http: Http, id: string) => http.get<SaidFor>(`/api/people/${one(id)}/override`, SAID);
export const sayFor = (http: Http, id: string, input: OverrideInput) =>
  http.send<SaidFor>('PUT', `/api/people/${one(id)}/override`, SAID, input);
export const endSaidFor = (http: Http, id: string, overrideId: string) =>
  http.send<SaidFor>('DELETE', withQuery(`/api/people/${one(id)}/override`, { id: overrideId }), SAID);
export const restoreSaidFor = (http: Http, id: string, overrideId: string) =>
  http.send<SaidFor>('POST', `/api/people/${one(id)}/override/${one(overrideId)}/restore`, SAID);

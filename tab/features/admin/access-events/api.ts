import type { AccessEventsPage } from '../../../../server/routes/schemas/access-events.ts';
import { download } from '../../../shared/lib/download.ts';
import type { Form } from '../../../shared/lib/form.ts';
import { type Http, withQuery } from '../../../shared/lib/http.ts';
import type { EventsQuery } from './view-model.ts';

const EVENTS: Form<AccessEventsPage> = { events: [{ day: '', person: { name: '' }, address: '' }] };

export const fetchAccessEvents = (http: Http, query: EventsQuery, cursor?: string) =>
  http.get<AccessEventsPage>(withQuery('/api/access-events', { ...query, limit: 200, cursor }), EVENTS);
export const saveAccessEvents = (http: Http, query: EventsQuery) =>
  download(http, withQuery('/api/access-events', { ...query, format: 'csv' }), 'access-events.csv');

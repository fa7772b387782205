import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import { type Http, withQuery } from '../../../lib/http.ts';
import type { PeopleFilter } from './view-model.ts';

export interface PeoplePage {
  total: number;
  people: PersonView[];
  nextCursor?: string;
}

export const fetchPeople = (http: Http, { text, mode, department }: PeopleFilter, cursor?: string) =>
  http.get<PeoplePage>(withQuery('/api/people', { q: text.trim(), mode, department, limit: 50, cursor }));
export const setMode = (http: Http, id: string, mode: PersonView['mode']) =>
  http.send<PersonView>('PUT', `/api/people/${encodeURIComponent(id)}/mode`, { mode });

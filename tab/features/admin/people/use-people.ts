import { useCallback } from 'react';
import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { usePages } from '../use-pages.ts';
import { fetchPeople, type PeoplePage } from './api.ts';
import type { PeopleFilter } from './view-model.ts';

/** Long enough that a word is typed, short enough that nobody waits (milliseconds). */
const PAUSE = 200;

const join = (shown: PeoplePage, next: PeoplePage): PeoplePage => ({ ...next, people: [...shown.people, ...next.people] });

/** The people that fit a filter, page by page. */
export function usePeople(http: Http, filter: PeopleFilter) {
  const fetchPage = useCallback((cursor?: string) => fetchPeople(http, filter, cursor), [http, filter]);
  const { setValue, ...pages } = usePages({ fetchPage, join, pause: filter.text === '' ? 0 : PAUSE });
  return {
    ...pages,
    replace: (person: PersonView) =>
      setValue((shown) => shown && { ...shown, people: shown.people.map((each) => (each.id === person.id ? person : each)) }),
  };
}

import { useEffect, useState } from 'react';
import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { usePages } from '../use-pages.ts';
import { fetchPeople, type PeoplePage } from './api.ts';
import type { PeopleFilter } from './view-model.ts';

/** Milliseconds without typing after which the filter is applied. */
const PAUSE_MS = 200;

const join = (shown: PeoplePage, next: PeoplePage): PeoplePage => ({ ...next, people: [...shown.people, ...next.people] });

/** The people who match a filter, page by page. */
export function usePeople(http: Http, filter: PeopleFilter) {
  const asked = useTyped(filter);
  const { edit, ...pages } = usePages({
    name: 'people',
    question: asked,
    fetchPage: (cursor, signal) => fetchPeople(http, asked, { cursor, signal }),
    join,
  });
  return {
    ...pages,
    replace: (person: PersonView) =>
      edit((page) => ({ ...page, people: page.people.map((each) => (each.id === person.id ? person : each)) })),
  };
}

/** The filter, after a pause in typing. */
function useTyped(filter: PeopleFilter): PeopleFilter {
  const [typed, setTyped] = useState(filter);
  useEffect(() => {
    const timer = setTimeout(() => setTyped(filter), filter.text === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [filter]);
  return typed;
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import type { Http } from '../../../lib/http.ts';
import { fetchPeople, type PeoplePage } from './api.ts';
import type { PeopleFilter } from './view-model.ts';

/** Long enough that a word is typed, short enough that nobody waits. */
const PAUSE = 200;

/** The people that fit a filter, page by page. */
export function usePeople(http: Http, filter: PeopleFilter) {
  const [value, setValue] = useState<PeoplePage>();
  const [problem, setProblem] = useState<unknown>();
  const [loading, setLoading] = useState(true);
  const asked = useRef(0);

  const load = useCallback(
    async (cursor?: string) => {
      const mine = ++asked.current;
      setLoading(true);
      try {
        const page = await fetchPeople(http, filter, cursor);
        if (mine !== asked.current) return;
        setValue((before) => (cursor === undefined ? page : { ...page, people: [...(before?.people ?? []), ...page.people] }));
        setProblem(undefined);
      } catch (error) {
        if (mine === asked.current) setProblem(error);
      }
      if (mine === asked.current) setLoading(false);
    },
    [http, filter],
  );
  useEffect(() => {
    const timer = setTimeout(() => void load(), filter.text === '' ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [load, filter.text]);

  return {
    value,
    problem,
    loading,
    reload: useCallback(() => load(), [load]),
    more: value?.nextCursor === undefined ? undefined : () => void load(value.nextCursor),
    replace: (person: PersonView) =>
      setValue((before) => before && { ...before, people: before.people.map((each) => (each.id === person.id ? person : each)) }),
  };
}

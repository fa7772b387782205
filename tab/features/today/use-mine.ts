import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FavouritesView } from '../../../server/routes/schemas/favourites.ts';
import { useAction } from '../../shared/hooks/use-action.ts';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import { FAVOURITES } from '../../shared/lib/query-keys.ts';
import { fetchFavourites, fetchSurroundings, setFavourite } from './api.ts';
import { type Mine, NOTHING_MINE } from './mine.ts';
import { isSame, type Place } from './wanted.ts';

/** My team, the office where I was seen last, and my favourites. */
export function useMine(http: Http) {
  const surroundings = useServerQuery(['surroundings'], (signal) => fetchSurroundings(http, signal), { onReturn: true });
  const favourites = useServerQuery(FAVOURITES, (signal) => fetchFavourites(http, signal), { onReturn: true });
  const mine = useMemo(
    (): Mine => ({
      surroundings: surroundings.value ?? NOTHING_MINE.surroundings,
      favourites: favourites.value ?? NOTHING_MINE.favourites,
    }),
    [surroundings.value, favourites.value],
  );
  const problem = surroundings.problem ?? favourites.problem;
  const coming = problem === undefined && (surroundings.value === undefined || favourites.value === undefined);
  const reload = () => void Promise.all([surroundings.reload(), favourites.reload()]);
  return { mine, coming, problem, reload };
}

/** My favourites, for the stars that add and remove them. */
export function useFavourites(http: Http) {
  const client = useQueryClient();
  const { value } = useServerQuery(FAVOURITES, (signal) => fetchFavourites(http, signal));
  const { busy, problem, run } = useAction();
  const places = useMemo(() => (value ? placesOf(value) : []), [value]);
  return {
    busy,
    problem,
    has: (place: Place) => places.some((each) => isSame(each, place)),
    async toggle(place: Place) {
      const on = !places.some((each) => isSame(each, place));
      const done = await run(() => setFavourite(http, place, on));
      if (done) client.setQueryData(FAVOURITES, done.value);
    },
  };
}

function placesOf({ people, offices, floors }: FavouritesView): Place[] {
  return [
    ...people.map(({ personId }): Place => ({ kind: 'person', personId })),
    ...offices.map(({ officeId }): Place => ({ kind: 'office', officeId })),
    ...floors.map(({ officeId, floorId }): Place => ({ kind: 'floor', officeId, floorId })),
  ];
}

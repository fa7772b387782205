import type { FavouritesView } from '../../../server/routes/schemas/favourites.ts';
import type { PersonCard } from '../../../server/routes/schemas/presence.ts';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import { type Http, HttpProblem } from '../../shared/lib/http.ts';
import { fetchFavourites } from './api.ts';
import { fetchCard } from './person-api.ts';

/** The content of a card in addition to the presence. */
type CardFacts = Pick<PersonCard, 'upn' | 'plans'>;

/** The card of a favourite who may no longer be named looks like that of a person without plans, so that the reader cannot notice. */
export function useCard(http: Http, personId: string) {
  const { value, problem, reload } = useServerQuery(['card', personId], (signal) => fetchFacts(http, personId, signal), { onReturn: true });
  return { card: value, problem, reload: () => void reload() };
}

async function fetchFacts(http: Http, personId: string, signal: AbortSignal): Promise<CardFacts> {
  try {
    return await fetchCard(http, personId, signal);
  } catch (error) {
    if (!(error instanceof HttpProblem && error.code === 'PERSON_NOT_FOUND')) throw error;
    const favourites: FavouritesView = await fetchFavourites(http, signal);
    const favourite = favourites.people.find((each) => each.personId === personId);
    if (!favourite) throw error;
    return { upn: favourite.upn, plans: [] };
  }
}

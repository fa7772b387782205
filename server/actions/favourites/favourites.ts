import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import { unusablePart } from '../../presence/place-in-use.ts';
import { type Favourite, type FavouriteTarget, type Subscription, subscriptionKey } from '../../presence/subscription.ts';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';
import { currentPerson } from '../statements/deps.ts';

export interface FavouriteDeps {
  store: Pick<Store, 'subscriptions' | 'saveSubscription' | 'endSubscription'>;
  board: Pick<Board, 'refresh' | 'world' | 'now'>;
  clock: Clock;
}

/** Maximum favourites of one person. */
const MAX_FAVOURITES = 100;

/** Only for the person themselves. */
export async function readFavourites({ store }: { store: Pick<Store, 'subscriptions'> }, personId: string): Promise<Favourite[]> {
  return (await store.subscriptions({ kind: 'favourite', personId })).filter(isFavourite);
}

/**
 * Adds a person, an office or a floor to the favourites. A person who may not be named gives the same error as one who does not exist. Ids of
 * people are case-insensitive.
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, PRESENCE_OFF, PERSON_NOT_FOUND, NOT_FOUND for an office or floor, BAD_REQUEST for oneself and for
 * more than 100 favourites
 */
export async function addFavourite(deps: FavouriteDeps, personId: string, wanted: FavouriteTarget): Promise<void> {
  const { mode } = await currentPerson(deps, personId);
  if (mode === 'off') throw new AppError('PRESENCE_OFF', { detail: message('favourite.presence-off') });
  const favourite: Favourite = { kind: 'favourite', personId, target: foundTarget(deps, personId, wanted), since: deps.clock.now() };
  const key = subscriptionKey(favourite);
  const others = (await readFavourites(deps, personId)).filter((each) => subscriptionKey(each) !== key);
  if (others.length >= MAX_FAVOURITES)
    throw new AppError('BAD_REQUEST', { detail: message('favourite.too-many', { count: MAX_FAVOURITES }) });
  await deps.store.saveSubscription(favourite);
}

/** @throws AppError NOT_FOUND */
export async function endFavourite({ store }: Pick<FavouriteDeps, 'store'>, personId: string, wanted: FavouriteTarget): Promise<void> {
  const target = wanted.kind === 'person' ? { ...wanted, personId: wanted.personId.toLowerCase() } : wanted;
  if (!(await store.endSubscription(subscriptionKey({ kind: 'favourite', personId, target, since: 0 }))))
    throw new AppError('NOT_FOUND', { detail: message('favourite.not-found') });
}

function foundTarget({ board }: FavouriteDeps, personId: string, target: FavouriteTarget): FavouriteTarget {
  if (target.kind === 'person') {
    const person = board.now().find(personId, target.personId);
    if (!person) throw new AppError('PERSON_NOT_FOUND');
    if (person.id === personId) throw new AppError('BAD_REQUEST', { detail: message('favourite.oneself') });
    return { kind: 'person', personId: person.id };
  }
  const office = board.world().offices.get(target.officeId);
  if (unusablePart(office, target.kind === 'floor' ? target.floorId : undefined)) throw new AppError('NOT_FOUND');
  return target;
}

function isFavourite(subscription: Subscription): subscription is Favourite {
  return subscription.kind === 'favourite';
}

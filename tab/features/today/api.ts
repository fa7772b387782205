import type { FavouritesView } from '../../../server/routes/schemas/favourites.ts';
import type { Occupancy } from '../../../server/routes/schemas/occupancy.ts';
import type { PersonPresence, PresenceList } from '../../../server/routes/schemas/presence.ts';
import type { Surroundings } from '../../../server/routes/schemas/surroundings.ts';
import type { Form } from '../../shared/lib/form.ts';
import { type Http, withQuery } from '../../shared/lib/http.ts';
import { type Board, boardOf, earliest, type PastHour } from './board.ts';
import { isNotKept } from './day.ts';
import type { Place } from './wanted.ts';

const COUNT = { atLeast: 0, atMost: 0 } as const;
const OCCUPANCY: Form<Occupancy> = {
  total: COUNT,
  offices: [{ officeId: '', name: '', timeZone: '', present: COUNT, floors: [{ floorId: '', name: '', present: COUNT }] }],
};
const PEOPLE: Form<PresenceList> = { people: [{ id: '', name: '', presence: { status: '', reason: { code: '' } } }] };
const FAVOURITES: Form<FavouritesView> = {
  people: [{ personId: '', name: '', upn: '' }],
  offices: [{ officeId: '', name: '' }],
  floors: [{ officeId: '', officeName: '', floorId: '', name: '' }],
};

const PAGE_SIZE = 2000;

async function fetchEverybody(http: Pick<Http, 'get'>, at: PastHour | undefined, signal?: AbortSignal, cache?: 'reload') {
  const people: PersonPresence[] = [];
  const events: (string | undefined)[] = [];
  let cursor: string | undefined;
  do {
    const page: PresenceList = await http.get<PresenceList>(
      withQuery('/api/presence', { ...at, limit: PAGE_SIZE, cursor }),
      PEOPLE,
      signal,
      cache,
    );
    people.push(...page.people);
    events.push(page.event);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return { people, events };
}

/** The same; undefined for a day of which no names are kept any more. @throws any other refusal */
async function fetchThoseKept(...asked: Parameters<typeof fetchEverybody>) {
  try {
    return await fetchEverybody(...asked);
  } catch (problem) {
    if (isNotKept(problem)) return undefined;
    throw problem;
  }
}

/**
 * The whole board, of now or of an hour of a past day. Numbers are kept longer than names. An answer that the browser has, and that the server confirms, names the live event of
 * when it was sent.
 * @param cache `reload`: with the event of now
 */
export async function fetchBoard(http: Pick<Http, 'get'>, at?: PastHour, signal?: AbortSignal, cache?: 'reload'): Promise<Board> {
  const [occupancy, everybody] = await Promise.all([
    http.get<Occupancy>(withQuery('/api/occupancy', { ...at }), OCCUPANCY, signal, cache),
    fetchThoseKept(http, at, signal, cache),
  ]);
  const { people, events } = everybody ?? { people: [], events: [] };
  const board = boardOf(occupancy, people, earliest([occupancy.event, ...events]));
  return at ? { ...board, past: at, ...(!everybody && { namesGone: true }) } : board;
}

export const fetchSurroundings = (http: Http, signal?: AbortSignal) =>
  http.get<Surroundings>('/api/me/surroundings', { team: { colleagues: [''], reports: [''] } }, signal);
export const fetchFavourites = (http: Http, signal?: AbortSignal) => http.get<FavouritesView>('/api/me/favourites', FAVOURITES, signal);

const part = encodeURIComponent;

function favouritePath(wanted: Place): string {
  if (wanted.kind === 'person') return `/api/me/favourites/people/${part(wanted.personId)}`;
  const office = `/api/me/favourites/offices/${part(wanted.officeId)}`;
  return wanted.kind === 'floor' ? `${office}/floors/${part(wanted.floorId)}` : office;
}

/** @returns my favourites after the change */
export const setFavourite = (http: Http, place: Place, on: boolean) =>
  http.send<FavouritesView>(on ? 'PUT' : 'DELETE', favouritePath(place), FAVOURITES);

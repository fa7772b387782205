import type { Occupancy } from '../../../server/routes/schemas/occupancy.ts';
import type { PersonPresence, PresenceList } from '../../../server/routes/schemas/presence.ts';
import { type Http, withQuery } from '../../lib/http.ts';
import { type Board, boardOf } from './board.ts';
import { joinNoons, noonOf, zonesOf } from './past-day.ts';

const PAGE = 2000;

async function fetchEverybody(http: Pick<Http, 'get'>, at: string | undefined, signal?: AbortSignal): Promise<PersonPresence[]> {
  const people: PersonPresence[] = [];
  let cursor: string | undefined;
  do {
    const page: PresenceList = await http.get<PresenceList>(withQuery('/api/presence', { at, limit: PAGE, cursor }), signal);
    people.push(...page.people);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return people;
}

/** The whole picture, of now or of a past instant. */
export async function fetchBoard(http: Pick<Http, 'get'>, at?: string, signal?: AbortSignal): Promise<Board> {
  const [occupancy, people] = await Promise.all([
    http.get<Occupancy>(withQuery('/api/occupancy', { at }), signal),
    fetchEverybody(http, at, signal),
  ]);
  return boardOf(occupancy, people);
}

/** A past day, every office at its own noon. @param zone of the viewer @param now the server's */
export async function fetchPastDay(
  http: Pick<Http, 'get'>,
  { day, zone, now, signal }: { day: string; zone: string; now: string; signal?: AbortSignal },
): Promise<Board> {
  const own = await fetchBoard(http, noonOf(day, zone, now), signal);
  const others = zonesOf(own).filter((each) => each !== zone);
  const pictures = await Promise.all(others.map(async (each) => [each, await fetchBoard(http, noonOf(day, each, now), signal)] as const));
  return joinNoons(own, new Map([[zone, own], ...pictures]));
}

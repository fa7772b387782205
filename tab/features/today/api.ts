import type { Occupancy } from '../../../server/routes/schemas/occupancy.ts';
import type { PersonPresence, PresenceList } from '../../../server/routes/schemas/presence.ts';
import { type Http, withQuery } from '../../shared/lib/http.ts';
import { type Board, boardOf } from './board.ts';

const PAGE = 2000;

async function fetchEverybody(http: Pick<Http, 'get'>, day: string | undefined, signal?: AbortSignal): Promise<PersonPresence[]> {
  const people: PersonPresence[] = [];
  let cursor: string | undefined;
  do {
    const page: PresenceList = await http.get<PresenceList>(withQuery('/api/presence', { day, limit: PAGE, cursor }), signal);
    people.push(...page.people);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return people;
}

/** The whole picture, of now or of a past day, every office at its own noon. @param day `YYYY-MM-DD` */
export async function fetchBoard(http: Pick<Http, 'get'>, day?: string, signal?: AbortSignal): Promise<Board> {
  const [occupancy, people] = await Promise.all([
    http.get<Occupancy>(withQuery('/api/occupancy', { day }), signal),
    fetchEverybody(http, day, signal),
  ]);
  return boardOf(occupancy, people);
}

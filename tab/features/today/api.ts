import type { Occupancy } from '../../../server/routes/schemas/occupancy.ts';
import type { PersonPresence, PresenceList } from '../../../server/routes/schemas/presence.ts';
import { type Http, withQuery } from '../../lib/http.ts';
import { type Board, boardOf } from './board.ts';

const PAGE = 2000;

async function fetchEverybody(http: Http, at: string | undefined, signal?: AbortSignal): Promise<PersonPresence[]> {
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
export async function fetchBoard(http: Http, at?: string, signal?: AbortSignal): Promise<Board> {
  const [occupancy, people] = await Promise.all([
    http.get<Occupancy>(withQuery('/api/occupancy', { at }), signal),
    fetchEverybody(http, at, signal),
  ]);
  return boardOf(occupancy, people);
}

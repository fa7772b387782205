import type { Me } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import type { PersonPresence } from '../../../server/routes/schemas/presence.ts';
import { texts } from '../../shared/lib/texts.ts';
import { momentIn, withZone } from '../../shared/lib/time.ts';
import { byName, placeText } from '../../shared/lib/words.ts';
import type { Board } from './board.ts';

/** One person in a list. */
export interface PersonLine {
  id: string;
  name: string;
  department: string | undefined;
  /** `Berlin, Floor 2`, `Remote`, `Not seen today`; `Not seen by then` at an hour of a past day. */
  where: string;
  status: PersonPresence['presence']['status'];
  /** `since 08:12`, in the zone of the place, with its city if it is not the viewer's zone. */
  readonly since: string | undefined;
}

/** The place or status of a person, in a few words. */
function formatWhere({ status, officeName, floorName }: PersonPresence['presence'], isPast: boolean): string {
  if (status === 'office' && officeName !== undefined) return placeText(officeName, floorName);
  return texts.text(status === 'none' && isPast ? 'tab.today.not-seen-by-then' : `tab.today.where.${status}`);
}

/**
 * A person for lists. Times are in the zone of the office, or of the viewer for remote and leave. They are formatted only when they are
 * shown, because lists may be long.
 */
export function lineOf(board: Board, { id, name, department, presence }: PersonPresence, viewerZone: string, now: string): PersonLine {
  const office = board.occupancy.offices.find(({ officeId }) => officeId === presence.officeId);
  return {
    id,
    name,
    department,
    status: presence.status,
    where: formatWhere(presence, board.past !== undefined),
    get since() {
      if (presence.since === undefined) return undefined;
      const zone = office?.timeZone ?? viewerZone;
      const since = texts.text('tab.today.since', { time: momentIn(presence.since, zone, office?.at ?? now) });
      return withZone(since, presence.since, zone, viewerZone);
    },
  };
}

/** The reader's own line, as others see it; undefined if the reader is not named. */
export function ownLine(board: Board, { id, timeZone }: Pick<Me, 'id' | 'timeZone'>): PersonLine | undefined {
  const person = board.people.get(id);
  return person && lineOf(board, person, timeZone, board.at);
}

/** Lines by name. */
export function linesOf(board: Board, people: readonly PersonPresence[], viewerZone: string, now = board.at): PersonLine[] {
  return people.map((person) => lineOf(board, person, viewerZone, now)).sort((a, b) => byName(a.name, b.name));
}

/** The people who are remote or on leave, unsorted: the list may be long and is shown on demand. */
export const peopleWho = (board: Board, status: 'remote' | 'leave') =>
  [...board.people.values()].filter(({ presence }) => presence.status === status);

/** The people in an office, by the id of their floor; people without a known floor have the key `''`. */
export function peopleByFloor(
  board: Board,
  office: OfficeOccupancy,
  now = board.at,
  viewerZone = office.timeZone,
): ReadonlyMap<string, PersonLine[]> {
  const floors = new Set(office.floors.map(({ floorId }) => floorId));
  const here = [...board.people.values()].filter(({ presence }) => presence.status === 'office' && presence.officeId === office.officeId);
  const byFloor = Map.groupBy(here, ({ presence: { floorId = '' } }) => (floors.has(floorId) ? floorId : ''));
  return new Map([...byFloor].map(([floorId, people]) => [floorId, linesOf(board, people, viewerZone, now)]));
}

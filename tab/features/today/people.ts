import type { PersonPresence } from '../../../server/routes/schemas/presence.ts';
import { texts } from '../../shared/lib/texts.ts';
import { momentIn } from '../../shared/lib/time.ts';
import { byName, placeText } from '../../shared/lib/words.ts';
import type { Board } from './board.ts';

/** One person in a list. */
export interface PersonLine {
  id: string;
  name: string;
  department: string | undefined;
  /** `Berlin, Floor 2`, `Remote`, `Not seen today`. */
  where: string;
  status: PersonPresence['presence']['status'];
  /** `since 08:12`, in the zone of the place. */
  readonly since: string | undefined;
}

export interface Group {
  key: string;
  title: string;
  place: string;
  kind: 'office' | 'remote' | 'leave';
  people: PersonLine[];
}

/** Where somebody is, in a word or two. */
export function whereWords({ status, officeName, floorName }: PersonPresence['presence']): string {
  if (status === 'office' && officeName !== undefined) return placeText(officeName, floorName);
  return texts.text(`tab.today.where.${status}`);
}

/**
 * A person for lists. Times are the office's, and the viewer's for remote and leave; they are put into words only where they are shown,
 * for lists may be long.
 */
export function lineOf(board: Board, { id, name, department, presence }: PersonPresence, viewerZone: string, now: string): PersonLine {
  const office = board.occupancy.offices.find(({ officeId }) => officeId === presence.officeId);
  return {
    id,
    name,
    department,
    status: presence.status,
    where: whereWords(presence),
    get since() {
      if (presence.since === undefined) return undefined;
      return texts.text('tab.today.since', { time: momentIn(presence.since, office?.timeZone ?? viewerZone, office?.at ?? now) });
    },
  };
}

/**
 * Who is where: the floors of each office, highest first, then people whose floor is not known, remote, on leave. People nobody has
 * seen are found by looking for them only. Times are the office's; the viewer's for remote and leave.
 */
export function groupsOf(board: Board, viewerZone: string, now = board.at): Group[] {
  const groups = emptyGroups(board);
  for (const person of board.people.values()) {
    const { status, officeId, floorId } = person.presence;
    const group = groups.get(status === 'office' ? `${officeId}/${floorId ?? ''}` : status) ?? groups.get(`${officeId}/`);
    group?.people.push(lineOf(board, person, viewerZone, now));
  }
  for (const group of groups.values()) group.people.sort((a, b) => byName(a.name, b.name));
  return [...groups.values()].filter(({ people }) => people.length > 0);
}

function emptyGroups(board: Board): Map<string, Group> {
  const groups: Group[] = board.occupancy.offices.flatMap(({ officeId, name, floors }) => [
    ...floors.map((floor): Group => ({ key: `${officeId}/${floor.floorId}`, title: floor.name, place: name, kind: 'office', people: [] })),
    {
      key: `${officeId}/`,
      title: floors.length > 0 ? texts.text('tab.today.floor-unknown') : name,
      place: name,
      kind: 'office',
      people: [],
    },
  ]);
  for (const kind of ['remote', 'leave'] as const) {
    groups.push({ key: kind, title: texts.text(`tab.today.${kind}`), place: texts.text(`tab.today.${kind}-means`), kind, people: [] });
  }
  return new Map(groups.map((group) => [group.key, group]));
}

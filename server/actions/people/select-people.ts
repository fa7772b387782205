import type { Board } from '../../board/board.ts';
import { departmentKey } from '../../presence/modes.ts';
import { folded } from '../../presence/names.ts';
import type { Person, PresenceMode } from '../../presence/person.ts';
import { searchKey, soughtKey } from '../../presence/search-key.ts';
import { shortenList } from '../../presence/short-lists.ts';

export interface PeopleFilter {
  /** Part of a name or UPN, in any case; of a name also without its accents. */
  q?: string;
  mode?: PresenceMode;
  department?: string;
}

/** The people of a change: all that match a filter, a department, an Entra group with its nested groups, or people by id. */
export type Selection =
  | ({ kind: 'all' } & PeopleFilter)
  | { kind: 'department'; department: string }
  | { kind: 'group'; groupId: string }
  | { kind: 'ids'; ids: readonly string[] };

export interface SelectPeopleDeps {
  board: Pick<Board, 'world'>;
  /** Object ids of the members of an Entra group and its nested groups. @throws AppError GROUP_NOT_FOUND, GRAPH_FAILED */
  groupMembers(groupId: string): Promise<readonly string[]>;
}

/** People who match all parts of the filter, unordered. */
export function filterPeople(people: Iterable<Person>, { q, mode, department }: PeopleFilter): Person[] {
  const [text, name] = [folded(q), soughtKey(q ?? '')];
  const theirs = department === undefined ? undefined : departmentKey(department);
  return [...people].filter(
    (person) =>
      (mode === undefined || person.mode === mode) &&
      (theirs === undefined || departmentKey(person.department) === theirs) &&
      (text === '' || searchKey(person.name).includes(name) || folded(person.upn).includes(text)),
  );
}

/**
 * The people of a selection who are in the directory; `unknown` is the number of other ids. Members of a group are read once, now.
 * @throws AppError GROUP_NOT_FOUND, GRAPH_FAILED
 */
export async function selectPeople(
  { board, groupMembers }: SelectPeopleDeps,
  selection: Selection,
): Promise<{ people: Person[]; unknown: number }> {
  const known = board.world().people;
  if (selection.kind === 'all' || selection.kind === 'department') return { people: filterPeople(known.values(), selection), unknown: 0 };
  const given = selection.kind === 'group' ? await groupMembers(selection.groupId) : selection.ids;
  const ids = [...new Set(given.map((id) => id.toLowerCase()))];
  const people = ids.flatMap((id) => known.get(id) ?? []);
  return { people, unknown: ids.length - people.length };
}

/** Maximum ids in the record of a selection. */
const MAX_IDS = 100;

/** A selection for the audit: long lists of ids are shortened, and names are never stored. */
export function selectionNote(selection: Selection): unknown {
  if (selection.kind === 'all') {
    const { q, ...rest } = selection;
    return q === undefined ? rest : { ...rest, byName: true };
  }
  return shortenList(selection, 'ids', MAX_IDS);
}

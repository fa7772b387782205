import type { Board } from '../../board/board.ts';
import { departmentKey } from '../../presence/modes.ts';
import { folded } from '../../presence/names.ts';
import type { Person, PresenceMode } from '../../presence/person.ts';

export interface PeopleFilter {
  /** Part of a name or UPN, of any case and Unicode form. */
  q?: string;
  mode?: PresenceMode;
  department?: string;
}

/** Whom a change is about: everybody who fits a filter, a department, a group of Entra with the groups in it, or people by id. */
export type Selection =
  | ({ kind: 'all' } & PeopleFilter)
  | { kind: 'department'; department: string }
  | { kind: 'group'; groupId: string }
  | { kind: 'ids'; ids: readonly string[] };

export interface SelectPeopleDeps {
  board: Pick<Board, 'world'>;
  /** Object ids of everybody in a group of Entra and in the groups in it. @throws AppError GROUP_NOT_FOUND, GRAPH_FAILED */
  groupMembers(groupId: string): Promise<readonly string[]>;
}

/** People who fit all that is given, in no particular order. */
export function filterPeople(people: Iterable<Person>, { q, mode, department }: PeopleFilter): Person[] {
  const text = folded(q);
  const theirs = department === undefined ? undefined : departmentKey(department);
  return [...people].filter(
    (person) =>
      (mode === undefined || person.mode === mode) &&
      (theirs === undefined || departmentKey(person.department) === theirs) &&
      (text === '' || folded(person.name).includes(text) || folded(person.upn).includes(text)),
  );
}

/**
 * Whom a selection holds, of the people the directory knows; `unknown` counts ids it does not know. Members of a group are
 * read once, now.
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

const IDS_NAMED = 100;

/** A selection as the audit names it: long lists of ids are left at their number, and names are never kept there. */
export function selectionNote(selection: Selection): unknown {
  if (selection.kind === 'all') {
    const { q, ...rest } = selection;
    return q === undefined ? rest : { ...rest, byName: true };
  }
  if (selection.kind !== 'ids' || selection.ids.length <= IDS_NAMED) return selection;
  return { ...selection, ids: [...selection.ids.slice(0, IDS_NAMED), `… ${selection.ids.length} in all`] };
}

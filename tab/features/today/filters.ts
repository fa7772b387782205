import { byName } from '../../shared/lib/words.ts';
import type { Board } from './board.ts';

export interface Filters {
  text: string;
  team: '' | 'manager' | 'reports';
  officeId: string;
  department: string;
}
export const NO_FILTERS: Filters = { text: '', team: '', officeId: '', department: '' };

/** Whether there is a search: then results are shown instead of the page. */
export const isSearching = (filters: Filters) => Object.values(filters).some((value) => value.trim() !== '');

export function departmentsOf(board: Board): string[] {
  const names = new Set([...board.people.values()].flatMap(({ department }) => department ?? []));
  return [...names].sort(byName);
}

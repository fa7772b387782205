import type { Person } from './person.ts';
import { searchKey, spellingKey } from './search-key.ts';
import { withinOneEdit } from './within-one-edit.ts';

export type Named = Pick<Person, 'id' | 'name' | 'department'>;

export interface Entry {
  id: string;
  name: string;
  department: string | undefined;
  /** Search keys. */
  key: string;
  departmentKey: string;
  /** The name's words, and their spelling keys. */
  words: readonly string[];
  spelled: readonly string[];
}

/** In a word of this length, one edit may change both the first two and the last two letters. */
const SHORT = 4;

/** The tables of a name index: people by id, name, department, and the words of their names; and these words by their letters. */
export function createNameTables() {
  const entries = new Map<string, Entry>();
  /** People by the spelling keys of the words of their names, by name and by department. */
  const byWord = new Map<string, Set<Entry>>();
  const byName = new Map<string, Set<string>>();
  const byDepartment = new Map<string, Set<string>>();
  /** The spelling keys by their first two and by their last two letters, and the short ones. */
  const byStart = new Map<string, Set<string>>();
  const byEnd = new Map<string, Set<string>>();
  const shortWords = new Set<string>();

  function remove(id: string): void {
    const entry = entries.get(id);
    if (!entry) return;
    entries.delete(id);
    take(byDepartment, entry.departmentKey, id);
    take(byName, entry.key, id);
    for (const word of entry.spelled) {
      if (!take(byWord, word, entry)) continue;
      take(byStart, word.slice(0, 2), word);
      take(byEnd, word.slice(-2), word);
      shortWords.delete(word);
    }
  }

  function put({ id, name, department }: Named): void {
    const known = entries.get(id);
    if (known?.name === name && known.department === department) return;
    remove(id);
    const key = searchKey(name);
    const departmentKey = searchKey(department ?? '');
    const entry: Entry = { id, name, department, key, departmentKey, words: key.split(' '), spelled: spelled(key) };
    entries.set(id, entry);
    add(byName, key, id);
    if (departmentKey !== '') add(byDepartment, departmentKey, id);
    for (const word of entry.spelled) {
      add(byWord, word, entry);
      add(byStart, word.slice(0, 2), word);
      add(byEnd, word.slice(-2), word);
      if (word.length <= SHORT + 1) shortWords.add(word);
    }
  }

  /** The spelling keys that begin with these letters. */
  function wordsFrom(start: string): string[] {
    if (start.length >= 2) return [...(byStart.get(start.slice(0, 2)) ?? [])].filter((word) => word.startsWith(start));
    return [...byStart].flatMap(([letters, words]) => (letters.startsWith(start) ? [...words] : []));
  }

  /** A longer word one edit away shares its first two or its last two letters. */
  function wordsNear(asked: string): string[] {
    if (asked.length <= SHORT) return [...shortWords].filter((word) => isNear(asked, word));
    const candidates = [byStart.get(asked.slice(0, 2)), byEnd.get(asked.slice(-2))].flatMap((words) => [...(words ?? [])]);
    return [...new Set(candidates.filter((word) => isNear(asked, word)))];
  }

  return { entries, byWord, byName, byDepartment, put, remove, wordsFrom, wordsNear };
}

export function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function spelled(key: string): string[] {
  return distinct(key.split(' ').map(spellingKey)).filter((word) => word !== '');
}

/** Words of two letters have too many similar words. */
function isNear(asked: string, word: string): boolean {
  return asked.length < 3 ? asked === word : withinOneEdit(asked, word);
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

/** Returns whether the key is empty now. */
function take<T>(map: Map<string, Set<T>>, key: string, value: T): boolean {
  const values = map.get(key);
  values?.delete(value);
  return values?.size === 0 && map.delete(key);
}

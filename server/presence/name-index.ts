import type { Person } from './person.ts';
import { searchKey, spellingKey } from './search-key.ts';
import { withinOneEdit } from './within-one-edit.ts';

export interface FoundNames {
  /** Object ids. */
  ids: string[];
  /** No name was written like this: these are nearly so. */
  nearly: boolean;
}

/** Finds people by what somebody types of their name, without a look at everybody. Does not decide who may see whom. */
export interface NameIndex {
  /** Takes in a person, or their new name and department. Cheap where neither is new. */
  put(person: Named): void;
  remove(id: string): void;
  ids(): IterableIterator<string>;
  /**
   * Whom a name may mean, among those that `fits`: somebody of this very name, else people whose names have words that begin
   * so in any spelling of their letters, else with a department ("Anna Sales"), else with one slip in each word.
   */
  find(written: string, fits: (id: string) => boolean): FoundNames;
  /** People of a department, of any case and accents. */
  department(written: string): readonly string[];
}

type Named = Pick<Person, 'id' | 'name' | 'department'>;

interface Entry {
  name: string;
  department: string | undefined;
  /** Search key of the name. */
  key: string;
}

/** More words, and longer ones, are nobody's name. */
const MOST_WORDS = 10;
const LONGEST_WORD = 40;
/** Bounds for one question: people looked at, and people found. */
const MOST_LOOKED_AT = 20_000;
export const MOST_FOUND = 200;

export function createNameIndex(): NameIndex {
  const entries = new Map<string, Entry>();
  /** People by the spelling keys of the words of their names, these by their first two letters; people by name and department. */
  const byWord = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const byStart = new Map<string, Set<string>>();
  const byDepartment = new Map<string, Set<string>>();

  function remove(id: string): void {
    const entry = entries.get(id);
    if (!entry) return;
    entries.delete(id);
    take(byDepartment, searchKey(entry.department ?? ''), id);
    take(byName, entry.key, id);
    for (const word of spelled(entry.key)) if (take(byWord, word, id)) take(byStart, word.slice(0, 2), word);
  }

  function put({ id, name, department }: Named): void {
    const known = entries.get(id);
    if (known?.name === name && known.department === department) return;
    remove(id);
    const key = searchKey(name);
    entries.set(id, { name, department, key });
    add(byName, key, id);
    if (department !== undefined) add(byDepartment, searchKey(department), id);
    for (const word of spelled(key)) {
      add(byWord, word, id);
      add(byStart, word.slice(0, 2), word);
    }
  }

  function wordsFrom(start: string): string[] {
    const words = start.length < 2 ? byWord.keys() : (byStart.get(start.slice(0, 2)) ?? []);
    return [...words].filter((word) => word.startsWith(start));
  }

  /** The people of the words for which there are fewest. */
  function fewest(choices: readonly string[][]): Iterable<string> {
    const sizeOf = (words: string[]) => words.reduce((sum, word) => sum + (byWord.get(word)?.size ?? 0), 0);
    const [words = []] = choices
      .map((each) => ({ each, size: sizeOf(each) }))
      .sort((a, b) => a.size - b.size)
      .map(({ each }) => each);
    return peopleOf(words);
  }

  function* peopleOf(words: readonly string[]): Generator<string> {
    const seen = new Set<string>();
    for (const word of words) {
      for (const id of byWord.get(word) ?? []) {
        if (seen.size >= MOST_LOOKED_AT) return;
        if (!seen.has(id)) yield id;
        seen.add(id);
      }
    }
  }

  function findWritten(asked: string, fits: (id: string) => boolean): string[] {
    const words = asked.split(' ');
    const keys = words.map(spellingKey);
    const starts = words.flatMap((word, at) => (word.length > 1 ? [wordsFrom(keys[at] ?? '')] : []));
    const same = fitting(byName.get(asked) ?? [], fits, () => true);
    if (same.length > 0) return same;
    const begun = fitting(fewest(starts), fits, ({ key }) => startsAll(key.split(' '), words));
    return begun.length > 0 ? begun : fitting(fewest(starts), fits, ({ key }) => startsAll(spelled(key), keys));
  }

  function findWithDepartment(asked: string, fits: (id: string) => boolean): string[] {
    const words = asked.split(' ');
    const candidates = words.length > 1 ? peopleOf([...new Set(words.map(spellingKey))]) : [];
    return fitting(candidates, fits, ({ key, department }) => {
      const parts = key.split(' ');
      return words.some((word) => parts.includes(word)) && startsAll([...parts, ...searchKey(department ?? '').split(' ')], words);
    });
  }

  function findNearly(asked: string, fits: (id: string) => boolean): string[] {
    if (asked.length < 4) return [];
    const keys = asked.split(' ').map(spellingKey);
    const near = keys.map((key) => [...byWord.keys()].filter((word) => isNear(key, word)));
    if (near.some((words) => words.length === 0)) return [];
    const found = fitting(fewest(near), fits, ({ key }) => keys.every((asked) => spelled(key).some((word) => isNear(asked, word))));
    const slips = (id: string) => keys.filter((key) => !spelled(entries.get(id)?.key ?? '').includes(key)).length;
    const least = Math.min(...found.map(slips));
    return found.filter((id) => slips(id) === least);
  }

  function fitting(candidates: Iterable<string>, fits: (id: string) => boolean, matches: (entry: Entry) => boolean): string[] {
    const found: string[] = [];
    for (const id of candidates) {
      const entry = entries.get(id);
      if (entry && matches(entry) && fits(id)) found.push(id);
      if (found.length >= MOST_FOUND) break;
    }
    return found;
  }

  return {
    put,
    remove,
    ids: () => entries.keys(),
    find(written, fits) {
      const asked = searchKey(written.slice(0, MOST_WORDS * LONGEST_WORD));
      const words = asked.split(' ');
      // A single letter is nobody's name.
      if (!words.some((word) => word.length > 1)) return { ids: [], nearly: false };
      if (words.length > MOST_WORDS || words.some((word) => word.length > LONGEST_WORD)) return { ids: [], nearly: false };
      for (const look of [findWritten, findWithDepartment]) {
        const ids = look(asked, fits);
        if (ids.length > 0) return { ids, nearly: false };
      }
      return { ids: findNearly(asked, fits), nearly: true };
    },
    department: (written) => [...(byDepartment.get(searchKey(written)) ?? [])],
  };
}

function spelled(key: string): string[] {
  return [...new Set(key.split(' ').map(spellingKey))].filter((word) => word !== '');
}

/** Every word asked for begins a word there: "anna b" is Anna Berg. */
function startsAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((part) => words.some((word) => word.startsWith(part)));
}

/** Words of two letters have too many neighbours. */
function isNear(asked: string, word: string): boolean {
  return asked.length < 3 ? asked === word : withinOneEdit(asked, word);
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

/** Whether nothing is left under that key. */
function take(map: Map<string, Set<string>>, key: string, value: string): boolean {
  const values = map.get(key);
  values?.delete(value);
  return values?.size === 0 && map.delete(key);
}

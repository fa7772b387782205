import type { Person } from './person.ts';
import { searchKey, spellingKey } from './search-key.ts';
import { withinOneEdit } from './within-one-edit.ts';

export interface FoundNames {
  /** Object ids. */
  ids: string[];
  /** No name matches exactly; these names are similar. */
  nearly: boolean;
}

/** Finds people by part of their name, without a scan of everybody. Does not decide who may see whom. */
export interface NameIndex {
  /** Adds a person, or updates their name and department. Cheap if unchanged. */
  put(person: Named): void;
  remove(id: string): void;
  ids(): IterableIterator<string>;
  /**
   * Finds the people whom a text may mean, among those for whom `fits` is true. Returns the first group that is not empty: people with exactly
   * this name; people whose names have words that begin like the given words, in any spelling; names with a department ("Anna Sales"); names with
   * one typing error in each word.
   */
  find(written: string, fits: Fits, workLimit?: WorkLimit): FoundNames;
  /** Whether `find` finds somebody without a typing error. Cheaper: it stops at the first. */
  has(written: string, fits: Fits, workLimit?: WorkLimit): boolean;
  /** People with exactly this name. */
  whole(written: string): readonly string[];
  /** Whether any name has this word. `key`: a search key. */
  hasWord(key: string): boolean;
  /** People of a department, ignoring case and accents. */
  department(written: string): readonly string[];
}

/** How many more people may be examined; at 0 the result may be incomplete. Several searches can share one limit. */
export interface WorkLimit {
  left: number;
}

export function newWorkLimit(): WorkLimit {
  return { left: MAX_LOOKED_AT };
}

type Fits = (id: string) => boolean;
type Named = Pick<Person, 'id' | 'name' | 'department'>;

interface Entry {
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

/** Maximum number of indexed words of a name. */
const MAX_WORDS = 10;
const MAX_WORD_LENGTH = 40;
/** In a word of this length, one edit may change both the first two and the last two letters. */
const SHORT = 4;
/** Limits for one search: people examined, and people found. */
const MAX_LOOKED_AT = 30_000;
export const MAX_FOUND = 200;

export function createNameIndex(): NameIndex {
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

  /** The people of the rarest choice of words. */
  function fewest(choices: readonly string[][], workLimit: WorkLimit): Iterable<Entry> {
    const sizeOf = (words: string[]) => words.reduce((sum, word) => sum + (byWord.get(word)?.size ?? 0), 0);
    const [words = []] = choices
      .map((each) => ({ each, size: sizeOf(each) }))
      .sort((a, b) => a.size - b.size)
      .map(({ each }) => each);
    return peopleOf(words, workLimit);
  }

  /** May yield a person twice. */
  function* peopleOf(words: readonly string[], workLimit: WorkLimit): Generator<Entry> {
    for (const word of words) {
      for (const entry of byWord.get(word) ?? []) {
        if (workLimit.left <= 0) return;
        workLimit.left -= 1;
        yield entry;
      }
    }
  }

  function findWritten(asked: string, fits: Fits, most: number, workLimit: WorkLimit): string[] {
    const words = asked.split(' ');
    const keys = words.map(spellingKey);
    const same = [...(byName.get(asked) ?? [])].filter(fits).slice(0, most);
    if (same.length > 0) return same;
    const starts = distinct(words).flatMap((word) => (word.length > 1 ? [wordsFrom(spellingKey(word))] : []));
    // A prefix of a word is also a prefix by spelling key.
    const spelledSo: string[] = [];
    const begun = fitting(fewest(starts, workLimit), fits, most, (entry) => {
      if (!startsAll(entry.spelled, keys)) return false;
      if (startsAll(entry.words, words)) return true;
      if (spelledSo.length < most && !spelledSo.includes(entry.id) && fits(entry.id)) spelledSo.push(entry.id);
      return false;
    });
    return begun.length > 0 ? begun : spelledSo;
  }

  function findWithDepartment(asked: string, fits: Fits, most: number, workLimit: WorkLimit): string[] {
    const words = asked.split(' ');
    if (words.length < 2) return [];
    const departments = new Map<string, readonly string[]>();
    for (const department of byDepartment.keys()) {
      const parts = department.split(' ');
      if (parts.some((part) => words.some((word) => part.startsWith(word)))) departments.set(department, parts);
    }
    if (departments.size === 0) return [];
    return fitting(peopleOf(distinct(words.map(spellingKey)), workLimit), fits, most, (entry) => {
      const parts = departments.get(entry.departmentKey);
      return parts !== undefined && words.some((word) => entry.words.includes(word)) && startsAll([...entry.words, ...parts], words);
    });
  }

  function findNearly(asked: string, fits: Fits, workLimit: WorkLimit): string[] {
    if (asked.length < 4) return [];
    const keys = distinct(asked.split(' ').map(spellingKey));
    const near = keys.map(wordsNear);
    if (near.some((words) => words.length === 0)) return [];
    const sets = near.map((words) => new Set(words));
    const found = fitting(fewest(near, workLimit), fits, MAX_FOUND, (entry) =>
      sets.every((set) => entry.spelled.some((word) => set.has(word))),
    );
    const slips = (id: string) => keys.filter((key) => !entries.get(id)?.spelled.includes(key)).length;
    const least = Math.min(...found.map(slips));
    return found.filter((id) => slips(id) === least);
  }

  function fitting(candidates: Iterable<Entry>, fits: Fits, most: number, matches: (entry: Entry) => boolean): string[] {
    const found: string[] = [];
    for (const entry of candidates) {
      if (matches(entry) && !found.includes(entry.id) && fits(entry.id)) found.push(entry.id);
      if (found.length >= most) break;
    }
    return found;
  }

  function findWithoutSlip(asked: string, fits: Fits, most: number, workLimit: WorkLimit): string[] {
    const written = findWritten(asked, fits, most, workLimit);
    return written.length > 0 ? written : findWithDepartment(asked, fits, most, workLimit);
  }

  return {
    put,
    remove,
    ids: () => entries.keys(),
    has(written, fits, workLimit = newWorkLimit()) {
      const asked = askedFor(written);
      return asked !== undefined && findWithoutSlip(asked, fits, 1, workLimit).length > 0;
    },
    find(written, fits, workLimit = newWorkLimit()) {
      const asked = askedFor(written);
      if (asked === undefined) return { ids: [], nearly: false };
      const ids = findWithoutSlip(asked, fits, MAX_FOUND, workLimit);
      return ids.length > 0 ? { ids, nearly: false } : { ids: findNearly(asked, fits, workLimit), nearly: true };
    },
    whole: (written) => [...(byName.get(searchKey(written)) ?? [])],
    hasWord: (key) => byWord.has(spellingKey(key)),
    department: (written) => [...(byDepartment.get(searchKey(written)) ?? [])],
  };
}

/** The search key of a possible name; undefined for a single letter. */
function askedFor(written: string): string | undefined {
  const asked = searchKey(written.slice(0, MAX_WORDS * MAX_WORD_LENGTH));
  const words = asked.split(' ');
  const possible =
    words.some((word) => word.length > 1) && words.length <= MAX_WORDS && words.every((word) => word.length <= MAX_WORD_LENGTH);
  return possible ? asked : undefined;
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function spelled(key: string): string[] {
  return distinct(key.split(' ').map(spellingKey)).filter((word) => word !== '');
}

/** Whether every given word is a prefix of a word: "anna b" matches Anna Berg. */
function startsAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((part) => words.some((word) => word.startsWith(part)));
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

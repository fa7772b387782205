import { createNameTables, distinct, type Entry, type Named } from './name-tables.ts';
import { searchKey, spellingKey } from './search-key.ts';

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
   * this name; people whose whole name it is in another order or spelling ("Berg, Anna" is not Anna Berg-Kaiser if there is an Anna Berg); people
   * whose names have words that begin like the given words, in any spelling; names with a department ("Anna Sales"); names with one typing error in each word. Of a group, only the names with the most of the given words as whole words: "Emil" is not Emily if there is an Emil.
   */
  find(written: string, fits: Fits, workLimit?: WorkLimit): FoundNames;
  /** Whether `find` finds somebody without a typing error. Cheaper: it stops at the first. */
  has(written: string, fits: Fits, workLimit?: WorkLimit): boolean;
  /** People with exactly this name. */
  whole(written: string): readonly string[];
  /** Whether the name of somebody for whom `fits` is true has this word. `key`: a search key. */
  hasWord(key: string, fits: Fits, workLimit?: WorkLimit): boolean;
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

/** Limits for a search text: words, and letters of a word. */
const MAX_WORDS = 10;
const MAX_WORD_LENGTH = 40;
/** Limits for one search: people examined, and people found. */
const MAX_LOOKED_AT = 30_000;
export const MAX_FOUND = 200;

export function createNameIndex(): NameIndex {
  const { entries, byWord, byName, byDepartment, put, remove, wordsFrom, wordsNear } = createNameTables();

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
    // The shortest first: whole words, before the search has found as many people as it may.
    const starts = distinct(words).flatMap((word) =>
      word.length > 1 ? [wordsFrom(spellingKey(word)).sort((a, b) => a.length - b.length)] : [],
    );
    // A prefix of a word is also a prefix by spelling key.
    const spelledSo: string[] = [];
    const begun = fitting(fewest(starts, workLimit), fits, most, (entry) => {
      if (!startsAll(entry.spelled, keys)) return false;
      if (startsAll(entry.words, words)) return true;
      if (spelledSo.length < most && !spelledSo.includes(entry.id) && fits(entry.id)) spelledSo.push(entry.id);
      return false;
    });
    const whole = [...begun, ...spelledSo].filter((id) => isWholeName(entries.get(id) as Entry, keys));
    if (whole.length > 0) return withMost(whole, (entry) => countIn(entry.words, words));
    return begun.length > 0
      ? withMost(begun, (entry) => countIn(entry.words, words))
      : withMost(spelledSo, (entry) => countIn(entry.spelled, keys));
  }

  /** The people for whom the count is highest. */
  function withMost(ids: string[], countOf: (entry: Entry) => number): string[] {
    const countById = new Map(ids.map((id) => [id, countOf(entries.get(id) as Entry)]));
    const most = Math.max(...countById.values());
    return ids.filter((id) => countById.get(id) === most);
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
    const found = fitting(peopleOf(distinct(words.map(spellingKey)), workLimit), fits, most, (entry) => {
      const parts = departments.get(entry.departmentKey);
      return parts !== undefined && words.some((word) => entry.words.includes(word)) && startsAll([...entry.words, ...parts], words);
    });
    return withMost(found, (entry) => countIn(entry.words, words));
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
    hasWord(key, fits, workLimit = newWorkLimit()) {
      for (const { id } of peopleOf([spellingKey(key)], workLimit)) if (fits(id)) return true;
      return false;
    },
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

/** Whether the name has these words and no others, in any order. */
function isWholeName({ spelled }: Entry, keys: readonly string[]): boolean {
  return spelled.length === distinct(keys).length && spelled.every((word) => keys.includes(word));
}

/** How many of the given words the name has as whole words. */
function countIn(words: readonly string[], asked: readonly string[]): number {
  return asked.filter((part) => words.includes(part)).length;
}

/** Whether every given word is a prefix of a word: "anna b" matches Anna Berg. */
function startsAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((part) => words.some((word) => word.startsWith(part)));
}

import { NameText } from './name-text.ts';
import { folded } from './names.ts';
import { placeInOrder } from './people-order.ts';
import { filterOf, type NamedPerson, type PictureFilter } from './picture.ts';
import type { Steps } from './steps.ts';

/**
 * The people who may be named, by name: one list for each filter (status, office, floor and department), and their names for a search. A change
 * of one person updates only the affected lists, so lists of 100,000 people are not rebuilt.
 */
export class NamedLists {
  private readonly everybody: NamedPerson[];
  private readonly lists = new Map<string, NamedPerson[]>();
  private readonly names: NameText;

  constructor(everybody: NamedPerson[] = [], names = new NameText()) {
    this.everybody = everybody;
    this.names = names;
  }

  /** Adds a person whose name comes after all others. */
  append(person: NamedPerson): void {
    this.names.insert(this.everybody.length);
    this.everybody.push(person);
    for (const key of keysOf(person)) this.listOf(key).push(person);
  }

  /** Prepares the search for names in steps of less than a millisecond. */
  *prepare(): Steps<void> {
    for (const _ of this.names.texts(this.everybody)) yield;
  }

  /** A copy that can be changed without changing this one. */
  copy(): NamedLists {
    const copy = new NamedLists(this.everybody.slice(), this.names.copy());
    for (const [key, list] of this.lists) copy.lists.set(key, list.slice());
    return copy;
  }

  /** Replaces one person. `before` is undefined if they could not be named before, `after` if they may not be named now. */
  replace(before: NamedPerson | undefined, after: NamedPerson | undefined): void {
    if (before === after) return;
    // Most people only move: in lists that have them before and after, they keep their position.
    const stays = before !== undefined && after !== undefined && before.id === after.id && before.name === after.name;
    if (stays) this.everybody[placeInOrder(this.everybody, before)] = after;
    else {
      if (before) this.names.remove(remove(this.everybody, before));
      if (after) this.names.insert(insert(this.everybody, after));
    }
    const [keysBefore, keysAfter] = [before ? keysOf(before) : [], after ? keysOf(after) : []];
    for (const key of keysBefore) if (before && !(stays && keysAfter.includes(key))) remove(this.listOf(key), before);
    for (const key of keysAfter) {
      const list = this.listOf(key);
      if (stays && keysBefore.includes(key)) list[placeInOrder(list, before)] = after;
      else if (after) insert(list, after);
    }
  }

  find(filter: PictureFilter): NamedPerson[] {
    const text = folded(filter.text);
    const keys = keysOfFilter(filter);
    if (NameText.canFind(text)) {
      const named = this.names.find(this.everybody, text);
      return keys.length === 0 ? named : named.filter(filterOf({ ...filter, text: undefined }));
    }
    const [first = this.everybody, ...more] = keys.map((key) => this.lists.get(key) ?? []);
    const smallest = more.reduce((a, b) => (b.length < a.length ? b : a), first);
    return keys.length <= 1 && text === '' ? smallest.slice() : smallest.filter(filterOf(filter));
  }

  private listOf(key: string): NamedPerson[] {
    const list = this.lists.get(key) ?? [];
    this.lists.set(key, list);
    return list;
  }
}

/** Inserts the person and returns the position. */
function insert(list: NamedPerson[], person: NamedPerson): number {
  const at = placeInOrder(list, person);
  list.splice(at, 0, person);
  return at;
}

/** Removes the person, who is in the list, and returns the position. */
function remove(list: NamedPerson[], person: NamedPerson): number {
  const at = placeInOrder(list, person);
  list.splice(at, 1);
  return at;
}

const statusKey = (status: string) => `status ${status}`;
const officeKey = (id: string) => `office ${id}`;
const floorKey = (id: string) => `floor ${id}`;
const departmentKey = (department: string | undefined) => `department ${folded(department)}`;

function keysOf({ department, presence }: NamedPerson): string[] {
  const keys = [statusKey(presence.status), departmentKey(department)];
  if (presence.status !== 'office') return keys;
  keys.push(officeKey(presence.officeId));
  if (presence.floorId !== undefined) keys.push(floorKey(presence.floorId));
  return keys;
}

/** Selects the list of everybody who matches. */
function keysOfFilter({ status, officeId, floorId, department }: PictureFilter): string[] {
  const keys: string[] = [];
  if (status !== undefined) keys.push(statusKey(status));
  if (officeId !== undefined) keys.push(officeKey(officeId));
  if (floorId !== undefined) keys.push(floorKey(floorId));
  if (department !== undefined) keys.push(departmentKey(department));
  return keys;
}

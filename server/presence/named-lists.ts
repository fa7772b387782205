import { type Edit, edited, indexOf, Positions } from './list-positions.ts';
import { NameText } from './name-text.ts';
import { folded } from './names.ts';
import { placeInOrder } from './people-order.ts';
import { filterOf, type NamedPerson, type PictureFilter } from './picture.ts';
import { soughtKey } from './search-key.ts';
import { finish, type Steps } from './steps.ts';

/** People per step: less than a millisecond. */
const REPLACED = 20;
const MOVED = 100;
const COPIED = 50_000;

/** Somebody whose name stays. */
interface Move {
  before: NamedPerson;
  after: NamedPerson;
}

/**
 * The people who may be named, by name: one list for each filter (status, office, floor and department), and their names for a search. A change
 * of one person updates only the affected lists, so lists of 100,000 people are not rebuilt.
 */
export class NamedLists {
  private readonly everybody: NamedPerson[];
  private readonly names: NameText;
  /** Positions in `everybody`. Lists contain the numbers of people, so a person who stays in a list does not change it. */
  private readonly positions: Positions;
  private readonly lists = new Map<string, number[]>();

  constructor(everybody: NamedPerson[] = [], names = new NameText(), positions = new Positions()) {
    this.everybody = everybody;
    this.names = names;
    this.positions = positions;
  }

  /** Adds a person whose name comes after all others. */
  append(person: NamedPerson): void {
    const number = this.positions.add(person.id, this.everybody.length);
    this.names.insert(this.everybody.length);
    this.everybody.push(person);
    for (const key of keysOf(person)) this.listOf(key).push(number);
  }

  /** Prepares the search for names in steps of less than a millisecond. */
  *prepare(): Steps<void> {
    for (const _ of this.names.texts(this.everybody)) yield;
  }

  /** A copy that can be changed without changing this one. */
  copy(): NamedLists {
    return finish(this.copySteps());
  }

  /** This must not change until the copy is made. */
  private *copySteps(): Generator<void, NamedLists> {
    const everybody = this.everybody.slice();
    yield;
    const copy = new NamedLists(everybody, this.names.copy(), this.positions.copy());
    let copied = 0;
    for (const [key, list] of this.lists) {
      copy.lists.set(key, list.slice());
      copied += list.length;
      if (copied < COPIED) continue;
      copied = 0;
      yield;
    }
    return copy;
  }

  /** A copy in which people are replaced, made in steps of about a millisecond. */
  *replaced(moves: Iterable<{ before: NamedPerson | undefined; after: NamedPerson | undefined }>): Generator<void, NamedLists> {
    const copy = yield* this.copySteps();
    const movers: Move[] = [];
    let count = 0;
    for (const { before, after } of moves) {
      if (before === after) continue;
      if (before && isMove(before, after)) movers.push({ before, after });
      else copy.replace(before, after);
      if (++count % REPLACED === 0) yield;
    }
    yield* copy.move(movers);
    return copy;
  }

  /** Replaces people whose names stay. Each list is put together once, since inserting into a long list a thousand times is slow. */
  private *move(moves: readonly Move[]): Steps<void> {
    const edits = new Map<string, Edit[]>();
    let count = 0;
    for (const { before, after } of moves) {
      const { number, position } = this.positions.of(before.id);
      this.everybody[position] = after;
      for (const { key, joins } of listsChanged(keysOf(before), keysOf(after))) {
        const others = edits.get(key);
        if (others) others.push({ number, position, joins });
        else edits.set(key, [{ number, position, joins }]);
      }
      if (++count % MOVED === 0) yield;
    }
    for (const [key, some] of edits) this.lists.set(key, yield* edited(this.listOf(key), some, this.positions));
  }

  /** Replaces one person. `before` is undefined if they could not be named before, `after` if they may not be named now. */
  replace(before: NamedPerson | undefined, after: NamedPerson | undefined): void {
    if (before === after) return;
    if (before && isMove(before, after)) {
      const { number, position } = this.positions.of(before.id);
      this.everybody[position] = after;
      for (const { key, joins } of listsChanged(keysOf(before), keysOf(after))) this.change(key, { number, position, joins });
      return;
    }
    if (before) this.remove(before);
    if (after) this.insert(after);
  }

  find(filter: PictureFilter): NamedPerson[] {
    const text = soughtKey(filter.text ?? '');
    const keys = keysOfFilter(filter);
    if (text !== '') {
      const named = this.names.find(this.everybody, text);
      return keys.length === 0 ? named : named.filter(filterOf({ ...filter, text: undefined }));
    }
    const [first, ...more] = keys.map((key) => this.lists.get(key) ?? []);
    if (first === undefined) return this.everybody.slice();
    const smallest = more.reduce((a, b) => (b.length < a.length ? b : a), first);
    const people = this.positions.select(smallest, this.everybody);
    return keys.length === 1 ? people : people.filter(filterOf(filter));
  }

  private remove(person: NamedPerson): void {
    const { number, position } = this.positions.of(person.id);
    for (const key of keysOf(person)) this.change(key, { number, position, joins: false });
    this.names.remove(position);
    this.everybody.splice(position, 1);
    this.positions.remove(position);
  }

  private insert(person: NamedPerson): void {
    const position = placeInOrder(this.everybody, person);
    this.names.insert(position);
    this.everybody.splice(position, 0, person);
    const number = this.positions.insert(person.id, position);
    for (const key of keysOf(person)) this.change(key, { number, position, joins: true });
  }

  private change(key: string, { number, position, joins }: Edit): void {
    const list = this.listOf(key);
    const at = indexOf(position, list, this.positions);
    if (joins) list.splice(at, 0, number);
    else list.splice(at, 1);
  }

  private listOf(key: string): number[] {
    const list = this.lists.get(key) ?? [];
    this.lists.set(key, list);
    return list;
  }
}

function isMove(before: NamedPerson, after: NamedPerson | undefined): after is NamedPerson {
  return after !== undefined && before.id === after.id && before.name === after.name;
}

/** The lists that somebody leaves or joins. */
function listsChanged(before: readonly string[], after: readonly string[]): { key: string; joins: boolean }[] {
  return [
    ...before.filter((key) => !after.includes(key)).map((key) => ({ key, joins: false })),
    ...after.filter((key) => !before.includes(key)).map((key) => ({ key, joins: true })),
  ];
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

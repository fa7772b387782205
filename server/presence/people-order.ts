import type { Person } from './person.ts';
import type { Steps } from './steps.ts';
import type { World } from './world.ts';

type People = World['people'];
type Named = Pick<Person, 'id' | 'name'>;

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
/** Caches the order: comparing names is slow. */
const orders = new WeakMap<People, readonly Person[]>();

/** Comparisons between two steps, and people sorted in one: about a millisecond. */
const STEP = 1000;
const RUN = 200;
/** More changed people than this are merged into the order; fewer are inserted one by one. */
const MAX_SINGLE_MOVES = 200;
/** People inserted between two steps: about a millisecond. */
const MOVES = 10;

/** People by name, then by id. Sorts synchronously if `orderPeople` has not prepared it. */
export function peopleByName({ people }: Pick<World, 'people'>): readonly Person[] {
  const known = orders.get(people);
  if (known !== undefined) return known;
  const order = [...people.values()].sort(compare);
  orders.set(people, order);
  return order;
}

/**
 * Prepares the order of a world in steps. With `previous`, the preceding world, sorts only people who
 * are new or have another name. `changed`: the ids of all changed people, if known.
 */
export function* orderPeople(world: World, previous?: World, changed?: readonly string[]): Steps<void> {
  const { people } = world;
  if (orders.has(people)) return;
  const before = previous && orders.get(previous.people);
  const order =
    previous && before && changed && changed.length <= MAX_SINGLE_MOVES
      ? yield* moveSome(before, previous.people, people, changed)
      : yield* mergeNew(before ?? [], people);
  orders.set(people, order);
}

/** A copy of the order with the changed people at their new positions. */
function* moveSome(before: readonly Person[], previous: People, people: People, changed: readonly string[]): Steps<readonly Person[]> {
  const order = before.slice();
  let moves = 0;
  for (const id of new Set(changed)) {
    const [old, person] = [previous.get(id), people.get(id)];
    const stays = old !== undefined && person !== undefined && old.name === person.name;
    if (stays) order[placeInOrder(order, old)] = person;
    else {
      if (old) order.splice(placeInOrder(order, old), 1);
      if (person) order.splice(placeInOrder(order, person), 0, person);
    }
    if (++moves % MOVES === 0) yield;
  }
  return order;
}

/** The position of a person in a list by name, or where to insert them. */
export function placeInOrder(order: readonly Named[], person: Named): number {
  let [from, to] = [0, order.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(order[middle] as Named, person) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function* mergeNew(before: readonly Person[], people: People): Steps<readonly Person[]> {
  const kept: Person[] = [];
  const known = new Set<string>();
  for (const { id, name } of before) {
    const person = people.get(id);
    if (person?.name !== name) continue;
    kept.push(person);
    known.add(id);
    if (kept.length % STEP === 0) yield;
  }
  const fresh = [...people.values()].filter(({ id }) => !known.has(id));
  let runs: Person[][] = [];
  for (let at = 0; at < fresh.length; at += RUN) {
    runs.push(fresh.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Person[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? []));
      yield;
    }
    runs = merged;
  }
  return yield* merge(kept, runs[0] ?? []);
}

function* merge(a: readonly Person[], b: readonly Person[]): Generator<void, Person[]> {
  const merged: Person[] = [];
  let [atA, atB] = [0, 0];
  for (let [left, right] = [a[0], b[0]]; left !== undefined && right !== undefined; [left, right] = [a[atA], b[atB]]) {
    if (compare(left, right) <= 0) {
      merged.push(left);
      atA += 1;
    } else {
      merged.push(right);
      atB += 1;
    }
    if (merged.length % STEP === 0) yield;
  }
  for (const person of a.slice(atA)) merged.push(person);
  for (const person of b.slice(atB)) merged.push(person);
  return merged;
}

function compare(a: Named, b: Named): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

import type { Person } from './person.ts';
import type { Steps } from './steps.ts';
import type { World } from './world.ts';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
/** Comparing names is slow, so a world's people are sorted once. */
const orders = new WeakMap<World, Person[]>();

/** Comparisons between two steps, and people sorted in one: about a millisecond. */
const STEP = 1000;
const RUN = 200;

/** People by name, then by id. At once where `orderPeople` has not prepared it. */
export function peopleByName(world: World): readonly Person[] {
  const known = orders.get(world);
  if (known !== undefined) return known;
  const people = [...world.people.values()].sort(compare);
  orders.set(world, people);
  return people;
}

/**
 * Prepares the order of a world in steps, before anybody asks for it: with `previous`, the world it follows, only those who
 * are new or have another name are sorted.
 */
export function* orderPeople(world: World, previous?: World): Steps<void> {
  const kept: Person[] = [];
  const known = new Set<string>();
  for (const { id, name } of (previous && orders.get(previous)) ?? []) {
    const person = world.people.get(id);
    if (person?.name !== name) continue;
    kept.push(person);
    known.add(id);
    if (kept.length % STEP === 0) yield;
  }
  const fresh = [...world.people.values()].filter(({ id }) => !known.has(id));
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
  orders.set(world, yield* merge(kept, runs[0] ?? []));
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

function compare(a: Person, b: Person): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

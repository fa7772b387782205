import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { NameIndex } from '../presence/name-index.ts';
import type { Person } from '../presence/person.ts';

/** People per time slice: about a millisecond. */
const SLICE = 200;

/** Updates the index in time slices: to the people with these ids, or to all. */
export async function keepNames(names: NameIndex, people: ReadonlyMap<string, Person>, ids?: Iterable<string>): Promise<void> {
  let count = 0;
  for (const id of ids ?? new Set([...names.ids(), ...people.keys()])) {
    const person = people.get(id);
    if (person) names.put(person);
    else names.remove(id);
    count += 1;
    if (count % SLICE === 0) await yieldToEventLoop();
  }
}

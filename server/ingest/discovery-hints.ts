import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { addDays, dayBounds } from '../presence/calendar.ts';
import type { TallyHints } from '../presence/discovery/discovery.ts';
import type { Override } from '../presence/override.ts';
import type { Day, Instant } from '../presence/time.ts';
import { type World, zoneOfPerson } from '../presence/world.ts';
import type { Store } from '../store/port/store.ts';

export type HintsStore = Pick<Store, 'overrides' | 'personDays'>;

/** Days that determine a usual office, including the day itself. */
const USUAL_DAYS = 14;
/** For more people than this, whole days are read, which is faster than a look-up per person. */
const MAX_LOOKED_UP = 1000;

interface HintsWanted {
  world: World;
  day: Day;
  personIds: readonly string[];
}

/**
 * Stored data about the people who used candidates on a day: their usual office, and their statements for that day.
 * @throws AppError STORE_UNAVAILABLE
 */
export async function readHints(store: HintsStore, wanted: HintsWanted): Promise<TallyHints> {
  const { world, day } = wanted;
  const { start } = dayBounds(day, world.settings.timeZone);
  const [usual, said] = [await usualOffices(store, wanted), saidOffices(await store.overrides({ endsAfter: start }))];
  return {
    workingDays: world.settings.workingDays,
    zoneOf(personId) {
      const person = world.people.get(personId);
      return person ? zoneOfPerson(person, world) : world.settings.timeZone;
    },
    usualOfficeOf: (personId) => usual.get(personId),
    saidOf: (personId) => said.get(personId) ?? [],
  };
}

/** The office with the most days, by person; of several, the lowest id. Reads day by day, to yield to other work. */
async function usualOffices(store: HintsStore, { world, day, personIds }: HintsWanted): Promise<Map<string, string>> {
  const visitsOf = new Map<string, Visits>(personIds.map((id) => [id, new Map()]));
  const some = personIds.length > MAX_LOOKED_UP ? {} : { personIds };
  for (let daysAgo = 0; daysAgo < USUAL_DAYS && personIds.length > 0; daysAgo++) {
    const that = addDays(day, -daysAgo);
    for (const { personId, rangeId } of await store.personDays({ fromDay: that, toDay: that, ...some })) {
      const target = world.ranges.get(rangeId)?.versions.at(-1)?.target;
      if (target?.kind === 'office') addVisit(visitsOf.get(personId), target.officeId, daysAgo);
    }
    await yieldToEventLoop();
  }
  const usual = new Map<string, string>();
  for (const [personId, visits] of visitsOf) {
    const most = mostVisited(visits);
    if (most !== undefined) usual.set(personId, most);
  }
  return usual;
}

/** Days by office, and the last counted day: several ranges of an office are one visit per day. */
type Visits = Map<string, { days: number; counted: number }>;

function addVisit(visits: Visits | undefined, officeId: string, daysAgo: number): void {
  const visit = visits?.get(officeId);
  if (visit === undefined) visits?.set(officeId, { days: 1, counted: daysAgo });
  else if (visit.counted !== daysAgo) {
    visit.days += 1;
    visit.counted = daysAgo;
  }
}

function mostVisited(visits: Visits): string | undefined {
  let most: { officeId: string; days: number } | undefined;
  for (const [officeId, { days }] of visits) {
    if (!most || days > most.days || (days === most.days && officeId < most.officeId)) most = { officeId, days };
  }
  return most?.officeId;
}

function saidOffices(overrides: readonly Override[]): Map<string, { officeId: string; from: Instant; until: Instant }[]> {
  const said = new Map<string, { officeId: string; from: Instant; until: Instant }[]>();
  for (const { personId, statement, setAt, from, end } of overrides) {
    if (statement.kind !== 'office') continue;
    const one = { officeId: statement.officeId, from: Math.max(setAt, from), until: end };
    said.set(personId, [...(said.get(personId) ?? []), one]);
  }
  return said;
}

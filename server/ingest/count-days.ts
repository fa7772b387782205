import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Board } from '../board/board.ts';
import { evidenceOf, loadEvidence } from '../board/evidence-cache.ts';
import { addDays, dayBounds, fullHours } from '../presence/calendar.ts';
import { createDayCount, type DayNumbers } from '../presence/day-numbers.ts';
import type { Person } from '../presence/person.ts';
import { presenceAt } from '../presence/presence.ts';
import type { PersonEvidence, Presence } from '../presence/presence-types.ts';
import { lastExpiredDay } from '../presence/retention.ts';
import type { Clock, Day } from '../presence/time.ts';
import { mayBeCounted } from '../presence/visibility.ts';
import type { World } from '../presence/world.ts';
import type { Store } from '../store/port/store.ts';
import { type DayToCount, daysToCount } from './days-to-count.ts';

interface CountDeps {
  store: Store;
  board: Pick<Board, 'world'>;
  clock: Clock;
  pollSignIns: boolean;
}

/** Counts what is due of the hourly and daily numbers (DESIGN.md §3, 2). */
export interface DayCounter {
  /** A few days at a time, so that the next poll is not kept waiting; the others follow in the next runs. @throws AppError STORE_UNAVAILABLE */
  count(keepAlive: () => Promise<void>): Promise<void>;
}

const DAYS_AT_ONCE = 2;
/** People of all hours of a day: some milliseconds, after which others get their turn. */
const SLICE = 50;

export function createDayCounter({ store, board, clock, pollSignIns }: CountDeps): DayCounter {
  // What is in the store, as far as it can still be counted: asked once, kept up to date by what is counted here.
  let counted: Set<string> | undefined;
  const keyOf = (officeId: string, day: Day) => `${day} ${officeId}`;

  async function read(world: World): Promise<Set<string>> {
    const now = clock.now();
    const fromDay = lastExpiredDay(now, world.settings);
    const known = await store.dayNumbers({ fromDay, toDay: addDays(fromDay, world.settings.retentionDays + 1) });
    return new Set(known.map(({ officeId, day }) => keyOf(officeId, day)));
  }

  return {
    async count(keepAlive) {
      const world = board.world();
      counted ??= await read(world);
      const known = counted;
      const reading = { collection: await store.collection(), pollSignIns, now: clock.now() };
      const due = daysToCount(world, reading, (officeId, day) => known.has(keyOf(officeId, day)));
      for (const one of due.slice(0, DAYS_AT_ONCE)) {
        const numbers = await countDay(one, { store, world, now: clock.now(), keepAlive });
        await store.saveDayNumbers(numbers);
        for (const { officeId, day } of numbers) known.add(keyOf(officeId, day));
      }
    },
  };
}

interface CountOptions {
  store: Store;
  world: World;
  now: number;
  keepAlive(): Promise<void>;
}

async function countDay({ day, zone, officeIds }: DayToCount, { store, world, now, keepAlive }: CountOptions): Promise<DayNumbers[]> {
  const hours = fullHours(day, zone);
  const cache = await loadEvidence(store, dayBounds(day, zone).start);
  const tally = createDayCount(hours);
  let people = 0;
  for (const id of new Set([...cache.days.keys(), ...cache.overrides.keys()])) {
    const person = world.people.get(id);
    if (person) tally.add(presencesOf(person, hours, evidenceOf(cache, person), { world, now }));
    if (++people % SLICE === 0) await nextTurn();
    if (people % (100 * SLICE) === 0) await keepAlive();
  }
  return officeIds.map((officeId) => tally.result(officeId, day));
}

/** Hidden people are in no number (DESIGN.md §2). */
function presencesOf(
  person: Person,
  hours: readonly number[],
  evidence: PersonEvidence,
  { world, now }: { world: World; now: number },
): (Presence | undefined)[] {
  return hours.map((hour) => {
    if (!mayBeCounted(person, hour)) return undefined;
    const { presence, hiddenBy } = presenceAt(hour, evidence, world, now);
    return hiddenBy === undefined ? presence : undefined;
  });
}

import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Board } from '../board/board.ts';
import { evidenceOf, loadEvidence } from '../board/evidence-cache.ts';
import type { Log } from '../graph/log.ts';
import { addDays, dayBounds, fullHours } from '../presence/calendar.ts';
import { createDayCount, type DayNumbers } from '../presence/day-numbers.ts';
import type { Person } from '../presence/person.ts';
import { presenceAt } from '../presence/presence.ts';
import type { PersonEvidence, Presence } from '../presence/presence-types.ts';
import { lastExpiredDay } from '../presence/retention.ts';
import { type Clock, type Day, MINUTE } from '../presence/time.ts';
import { mayBeCounted } from '../presence/visibility.ts';
import type { World } from '../presence/world.ts';
import type { Store } from '../store/port/store.ts';
import { type Counted, type DayToCount, daysToCount } from './days-to-count.ts';
import { createJob, type Job, type JobContext, type JobOptions } from './job.ts';

export interface DayCounterDeps extends JobOptions {
  store: Store;
  board: Pick<Board, 'world'>;
  clock: Clock;
  log: Log;
  pollSignIns: boolean;
}

/** Milliseconds between two checks for due days. */
const LOOK_EVERY = MINUTE;
/** People per time slice, for all hours of a day: some milliseconds. */
const SLICE = 50;

/**
 * Counts the due days of the hourly and daily numbers (docs/RULES.md, promise 2), in time slices, while the log is read. One of
 * several instances counts.
 */
export function createDayCounter(deps: DayCounterDeps): Job {
  const { store, board, clock, log, pollSignIns } = deps;
  // Stored numbers of days that can still be counted. Read again if a day seems due, since another instance may have counted it.
  let counted = new Map<string, Counted>();
  // Counted, but not stored, since the office did not exist yet.
  const leftOut = new Map<string, Counted>();
  const keyOf = (officeId: string, day: Day) => `${day} ${officeId}`;

  function keptDays(): { fromDay: Day; toDay: Day } {
    const { settings } = board.world();
    const fromDay = lastExpiredDay(clock.now(), settings);
    return { fromDay, toDay: addDays(fromDay, settings.retentionDays + 1) };
  }

  async function readCounted(): Promise<Map<string, Counted>> {
    const known = await store.dayNumbers(keptDays());
    return new Map(known.map(({ officeId, day, sources }) => [keyOf(officeId, day), sources === undefined ? {} : { sources }]));
  }

  async function dueDays(): Promise<DayToCount[]> {
    const [collection, stream] = [await store.collection(), await store.streamStatus()];
    const imported = await store.importedDays(keptDays());
    const reading = { collection, pollSignIns, streamedSince: stream?.since, imported, now: clock.now() };
    return daysToCount(board.world(), reading, (officeId, day) => {
      const key = keyOf(officeId, day);
      return counted.get(key) ?? leftOut.get(key);
    });
  }

  async function countDue(context: JobContext): Promise<void> {
    counted = await readCounted();
    for (const due of await dueDays()) {
      await context.keepAlive();
      const numbers = await countDay(due, { store, world: board.world(), now: clock.now(), ...context });
      const isLeftOut = (each: DayNumbers) => each.people === 0 && didNotExist(each.officeId, due);
      await store.saveDayNumbers(numbers.filter((each) => !isLeftOut(each)));
      for (const each of numbers) (isLeftOut(each) ? leftOut : counted).set(keyOf(each.officeId, each.day), { sources: due.sources });
    }
  }

  return createJob({
    ...deps,
    lease: 'day-counter',
    leaseMs: MINUTE,
    every: LOOK_EVERY,
    isDue: async () => (await dueDays()).length > 0,
    run: countDue,
    failed: (error) => log.warn({ error }, 'Failed to count past days; will retry'),
  });
}

interface CountOptions extends JobContext {
  store: Store;
  world: World;
  now: number;
}

/** Whether an office was created after a day: then an empty day only means that it had no ranges yet. */
function didNotExist(officeId: string, { day, zone, offices }: DayToCount): boolean {
  const createdAt = offices.find(({ id }) => id === officeId)?.createdAt ?? 0;
  return createdAt >= dayBounds(day, zone).end;
}

/** @throws AppError SHUTTING_DOWN */
async function countDay({ day, zone, offices, sources }: DayToCount, options: CountOptions): Promise<DayNumbers[]> {
  const { store, world, now, keepAlive } = options;
  const hours = fullHours(day, zone);
  const cache = await loadEvidence(store, dayBounds(day, zone).start);
  const tally = createDayCount(hours);
  let people = 0;
  for (const id of new Set([...cache.days.keys(), ...cache.overrides.keys()])) {
    const person = world.people.get(id);
    if (person) tally.add(presencesOf(person, hours, evidenceOf(cache, person), { world, now }));
    if (++people % SLICE === 0) await yieldToEventLoop();
    if (people % (100 * SLICE) === 0) await keepAlive();
  }
  return offices.map(({ id }) => ({ ...tally.result(id, day), sources }));
}

/** Hidden people do not count (docs/RULES.md). */
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

import { createPause } from '../concurrency.ts';
import { AppError } from '../errors.ts';
import { dayOf, NOON } from '../presence/calendar.ts';
import type { Count } from '../presence/count.ts';
import { createDayHours, type HourNumbers } from '../presence/day-hours.ts';
import { createDayPicture, type DayPicture, instantsOfDay } from '../presence/day-picture.ts';
import { createOnDay, type OnDay, onDayContext, type PersonOnDay, personOnDay } from '../presence/in-on-day.ts';
import { peopleByName } from '../presence/people-order.ts';
import { createPicture, historicHours, type Picture } from '../presence/picture.ts';
import { presenceAt } from '../presence/presence.ts';
import type { OwnPresence } from '../presence/presence-types.ts';
import { isKept } from '../presence/retention.ts';
import { type Clock, type Day, type Instant, MINUTE } from '../presence/time.ts';
import { earliestStart } from '../presence/visibility.ts';
import type { World } from '../presence/world.ts';
import type { Store } from '../store/port/store.ts';
import { message } from '../texts/message.ts';
import { evidenceOf, loadEvidence } from './evidence-cache.ts';

export interface PastDeps {
  store: Store;
  clock: Clock;
  world(): World;
  /** Incremented by every change. */
  revision(): number;
  /** Incremented by every change except for sign-ins. */
  plansRevision(): number;
}

/** Maximum cached pictures: several people may read the same instant, page by page. */
const CACHE_SIZE = 8;
/** Maximum cached head-counts, which are small: one page shows many days. */
const CACHED_COUNTS = 64;
/** How old a head-count may be while only sign-ins are read: few of them are about a day that is over. */
const COUNTS_AGE = 15 * MINUTE;

/** A cached result, and the revision that it was computed from. */
interface Entry<T> {
  revision: number;
  madeAt: Instant;
  picture: Promise<T>;
}

interface CacheOptions {
  size: number;
  /** Milliseconds. */
  maxAge: number;
  /** The revision whose change ends every entry. */
  basis(): number;
}

/** `2026-11-20 14` */
type HourOfDayKey = `${Day} ${number}`;

export interface Past {
  /**
   * `numbersOnly`: without names. With names, the day of every office at that instant must still be stored: people of deleted days
   * would appear as not seen. @throws AppError AT_IN_FUTURE, AT_NOT_KEPT
   */
  at(instant: Instant, options?: { numbersOnly?: boolean }): Promise<Picture>;
  /**
   * A day with every office at its own noon or at another full hour (0–23). @throws AppError AT_IN_FUTURE if the day has not begun in any zone,
   * AT_NOT_KEPT
   */
  day(day: Day, hour?: number): Promise<DayPicture>;
  /** How many people were at each office at each full hour of its day, by office id. @throws AppError as `day` */
  hours(day: Day): Promise<ReadonlyMap<string, readonly HourNumbers[]>>;
  /** Who was in on a day. @throws AppError as `day` */
  onDay(day: Day): Promise<OnDay>;
  /** How many different people were at each office on a day, by office id. @throws AppError as `day` */
  headCounts(day: Day): Promise<ReadonlyMap<string, Count>>;
  /** Where one person was on a day, for one viewer; undefined if they may not be named. @throws AppError as `day` */
  personOnDay(day: Day, people: { viewerId: string; personId: string }): Promise<PersonOnDay | undefined>;
}

/** Pictures of past instants and days, computed from stored data (an estimate from first and last, docs/RULES.md). */
export function createPast({ store, clock, world, revision, plansRevision }: PastDeps): Past {
  async function presencesAt(instants: ReadonlySet<Instant>, now: Instant, then: World) {
    // All instants are within one day or the night before it, so the evidence for the earliest one is sufficient.
    const cache = await loadEvidence(store, Math.min(...instants));
    const pause = createPause();
    const presencesOf = new Map<Instant, Map<string, OwnPresence>>();
    for (const instant of instants) {
      const presences = new Map<string, OwnPresence>();
      for (const person of then.people.values()) {
        presences.set(person.id, presenceAt(instant, evidenceOf(cache, person), then, now));
        await pause();
      }
      presencesOf.set(instant, presences);
    }
    return presencesOf;
  }

  const pictures = cached(async (at: Instant, now: Instant) => {
    const then = world();
    const presencesOf = await presencesAt(new Set([at, ...historicHours(at, now, then)]), now, then);
    return createPicture({ at, now, world: then, presences: presencesOf.get(at) ?? new Map(), presencesOf });
  });

  const days = cached(async (key: HourOfDayKey, now: Instant) => {
    const then = world();
    const at = { day: key.slice(0, 10), hour: Number(key.slice(11)) };
    return createDayPicture({ ...at, now, world: then, presencesOf: await presencesAt(instantsOfDay(at, now, then), now, then) });
  });

  const hours = cached(async (day: Day, now: Instant) => {
    const then = world();
    const counted = createDayHours({ day, now, world: then });
    const cache = await loadEvidence(store, Math.min(...counted.instants));
    const pause = createPause();
    const people = [...then.people.values()].filter(({ id }) => cache.days.has(id) || cache.overrides.has(id));
    for (const instant of counted.instants) {
      const presences = new Map<string, OwnPresence>();
      for (const person of people) {
        presences.set(person.id, presenceAt(instant, evidenceOf(cache, person), then, now));
        await pause();
      }
      counted.add(instant, presences);
      await pause();
    }
    return counted.result();
  });

  async function gatherDay(day: Day, now: Instant): Promise<OnDay> {
    const then = world();
    const cache = await loadEvidence(store, earliestStart(day));
    const gathered = createOnDay(onDayContext(day, now, then));
    const pause = createPause();
    for (const person of peopleByName(then)) {
      if (cache.days.has(person.id) || cache.overrides.has(person.id)) gathered.add(evidenceOf(cache, person));
      await pause();
    }
    return gathered.result();
  }
  const onDays = cached(gatherDay);

  // Cached without the people of those days, so that the cache can hold many. Modes and statements count at once.
  const countsCache: CacheOptions = { size: CACHED_COUNTS, maxAge: COUNTS_AGE, basis: plansRevision };
  const counts = cached(async (day: Day, now: Instant): Promise<ReadonlyMap<string, Count>> => {
    const { world: then, count } = await gatherDay(day, now);
    return new Map([...then.offices.keys()].map((officeId) => [officeId, count(officeId)]));
  }, countsCache);

  function cached<Key, T>(
    workOut: (key: Key, now: Instant) => Promise<T>,
    { size, maxAge, basis }: CacheOptions = { size: CACHE_SIZE, maxAge: MINUTE, basis: revision },
  ): (key: Key, now: Instant) => Promise<T> {
    const entries = new Map<Key, Entry<T>>();
    return (key, now) => {
      const known = entries.get(key);
      if (known && known.revision === basis() && Math.abs(now - known.madeAt) < maxAge) return known.picture;
      const entry: Entry<T> = { revision: basis(), madeAt: now, picture: workOut(key, now) };
      entries.delete(key);
      entries.set(key, entry);
      for (const oldest of entries.keys()) if (entries.size > size) entries.delete(oldest);
      entry.picture.catch(() => entries.delete(key));
      return entry.picture;
    };
  }

  function check(days: readonly Day[], begins: Instant, now: Instant): void {
    const { settings } = world();
    if (begins > now) throw new AppError('AT_IN_FUTURE', { detail: message('past.in-future', { now: new Date(now).toISOString() }) });
    if (!days.every((day) => isKept(day, now, settings))) {
      throw new AppError('AT_NOT_KEPT', { detail: message('past.not-kept', { count: settings.retentionDays }) });
    }
  }

  return {
    async at(instant, { numbersOnly = false } = {}) {
      const now = clock.now();
      const { settings, offices } = world();
      const zones = new Set([settings.timeZone, ...(numbersOnly ? [] : [...offices.values()].map(({ timeZone }) => timeZone))]);
      check(
        [...zones].map((zone) => dayOf(Math.min(instant, now), zone)),
        instant,
        now,
      );
      return pictures(instant, now);
    },
    async day(day, hour = NOON) {
      const now = clock.now();
      check([day], earliestStart(day), now);
      return days(`${day} ${hour}`, now);
    },
    async hours(day) {
      const now = clock.now();
      check([day], earliestStart(day), now);
      return hours(day, now);
    },
    async onDay(day) {
      const now = clock.now();
      check([day], earliestStart(day), now);
      return onDays(day, now);
    },
    async headCounts(day) {
      const now = clock.now();
      check([day], earliestStart(day), now);
      return counts(day, now);
    },
    async personOnDay(day, { viewerId, personId }) {
      const now = clock.now();
      check([day], earliestStart(day), now);
      const then = world();
      const person = then.people.get(personId.toLowerCase());
      if (person === undefined) return undefined;
      const cache = await loadEvidence(store, earliestStart(day), person.id);
      return personOnDay(viewerId, evidenceOf(cache, person), onDayContext(day, now, then));
    },
  };
}

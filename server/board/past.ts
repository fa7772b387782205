import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { dayOf } from '../presence/calendar.ts';
import { createPicture, historicHours, type Picture } from '../presence/picture.ts';
import { type OwnPresence, presenceAt } from '../presence/presence.ts';
import { isKept } from '../presence/retention.ts';
import { type Clock, type Instant, MINUTE } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { Store } from '../store/port.ts';
import { evidenceOf, loadEvidences } from './memory.ts';

export interface PastDeps {
  store: Store;
  clock: Clock;
  world(): World;
  revision(): number;
}

const SLICE = 1000;
/** Several people look at the same instant, and page through it. */
const REMEMBERED = 8;

interface Entry {
  revision: number;
  madeAt: Instant;
  picture: Promise<Picture>;
}

/**
 * Pictures of past instants, worked out from what is kept (an estimate from first and last, DESIGN.md §2).
 * The returned function throws AppError AT_IN_FUTURE or AT_NOT_KEPT.
 */
export function createPast({ store, clock, world, revision }: PastDeps): (at: Instant) => Promise<Picture> {
  const entries = new Map<Instant, Entry>();

  async function workOut(at: Instant, now: Instant): Promise<Picture> {
    const then = world();
    const hours = historicHours(at, now, then);
    // Hours before `at` are the same day's or the night's before it: what is read of their earliest serves all.
    const evidences = await loadEvidences(store, Math.min(at, ...hours));
    const presencesOf = new Map<Instant, Map<string, OwnPresence>>();
    for (const instant of new Set([at, ...hours])) {
      const presences = new Map<string, OwnPresence>();
      for (const person of then.people.values()) {
        presences.set(person.id, presenceAt(instant, evidenceOf(evidences, person), then, now));
        if (presences.size % SLICE === 0) await nextTurn();
      }
      presencesOf.set(instant, presences);
    }
    return createPicture({ at, now, world: then, presences: presencesOf.get(at) ?? new Map(), presencesOf });
  }

  return async (at) => {
    const now = clock.now();
    const { settings } = world();
    if (at > now) throw new AppError('AT_IN_FUTURE', { detail: `It is ${new Date(now).toISOString()} now.` });
    if (!isKept(dayOf(at, settings.timeZone), now, settings)) {
      throw new AppError('AT_NOT_KEPT', { detail: `Only the last ${settings.retentionDays} days are kept.` });
    }
    const known = entries.get(at);
    if (known && known.revision === revision() && now - known.madeAt < MINUTE) return known.picture;
    const entry: Entry = { revision: revision(), madeAt: now, picture: workOut(at, now) };
    entries.delete(at);
    entries.set(at, entry);
    for (const oldest of entries.keys()) if (entries.size > REMEMBERED) entries.delete(oldest);
    entry.picture.catch(() => entries.delete(at));
    return entry.picture;
  };
}

import type { Person } from '../presence/person.ts';
import { nextChange, presenceAt } from '../presence/presence.ts';
import type { OwnPresence } from '../presence/presence-types.ts';
import { finish, finishInSlices, type Steps } from '../presence/steps.ts';
import { type Clock, type Instant, MINUTE } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import { type BoardChange, createNotes, type Notes, type Standing } from './change.ts';
import { type EvidenceCache, evidenceOf, mergeInto } from './evidence-cache.ts';

/** What is new, and who is to be worked out because of it. */
export interface News {
  ids: Iterable<string>;
  /** Default: the one of before. */
  world?: World;
  /** Evidence of some people, in place of what is in memory about them; `whole`: of everybody. */
  evidence?: EvidenceCache;
  whole?: boolean;
  /** Offices, ranges or settings have changed. */
  places?: boolean;
  /** Called in the same turn in which it is taken in, before anybody hears of it. */
  takenIn?(): void;
}

export interface PresencesDeps {
  clock: Clock;
  world: World;
  evidence: EvidenceCache;
  /** Called with every difference, after it has been taken in. */
  changed(change: Omit<BoardChange, 'id'>): void;
}

/** People worked out in one time slice: a few milliseconds. */
const SLICE = 500;

interface Worked {
  id: string;
  own: OwnPresence | undefined;
  /** Until when `own` holds without news. */
  until: Instant;
}

/**
 * Everybody's presence in memory, worked out from memory alone: again when news come, and when the clock says so. It needs
 * no store, so it follows the clock while the store is away (DESIGN.md §3.5).
 */
export function createPresences({ clock, changed, ...start }: PresencesDeps) {
  const presences = new Map<string, OwnPresence>();
  const due = new Map<string, Instant>();
  let { world, evidence: cache } = start;
  let nextDue = Number.POSITIVE_INFINITY;
  let lookedAt = clock.now();
  let commits = 0;
  let turn: Promise<void> = Promise.resolve();

  function work(id: string, now: Instant, news: Omit<News, 'ids'> = {}): Worked {
    const next = news.world ?? world;
    const person = next.people.get(id);
    if (!person) return { id, own: undefined, until: Number.POSITIVE_INFINITY };
    const evidence = news.whole && news.evidence ? evidenceOf(news.evidence, person) : evidenceOf(cache, person, news.evidence);
    return { id, own: presenceAt(now, evidence, next, now), until: nextChange(now, evidence, next) };
  }

  function standing(id: string): Standing {
    return { person: world.people.get(id), own: presences.get(id) };
  }

  /** All at once: nobody sees a part of it. */
  function commit(worked: readonly Worked[], { differences }: Notes, now: Instant, news: Omit<News, 'ids'>): void {
    commits += 1;
    world = news.world ?? world;
    if (news.evidence && news.whole) cache = news.evidence;
    else if (news.evidence) mergeInto(cache, news.evidence);
    news.takenIn?.();
    for (const { id, own, until } of worked) {
      if (own) presences.set(id, own);
      else presences.delete(id);
      if (Number.isFinite(until)) due.set(id, until);
      else due.delete(id);
    }
    nextDue = Number.POSITIVE_INFINITY;
    for (const at of due.values()) if (at < nextDue) nextDue = at;
    changed({ ...differences(), at: now, places: news.places ?? false });
  }

  /** Works out these people. At once, or in time slices. */
  function* workOut(ids: Iterable<string>, news: Omit<News, 'ids'>): Steps<void> {
    const next = news.world ?? world;
    let notes = createNotes();
    const worked: Worked[] = [];
    const began = commits;
    for (const id of ids) {
      const now = clock.now();
      const each = work(id, now, news);
      notes.note(id, standing(id), { person: next.people.get(id), own: each.own }, now);
      worked.push(each);
      if (worked.length % SLICE === 0) yield;
    }
    const now = clock.now();
    if (commits !== began) {
      // What these are compared with has changed meanwhile.
      notes = createNotes();
      for (const { id, own } of worked) notes.note(id, standing(id), { person: next.people.get(id), own }, now);
    }
    commit(worked, notes, now, news);
    // The clock went on while others were worked out.
    follow();
  }

  function follow(): void {
    const ids = overdue(clock.now());
    if (ids.length > 0) finish(workOut(ids, {}));
  }

  /** One after the other, so that none takes in what was worked out before another's news. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  }

  /** Whose presence the clock has changed; everybody's, if it was put back. */
  function overdue(now: Instant): string[] {
    const putBack = now < lookedAt - MINUTE;
    lookedAt = now;
    if (putBack) return [...world.people.keys()];
    return now < nextDue ? [] : [...due].filter(([, at]) => at <= now).map(([id]) => id);
  }

  return {
    all: presences as ReadonlyMap<string, OwnPresence>,
    world: () => world,
    cache: () => cache,
    evidence: (person: Person) => evidenceOf(cache, person),
    /** Works out these people with the news, in time slices; then takes all of it in at once. */
    take: ({ ids, ...news }: News) => inTurn(() => finishInSlices(workOut(ids, news))),
    /** Works out at once whom the clock has changed. Costs nothing where that is nobody. */
    follow,
    /** The same in time slices: at midnight it is everybody. */
    followInSlices: () =>
      inTurn(async () => {
        const ids = overdue(clock.now());
        if (ids.length > 0) await finishInSlices(workOut(ids, {}));
      }),
  };
}

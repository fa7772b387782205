import { createMutex } from '../concurrency.ts';
import { NamedLists } from '../presence/named-lists.ts';
import { peopleByName } from '../presence/people-order.ts';
import type { Person } from '../presence/person.ts';
import { type PersonState, personState } from '../presence/person-state.ts';
import type { KeptPicture, PresencesById } from '../presence/picture.ts';
import { nextChange, presenceAt } from '../presence/presence.ts';
import type { OwnPresence, PersonEvidence } from '../presence/presence-types.ts';
import { finish, runInTimeSlices, type Steps } from '../presence/steps.ts';
import { type Clock, type Instant, MINUTE } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import { type BoardChange, createDifferenceCollector } from './change.ts';
import { type EvidenceCache, evidenceOf, mergeInto } from './evidence-cache.ts';
import { createHeadcounts } from './headcounts.ts';

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
  /** Called in the same turn of the event loop in which it is taken in, before listeners are called. */
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
/** With more people than this the lists are rebuilt. */
const MAX_SINGLE_MOVES = 200;
/** How often that is tried while people change meanwhile. */
const MAX_TRIES = 5;

interface State extends PersonState {
  /** Until when it holds without news. */
  until: Instant;
}

/** People worked out, by id; no state where there is no such person. */
type Worked = Map<string, State | undefined>;

/**
 * Everybody's presence in memory, worked out from memory alone: again when news come, and when the clock says so. It needs
 * no store, so it follows the clock while the store is away (DESIGN.md §3.5).
 */
export class Presences {
  readonly all: PresencesById;
  /** For the picture of now. */
  readonly kept: KeptPicture;
  private readonly clock: Clock;
  private readonly changed: PresencesDeps['changed'];
  private readonly headcounts = createHeadcounts();
  private readonly states = new Map<string, State>();
  /** Undefined until they are made again. */
  private lists: NamedLists | undefined;
  private currentWorld: World;
  private cache: EvidenceCache;
  /** The earliest instant at which the clock may change a state. */
  private nextDue = Number.POSITIVE_INFINITY;
  private lookedAt: Instant;
  private commits = 0;
  /** One after the other, so that none takes in what was worked out before another's news. */
  private readonly withLock = createMutex();

  constructor({ clock, world, evidence, changed }: PresencesDeps) {
    this.clock = clock;
    this.changed = changed;
    this.currentWorld = world;
    this.cache = evidence;
    this.lookedAt = clock.now();
    const { states } = this;
    this.all = {
      get: (id) => states.get(id)?.own,
      *[Symbol.iterator](): Generator<[string, OwnPresence]> {
        for (const [id, { own }] of states) yield [id, own];
      },
    };
    this.kept = { named: (filter) => this.lists?.find(filter), headcounts: this.headcounts.all };
  }

  get world(): World {
    return this.currentWorld;
  }

  get evidence(): EvidenceCache {
    return this.cache;
  }

  evidenceOf(person: Person): PersonEvidence {
    return evidenceOf(this.cache, person);
  }

  /** Works out these people with the news, in time slices; then takes all of it in at once. */
  take({ ids, ...news }: News): Promise<void> {
    return this.withLock(async () => {
      await runInTimeSlices(this.workOut(ids, news));
      await runInTimeSlices(this.makeLists());
    });
  }

  /** Works out at once whom the clock has changed. Costs nothing if there is none. */
  follow(): void {
    const ids = this.overdue(this.clock.now());
    if (ids.length > 0) finish(this.workOut(ids, {}));
  }

  /** The same in time slices: at midnight it is everybody. */
  followInSlices(): Promise<void> {
    return this.withLock(async () => {
      const ids = this.overdue(this.clock.now());
      if (ids.length > 0) await runInTimeSlices(this.workOut(ids, {}));
      await runInTimeSlices(this.makeLists());
    });
  }

  /** Works out these people. At once, or in time slices. */
  private *workOut(ids: Iterable<string>, news: Omit<News, 'ids'>): Steps<void> {
    let found = createDifferenceCollector();
    const worked: Worked = new Map();
    const began = this.commits;
    for (const id of ids) {
      const state = this.workOutOne(id, this.clock.now(), news);
      found.compare(id, this.states.get(id), state);
      worked.set(id, state);
      if (worked.size % SLICE === 0) yield;
    }
    const lists = worked.size > MAX_SINGLE_MOVES ? yield* this.listsWith(worked, news.world ?? this.currentWorld) : undefined;
    const overtaken = this.commits !== began;
    if (overtaken) {
      // What these are compared with has changed meanwhile.
      found = createDifferenceCollector();
      for (const [id, state] of worked) found.compare(id, this.states.get(id), state);
    }
    const now = this.clock.now();
    this.commit(worked, now, { ...news, lists: overtaken ? undefined : lists });
    this.changed({ ...found.differences(), at: now, places: news.places ?? false });
    // The clock advanced during the computation.
    this.follow();
  }

  private workOutOne(id: string, now: Instant, news: Omit<News, 'ids'>): State | undefined {
    const world = news.world ?? this.currentWorld;
    const person = world.people.get(id);
    if (!person) return undefined;
    const evidence = news.whole && news.evidence ? evidenceOf(news.evidence, person) : evidenceOf(this.cache, person, news.evidence);
    const own = presenceAt(now, evidence, world, now);
    return { ...personState(person, own, now), until: nextChange(now, evidence, world) };
  }

  /** The lists as they are once these people are taken in. */
  private *listsWith(worked: Worked, world: World): Generator<void, NamedLists> {
    const lists = new NamedLists();
    let count = 0;
    for (const { id } of peopleByName(world)) {
      const state = worked.has(id) ? worked.get(id) : this.states.get(id);
      if (state?.shown) lists.append(state.shown);
      if (++count % SLICE === 0) yield;
    }
    yield* lists.prepare();
    return lists;
  }

  /** Makes the lists again where they are not there. */
  private *makeLists(): Steps<void> {
    for (let tries = 0; this.lists === undefined && tries < MAX_TRIES; tries += 1) {
      const began = this.commits;
      const lists = yield* this.listsWith(new Map(), this.currentWorld);
      if (this.commits === began) this.lists = lists;
    }
  }

  /** Atomic: no reader sees a part of it. */
  private commit(worked: Worked, now: Instant, { lists, ...news }: Omit<News, 'ids'> & { lists?: NamedLists }): void {
    this.commits += 1;
    this.currentWorld = news.world ?? this.currentWorld;
    if (news.evidence && news.whole) this.cache = news.evidence;
    else if (news.evidence) mergeInto(this.cache, news.evidence);
    news.takenIn?.();
    if (worked.size > MAX_SINGLE_MOVES) this.lists = lists;
    for (const [id, state] of worked) {
      const before = this.states.get(id);
      this.headcounts.add(before?.countedAt, -1);
      this.headcounts.add(state?.countedAt, 1);
      if (worked.size <= MAX_SINGLE_MOVES) this.lists?.replace(before?.shown, state?.shown);
      if (state) this.states.set(id, state);
      else this.states.delete(id);
      if (state && state.until < this.nextDue) this.nextDue = state.until;
    }
    if (now >= this.nextDue) this.nextDue = this.earliestDue();
  }

  /** Whose presence the clock has changed; everybody's, if it was put back. */
  private overdue(now: Instant): string[] {
    const putBack = now < this.lookedAt - MINUTE;
    this.lookedAt = now;
    if (putBack) return [...this.currentWorld.people.keys()];
    if (now < this.nextDue) return [];
    const ids: string[] = [];
    for (const [id, { until }] of this.states) if (until <= now) ids.push(id);
    if (ids.length === 0) this.nextDue = this.earliestDue();
    return ids;
  }

  private earliestDue(): Instant {
    let earliest = Number.POSITIVE_INFINITY;
    for (const { until } of this.states.values()) if (until < earliest) earliest = until;
    return earliest;
  }
}

import { createMutex, runInTimeSlices } from '../concurrency.ts';
import { NamedLists } from '../presence/named-lists.ts';
import { officesInPast } from '../presence/past-days.ts';
import { peopleByName } from '../presence/people-order.ts';
import type { Person } from '../presence/person.ts';
import { type PersonState, personState } from '../presence/person-state.ts';
import type { KeptPicture, PresencesById } from '../presence/picture.ts';
import { nextChange, presenceAt } from '../presence/presence.ts';
import type { OwnPresence, PersonEvidence } from '../presence/presence-types.ts';
import { finish, type Steps } from '../presence/steps.ts';
import { type Clock, type Instant, MINUTE } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import { type BoardChange, createDifferenceCollector } from './change.ts';
import { type EvidenceCache, evidenceOf, mergeInto } from './evidence-cache.ts';
import { createHeadcounts, type Move, type NumbersChanged } from './headcounts.ts';

/** Changed data, and the people whose presence must be computed again. */
export interface News {
  ids: Iterable<string>;
  /** Default: the current one. */
  world?: World;
  /** Evidence that replaces what is in memory for these people; with `whole`, for everybody. */
  evidence?: EvidenceCache;
  whole?: boolean;
  /** Offices, ranges or settings have changed. */
  places?: boolean;
  /** People whose statements changed: a plan, too, which changes no presence. */
  statementsOf?: readonly string[];
  /** Called synchronously when the news is applied, before the listeners. */
  takenIn?(): void;
}

export interface PresencesDeps {
  clock: Clock;
  world: World;
  evidence: EvidenceCache;
  /** Called with every difference after it is applied. */
  changed(change: Omit<BoardChange, 'id'>): void;
}

/** People computed per time slice: less than a millisecond. */
const SLICE = 50;
/** If more people than this changed, a copy of the lists is changed in time slices. */
const MAX_SINGLE_MOVES = 200;
/** If more than this share of all people changed, the lists are rebuilt. */
const MAX_MOVED = 0.1;
/** Maximum attempts while people keep changing. */
const MAX_ATTEMPTS = 5;

interface State extends PersonState {
  /** Until this instant the state does not change without news. */
  until: Instant;
}

/** Computed states of people by id; undefined if the person does not exist. */
type Worked = Map<string, State | undefined>;

/**
 * Everybody's presence, computed only from memory: again for changed data, and when the clock changes it. It does not need the store, so it
 * follows the clock while the store is unavailable (docs/RULES.md, promise 5).
 */
export class Presences {
  readonly all: PresencesById;
  /** For the current picture. */
  readonly kept: KeptPicture;
  private readonly clock: Clock;
  private readonly changed: PresencesDeps['changed'];
  private readonly headcounts = createHeadcounts();
  private readonly states = new Map<string, State>();
  /** Undefined until they are rebuilt. */
  private lists: NamedLists | undefined;
  private currentWorld: World;
  private cache: EvidenceCache;
  /** The earliest instant at which the clock may change a state. */
  private nextDue = Number.POSITIVE_INFINITY;
  private lookedAt: Instant;
  private commits = 0;
  /** Serialises updates, so that no update applies a result that was computed before the data of another one. */
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
    this.kept = { named: (filter) => this.lists?.find(filter), tally: this.headcounts };
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

  /** Computes these people with the changed data in time slices, then applies everything at once. */
  take({ ids, ...news }: News): Promise<void> {
    return this.withLock(async () => {
      await runInTimeSlices(this.workOut(ids, news));
      await runInTimeSlices(this.makeLists());
    });
  }

  /** Whether the clock has changed nobody's presence, and the lists need no rebuilding. */
  isCurrent(): boolean {
    const now = this.clock.now();
    const isOn = now >= this.lookedAt - MINUTE && now < this.nextDue && this.lists !== undefined;
    if (isOn) this.lookedAt = now;
    return isOn;
  }

  /** Computes synchronously the people whose presence the clock has changed. Costs almost nothing if there are none. */
  follow(): void {
    const ids = this.overdue(this.clock.now());
    if (ids.length > 0) finish(this.workOut(ids, {}));
  }

  /** As `follow`, in time slices: at midnight everybody changes. */
  followInSlices(): Promise<void> {
    return this.withLock(async () => {
      const ids = this.overdue(this.clock.now());
      if (ids.length > 0) await runInTimeSlices(this.workOut(ids, {}));
      await runInTimeSlices(this.makeLists());
    });
  }

  /** Computes these people, synchronously or in time slices. */
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
    const lists = worked.size > MAX_SINGLE_MOVES ? yield* this.newLists(worked, news.world ?? this.currentWorld) : undefined;
    const overtaken = this.commits !== began;
    if (overtaken) {
      // The state that was compared has changed meanwhile, so compare again.
      found = createDifferenceCollector();
      for (const [id, state] of worked) found.compare(id, this.states.get(id), state);
    }
    const now = this.clock.now();
    const { every, ...numbers } = this.commit(worked, now, { ...news, lists: overtaken ? undefined : lists });
    const { personIds, ...differences } = found.differences();
    const changedIds = [...new Set([...personIds, ...(news.statementsOf ?? [])])];
    this.changed({ ...differences, personIds: changedIds, ...numbers, at: now, places: every || news.places === true });
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

  /** The lists with these people applied. The current lists do not change. */
  private *newLists(worked: Worked, world: World): Generator<void, NamedLists> {
    if (this.lists === undefined || worked.size > this.states.size * MAX_MOVED) return yield* this.listsWith(worked, world);
    const { states } = this;
    const replaced = [...worked].map(([id, state]) => ({ before: states.get(id)?.shown, after: state?.shown }));
    return yield* this.lists.replaced(replaced);
  }

  /** The same, rebuilt from all people. */
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

  /** Rebuilds the lists if they are missing. */
  private *makeLists(): Steps<void> {
    for (let tries = 0; this.lists === undefined && tries < MAX_ATTEMPTS; tries += 1) {
      const began = this.commits;
      const lists = yield* this.listsWith(new Map(), this.currentWorld);
      if (this.commits === began) this.lists = lists;
    }
  }

  /** Atomic: no reader sees a partial update. */
  private commit(worked: Worked, now: Instant, { lists, ...news }: Omit<News, 'ids'> & { lists?: NamedLists }): NumbersChanged {
    this.commits += 1;
    this.currentWorld = news.world ?? this.currentWorld;
    if (news.evidence && news.whole) this.cache = news.evidence;
    else if (news.evidence) mergeInto(this.cache, news.evidence);
    news.takenIn?.();
    if (worked.size > MAX_SINGLE_MOVES) this.lists = lists;
    const moves: Move[] = [];
    for (const [id, state] of worked) {
      const before = this.states.get(id);
      moves.push({ before, after: state });
      if (worked.size <= MAX_SINGLE_MOVES) this.lists?.replace(before?.shown, state?.shown);
      if (state) this.states.set(id, state);
      else this.states.delete(id);
      if (state && state.until < this.nextDue) this.nextDue = state.until;
    }
    if (now >= this.nextDue) this.nextDue = this.earliestDue();
    return this.headcounts.move(moves, this.currentWorld.settings, officesInPast(this.currentWorld, now));
  }

  /** People whose presence the clock has changed; everybody if the clock was set back. */
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

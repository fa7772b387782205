import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { mongo as driver } from 'mongoose';
import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import { isDuplicateKey, type Mongo } from './connection.ts';
import type { OpenWriteDoc } from './documents.ts';
import { storeError } from './failures.ts';
import { applySteps, packSteps, type Step, unpackSteps } from './steps.ts';

/** Interval of the heartbeat. Milliseconds by a monotonic clock, as below. */
const BEAT_EVERY = 1_000;
/** After five missing beats a writer is given up: its process has died or has lost the database. */
const GIVEN_UP_AFTER = 5_000;
/**
 * After this time other instances execute its decided steps. Long enough for a pause of the process or a slow answer. A writer that continues
 * later does no harm: before it decides and before each step it checks that it still holds the announcement.
 */
const FINISHED_AFTER = 6_000;
/** A reader that has not read for this long cannot say that nothing changed: the database may have been unavailable for the writer too. */
const MAX_GAP = 3_000;
/** After this time none of its operations is still running: every operation times out much earlier. */
const REMOVED_AFTER = 2 * 60_000;

/** How long a write waits for another write with the same key. Longer than it takes to finish a dead one. */
const LOCK_TIMEOUT = 20_000;
/** The first pause between two attempts, and the longest. */
const LOCK_RETRY = 25;
const MAX_LOCK_RETRY = 250;

/** Time that is never set: for measuring durations, and a timer. */
export interface StoreTimer {
  /** Milliseconds since an unknown instant. */
  monotonic(): number;
  /** Calls `run` at this interval, until the returned function is called. */
  every(milliseconds: number, run: () => void): () => void;
}

export const realStoreTimer: StoreTimer = {
  monotonic: () => performance.now(),
  every(milliseconds, run) {
    const timer = setInterval(run, milliseconds).unref();
    return () => clearInterval(timer);
  },
};

export interface OpenWrite {
  id: string;
  from: number;
  people: boolean;
  givenUp: boolean;
}

export interface OpenWrites {
  /**
   * Announces a write that will draw a number above `from`, and starts its heartbeat. With one or several keys, it waits until no other write
   * with any of them is announced.
   * @throws AppError STORE_UNAVAILABLE when that takes too long
   */
  announce(write: { from: number; people: boolean; key?: string | readonly string[] }): Promise<string>;
  /** Decides the write: from now on others execute it if its writer dies. @throws AppError STORE_UNAVAILABLE, TOO_LARGE */
  decide(id: string, steps: readonly Step[]): Promise<void>;
  /** Waits until no write with the key is announced. @throws AppError STORE_UNAVAILABLE when that takes too long */
  settled(key: string): Promise<void>;
  /** Whether no other instance executes the write or has executed it. */
  isHeld(id: string): Promise<boolean>;
  /** Ends the heartbeat. The announcement stays until the others give it up. */
  stopHeartbeat(id: string): void;
  /** Removes the announcement. False if other instances have removed it or execute the write. */
  remove(id: string): Promise<boolean>;
  /** The current announcements, without those that expire now. */
  read(): Promise<OpenWrite[]>;
}

interface Deps {
  mongo: Mongo;
  timer: StoreTimer;
  /** Raises the people's revision. */
  raisePeople(): Promise<unknown>;
}

/**
 * The announcements of writes. A live writer increments a counter in its announcement. If the counter does not change for some seconds, a reader
 * gives the write up: by the reader's own monotonic clock, so wrong clocks have no effect.
 *
 * Giving up may be wrong, since a suspended process may continue, but does no lasting harm. The people's revision is raised before a write is
 * marked as given up, by the writer if it ends after all, and once more when it is removed. So data that was placed with outdated facts about
 * people is placed again or belongs to an ended epoch. The next beat removes the mark.
 *
 * A write with a key is one change in several steps, together with `alongside`. Its announcement is both lock and log: the change is checked, all
 * its steps are added to the announcement, then they are executed. If a writer dies, others execute either all of its steps or none, before
 * another write with that key. A write that waits for the key watches the other one, finishes it if its writer is dead, and then proceeds.
 */
export function createOpenWrites({ mongo, timer, raisePeople }: Deps): OpenWrites {
  const { openWrites } = mongo;
  const beating = new Set<string>();
  let stopTimer: (() => void) | undefined;
  /** For each announcement of another instance, the counter and the earliest instant at which it was read. */
  const seen = new Map<string, { beat: number; since: number }>();
  const inHand = new Set<string>();
  /** Since when this reader has read without a long pause, and when it last read. */
  let watching = { since: 0, last: Number.NEGATIVE_INFINITY };

  const beat = (): void => {
    // A failed beat is only missing; the next one follows.
    openWrites.updateMany({ _id: { $in: [...beating] } }, { $inc: { beat: 1 } }).catch(() => {});
  };

  function note(all: readonly OpenWriteDoc[]): void {
    const now = timer.monotonic();
    watching = { since: now - watching.last > MAX_GAP ? now : watching.since, last: now };
    const there = new Set(all.map(({ _id }) => _id));
    for (const id of seen.keys()) if (!there.has(id)) seen.delete(id);
    for (const { _id, beat = 0 } of all) if (seen.get(_id)?.beat !== beat) seen.set(_id, { beat, since: now });
  }

  /** Only one call at a time handles a write; other calls see it unchanged. */
  async function handle(writes: readonly OpenWriteDoc[], work: (write: OpenWriteDoc) => Promise<void>): Promise<void> {
    const mine = writes.filter(({ _id }) => !inHand.has(_id));
    for (const { _id } of mine) inHand.add(_id);
    try {
      if (mine.some(({ people }) => people)) await raisePeople();
      for (const write of mine) await work(write);
    } finally {
      for (const { _id } of mine) inHand.delete(_id);
    }
  }

  function startHeartbeat(id: string): void {
    beating.add(id);
    stopTimer ??= timer.every(BEAT_EVERY, beat);
  }

  function stopHeartbeat(id: string): void {
    beating.delete(id);
    if (beating.size > 0) return;
    stopTimer?.();
    stopTimer = undefined;
  }

  /** Executes the steps of a dead writer. Returns whether the announcement has been removed. */
  async function finish(write: OpenWriteDoc): Promise<boolean> {
    // Only one instance does it, and its heartbeat shows the others that it is alive.
    const ours = { _id: write._id, finisher: randomUUID() };
    const claimed = await openWrites.findOneAndUpdate(atThatBeat(write), { $inc: { beat: 1 }, $set: { finisher: ours.finisher } });
    if (!claimed) return false;
    startHeartbeat(write._id);
    try {
      if (claimed.steps) await applySteps(mongo, await unpackSteps(claimed.steps), () => isThere(ours));
    } catch (error) {
      // If the database is unavailable, retry later. Any other error would occur again, and must not block the key for ever.
      if (storeError(error) instanceof AppError) return false;
    } finally {
      stopHeartbeat(write._id);
    }
    if (write.people) await raisePeople();
    return (await openWrites.deleteOne(ours)).deletedCount === 1;
  }

  const isThere = async (filter: driver.Filter<OpenWriteDoc>) => (await openWrites.findOne(filter, { projection: { _id: 1 } })) !== null;

  async function read(): Promise<OpenWrite[]> {
    // The answer is at least as new as this instant: later events are irrelevant.
    const asked = timer.monotonic();
    const all = await openWrites.find({}, { projection: { steps: 0 } }).toArray();
    note(all);
    const hasStood = ({ _id }: OpenWriteDoc, milliseconds: number) => asked - (seen.get(_id)?.since ?? asked) >= milliseconds;
    const gone = new Set<OpenWriteDoc>();
    const hasWatched = asked - watching.since >= FINISHED_AFTER;
    const abandoned = all.filter((write) => hasWatched && write.key !== undefined && hasStood(write, FINISHED_AFTER));
    await handle(abandoned, async (write) => void ((await finish(write)) && gone.add(write)));
    const old = all.filter((write) => write.key === undefined && hasStood(write, REMOVED_AFTER));
    for (const write of old) gone.add(write);
    await handle(old, async (write) => void (await openWrites.deleteOne(atThatBeat(write))));
    const left = all.filter((write) => !gone.has(write));
    const due = left.filter((write) => write.people && !isGivenUp(write) && hasStood(write, GIVEN_UP_AFTER));
    const marked = new Set<string>();
    await handle(due, async (write) => {
      const { matchedCount } = await openWrites.updateOne(atThatBeat(write), { $set: { givenUp: write.beat ?? 0 } });
      if (matchedCount > 0) marked.add(write._id);
    });
    return left.map((write) => ({
      id: write._id,
      from: write.from,
      people: write.people,
      givenUp: isGivenUp(write) || marked.has(write._id),
    }));
  }

  /** Returns false if another write has one of the keys. */
  async function insert(doc: OpenWriteDoc): Promise<boolean> {
    try {
      await openWrites.insertOne(doc);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** Tries until `attempt` returns true, and finishes writes of dead writers meanwhile. @throws AppError STORE_UNAVAILABLE after the timeout */
  async function untilUnlocked(attempt: () => Promise<boolean>): Promise<void> {
    for (let waited = 0, pause = LOCK_RETRY; !(await attempt()); waited += pause, pause = Math.min(pause * 1.5, MAX_LOCK_RETRY)) {
      if (waited >= LOCK_TIMEOUT) throw new AppError('STORE_UNAVAILABLE', { detail: message('store.being-written') });
      await delay(pause * (0.5 + Math.random()));
      await read();
    }
  }

  return {
    async announce(write) {
      const _id = randomUUID();
      await untilUnlocked(() => insert({ _id, ...write, beat: 0 }));
      startHeartbeat(_id);
      return _id;
    },
    async decide(id, steps) {
      const { matchedCount } = await openWrites.updateOne(held(id), { $set: { steps: await packSteps(steps) } });
      if (matchedCount > 0) return;
      throw new AppError('STORE_UNAVAILABLE', { detail: message('store.suspended') });
    },
    settled: (key) => untilUnlocked(async () => !(await isThere({ key }))),
    isHeld: async (id) => isThere(held(id)),
    stopHeartbeat,
    remove: async (id) => (await openWrites.deleteOne(held(id))).deletedCount === 1,
    read,
  };
}

function isGivenUp({ beat = 0, givenUp }: OpenWriteDoc): boolean {
  return givenUp === beat;
}

/** Matches unless another instance executes the write in place of its writer. */
function held(_id: string) {
  return { _id, finisher: { $exists: false } };
}

/** Matches unless the writer has sent another beat. */
function atThatBeat({ _id, beat }: OpenWriteDoc) {
  return { _id, beat: beat ?? { $exists: false } };
}

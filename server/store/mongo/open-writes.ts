import { randomUUID } from 'node:crypto';
import type { Mongo, OpenWriteDoc } from './connection.ts';

/** Milliseconds by a monotonic clock. */
const BEAT_EVERY = 1_000;
/** Five beats are missing: its process has died, or has lost the database. */
const GIVEN_UP_AFTER = 5_000;
/** Nothing that it had sent is carried out any more: every operation times out long before. */
const REMOVED_AFTER = 2 * 60_000;

/** Time that nobody sets: how long something has lasted, and a timer. */
export interface StoreTimer {
  /** Milliseconds since some instant of the past. */
  monotonic(): number;
  /** Runs it again and again; the function that is returned ends that. */
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
  /** Announces a write that will draw a number above `from`, and keeps its heartbeat going. */
  announce(write: { from: number; people: boolean }): Promise<string>;
  /** Ends the heartbeat: the announcement stays until the others give it up. */
  stopHeartbeat(id: string): void;
  /** False where the others have removed the announcement meanwhile. */
  remove(id: string): Promise<boolean>;
  /** What is announced now, without what is removed for its age. */
  read(): Promise<OpenWrite[]>;
}

interface Deps {
  mongo: Pick<Mongo, 'openWrites'>;
  timer: StoreTimer;
  /** Raises the people's revision. */
  raisePeople(): Promise<unknown>;
}

/**
 * The announcements of writes. A writer that lives counts up in its announcement; one whose count stands still for some seconds
 * is given up: by the reader's own monotonic clock, so that no clock that is set wrong plays a part.
 *
 * Giving up may be wrong: a process that was suspended continues. It can do no lasting harm. The people's revision is raised
 * before a write is marked as given up, by the writer if it ends after all, and once more when it is removed; so what was taken
 * in under people of before is placed again or belongs to an epoch that is over. The first beat takes the mark back.
 */
export function createOpenWrites({ mongo: { openWrites }, timer, raisePeople }: Deps): OpenWrites {
  const beating = new Set<string>();
  let stopTimer: (() => void) | undefined;
  /** Since when, at the earliest, each of the others' announcements has stood at this beat. */
  const seen = new Map<string, { beat: number; since: number }>();
  const inHand = new Set<string>();

  const beat = (): void => {
    // One that fails is missing, and the next one comes.
    openWrites.updateMany({ _id: { $in: [...beating] } }, { $inc: { beat: 1 } }).catch(() => {});
  };

  function note(all: readonly OpenWriteDoc[]): void {
    const now = timer.monotonic();
    const there = new Set(all.map(({ _id }) => _id));
    for (const id of seen.keys()) if (!there.has(id)) seen.delete(id);
    for (const { _id, beat = 0 } of all) if (seen.get(_id)?.beat !== beat) seen.set(_id, { beat, since: now });
  }

  /** One call at a time handles each write; for the other calls it is as it was. */
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

  return {
    async announce(write) {
      const _id = randomUUID();
      await openWrites.insertOne({ _id, ...write, beat: 0 });
      beating.add(_id);
      stopTimer ??= timer.every(BEAT_EVERY, beat);
      return _id;
    },
    stopHeartbeat(id) {
      beating.delete(id);
      if (beating.size > 0) return;
      stopTimer?.();
      stopTimer = undefined;
    },
    remove: async (id) => (await openWrites.deleteOne({ _id: id })).deletedCount === 1,
    async read() {
      // The answer is at least as new as this instant: what has happened between answer and here counts for nothing.
      const asked = timer.monotonic();
      const all = await openWrites.find().toArray();
      note(all);
      const hasStood = ({ _id }: OpenWriteDoc, milliseconds: number) => asked - (seen.get(_id)?.since ?? asked) >= milliseconds;
      const removed = all.filter((write) => hasStood(write, REMOVED_AFTER));
      await handle(removed, async (write) => void (await openWrites.deleteOne(atThatBeat(write))));
      const left = all.filter((write) => !removed.includes(write));
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
    },
  };
}

function isGivenUp({ beat = 0, givenUp }: OpenWriteDoc): boolean {
  return givenUp === beat;
}

/** Finds nothing if its writer has come back to life. */
function atThatBeat({ _id, beat }: OpenWriteDoc) {
  return { _id, beat: beat ?? { $exists: false } };
}

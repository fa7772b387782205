import { randomUUID } from 'node:crypto';
import { AppError } from '../../errors.ts';
import type { Clock } from '../../presence/time.ts';
import { type Mongo, retryDuplicate } from './connection.ts';

/** A writer that has not ended its change by then has died: every operation times out long before. */
const ABANDONED_AFTER = 2 * 60_000;

export interface Counters {
  next(name: 'changes' | 'people' | 'seq'): Promise<number>;
  current(name: 'changes' | 'people' | 'places'): Promise<number>;
  /** Runs a change under a number of its own, which it writes as `v` into all that it touches. */
  change<T>(work: (v: number) => Promise<T>): Promise<T>;
  /** The same for what raises the people's revision: pages are not taken in while it lasts. */
  changePeople<T>(work: (v: number) => Promise<T>): Promise<T>;
  /** Changes that are being written now, or whose writer has died: each will have drawn a number above `from`. */
  openWrites(): Promise<{ id: string; from: number }[]>;
  /** The people's revision; undefined while people are being changed. */
  peopleAtRest(): Promise<number | undefined>;
}

/**
 * Order without transactions and without trusting clocks. Each change is announced in `openWrites` before it draws its
 * number; so whoever reads the counter first and the announcements then knows below which number nothing is missing.
 */
export function createCounters(mongo: Mongo, clock: Clock): Counters {
  const { state, openWrites } = mongo;

  async function current(name: string): Promise<number> {
    return (await state.findOne({ _id: name }))?.n ?? 0;
  }

  async function next(name: string): Promise<number> {
    const counter = await retryDuplicate(() =>
      state.findOneAndUpdate({ _id: name }, { $inc: { n: 1 } }, { upsert: true, returnDocument: 'after' }),
    );
    return counter?.n ?? 1;
  }

  async function announced<T>(people: boolean, work: (v: number) => Promise<T>): Promise<T> {
    const _id = randomUUID();
    await openWrites.insertOne({ _id, from: await current('changes'), people, at: clock.now() });
    if (people) await next('people');
    const v = await next('changes');
    const end = async () => {
      if (people) await next('people');
      await openWrites.deleteOne({ _id });
    };
    try {
      const result = await work(v);
      await end();
      return result;
    } catch (error) {
      // After an error of the connection something may still be carried out: the announcement stays until it is too old.
      if (error instanceof AppError) await end();
      throw error;
    }
  }

  async function open() {
    const all = await openWrites.find().toArray();
    const old = all.filter((write) => write.at < clock.now() - ABANDONED_AFTER);
    if (old.length > 0) {
      if (old.some((write) => write.people)) await next('people');
      await openWrites.deleteMany({ _id: { $in: old.map((write) => write._id) } });
    }
    return all.filter((write) => !old.includes(write));
  }

  return {
    next,
    current,
    change: (work) => announced(false, work),
    changePeople: (work) => announced(true, work),
    openWrites: async () => (await open()).map(({ _id, from }) => ({ id: _id, from })),
    async peopleAtRest() {
      const busy = (await open()).some((write) => write.people);
      const revision = await current('people');
      return busy ? undefined : revision;
    },
  };
}

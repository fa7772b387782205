import { AppError } from '../../errors.ts';
import type { PlaceKind } from '../port/upkeep.ts';
import { type Mongo, retryDuplicate } from './connection.ts';
import { createOpenWrites, type OpenWrite, type StoreTimer } from './open-writes.ts';

export interface Counters {
  next(name: 'changes' | 'people' | 'seq'): Promise<number>;
  current(name: 'people' | `changed-${PlaceKind}`): Promise<number>;
  /** The number that a change drew last, and how often everything had to be loaded again. */
  drawn(): Promise<{ drawn: number; reloads: number }>;
  /** Tells all readers of changes to load everything. */
  askForReload(): Promise<void>;
  /** Runs a change under a number of its own, which it writes as `v` into all that it touches. */
  change<T>(work: (v: number) => Promise<T>): Promise<T>;
  /** The same for what raises the people's revision: pages are not taken in while it lasts. */
  changePeople<T>(work: (v: number) => Promise<T>): Promise<T>;
  /** Changes that are being written now, or whose writer has died: each will have drawn a number above `from`. */
  openWrites(): Promise<Pick<OpenWrite, 'id' | 'from'>[]>;
  /** The people's revision; undefined while people are being changed. */
  peopleAtRest(): Promise<number | undefined>;
}

/**
 * Order without transactions and without trusting clocks. Each change is announced in `openWrites` before it draws its
 * number; so whoever reads the counter first and the announcements then knows below which number nothing is missing.
 */
export function createCounters(mongo: Mongo, timer: StoreTimer): Counters {
  const { state } = mongo;
  const open = createOpenWrites({ mongo, timer, raisePeople: () => next('people') });

  async function current(name: string): Promise<number> {
    return (await state.findOne({ _id: name }))?.n ?? 0;
  }

  async function next(name: string): Promise<number> {
    const counter = await retryDuplicate(() =>
      state.findOneAndUpdate({ _id: name }, { $inc: { n: 1 } }, { upsert: true, returnDocument: 'after' }),
    );
    return counter?.n ?? 1;
  }

  async function drawn() {
    const { n = 0, reloads = 0 } = (await state.findOne({ _id: 'changes' })) ?? {};
    return { drawn: n, reloads };
  }

  async function askForReload(): Promise<void> {
    await state.updateOne({ _id: 'changes' }, { $inc: { n: 1, reloads: 1 } });
  }

  async function end(id: string, people: boolean): Promise<void> {
    if (people) await next('people');
    if (await open.remove(id)) return;
    // It was suspended for so long that the others have read past it: what it wrote then they find by loading everything.
    await askForReload();
  }

  async function announced<T>(people: boolean, work: (v: number) => Promise<T>): Promise<T> {
    const id = await open.announce({ from: (await drawn()).drawn, people });
    try {
      if (people) await next('people');
      const result = await work(await next('changes'));
      await end(id, people);
      return result;
    } catch (error) {
      // After an error of the connection something may still be carried out: the announcement stays until it is too old.
      if (error instanceof AppError) await end(id, people);
      throw error;
    } finally {
      open.stopHeartbeat(id);
    }
  }

  return {
    next,
    current,
    drawn,
    askForReload,
    change: (work) => announced(false, work),
    changePeople: (work) => announced(true, work),
    openWrites: open.read,
    async peopleAtRest() {
      const busy = (await open.read()).some((write) => write.people && !write.givenUp);
      const revision = await current('people');
      return busy ? undefined : revision;
    },
  };
}

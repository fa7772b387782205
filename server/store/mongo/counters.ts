import { AppError } from '../../errors.ts';
import type { Alongside } from '../port/alongside.ts';
import type { PlaceKind } from '../port/upkeep.ts';
import { type Mongo, retryDuplicate } from './connection.ts';
import { databaseTime } from './database-time.ts';
import { createOpenWrites, type OpenWrite, type StoreTimer } from './open-writes.ts';
import { applySteps, insertEntry, insertOutbox, type Step } from './steps.ts';

type PlaceCounters = readonly `changed-${PlaceKind}`[];

export interface Counters {
  /** Draws so many numbers (default: one) and returns the last of them. */
  next(name: 'changes' | 'people' | 'seq', numbers?: number): Promise<number>;
  current(name: 'people' | `changed-${PlaceKind}`): Promise<number>;
  highest(names: PlaceCounters): Promise<number>;
  /** The number that was last drawn for a change, and how often readers had to reload everything. */
  drawn(): Promise<{ drawn: number; reloads: number }>;
  /** Makes all readers of changes reload everything. */
  askForReload(): Promise<void>;
  /** Runs a change with its own number, which it writes as `v` into everything that it changes. */
  change<T>(work: (v: number) => Promise<T>): Promise<T>;
  /** As `change`, for changes that raise the people's revision: meanwhile no page of evidence is accepted. */
  changePeople<T>(work: (v: number) => Promise<T>): Promise<T>;
  /**
   * One change in several steps, together with `alongside`: all of it or nothing. `plan` reads, checks and returns the steps, while no other
   * writer uses the key; without steps nothing is written.
   * @throws what `plan` throws; STORE_UNAVAILABLE
   */
  write<T>(lock: Lock, plan: (write: Write) => Promise<Plan<T>>): Promise<T>;
  /**
   * The highest number of the counters whose write with this key has ended, also for readers of changes. Waits for a write that is under way: readers may
   * have read its number before its content.
   * @throws AppError STORE_UNAVAILABLE
   */
  settled(names: PlaceCounters, key: string): Promise<number>;
  /** Changes that are being written now, or whose writer has died. The number of each is above its `from`. */
  openWrites(): Promise<Pick<OpenWrite, 'id' | 'from'>[]>;
  /** The people's revision; undefined while people are being changed. */
  peopleAtRest(): Promise<number | undefined>;
}

export interface Lock {
  /** Several keys are locked together or not at all. */
  key: string | readonly string[];
  /** Whether it raises the people's revision. */
  people?: boolean;
}

export interface Write {
  id: string;
  /** The number of the change. */
  v: number;
}

export interface Plan<T> {
  result: T;
  steps: readonly Step[];
  alongside?: Alongside;
}

/**
 * An order of changes without transactions and synchronised clocks. Each change is announced in `openWrites` before it draws its number. So a
 * reader that reads first the counter and then the announcements knows the number below which all changes are written.
 */
export function createCounters(mongo: Mongo, timer: StoreTimer): Counters {
  const { state } = mongo;
  const open = createOpenWrites({ mongo, timer, raisePeople: () => next('people') });

  async function current(name: string): Promise<number> {
    return (await state.findOne({ _id: name }))?.n ?? 0;
  }

  async function highest(names: readonly string[]): Promise<number> {
    return Math.max(...(await Promise.all(names.map(current))));
  }

  async function next(name: string, numbers = 1): Promise<number> {
    const counter = await retryDuplicate(() =>
      state.findOneAndUpdate({ _id: name }, { $inc: { n: numbers } }, { upsert: true, returnDocument: 'after' }),
    );
    return counter?.n ?? numbers;
  }

  async function drawn() {
    const { n = 0, reloads = 0 } = (await state.findOne({ _id: 'changes' })) ?? {};
    return { drawn: n, reloads };
  }

  async function askForReload(): Promise<void> {
    await state.updateOne({ _id: 'changes' }, { $inc: { n: 1, reloads: 1 } });
  }

  async function stepsAlongside({ audit = [], outbox = [], carriesOut }: Alongside = {}, addedBy: string): Promise<Step[]> {
    const steps: Step[] = [];
    if (audit.length > 0) {
      const last = await next('seq', audit.length);
      steps.push({ in: 'audit', writes: audit.map((entry, i) => insertEntry(entry, last - audit.length + 1 + i)) });
    }
    if (outbox.length > 0) {
      const lastSeq = await next('seq', outbox.length);
      steps.push({ in: 'outbox', writes: insertOutbox(outbox, { lastSeq, queuedAt: await databaseTime(mongo), addedBy }) });
    }
    if (carriesOut !== undefined) {
      // The claim may be settled as failed before this is applied.
      const update = { $set: { done: true }, $setOnInsert: { at: await databaseTime(mongo) } };
      steps.push({ in: 'messages', writes: [{ updateOne: { filter: { _id: carriesOut }, update, upsert: true } }] });
    }
    return steps;
  }

  async function end(id: string, people: boolean): Promise<void> {
    if (people) await next('people');
    if (await open.remove(id)) return;
    // The write was suspended for so long that readers have passed its number: they must reload everything to see it.
    await askForReload();
  }

  async function announced<T>({ people, key }: { people: boolean; key?: Lock['key'] }, work: (write: Write) => Promise<T>): Promise<T> {
    const id = await open.announce({ from: (await drawn()).drawn, people, ...(key !== undefined && { key }) });
    try {
      if (people) await next('people');
      const result = await work({ id, v: await next('changes') });
      await end(id, people);
      return result;
    } catch (error) {
      // After a connection error the database may still execute an operation, so the announcement stays until it expires.
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
    change: (work) => announced({ people: false }, ({ v }) => work(v)),
    changePeople: (work) => announced({ people: true }, ({ v }) => work(v)),
    write: ({ key, people = false }, plan) =>
      announced({ key, people }, async (write) => {
        const { result, steps, alongside } = await plan(write);
        if (steps.length === 0) return result;
        const all = [...steps, ...(await stepsAlongside(alongside, write.id))];
        await open.decide(write.id, all);
        await applySteps(mongo, all, () => open.isHeld(write.id));
        return result;
      }),
    highest,
    async settled(names, key) {
      // A write that ends after this has a higher number.
      const number = await highest(names);
      await open.settled(key);
      return number;
    },
    openWrites: open.read,
    async peopleAtRest() {
      const busy = (await open.read()).some((write) => write.people && !write.givenUp);
      const revision = await current('people');
      return busy ? undefined : revision;
    },
  };
}

import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { isAppError } from '../../server/errors.ts';
import { connect, type Mongo } from '../../server/store/mongo/connection.ts';
import { createCounters } from '../../server/store/mongo/counters.ts';
import type { OpenWriteDoc } from '../../server/store/mongo/documents.ts';
import { openMongoStore } from '../../server/store/mongo/mongo-store.ts';
import { packSteps, type Step } from '../../server/store/mongo/steps.ts';
import type { Store } from '../../server/store/port/store.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { allDays, day, merge, office, T, user } from './contract/case.ts';
import { handTimer } from './hand-timer.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

interface Bench {
  mongo: Mongo;
  /** A live instance, with its own time. */
  store: Store;
  pass(milliseconds: number): void;
  /** Announces a write like an instance, and takes its number; then the instance is dead. */
  leaveOpen(fields: Partial<OpenWriteDoc>): Promise<number>;
  /** A write of another instance about people that lasts until `finish` is called. */
  slowWrite(work?: () => Promise<void>): Promise<{ pass(milliseconds: number): Promise<void>; finish(): Promise<void> }>;
}

async function onBench(uri: string, run: (bench: Bench) => Promise<void>): Promise<void> {
  const { timer, pass } = handTimer();
  const [store, mongo] = [await openMongoStore({ uri, timer }), await connect(uri)];
  await store.saveDirectory([user('ada'), user('bob')], 'track');
  const beats = async () => (await mongo.openWrites.find().toArray()).map(({ beat }) => beat).join();
  await run({
    mongo,
    store,
    pass,
    async leaveOpen(fields) {
      const { n: from = 0 } = (await mongo.state.findOne({ _id: 'changes' })) ?? {};
      await mongo.openWrites.insertOne({ _id: 'dead', from, people: false, beat: 3, ...fields });
      await mongo.state.updateOne({ _id: 'changes' }, { $inc: { n: 1 } });
      if (fields.people) await mongo.state.updateOne({ _id: 'people' }, { $inc: { n: 1 } });
      return from + 1;
    },
    async slowWrite(work = async () => {}) {
      const other = handTimer();
      const { promise: gate, resolve: open } = Promise.withResolvers<void>();
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      const written = createCounters(mongo, other.timer).changePeople(async () => {
        begin();
        await gate;
        await work();
      });
      await begun;
      const passThere = async (milliseconds: number) => {
        const before = await beats();
        other.pass(milliseconds);
        while ((await beats()) === before);
      };
      const finish = async () => {
        open();
        await written;
      };
      return { pass: passThere, finish };
    },
  });
  await mongo.close();
  await store.close();
}

const ofAda = (last = T) => ({ personDays: [day({ personId: 'ada', last })] });
const isStale = (error: unknown) => isAppError(error, 'STALE_PEOPLE');

describe('A change of ranges that is under way', () => {
  itOnMongo(
    'When its steps are applied, and readers have passed its number, then the revision of the places waits for its end',
    async (fresh) => {
      await onBench(fresh(), async ({ mongo, store, leaveOpen }) => {
        const v = await leaveOpen({ key: 'places' });
        const { cursor: before } = await store.changes();
        const { cursor } = await store.changes(before);
        await mongo.state.updateOne({ _id: 'changed-ranges' }, { $max: { n: v } }, { upsert: true });
        assert.deepEqual((await store.changes(cursor)).places, [], 'readers do not read it before its end');
        const revision = store.placesRevision();
        assert.equal(await Promise.race([revision, delay(200, 'waiting')]), 'waiting');
        await mongo.openWrites.deleteOne({ _id: 'dead' });
        assert.equal(await revision, v);
        assert.deepEqual((await store.changes(cursor)).places, ['ranges']);
      });
    },
  );
});

describe('An instance that was killed during a write', () => {
  itOnMongo('When its write stays open, then the others see each change once, and its own when it is removed', async (fresh) => {
    await onBench(fresh(), async ({ mongo, store, pass, leaveOpen }) => {
      // It has announced the write and taken its number, and has written nothing yet.
      const v = await leaveOpen({});
      let { cursor } = await store.changes();
      const told = async () => {
        const changes = await store.changes(cursor);
        cursor = changes.cursor;
        return changes.personDays.map(({ personId }) => personId).sort();
      };
      await merge(store, ofAda());
      assert.deepEqual(await told(), ['ada']);
      for (let i = 0; i < 3; i += 1) assert.deepEqual(await told(), [], 'nothing is reported again while it is open');
      // Its last write arrives late, under the old number.
      const { _id, ...copy } = (await mongo.days.findOne({})) ?? assert.fail();
      await mongo.days.insertOne({ ...copy, _id: _id.replace('ada', 'bob'), p: 'bob', v });
      await merge(store, ofAda(T + MINUTE));
      await told();
      pass(2 * MINUTE);
      assert.deepEqual(await told(), ['ada', 'bob']);
      assert.deepEqual(await told(), []);
      assert.equal(await mongo.openWrites.countDocuments(), 0);
    });
  });

  // An older version wrote its clock's time instead of a heartbeat, here from a clock that was weeks ahead.
  for (const [version, fields] of Object.entries({
    'this version': {},
    'an older version': { beat: undefined, at: T + 30 * 24 * 60 * MINUTE },
  })) {
    itOnMongo(`When it wrote about people, of ${version}, then pages are taken in after 5 s, under people read since`, async (fresh) => {
      await onBench(fresh(), async ({ store, pass, leaveOpen }) => {
        await leaveOpen({ people: true, ...fields });
        const before = await store.peopleRevision();
        await assert.rejects(store.mergeEvidence({ peopleRevision: before, accessEvents: [], ...ofAda() }), isStale);
        pass(4.9 * SECOND);
        await assert.rejects(merge(store, ofAda()), isStale);
        pass(0.2 * SECOND);
        // People that were read during the write may be incomplete.
        await assert.rejects(store.mergeEvidence({ peopleRevision: before, accessEvents: [], ...ofAda() }), isStale);
        await merge(store, ofAda());
        assert.equal((await allDays(store)).length, 1);
        const revision = await store.peopleRevision();
        pass(MINUTE);
        await merge(store, ofAda(T + MINUTE));
        assert.equal(await store.peopleRevision(), revision, 'it is given up once');
      });
    });
  }
});

describe('An instance that is slow during a write', () => {
  itOnMongo('When its heart beats, then it is not given up, however long the write lasts', async (fresh) => {
    await onBench(fresh(), async ({ mongo, store, pass, slowWrite }) => {
      const write = await slowWrite();
      for (let i = 0; i < 50; i += 1) {
        await assert.rejects(merge(store, ofAda()), isStale);
        pass(4 * SECOND);
        await write.pass(SECOND);
      }
      await write.finish();
      await merge(store, ofAda());
      assert.equal(await mongo.openWrites.countDocuments(), 0);
    });
  });

  itOnMongo('When it was given up and continues, then what was taken in meanwhile is deleted with the rest', async (fresh) => {
    await onBench(fresh(), async ({ mongo, store, pass, slowWrite }) => {
      const write = await slowWrite(async () => void (await mongo.people.updateOne({ _id: 'ada' }, { $inc: { epoch: 1 } })));
      await assert.rejects(merge(store, ofAda()), isStale);
      pass(5 * SECOND);
      await assert.rejects(merge(store, ofAda()), isStale, 'people are to be read first');
      await merge(store, ofAda());
      assert.equal((await allDays(store)).length, 1);
      const meanwhile = await store.peopleRevision();
      await write.pass(SECOND);
      await assert.rejects(merge(store, ofAda(T + MINUTE)), isStale, 'it is alive');
      await write.finish();
      assert.deepEqual(await allDays(store), []);
      await assert.rejects(store.mergeEvidence({ peopleRevision: meanwhile, accessEvents: [], ...ofAda() }), isStale);
      await merge(store, ofAda());
      assert.equal((await allDays(store)).length, 1);
    });
  });

  itOnMongo('When it was suspended until the others had removed its write, then they load everything once', async (fresh) => {
    await onBench(fresh(), async ({ store, pass, slowWrite }) => {
      const write = await slowWrite();
      let { cursor } = await store.changes();
      const reload = async () => {
        const changes = await store.changes(cursor);
        cursor = changes.cursor;
        return changes.reload;
      };
      assert.equal(await reload(), false);
      pass(2 * MINUTE);
      assert.equal(await reload(), false);
      await write.finish();
      assert.deepEqual([await reload(), await reload()], [true, false]);
    });
  });
});

describe('A write that holds the lock of what it changes', () => {
  /** A change of an office that is decided and then lasts until `finish` is called, on an instance with its own time. */
  async function heldWrite(mongo: Mongo, steps: readonly Step[] = []) {
    const there = handTimer();
    const { promise: gate, resolve: finish } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const result = createCounters(mongo, there.timer).write({ key: 'places' }, async () => {
      begin();
      await gate;
      return { result: 'written', steps };
    });
    await begun;
    return { there, finish, result };
  }

  itOnMongo('When its heart beats, then another one of the same key waits for it, and one of another key does not', async (fresh) => {
    await onBench(fresh(), async ({ mongo, store, pass }) => {
      const { there, finish, result } = await heldWrite(mongo);
      const beats = async () => (await mongo.openWrites.findOne({ key: 'places' }))?.beat;
      let saved = false;
      const other = store.saveOffice(office()).then(() => {
        saved = true;
      });
      for (let i = 0; i < 4; i += 1) {
        await store.changes();
        pass(20 * SECOND);
        const before = await beats();
        there.pass(SECOND);
        while ((await beats()) === before);
        await store.saveSettings({ ...(await store.settings()), version: i + 1 });
      }
      assert.equal(saved, false);
      finish();
      assert.equal(await result, 'written');
      await other;
      assert.equal(saved, true);
    });
  });

  /** Checks every second, like an instance. */
  async function watch({ store, pass }: Bench, seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      await store.changes();
      pass(SECOND);
    }
    await store.changes();
  }

  /** The same database for a writer that stops after its decision. */
  function standingStill(mongo: Mongo, woken: Promise<void>): Mongo {
    const updateOne = async (...args: Parameters<Mongo['openWrites']['updateOne']>) => {
      const done = await mongo.openWrites.updateOne(...args);
      await woken;
      return done;
    };
    return { ...mongo, openWrites: Object.create(mongo.openWrites, { updateOne: { value: updateOne } }) };
  }

  const rome = { version: 1, office: office({ id: 'rome' }) };
  const insertRome: Step = {
    in: 'offices',
    writes: [{ updateOne: { filter: { _id: 'rome' }, update: { $setOnInsert: rome }, upsert: true } }],
  };
  const ids = async (store: Store) => (await store.offices()).map(({ id }) => id).sort();

  itOnMongo('When its instance died, then another one of the same key finishes it after 6 s, and is then written', async (fresh) => {
    await onBench(fresh(), async (bench) => {
      const { mongo, store, pass, leaveOpen } = bench;
      await leaveOpen({ key: 'places', steps: await packSteps([insertRome]) });
      let saved = false;
      const other = store.saveOffice(office()).then(() => {
        saved = true;
      });
      await watch(bench, 5);
      assert.deepEqual([saved, await mongo.openWrites.countDocuments({ key: 'places' })], [false, 1]);
      pass(SECOND);
      await other;
      assert.deepEqual(await ids(store), ['berlin', 'rome']);
    });
  });

  itOnMongo('When an instance could not look for a while, then it does not take that for a dead writer', async (fresh) => {
    await onBench(fresh(), async (bench) => {
      const { mongo, store, pass, leaveOpen } = bench;
      await leaveOpen({ key: 'places' });
      for (let i = 0; i < 5; i += 1) {
        await watch(bench, 5);
        pass(10 * SECOND);
      }
      await store.changes();
      assert.equal(await mongo.openWrites.countDocuments(), 1);
      await watch(bench, 6);
      assert.equal(await mongo.openWrites.countDocuments(), 0);
    });
  });

  itOnMongo(
    'When its instance was suspended and wakes up after the others have finished it, then it writes nothing any more',
    async (fresh) => {
      await onBench(fresh(), async (bench) => {
        const { mongo, store } = bench;
        const { promise: woken, resolve: wake } = Promise.withResolvers<void>();
        const suspended = createCounters(standingStill(mongo, woken), handTimer().timer);
        const result = suspended.write({ key: 'places' }, async () => ({ result: 'written', steps: [insertRome] }));
        while ((await mongo.openWrites.countDocuments({ steps: { $exists: true } })) === 0);
        await watch(bench, 6);
        assert.deepEqual(await ids(store), ['rome'], 'it had decided, so the others have carried it out');
        await mongo.offices.deleteOne({ _id: 'rome' });
        wake();
        assert.equal(await result, 'written');
        assert.deepEqual(await ids(store), [], 'what came later stands');
      });
    },
  );

  itOnMongo('When its instance was suspended before it decided, then nothing is changed, and it says so', async (fresh) => {
    await onBench(fresh(), async (bench) => {
      const { mongo, store } = bench;
      const { finish, result } = await heldWrite(mongo, [insertRome]);
      await watch(bench, 6);
      finish();
      await assert.rejects(result, (error) => isAppError(error, 'STORE_UNAVAILABLE'));
      assert.deepEqual(await ids(store), []);
    });
  });

  itOnMongo('When what it had decided cannot be carried out, ever, then it is given up and the key is free', async (fresh) => {
    await onBench(fresh(), async (bench) => {
      const { store, leaveOpen } = bench;
      const wrong = { in: 'offices', writes: [{ updateOne: { filter: { _id: 'berlin' }, update: { $nonsense: {} }, upsert: true } }] };
      await leaveOpen({ key: 'places', steps: await packSteps([wrong as unknown as Step]) });
      await watch(bench, 6);
      await store.saveOffice(office());
      assert.equal((await store.offices()).length, 1);
    });
  });
});

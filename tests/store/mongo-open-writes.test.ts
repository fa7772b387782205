import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { openMongoStore } from '../../server/store/mongo/mongo-store.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { day, merge, T, user } from './contract/case.ts';

interface Doc {
  _id: string;
  [field: string]: unknown;
}

describe('An instance that was killed amid a write', () => {
  itOnMongo('When its write stays open, then the others are told each change once, and its own when it is given up', async (fresh) => {
    const uri = fresh();
    let now = T;
    const store = await openMongoStore({ uri, clock: { now: () => now } });
    const connection = await mongoose.createConnection(uri).asPromise();
    await store.saveDirectory([user('ada'), user('bob')], 'track');
    const { n: from } = (await connection.collection<{ _id: string; n: number }>('state').findOne({ _id: 'changes' })) ?? assert.fail();
    // It has announced itself and drawn its number, and has written nothing yet.
    await connection.collection<Doc>('openWrites').insertOne({ _id: 'dead', from, people: false, at: T });
    await connection.collection<{ _id: string; n: number }>('state').updateOne({ _id: 'changes' }, { $inc: { n: 1 } });
    let { cursor } = await store.changes();
    const told = async () => {
      const changes = await store.changes(cursor);
      cursor = changes.cursor;
      return changes.personDays.map(({ personId }) => personId).sort();
    };
    await merge(store, { personDays: [day({ personId: 'ada' })] });
    assert.deepEqual(await told(), ['ada']);
    for (let i = 0; i < 3; i += 1) assert.deepEqual(await told(), [], 'nothing is told again while it is open');
    // What it had sent arrives late, under the number of then.
    const days = connection.collection<Doc>('personDays');
    const { _id, ...copy } = (await days.findOne({})) ?? assert.fail();
    await days.insertOne({ ...copy, _id: _id.replace('ada', 'bob'), p: 'bob', v: from + 1 });
    await merge(store, { personDays: [day({ personId: 'ada', last: T + 60_000 })] });
    await told();
    now += 2 * 60_000 + 1;
    assert.deepEqual(await told(), ['ada', 'bob']);
    assert.deepEqual(await told(), []);
    await connection.close();
    await store.close();
  });
});

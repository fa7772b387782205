import assert from 'node:assert/strict';
import { connect } from '../../server/store/mongo/connection.ts';
import type { ClearDoc } from '../../server/store/mongo/documents.ts';
import { openMongoStore } from '../../server/store/mongo/mongo-store.ts';
import { freshDatabase, itOnMongo, mongoServer } from '../support/on-mongo.ts';
import { reachMongo } from '../support/reach-mongo.ts';
import { override } from './contract/case.ts';
import { describeContract } from './contract.ts';
import { openMongo } from './opening.ts';

const server = mongoServer;

if (server) {
  describe('MongoDB', () => {
    before(() => reachMongo(server));
    describeContract(
      'MongoDB',
      openMongo(() => freshDatabase(server)),
    );
  });

  describe('Opening a MongoDB', () => {
    itOnMongo('When an older version wrote clears without an order, then each comes after what was set by its instant', async (fresh) => {
      const uri = fresh();
      const before = await openMongoStore({ uri });
      const first = await before.addOverride(override('a', { setAt: 5 }));
      await before.addOverride(override('b', { personId: 'bob', setAt: 1 }));
      const last = await before.addOverride(override('c', { setAt: 20 }));
      await before.close();
      const mongo = await connect(uri);
      await mongo.state.updateOne({ _id: 'schema' }, { $set: { n: 3 } });
      const clears = [10, 20].map((at) => ({ _id: `ada|${at}`, personId: 'ada', at, setBy: 'ada' }));
      await mongo.clears.insertMany(clears as ClearDoc[]);
      await mongo.close();
      const store = await openMongoStore({ uri });
      const read = (await store.clears({ since: 0 })).sort((a, b) => a.at - b.at);
      assert.deepEqual(
        read.map(({ seq }) => seq),
        [first.seq, last.seq],
      );
      await store.close();
    });

    itOnMongo('When an older version wrote plans of floors, then they are floor plans, also in the audit', async (fresh) => {
      const uri = fresh();
      const before = await openMongoStore({ uri });
      await before.appendAudit({ id: 'e', at: 5, actor: 'eve', action: 'office.plan', subject: 'berlin' });
      await before.close();
      const mongo = await connect(uri);
      await mongo.state.updateOne({ _id: 'schema' }, { $set: { n: 9 } });
      const plans = mongo.db.collection<{ _id: string; type: string; bytes: Buffer }>('plans');
      await plans.insertOne({ _id: 'p', type: 'image/png', bytes: Buffer.from([1]) });
      await mongo.close();
      const store = await openMongoStore({ uri });
      assert.deepEqual(await store.floorPlan('p'), { id: 'p', type: 'image/png', bytes: new Uint8Array([1]) });
      assert.deepEqual(
        (await store.auditEntries({ limit: 9 })).map(({ action }) => action),
        ['office.floor-plan'],
      );
      await store.close();
    });
  });
} else {
  describe('The store’s contract on MongoDB', () => {
    it('is skipped: MONGODB_TEST_URI names no server (.ci/mongo/start.sh starts one)', function () {
      this.skip();
    });
  });
}

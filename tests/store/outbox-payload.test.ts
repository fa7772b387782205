import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { connect } from '../../server/store/mongo/connection.ts';
import { openMongoStore } from '../../server/store/mongo/mongo-store.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { message } from './contract/outbox.ts';

/** One entry of each state. Sent and dropped ones had this payload. */
const SETTLED = 'payload-of-a-settled-entry';

async function settleTwo(store: Store): Promise<void> {
  const settled = { payload: { text: SETTLED } };
  await store.addToOutbox([message({ recipient: 'a', ...settled }), message({ recipient: 'b', ...settled }), message({ recipient: 'c' })]);
  const [sent, dropped] = await store.dueDeliveries({ consumer: 'bot', now: await store.databaseTime(), limit: 2 });
  await store.endDelivery(sent?.id ?? '', { state: 'sent' });
  await store.endDelivery(dropped?.id ?? '', { state: 'dropped', reason: 'gone' });
}

function assertForgotten(stored: string): void {
  assert.match(stored, /officeId/, 'the payload of the open entry is there');
  assert.doesNotMatch(stored, new RegExp(SETTLED));
}

describe('When a message is sent or dropped', () => {
  it('then the embedded database keeps no part of its payload', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'indoors-outbox-'));
    const file = join(folder, 'indoors.sqlite');
    const store = await openSqliteStore({ file });
    await settleTwo(store);
    await store.close();
    const sql = new DatabaseSync(file);
    assertForgotten(JSON.stringify(sql.prepare('SELECT * FROM outbox').all()));
    sql.close();
    await rm(folder, { recursive: true });
  });

  itOnMongo('then MongoDB keeps no part of its payload', async (fresh) => {
    const uri = fresh();
    const store = await openMongoStore({ uri });
    await settleTwo(store);
    await store.close();
    const mongo = await connect(uri);
    assertForgotten(JSON.stringify(await mongo.outbox.find().toArray()));
    await mongo.close();
  });
});

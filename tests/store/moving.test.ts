import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isAppError } from '../../server/errors.ts';
import { HOUR } from '../../server/presence/time.ts';
import { connect } from '../../server/store/mongo/connection.ts';
import { openMongoStore } from '../../server/store/mongo/mongo-store.ts';
import { COLLECTIONS_NOT_MOVED, openMongoTransfer } from '../../server/store/mongo/transfer.ts';
import { move } from '../../server/store/move-store.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/port/store.ts';
import type { TransferStore } from '../../server/store/port/transfer.ts';
import { sumOf } from '../../server/store/record-sums.ts';
import { openSqliteTransfer, TABLES_MOVED, TABLES_NOT_MOVED } from '../../server/store/sqlite/transfer.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { override, T } from './contract/case.ts';
import { fillStore, readStore } from './fill-store.ts';

/** A database that a move reads or fills. */
interface Place {
  transfer(): Promise<TransferStore>;
  store(): Promise<Store>;
}

describe('Moving all that a store keeps', () => {
  let folder: string;
  let opened: { close(): Promise<void> }[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-moving-'));
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
    opened = [];
    await rm(folder, { recursive: true });
  });

  const sqlite = (name: string): Place => {
    const dataDir = join(folder, name);
    const file = join(dataDir, 'indoors.sqlite');
    return { transfer: () => openSqliteTransfer({ dataDir, file }), store: () => openStore({ dataDir }) };
  };
  const mongo = (uri: string): Place => ({ transfer: () => openMongoTransfer(uri), store: () => openMongoStore({ uri }) });

  async function filled(place: Place): Promise<Place> {
    const store = await place.store();
    await fillStore(store);
    // Held by no running server.
    await store.releaseLease('poll', 'h');
    await store.close();
    return place;
  }
  async function moved(from: Place, to: Place) {
    const [source, target] = [await from.transfer(), await to.transfer()];
    try {
      return await move({ source, target }, () => {});
    } finally {
      await source.close();
      await target.close();
    }
  }
  async function read(place: Place): Promise<Record<string, unknown>> {
    const store = await place.store();
    try {
      return await readStore(store);
    } finally {
      await store.close();
    }
  }
  const rows = (name: string, table: string) => {
    const sql = new DatabaseSync(join(folder, name, 'indoors.sqlite'));
    const all = sql.prepare(`SELECT * FROM ${table}`).all();
    sql.close();
    return all;
  };

  it('When a table is added, then it is moved, or it is said why not', async () => {
    await (await sqlite('a').store()).close();
    const tables = rows('a', 'sqlite_schema').filter(({ type }) => type === 'table');
    assert.deepEqual(tables.map(({ name }) => String(name)).sort(), [...TABLES_MOVED, ...Object.keys(TABLES_NOT_MOVED)].sort());
  });

  it('When SQLite moves to SQLite, then every column of every row is equal, and none was empty', async () => {
    const [from, to] = [await filled(sqlite('a')), sqlite('b')];
    assert.equal((await moved(from, to)).outcome, 'moved');
    // Numbers of people in this file, and instants by the time since the machine started.
    const own: Record<string, RegExp> = { people: /^ref$/, documents: /^$/, messages: /^at$/, outbox: /_at$/ };
    const emptied: string[] = [];
    for (const table of TABLES_MOVED) {
      const kept = (all: Record<string, unknown>[]) =>
        all
          .filter(({ key }) => table !== 'documents' || !/^(budget|write-check)/.test(String(key)))
          .map((row) => JSON.stringify(Object.entries(row).filter(([column]) => !own[table]?.test(column))))
          .sort();
      const [before, after] = [rows('a', table), rows('b', table)];
      assert.deepEqual(kept(after), kept(before), table);
      const columns = Object.keys(before[0] ?? {});
      emptied.push(...columns.filter((column) => before.every((row) => row[column] === null)).map((column) => `${table}.${column}`));
      if (before.length === 0) emptied.push(table);
    }
    assert.deepEqual(emptied, []);
    assert.deepEqual(await read(to), await read(from));
  });

  it('When it was moved, then what is said next comes after all that was said before', async () => {
    const to = sqlite('b');
    await moved(await filled(sqlite('a')), to);
    const store = await to.store();
    opened.push(store);
    const before = await store.overrides({ endsAfter: 0 });
    const { seq } = await store.addOverride(override('later', { setAt: T + 2 * HOUR }));
    assert.ok(seq > Math.max(...before.map((one) => Math.max(one.seq, one.ended?.seq ?? 0))));
  });

  it('When there is data in the target, then nothing is written', async () => {
    const [from, to] = [await filled(sqlite('a')), await filled(sqlite('b'))];
    const before = await read(to);
    assert.deepEqual(await moved(from, to), { outcome: 'refused', why: 'target-not-empty' });
    assert.deepEqual(await read(to), before);
  });

  it('When the source is empty, then it is refused', async () => {
    assert.deepEqual(await moved(sqlite('a'), sqlite('b')), { outcome: 'refused', why: 'source-empty' });
  });

  it('When a server uses the source, then it is refused', async () => {
    await filled(sqlite('a'));
    const server = await openStore({ dataDir: join(folder, 'a'), server: true });
    opened.push(server);
    await assert.rejects(moved(sqlite('a'), sqlite('b')), (error) => isAppError(error, 'STORE_IN_USE'));
  });

  it('When it is interrupted, then no server opens the target, and the next move is whole', async () => {
    const [from, to] = [await filled(sqlite('a')), sqlite('b')];
    const [source, target] = [await from.transfer(), await to.transfer()];
    const broken = move({ source, target }, (kind) => {
      if (kind === 'clears') throw new Error('killed');
    });
    await assert.rejects(broken, /killed/);
    await source.close();
    await target.close();
    await assert.rejects(to.store(), (error) => isAppError(error, 'STORE_INCOMPLETE'));
    const result = await moved(from, to);
    assert.equal(result.outcome === 'moved' && result.restarted, true);
    assert.deepEqual(await read(to), await read(from));
  });

  it('When a record is changed on the way, then the copy differs and stays incomplete', async () => {
    const [from, to] = [await filled(sqlite('a')), sqlite('b')];
    const [source, target] = [await from.transfer(), await to.transfer()];
    opened.push(source, target);
    const { clears } = target.parts;
    const parts = {
      ...target.parts,
      clears: { ...clears, add: (all: Parameters<typeof clears.add>[0]) => clears.add(all.map((one) => ({ ...one, setBy: 'x' }))) },
    };
    assert.deepEqual(await move({ source, target: { ...target, parts } }, () => {}), {
      outcome: 'differs',
      where: 'target',
      kinds: ['clears'],
    });
    assert.equal(await target.isIncomplete(), true);
  });

  itOnMongo('When SQLite moves to MongoDB and back, then each reads the same by every method, and the files are equal', async (fresh) => {
    const [from, between, back] = [await filled(sqlite('a')), mongo(fresh()), sqlite('b')];
    assert.equal((await moved(from, between)).outcome, 'moved');
    assert.deepEqual(await read(between), await read(from));
    assert.equal((await moved(between, back)).outcome, 'moved');
    assert.deepEqual(await read(back), await read(from));
  });

  itOnMongo('When a collection or a field is added to MongoDB, then it is moved, or it is said why not', async (fresh) => {
    const [first, second] = [fresh(), fresh()];
    await filled(mongo(first));
    assert.equal((await moved(mongo(first), sqlite('between'))).outcome, 'moved');
    assert.equal((await moved(sqlite('between'), mongo(second))).outcome, 'moved');
    const [a, b] = [await connect(first), await connect(second)];
    opened.push(a, b);
    const { db: _, close: __, ...collections } = a;
    // Only of this database: epochs and numbers of changes, ids of parts of ranges, who wrote a message, times of the database.
    const own = /^(_id|v|vFacts|vStatements|vErased|epoch|wipedBy|e|parts|addedBy|at|queuedAt|triedAt|retryAt|before)$/;
    const moving = Object.keys(collections).filter((name) => !(name in COLLECTIONS_NOT_MOVED));
    const docs = async (of: typeof a, name: string) => {
      const all = await (of[name as keyof typeof collections] as typeof of.people).find({}).toArray();
      const kept = all.filter(
        ({ _id }) => name !== 'state' || !/^(schema|changes|people|seq|changed-.*|budget\..*|write-check)$/.test(_id),
      );
      return kept
        .map((doc) =>
          JSON.stringify(
            Object.entries(doc)
              .filter(([key]) => !own.test(key))
              .sort(),
          ),
        )
        .sort();
    };
    for (const name of moving) {
      const before = await docs(a, name);
      assert.ok(before.length > 0, `${name} is empty`);
      assert.deepEqual(await docs(b, name), before, name);
    }
  });

  itOnMongo(
    'When a server uses the MongoDB between two of its polls, then it is refused, and not once the server has stopped',
    async (fresh) => {
      const uri = fresh();
      await filled(mongo(uri));
      const server = await openStore({ mongodbUri: uri, dataDir: folder, server: true });
      await assert.rejects(moved(mongo(uri), sqlite('b')), (error) => isAppError(error, 'STORE_IN_USE'));
      await server.close();
      assert.equal((await moved(mongo(uri), sqlite('b'))).outcome, 'moved');
    },
  );

  itOnMongo('When data was deleted in MongoDB while another instance wrote it, then it is not moved', async (fresh) => {
    const uri = fresh();
    await filled(mongo(uri));
    const raw = await connect(uri);
    opened.push(raw);
    await raw.days.insertOne({ _id: 'ada|7|x|2026-03-02', p: 'ada', e: 7, r: 'x', d: '2026-03-02', first: T, last: T, v: 0 });
    await moved(mongo(uri), sqlite('b'));
    const store = await sqlite('b').store();
    opened.push(store);
    assert.equal(
      (await store.personDays({ fromDay: '2026-01-01', toDay: '2026-12-31' })).some(({ rangeId }) => rangeId === 'x'),
      false,
    );
  });

  it('When records are read in another order, then their checksum is the same', async () => {
    const source = await (await filled(sqlite('a'))).transfer();
    opened.push(source);
    const days = [...(source.parts['person-days'].read() as Iterable<never>)];
    const reversed = {
      ...source,
      parts: { ...source.parts, 'person-days': { ...source.parts['person-days'], read: () => days.toReversed() } },
    };
    assert.deepEqual(await sumOf(reversed, 'person-days'), await sumOf(source, 'person-days'));
  });
});

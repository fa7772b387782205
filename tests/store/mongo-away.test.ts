import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import mongoose from 'mongoose';
import { isAppError } from '../../server/errors.ts';
import { startError, storeError } from '../../server/store/mongo/failures.ts';
import { createWatchdog } from '../../server/store/mongo/watchdog.ts';
import { openStore } from '../../server/store/open-store.ts';
import { englishOf } from '../support/error-text.ts';
import { eventually } from '../support/eventually.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { day, user } from './contract/case.ts';

const isAway = (error: unknown) => isAppError(error, 'STORE_UNAVAILABLE');

describe('A MongoDB that is away', () => {
  itOnMongo(
    'When it takes everything and answers nothing, then what waits for it ends as STORE_UNAVAILABLE soon, and works again when it speaks',
    async (fresh) => {
      const { uri, proxy } = await throughProxy(fresh());
      const store = await openStore({ mongodbUri: uri, dataDir: '' });
      await store.settings();
      proxy.silent(true);
      const asked = performance.now();
      await assert.rejects(store.settings(), isAway);
      const first = performance.now() - asked;
      assert.ok(first < 5_000, `${first} ms`);
      await assert.rejects(store.overrides({ endsAfter: 0 }), isAway);
      assert.ok(performance.now() - asked - first < 2_000, 'those who come later wait less');
      proxy.silent(false);
      // The driver needs a moment to accept a server again.
      await eventually(() => store.settings());
      await store.close();
      proxy.close();
    },
  );

  itOnMongo('When its connections break amid reads and writes, then each is STORE_UNAVAILABLE and nothing else', async (fresh) => {
    const { uri, proxy } = await throughProxy(fresh());
    const store = await openStore({ mongodbUri: `${uri}?retryReads=false&retryWrites=false&serverSelectionTimeoutMS=300`, dataDir: '' });
    await store.saveDirectory([user('ada')], 'track');
    const peopleRevision = await store.peopleRevision();
    const work = () => [
      store.settings(),
      store.ping(),
      store.mergeEvidence({ peopleRevision, personDays: [day()], accessEvents: [] }),
      store.saveDirectory([user('bob')], 'track'),
      store.changes('0'),
      store.acquireLease('x', 'y', 0, 1),
      store.budget('reports'),
    ];
    for (const breaks of ['cut', 'refuse'] as const) {
      proxy.silent(true);
      const waiting = Promise.allSettled(work());
      await new Promise((resolve) => setTimeout(resolve, 50));
      proxy[breaks]();
      proxy.silent(false);
      for (const ended of [await waiting, breaks === 'refuse' ? await Promise.allSettled(work()) : []].flat())
        assert.ok(ended.status === 'fulfilled' || isAway(ended.reason), String('reason' in ended && ended.reason));
    }
    await store.close();
    proxy.close();
  });

  it('When the driver passes on a broken socket as a plain error, then it is STORE_UNAVAILABLE; an error of ours is not', async () => {
    const broken = (code: string, syscall: string) => storeError(Object.assign(new Error(`${syscall} ${code}`), { code, syscall }));
    for (const [code, syscall] of [
      ['ECONNRESET', 'write'],
      ['ECONNRESET', 'read'],
      ['EPIPE', 'write'],
      ['ETIMEDOUT', 'connect'],
    ] as const)
      assert.ok(isAway(broken(code, syscall)), `${syscall} ${code}`);
    assert.ok(isAway(storeError(await writeAfterEnd())));
    for (const ours of [new TypeError('x is undefined'), Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' })])
      assert.equal(storeError(ours), ours);
  });

  it('When the host name cannot be resolved, then the error says so and names the host, also in an SRV record', async () => {
    const lookUp = { code: 'ENOTFOUND', syscall: 'querySrv', hostname: '_mongodb._tcp.db.invalid' };
    const srv = startError(Object.assign(new Error('querySrv ENOTFOUND _mongodb._tcp.db.invalid'), lookUp));
    assert.ok(isAway(srv) && /name _mongodb\._tcp\.db\.invalid cannot be resolved.*MONGODB_URI/.test(englishOf(srv)), englishOf(srv));
    await assert.rejects(
      openStore({ mongodbUri: 'mongodb://user:geheim@db.invalid/x?serverSelectionTimeoutMS=300', dataDir: '' }),
      (error) => isAway(error) && !/geheim/.test(englishOf(error)),
    );
  });

  it('When a server gives an unknown answer at login, then the error is STORE_UNAVAILABLE and says so, without the password', async () => {
    for (const answer of [
      { ok: 0, code: 4242, codeName: 'Odd', errmsg: 'odd geheim' },
      { ok: 1, odd: true },
      { ok: 0, code: 8000, errmsg: 'bad auth' },
    ]) {
      const server = await oddServer(answer);
      const { port } = server.address() as AddressInfo;
      await assert.rejects(
        openStore({ mongodbUri: `mongodb://user:geheim@127.0.0.1:${port}/x?serverSelectionTimeoutMS=500`, dataDir: '' }),
        (error) => {
          assert.ok(isAway(error), String(error));
          assert.match(englishOf(error), /MONGODB_URI/);
          assert.doesNotMatch(englishOf(error), /geheim/);
          return true;
        },
      );
      server.close();
    }
  }).timeout(15_000);

  it('When the URI cannot be used, then every command rejects it as CONFIG_INVALID and does not retry', async () => {
    for (const mongodbUri of ['mongodb://db', 'mongodb://db:x/indoors', 'mongodb://db/indoors?foo=1'])
      await assert.rejects(
        openStore({ mongodbUri, dataDir: '' }),
        (error) => isAppError(error, 'CONFIG_INVALID') && /^MONGODB_URI /.test(error.message),
      );
  });
});

describe('The watchdog for a server that does not answer', () => {
  const never = () => new Promise<void>(() => {});

  it('When an operation takes long and the server answers pings, then it is awaited', async () => {
    const watch = createWatchdog({ ping: async () => {}, timeoutMs: 20 });
    const slow = new Promise<string>((resolve) => setTimeout(resolve, 700, 'done'));
    assert.equal(await watch.until(slow), 'done');
  });

  it('When neither operation nor ping is answered, then all waiting operations fail as STORE_UNAVAILABLE', async () => {
    const watch = createWatchdog({ ping: never, timeoutMs: 20 });
    const ended = await Promise.allSettled([watch.until(never()), watch.until(never()), watch.until(Promise.resolve(7))]);
    assert.deepEqual(
      ended.map((each) => (each.status === 'rejected' ? isAway(each.reason) : each.value)),
      [true, true, 7],
    );
  });

  it('When an operation fails by itself, then its own error is reported', async () => {
    const watch = createWatchdog({ ping: never });
    await assert.rejects(watch.until(Promise.reject(new Error('own'))), /own/);
  });
});

/** The message of a Node.js socket for a write after its end. */
async function writeAfterEnd(): Promise<unknown> {
  const server = createServer((socket) => socket.resume());
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.end();
  const failed = once(client, 'error');
  client.write('x');
  const [error] = await failed;
  client.destroy();
  server.close();
  return error;
}

async function throughProxy(real: string) {
  const uri = new URL(real);
  const proxy = await startProxy(new URL(real));
  uri.host = `127.0.0.1:${proxy.port}`;
  return { uri: uri.href, proxy };
}

/** A proxy between the driver and the server. When it is silent, it keeps connections open and sends nothing, like a stopped process. */
async function startProxy(to: URL) {
  let quiet = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(to.port), to.hostname);
    for (const [from, into] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => !quiet && into.write(bytes));
      from.on('close', () => into.destroy());
      from.on('error', () => into.destroy());
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    port: (server.address() as AddressInfo).port,
    silent(now: boolean) {
      quiet = now;
    },
    cut,
    refuse() {
      server.close();
      cut();
    },
    close() {
      server.close();
      cut();
    },
  };
}

/** Speaks MongoDB's protocol up to `hello`, and has one answer for everything else. */
async function oddServer(answer: object): Promise<Server> {
  const { serialize, deserialize } = mongoose.mongo.BSON;
  const hello = {
    ok: 1,
    ismaster: true,
    isWritablePrimary: true,
    helloOk: true,
    maxWireVersion: 21,
    minWireVersion: 0,
    maxBsonObjectSize: 16_777_216,
  };
  const server = createServer((socket) => {
    socket.on('error', () => {});
    let buffered = Buffer.alloc(0);
    socket.on('data', (bytes) => {
      buffered = Buffer.concat([buffered, bytes]);
      while (buffered.length >= 16 && buffered.length >= buffered.readInt32LE(0)) {
        const message = buffered.subarray(0, buffered.readInt32LE(0));
        buffered = buffered.subarray(message.length);
        const isQuery = message.readInt32LE(12) === 2004;
        const isHello = isQuery || 'hello' in deserialize(message.subarray(21));
        const body = Buffer.from(serialize(isHello ? hello : answer));
        // OP_REPLY to OP_QUERY, which begins a connection; OP_MSG to OP_MSG.
        const head = Buffer.alloc(isQuery ? 36 : 21);
        head.writeInt32LE(head.length + body.length, 0);
        head.writeInt32LE(message.readInt32LE(4), 8);
        head.writeInt32LE(isQuery ? 1 : 2013, 12);
        if (isQuery) head.writeInt32LE(1, 32);
        socket.write(Buffer.concat([head, body]));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
